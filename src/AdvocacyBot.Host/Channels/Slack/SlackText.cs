using System.Text.RegularExpressions;

namespace AdvocacyBot.Host.Channels.Slack;

/// <summary>Slack's marks in text: mentions, links and escaped characters.</summary>
internal static partial class SlackText
{
    /// <summary>More than anybody types; what comes longer is a paste, and is cut.</summary>
    private const int Longest = 4_000;

    /// <summary>Who is mentioned, without those that the text names itself.</summary>
    public static IEnumerable<string> Mentioned(string text) => Mark().Matches(text)
        .Where(mark => mark.Groups["kind"].Value == "@" && !mark.Groups["label"].Success)
        .Select(mark => mark.Groups["what"].Value).Distinct();

    /// <summary>As a person reads it, with what the text itself tells.</summary>
    public static string Labelled(string text) => Plain(text, null, _ => null);

    /// <param name="self">The bot's user id: mentions of it say to whom it is said, and nothing more.</param>
    /// <param name="nameOf">A person's name by their id; null where it is not known.</param>
    public static string Plain(string text, string? self, Func<string, string?> nameOf)
    {
        var plain = Mark().Replace(text, mark => Shown(mark, self, nameOf));
        plain = Spaces().Replace(Unescaped(plain), " ").Trim();
        return plain.Length <= Longest ? plain : plain[..Longest];
    }

    /// <summary>For where Slack reads marks: none takes effect.</summary>
    public static string Escaped(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);

    private static string Shown(Match mark, string? self, Func<string, string?> nameOf)
    {
        var what = mark.Groups["what"].Value;
        var label = mark.Groups["label"] is { Success: true, Value: { Length: > 0 } said } ? said : null;
        return mark.Groups["kind"].Value switch
        {
            "@" => what == self ? " " : label ?? nameOf(what) ?? " ",
            "#" => label is null ? " " : "#" + label,
            "!" => label ?? (what.Contains('^', StringComparison.Ordinal) ? " " : what),
            _ => label ?? what,
        };
    }

    private static string Unescaped(string text) => text
        .Replace("&lt;", "<", StringComparison.Ordinal)
        .Replace("&gt;", ">", StringComparison.Ordinal)
        .Replace("&amp;", "&", StringComparison.Ordinal);

    [GeneratedRegex(
        "<(?:(?<kind>[@#])(?<what>\\w+)|(?<kind>!)(?<what>[^|<>]+)|(?<kind>)(?<what>[a-z]+:[^|<>\\s]+))"
        + "(?:\\|(?<label>[^<>]*))?>")]
    private static partial Regex Mark();

    [GeneratedRegex(@"[^\S\n]+")]
    private static partial Regex Spaces();
}
