using System.Text;

namespace AdvocacyBot.Library.Documents.Pdf.Printed;

/// <summary>
/// Joins the words of a line by single spaces. In "S I G N E D  B Y" wider gaps part the words, and are kept.
/// </summary>
internal static class LetterGaps
{
    private const int Fewest = 4;
    private const double Wider = 1.6;

    public static string Join(IReadOnlyList<PrintedWord> words)
    {
        var usual = IsSpaced(words) ? Usual(words) : double.MaxValue;
        var line = new StringBuilder(words[0].Text);
        for (var at = 1; at < words.Count; at++)
        {
            line.Append(words[at].Left - words[at - 1].Right > usual * Wider ? "  " : " ").Append(words[at].Text);
        }

        return line.ToString();
    }

    private static bool IsSpaced(IReadOnlyList<PrintedWord> words) =>
        words.Count >= Fewest && words.All(word => word.Text.Length == 1);

    private static double Usual(IReadOnlyList<PrintedWord> words)
    {
        double[] gaps = [.. words.Zip(words.Skip(1), (one, next) => next.Left - one.Right).Order()];
        return gaps[gaps.Length / 2];
    }
}
