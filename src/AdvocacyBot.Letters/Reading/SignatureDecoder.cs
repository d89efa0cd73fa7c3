namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// Gives every cell of a signature block its role: the best legal sequence (Viterbi over readable weights). It goes
/// over the list twice, the second time knowing who mostly signs in each group.
/// </summary>
internal static class SignatureDecoder
{
    private const int Unreachable = int.MinValue / 2;

    /// <summary>How much the kind of a group's other signatories tells of one of them.</summary>
    private const int Company = 2;

    /// <summary>A block of so many lines is company of its own.</summary>
    private const int FewestInBlock = 3;

    private static readonly int Count = Enum.GetValues<SignatureRole>().Length;

    public static SignatureRole[] Roles(SignatureList list)
    {
        if (list.Cells.Count == 0)
        {
            return [];
        }

        var lean = new int[list.Cells.Count];
        var roles = Best(list, lean);
        var overall = Majority(list, roles, 0, roles.Length);
        for (var start = 0; start < roles.Length;)
        {
            start = LeanOfGroup(list, roles, lean, start, overall);
        }

        return lean.Any(l => l != 0) ? Best(list, lean) : roles;
    }

    /// <summary>From a heading to the next: what it says, and what most of those under it are beyond doubt.</summary>
    private static int LeanOfGroup(SignatureList list, SignatureRole[] roles, int[] lean, int start, int overall)
    {
        var end = start + 1;
        while (end < roles.Length && !list.IsHeading(end))
        {
            end++;
        }

        var said = list.IsHeading(start) ? SignatureHeads.SaysPeople(list.Cells[start].Shown) : null;
        var leans = said switch { true => 2 * Company, false => -2 * Company, _ => 0 }
            + (Majority(list, roles, start, end) is var own and not 0 ? own : overall);
        for (int block = start, blockEnd; block < end; block = blockEnd)
        {
            blockEnd = block + 1;
            while (blockEnd < end && !list.OpensBlock(blockEnd))
            {
                blockEnd++;
            }

            var ofBlock = blockEnd - block >= FewestInBlock ? Majority(list, roles, block, blockEnd) : 0;
            Array.Fill(lean, ofBlock != 0 ? ofBlock : leans, block, blockEnd - block);
        }

        for (var i = start; i < end && overall < 0; i++)
        {
            // Names that a dot parts are of one kind, the more so in a list of that kind.
            lean[i] -= list.Cells[i].IsOfSeries && lean[i] < 0 ? Company : 0;
        }

        return end;
    }

    /// <summary>Points for a person where those beyond doubt are nearly all people; below zero for organisations.</summary>
    private static int Majority(SignatureList list, SignatureRole[] roles, int start, int end)
    {
        var (people, bodies) = (0, 0);
        for (var i = start; i < end; i++)
        {
            var isSure = Math.Abs(list.Lean(i)) >= Company;
            people += isSure && roles[i] == SignatureRole.Person ? 1 : 0;
            bodies += isSure && roles[i] == SignatureRole.Organization ? 1 : 0;
        }

        return people > 4 * bodies ? Company : bodies > 4 * people ? -Company : 0;
    }

    private static SignatureRole[] Best(SignatureList list, int[] lean)
    {
        var (before, best) = (new int[Count], new int[Count]);
        var from = new byte[lean.Length, Count];
        for (var to = 0; to < Count; to++)
        {
            best[to] = SignatureScores.Fit((SignatureRole)to, list, 0, lean[0])
                + SignatureScores.Follow(SignatureRole.Nobody, (SignatureRole)to, list, 0);
        }

        for (var i = 1; i < lean.Length; i++)
        {
            (before, best) = (best, before);
            Step(list, i, before, best, from, lean[i]);
        }

        var roles = new SignatureRole[lean.Length];
        var role = Array.IndexOf(best, best.Max());
        for (var i = roles.Length - 1; i >= 0; i--)
        {
            roles[i] = (SignatureRole)role;
            role = from[i, role];
        }

        return roles;
    }

    private static void Step(SignatureList list, int i, int[] before, int[] best, byte[,] from, int lean)
    {
        for (var to = 0; to < Count; to++)
        {
            best[to] = Unreachable;
            var fit = SignatureScores.Fit((SignatureRole)to, list, i, lean);
            for (var p = 0; p < Count && fit > SignatureScores.Never; p++)
            {
                var score = before[p] + fit + SignatureScores.Follow((SignatureRole)p, (SignatureRole)to, list, i);
                if (score > best[to])
                {
                    (best[to], from[i, to]) = (score, (byte)p);
                }
            }
        }
    }
}
