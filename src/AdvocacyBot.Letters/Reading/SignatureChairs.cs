using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// Chairs that are named after those who gave them, beneath the name of the one who holds them: "Ann and Bo Lee Clinical
/// Professor of Law".
/// </summary>
internal static class SignatureChairs
{
    private const int LongestDonor = 9;

    public static List<SignatureCell> Marked(List<SignatureCell> cells)
    {
        List<SignatureCell>? marked = null;
        for (var i = 1; i < cells.Count; i++)
        {
            var above = marked?[i - 1] ?? cells[i - 1];
            if (cells[i] is { BlanksBefore: 0, Known: null, IsOfSeries: false } && IsChair(cells[i])
                && (IsHolder(above) || above.OpensTitle && i > 1 && cells[i - 1].BlanksBefore == 0 && IsHolder(cells[i - 2])))
            {
                marked ??= [.. cells];
                marked[i] = cells[i].AsChair();
            }
        }

        return marked ?? cells;
    }

    private static bool IsHolder(SignatureCell cell) =>
        cell is { PersonEvidence: >= 1, OpensTitle: false, NamesBody: false, Words.Count: >= 2 and <= 6, Known: null or SignatureRole.Person }
        && !IsChair(cell);

    /// <summary>The words before a comma; a stop behind "Jr." ends no name here.</summary>
    private static string Office(SignatureCell cell) =>
        cell.First.EndsWith(" Jr", StringComparison.Ordinal) ? cell.Text.Split(',')[0] : cell.First;

    /// <summary>"Endowed Professor of Law", "Harbour Foundation Chair in Ethics", "Adjunct Faculty in Law": an office, and its field.</summary>
    private static bool IsChair(SignatureCell cell)
    {
        if (!cell.Words.Exists(IsOfChair))
        {
            return false;
        }

        var tokens = Token.Of(Office(cell));
        for (var i = 1; i < tokens.Count - 2 && i <= LongestDonor; i++)
        {
            if (tokens[i].IsCapitalised && tokens[i + 1].Key is "of" or "in" or "for" && IsOfChair(tokens[i]))
            {
                return tokens[0].IsCapitalised;
            }
        }

        return false;
    }

    private static bool IsOfChair(Token word) =>
        word.Key is "professor" or "chair" or "lecturer" or "faculty" or "scholar" or "fellow";
}
