using System.Text.RegularExpressions;

namespace AdvocacyBot.Letters.Reading;

/// <summary>The message that a mail answers, quoted beneath the sender's own name: another document.</summary>
internal static partial class QuotedMail
{
    private const int LongestLine = 140;

    private const int FewestHeads = 3;

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>Whether the line opens such a message, and no more is written beneath it than above.</summary>
    public static bool Opens(List<LineShape> shapes, int i) =>
        shapes[i].Line.Text is { Length: <= LongestLine } text && (Rule().IsMatch(text) || Lead().IsMatch(text) || HasHeads(shapes, i))
        && Prose(shapes, i, shapes.Count) <= Prose(shapes, 0, i);

    /// <summary>"From: …", "Sent: …", "To: …" line by line.</summary>
    private static bool HasHeads(List<LineShape> shapes, int i) =>
        i + FewestHeads <= shapes.Count && From().IsMatch(shapes[i].Line.Text)
        && Enumerable.Range(i + 1, FewestHeads - 1).All(n => shapes[n].BlanksBefore == 0 && Head().IsMatch(shapes[n].Line.Text));

    private static int Prose(List<LineShape> shapes, int from, int to) =>
        Enumerable.Range(from, to - from).Where(i => shapes[i].IsProse).Sum(i => shapes[i].Words);

    [GeneratedRegex(
        @"^[\s>]*[-_–—]{2,}\s*(original message|forwarded message|mensaje original|mensaje reenviado|original appointment)\s*[-_–—]{2,}\W*$", Options)]
    private static partial Regex Rule();

    /// <summary>"On 27 April 2017 at 09:15, Ann Lee wrote:", "El 4 de mayo de 2021, Ana Ruiz escribió:".</summary>
    [GeneratedRegex(@"^[\s>]*(on|el|em|le) [^:]{0,40}\d.{0,90}\b(wrote|escribi[oó]|escreveu)\s*:\s*$", Options)]
    private static partial Regex Lead();

    [GeneratedRegex(@"^[\s>*]*(from|de)\s*:", Options)]
    private static partial Regex From();

    [GeneratedRegex(@"^[\s>*]*(sent|date|to|cc|subject|enviado( el)?|fecha|para|asunto|importance)\s*:", Options)]
    private static partial Regex Head();
}
