using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace AdvocacyBot.Library.Documents.Html;

/// <summary>
/// The few things of a page's style that change how its text reads: what is hidden, and which paragraphs stand close.
/// </summary>
internal sealed partial class HtmlLooks
{
    private const int LongestSheet = 200_000;
    private const int LongestStyle = 4_000;

    private readonly Dictionary<string, Look> _rules;

    private HtmlLooks(Dictionary<string, Look> rules) => _rules = rules;

    [GeneratedRegex(
        @"(^|[;\s])(?<name>display|visibility|margin|margin-top|margin-bottom|white-space)\s*:\s*(?<value>[^;]{1,80})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"^(?<number>-?\d*\.?\d+)(?<unit>[a-z%]*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Length();

    public static HtmlLooks Of(IHtmlDocument page)
    {
        var sheet = string.Concat(page.QuerySelectorAll("style").Select(style => style.TextContent));
        Dictionary<string, Look> rules = [];
        foreach (var rule in (sheet.Length > LongestSheet ? sheet[..LongestSheet] : sheet).Split('}'))
        {
            // The innermost of braces within braces holds the words; what stands before it are its selectors.
            if (rule.Split('{') is not [.., var selectors, { Length: < LongestStyle } words])
            {
                continue;
            }

            var look = Declared(words);
            foreach (var name in selectors.Split(',').Select(selector => selector.Trim().ToLowerInvariant()))
            {
                rules[name] = rules.GetValueOrDefault(name, Look.Unsaid).With(look);
            }
        }

        return new(rules);
    }

    public bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || string.Equals(element.GetAttribute("aria-hidden"), "true", StringComparison.OrdinalIgnoreCase)
        || Of(element).IsHidden is true;

    /// <summary>What the style sheet, the element's classes and its own style say, the nearest last.</summary>
    public Look Of(IElement element)
    {
        var look = _rules.GetValueOrDefault(element.LocalName, Look.Unsaid);
        foreach (var name in element.ClassList.Take(16).Select(name => name.ToLowerInvariant()))
        {
            look = look.With(_rules.GetValueOrDefault("." + name, Look.Unsaid))
                .With(_rules.GetValueOrDefault($"{element.LocalName}.{name}", Look.Unsaid));
        }

        return element.GetAttribute("style") is { Length: > 0 and < LongestStyle } style ? look.With(Declared(style)) : look;
    }

    private static Look Declared(string words)
    {
        var look = Look.Unsaid;
        foreach (Match declaration in Declaration().Matches(words))
        {
            var value = declaration.Groups["value"].Value.Trim().ToLowerInvariant();
            look = look.With(declaration.Groups["name"].Value.ToLowerInvariant() switch
            {
                "display" => Look.Unsaid with { IsHidden = value.StartsWith("none", StringComparison.Ordinal) },
                "visibility" => Look.Unsaid with { IsHidden = value.StartsWith("hidden", StringComparison.Ordinal) },
                "white-space" =>
                    Look.Unsaid with { IsPreformatted = value.StartsWith("pre", StringComparison.Ordinal) },
                "margin-top" => Look.Unsaid with { IsSpaceAbove = IsSpace(value) },
                "margin-bottom" => Look.Unsaid with { IsSpaceBelow = IsSpace(value) },
                _ => Margin(value.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
            });
        }

        return look;
    }

    private static Look Margin(string[] sides) => sides is [var top, ..]
        ? Look.Unsaid with { IsSpaceAbove = IsSpace(top), IsSpaceBelow = IsSpace(sides.Length > 2 ? sides[2] : top) }
        : Look.Unsaid;

    /// <summary>At least about four points: less is no blank line to the eye. Null for what is no length.</summary>
    private static bool? IsSpace(string length)
    {
        var match = Length().Match(length.Split(' ', '!')[0]);
        if (!match.Success || !double.TryParse(
            match.Groups["number"].Value, System.Globalization.CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        return number * match.Groups["unit"].Value switch
        {
            "in" => 72,
            "cm" => 28,
            "mm" => 2.8,
            "em" or "rem" => 12,
            "px" => 0.75,
            _ => 1,
        } >= 4;
    }
}

/// <summary>What a style says; null where it says nothing.</summary>
internal sealed record Look(bool? IsHidden, bool? IsSpaceAbove, bool? IsSpaceBelow, bool? IsPreformatted)
{
    public static readonly Look Unsaid = new(null, null, null, null);

    public Look With(Look nearer) => new(
        nearer.IsHidden ?? IsHidden, nearer.IsSpaceAbove ?? IsSpaceAbove, nearer.IsSpaceBelow ?? IsSpaceBelow,
        nearer.IsPreformatted ?? IsPreformatted);
}
