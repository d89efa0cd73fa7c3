using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// Cuts a head whose lines were joined without so much as a blank: "May 4, 2021The Honorable Ann LeeDirectorMigration
/// Office4 Wharf StreetBoston, MA 02116Dear Director Lee,We write …".
/// </summary>
internal static partial class GluedHead
{
    /// <summary>In UTF-16 units: the head of a letter is no longer.</summary>
    private const int LongestHead = 1_500;

    /// <summary>Names as "DeSantis" hold one seam, and brands another: so many are of lines.</summary>
    private const int FewestSeams = 4;

    /// <summary>A small letter, a digit or a mark right before a capital, a small letter before a digit.</summary>
    [GeneratedRegex(
        @"(?<=\p{Ll}{2})(?<!\b(Mc|Mac|De|Di|Du|La|Le|Van|Fitz))(?=\p{Lu}|\d)|(?<=\d|\p{Ll}\.|[,:)])(?=\p{Lu}\p{Ll})|" +
        @"(?<=\b[NS]?[EWNS]|[A-Z]\.)(?=\p{Lu}\p{Ll}{2})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Seam();

    [GeneratedRegex(@"(Dear|Estimad[oa]s?|Distinguid[oa]s?|Respetad[oa]s?) \p{Lu}[^:]{2,200}?[,:](?=\p{Lu})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Greeting();

    /// <summary>The parts of the line as lines of their own, with the blanks above each; null where it is not glued.</summary>
    public static IReadOnlyList<(TextLine Line, int Blanks)>? Parts(string document, TextLine line, int blanks)
    {
        var head = line.Text.Length > LongestHead ? line.Text[..LongestHead] : line.Text;
        if (Greeting().Match(head) is not { Success: true, Index: > 0 } greeting)
        {
            return null;
        }

        var seams = Seam().Matches(head[..greeting.Index]).Select(seam => seam.Index).ToList();
        if (seams.Count < FewestSeams)
        {
            return null;
        }

        List<int> cuts = [0, .. seams.Where(seam => seam > 0), greeting.Index, greeting.Index + greeting.Length, line.Text.Length];
        List<(TextLine, int)> parts = [];
        foreach (var (start, end) in cuts.Distinct().Zip(cuts.Distinct().Skip(1)))
        {
            var span = new TextSpan(start, end).At(line.Span.Start).Trimmed(document);
            var opens = start >= greeting.Index || OpensParty(line.Text[start..end]);
            parts.Add((new TextLine(document, line.Number, span.Start, span.End), start == 0 ? blanks : opens ? 1 : 0));
        }

        return parts;
    }

    private static bool OpensParty(string words) =>
        Token.Of(words) is { Count: > 2 } all && Courtesies.Leading(all, left: 1) > 0;
}
