using System.Text;

namespace AdvocacyBot.Library.Documents.Pdf.Printed;

/// <summary>
/// Joins the words of a line by single spaces. In "S I G N E D  B Y" wider gaps part the words, and are kept.
/// </summary>
internal static class LetterGaps
{
    private const int Fewest = 4;
    private const double Wider = 1.6;
    private const double Torn = 0.1;
    private const double Most = 0.9;

    public static string Join(IReadOnlyList<PrintedWord> words)
    {
        var usual = IsSpaced(words) ? Usual(words) : double.MaxValue;
        var line = new StringBuilder(words[0].Text);
        for (var at = 1; at < words.Count; at++)
        {
            var gap = words[at].Left - words[at - 1].Right;
            line.Append(
                    IsTorn(words[at - 1], words[at], gap) ? "" : gap > usual * Wider ? "  " : " ")
                .Append(words[at].Text);
        }

        return line.ToString();
    }

    /// <summary>"ﬃ" of another font is a word of its own to the program, with no space around it.</summary>
    private static bool IsTorn(PrintedWord word, PrintedWord next, double gap) =>
        gap < Torn * word.Height && (IsLigature(word.Text[^1]) || IsLigature(next.Text[0]));

    private static bool IsLigature(char c) => c is >= '\ufb00' and <= '\ufb06';

    private static bool IsSpaced(IReadOnlyList<PrintedWord> words) =>
        words.Count >= Fewest && words.All(word => word.Text.Length == 1);

    /// <summary>"S T A T E   A N D   L O C A L": nearly all are single letters, and none is in a column.</summary>
    public static bool AreLetters(IReadOnlyList<PrintedWord> words) =>
        words.Count >= 2 * Fewest
        && words.Count(word => word.Text.Length == 1 && char.IsLetter(word.Text[0])) >= Most * words.Count;

    private static double Usual(IReadOnlyList<PrintedWord> words)
    {
        double[] gaps = [.. words.Zip(words.Skip(1), (one, next) => next.Left - one.Right).Order()];
        return gaps[gaps.Length / 2];
    }
}
