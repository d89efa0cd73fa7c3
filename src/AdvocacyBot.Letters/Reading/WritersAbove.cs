using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// Who wrote a letter that nobody signs beneath, as collections of public letters tell it in their head: "By: Ann Lee, Bo
/// Ruiz", and "Date: …" beneath.
/// </summary>
internal static partial class WritersAbove
{
    /// <summary>In lines.</summary>
    private const int LongestHead = 15;

    private const int Near = 3;

    private const int LongestLine = 4_000;

    public static IReadOnlyList<Signatory> Read(SourceDocument source, List<LineShape> shapes)
    {
        for (var i = 0; i + 1 < Math.Min(shapes.Count, LongestHead); i++)
        {
            var line = shapes[i].Line;
            if (line.Text.Length <= LongestLine && By().Match(line.Text) is { Success: true } mark
                && shapes.Skip(i + 1).Take(Near).Any(next => Date().IsMatch(next.Line.Text)))
            {
                return Named(source, line.Span with { Start = line.Span.Start + mark.Length });
            }
        }

        return [];
    }

    /// <summary>
    /// Whose name stands alone in the head, and whom the last line tells of, as papers print what is sent to them: "Ana Ruiz es coordinadora
    /// de …".
    /// </summary>
    public static Signatory.Person? ToldLast(SourceDocument source, IReadOnlyList<LineShape> shapes)
    {
        if (shapes.Count < 4 || shapes[^1].Line is not { Text.Length: <= LongestLine } last || !OfWriter().IsMatch(last.Text))
        {
            return null;
        }

        var name = OfWriter().Match(last.Text).Groups["name"];
        return IsName(name.Value) && shapes.Take(LongestHead).SkipLast(1).Any(line => ByName(line.Shown) == name.Value)
            ? SignatoryReader.Person(source, new SignatureCell(OfLast(last, name), source.Words(OfLast(last, name)).Value, default), [])
            : null;
    }

    private static TextSpan OfLast(TextLine last, Group name) =>
        new(last.Span.Start + name.Index, last.Span.Start + name.Index + name.Length);

    private static string ByName(string line) =>
        line.StartsWith("Por ", StringComparison.OrdinalIgnoreCase) ? line[4..].Trim() : line;

    [GeneratedRegex(
        @"^[*(\s]{0,3}(?<name>(?-i:\p{Lu})[\p{L}.’' -]{4,60}?),? (es|is) (?-i:[\p{Ll}])[^.]{3,200}\.?[*)\s]{0,3}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex OfWriter();

    /// <summary>The names between the commas; none where one of them is no name.</summary>
    private static List<Signatory> Named(SourceDocument source, TextSpan line)
    {
        List<TextSpan> parts = [];
        foreach (var part in line.SplitAt(source.Text, ',').Select(part => part.Trimmed(source.Text)).Where(part => part.Length > 0))
        {
            if (parts.Count > 0 && source.Slice(part) is "Jr." or "Jr" or "Sr." or "Sr" or "II" or "III")
            {
                parts[^1] = parts[^1].Through(part);
            }
            else
            {
                parts.Add(part);
            }
        }

        return parts.TrueForAll(part => IsName(source.Slice(part)))
            ? parts.ConvertAll(part => (Signatory)SignatoryReader.Person(source, new SignatureCell(part, source.Words(part).Value, default), []))
            : [];
    }

    private static bool IsName(string words) =>
        Token.Of(words) is { Count: > 1 and <= 6 } && PersonName.Score(words) >= 1 && !Segments.NamesInstitution(words);

    [GeneratedRegex(@"^by\s*:\s*(?=\p{Lu})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex By();

    [GeneratedRegex(@"^date\s*:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Date();
}
