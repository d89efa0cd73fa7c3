namespace AdvocacyBot.Letters.Reading;

/// <summary>A name on one line and a body on the next, all down a block without blanks: each body is its name's.</summary>
internal static class SignatureAlternation
{
    private const int FewestPairs = 3;

    private const int Sure = 3;

    /// <summary>For each cell whether it is the name of such a pair.</summary>
    public static bool[] Names(List<SignatureCell> cells, Func<int, bool> isNobody)
    {
        var are = new bool[cells.Count];
        for (int i = 0, end; i < cells.Count; i = end)
        {
            end = i + 1;
            while (end < cells.Count && !isNobody(i) && !isNobody(end) && cells[end].BlanksBefore == 0)
            {
                end++;
            }

            for (var name = ArePairs(cells, i, end) ? i : end; name < end; name += 2)
            {
                are[name] = true;
            }
        }

        return are;
    }

    private static bool ArePairs(List<SignatureCell> cells, int start, int end)
    {
        var pairs = (end - start) / 2;
        if ((end - start) % 2 != 0 || pairs < FewestPairs)
        {
            return false;
        }

        var (people, bodies) = (0, 0);
        for (var i = start; i < end; i += 2)
        {
            if (!MayBeName(cells[i]) || cells[i + 1] is { PersonEvidence: >= Sure } or { OpensTitle: true } or { NamesPersonFirst: true })
            {
                return false;
            }

            people += cells[i].PersonEvidence >= Sure ? 1 : 0;
            bodies += cells[i + 1] is { NamesBody: true } or { IsAcronym: true } ? 1 : 0;
        }

        return people * 2 > pairs && bodies * 2 > pairs;
    }

    private static bool MayBeName(SignatureCell cell) =>
        cell is { PersonEvidence: >= 1, NamesBody: false, OpensTitle: false, Known: null, IsOfSeries: false, IsListed: false };
}
