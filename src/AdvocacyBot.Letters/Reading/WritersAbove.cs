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

    /// <summary>The names between the commas; none where one of them is no name.</summary>
    private static List<Signatory> Named(SourceDocument source, TextSpan line)
    {
        var parts = line.SplitAt(source.Text, ',').Select(part => part.Trimmed(source.Text)).Where(part => part.Length > 0).ToList();
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
