namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// Shares the units of addresses out over parties and roles: the best legal sequence (Viterbi over readable weights),
/// so that a party is told from the next by what it already has, not by blank lines alone.
/// </summary>
internal static class PartyDecoder
{
    private const int Unreachable = int.MinValue / 2;

    /// <summary>
    /// Parties this far behind the best ones never catch up: whatever a state leads to, a new party may begin.
    /// </summary>
    private const int Beam = 60;

    /// <summary>No step within a party gains more points, by the role that it leads to.</summary>
    private static readonly int[] MostGains = [6, 12, 19, 21, 8, 14];

    // What the party being read has so far; the last role stands above these bits.
    private const int HasName = 1, HasTitle = 2, HasOrganization = 4, Parts = 8;

    private static readonly int States = PartyRoles.Count * Parts;

    /// <summary>What a step leads to, by the state before it and its role.</summary>
    private static readonly int[] Steps =
        [.. Enumerable.Range(0, States * PartyRoles.Count).Select(step => Next(step / PartyRoles.Count, (PartyRole)(step % PartyRoles.Count)))];

    /// <summary>What it costs to end a party, by its state.</summary>
    private static readonly int[] Endings = [.. Enumerable.Range(0, States).Select(Ending)];

    private readonly record struct Origin(byte State, PartyRole Role, bool Opens);

    /// <summary>The parties, each the units that play a part in it, in order.</summary>
    public static List<List<PartyPart>> Decode(
        List<AddressUnit> units, PartyLayout layout)
    {
        var (before, best) = (new int[States], new int[States]);
        var from = new Origin[units.Count][];
        for (var i = 0; i < units.Count; i++)
        {
            (before, best) = (best, before);
            from[i] = new Origin[States];
            if (i == 0)
            {
                First(units[i], layout, best, from[i]);
            }
            else
            {
                Step(units[i], layout, before, best, from[i]);
            }
        }

        return units.Count == 0 ? [] : Trace(units, best, from);
    }

    private static void First(AddressUnit unit, PartyLayout layout, int[] best, Origin[] from)
    {
        var fits = PartyRoles.Fits(unit);
        Array.Fill(best, Unreachable);
        for (var role = (PartyRole)0; (int)role < PartyRoles.Count; role++)
        {
            Try(Opening(-1, role, unit, layout) + fits[(int)role], Next(-1, role), new(0, role, true), best, from);
        }
    }

    private static void Step(AddressUnit unit, PartyLayout layout, int[] before, int[] best, Origin[] from)
    {
        var fits = PartyRoles.Fits(unit);
        Array.Fill(best, Unreachable);
        var floor = Math.Max(Unreachable + 1, before.Max() - Beam);

        // Whichever party ends, the next one begins alike: only the best end is worth a try.
        var ended = BestEnd(before);
        for (var state = 0; state < before.Length; state++)
        {
            var reached = before[state];
            if (reached < floor)
            {
                continue;
            }

            var steps = Steps.AsSpan(state * PartyRoles.Count, PartyRoles.Count);
            for (var role = 0; role < steps.Length; role++)
            {
                var (fit, next) = (fits[role], steps[role]);
                if (fit > PlaceScores.Never && reached + fit + MostGains[role] > best[next])
                {
                    Try(reached + GoOn(state, (PartyRole)role, unit, layout) + fit, next, new((byte)state, (PartyRole)role, false), best, from);
                }

                if (state == ended)
                {
                    Try(reached + Opening(state, (PartyRole)role, unit, layout) + fit, Next(-1, (PartyRole)role), new((byte)state, (PartyRole)role, true), best, from);
                }
            }
        }
    }

    private static void Try(int score, int state, Origin origin, int[] best, Origin[] from)
    {
        if (score > best[state] && score > PlaceScores.Never / 2)
        {
            best[state] = score;
            from[state] = origin;
        }
    }

    private static int Opening(int state, PartyRole role, AddressUnit unit, PartyLayout layout) =>
        Open(state, role, unit.Lead, layout) + (role == PartyRole.Title && unit.IsOfNameAbove ? -12 : 0);

    /// <summary>The state at which a party ends best; the first of those that are alike.</summary>
    private static int BestEnd(int[] before)
    {
        var (best, at) = (int.MinValue, 0);
        for (var state = 0; state < before.Length; state++)
        {
            var score = before[state] + Endings[state];
            if (score > best)
            {
                (best, at) = (score, state);
            }
        }

        return at;
    }

    /// <summary>A courtesy is not the end of a party: its name comes next.</summary>
    private static int Ending(int state) => (PartyRole)(state / Parts) == PartyRole.Courtesy ? -12 : 0;

    private static int Next(int state, PartyRole role) =>
        role == PartyRole.Aside && state >= 0
            ? state
            : (int)role * Parts + (state < 0 ? 0 : state % Parts) | role switch
            {
                PartyRole.Name => HasName,
                PartyRole.Title => HasTitle,
                PartyRole.Organization => HasOrganization,
                _ => 0,
            };

    private static int Open(int state, PartyRole role, Lead lead, PartyLayout layout)
    {
        var opening = role switch
        {
            PartyRole.Postal => -8,
            PartyRole.Aside => -6,
            _ => 0,
        };
        return state < 0 ? opening
            : opening + layout.Opening(lead) + Endings[state];
    }

    private static int GoOn(int state, PartyRole role, AddressUnit unit, PartyLayout layout)
    {
        var (last, has) = ((PartyRole)(state / Parts), state % Parts);
        if (unit.Lead == Lead.Attention)
        {
            return (has & HasName) == 0 && role is PartyRole.Name or PartyRole.Title ? 8
                : role == PartyRole.Aside ? 14
                : -9;
        }

        if (last == PartyRole.Aside && role != PartyRole.Postal)
        {
            return 0;
        }

        var isOfName = unit.CallsByOffice && last == PartyRole.Name && (has & HasTitle) == 0;
        if (!isOfName && role == PartyRole.Title && (has & HasName) != 0 && unit.CallsAnew
            || !isOfName && role is PartyRole.Organization or PartyRole.Title && (unit.IsGroup || unit.CallsAnew && last != PartyRole.Courtesy && has != 0))
        {
            return -12;
        }

        var goesOn = unit.Lead is Lead.Mark ? -14 : unit.GoesOn && role == last ? 6 : 0;
        return goesOn + role switch
        {
            PartyRole.Aside => 0,
            PartyRole.Courtesy => has == 0 ? 0 : -12,
            PartyRole.Name => (has & HasName) != 0 ? PlaceScores.Never
                : unit.IsHolderBelow ? unit.Lead is Lead.Blank ? 12 : 4
                : last switch
                {
                    PartyRole.Courtesy => 5,
                    PartyRole.Title => unit.IsCalled ? 6 : 0,
                    PartyRole.Postal => -9,
                    // "Ministry of Labour" above its minister.
                    PartyRole.Organization when (has & HasTitle) == 0 => -1,
                    _ => -4,
                },
            PartyRole.Title => Title(last, has, unit.Lead) + (unit.IsRankOfHolder && last == PartyRole.Title ? 9 : 0),
            PartyRole.Organization => Organization(last, has, unit.Lead)
                + (unit.IsAbovePlaces && (has & HasOrganization) != 0 ? -6 : 0)
                + (last == PartyRole.Organization && unit.GoesOn && (has & (HasName | HasTitle)) == 0 ? 5 : 0)
                + (last == PartyRole.Organization && (unit.IsOfBodyAbove || unit.IsOfOfficeAbove && !layout.PartsBodies) ? 9 : 0)
                + (layout.PartsBodies && (has & (HasName | HasTitle)) == 0 && unit is { OpensBody: true, IsBehindDash: false, IsBodyOfBranch: false } ? -12 : 0),
            _ => has == 0 ? -20 : last == PartyRole.Postal ? 2 : 0,
        };
    }

    private static int Title(PartyRole last, int has, Lead lead) => last switch
    {
        PartyRole.Title when lead is Lead.Comma or Lead.Stop => 2,
        PartyRole.Title => (has & HasName) != 0 ? -1 : -5,
        PartyRole.Postal => -9,
        PartyRole.Organization => (has & HasTitle) != 0 ? -6 : -3,
        PartyRole.Name => (has & HasTitle) != 0 ? -2 : 4,
        _ => 0,
    };

    private static int Organization(PartyRole last, int has, Lead lead) => last switch
    {
        PartyRole.Organization when lead is Lead.Comma => 1,
        PartyRole.Organization => (has & (HasName | HasTitle)) != 0 ? -1 : -6,
        PartyRole.Postal => -9,
        PartyRole.Courtesy => -6,
        _ => (has & HasOrganization) != 0 ? -5 : 1,
    };

    private static List<List<PartyPart>> Trace(
        List<AddressUnit> units, int[] best, Origin[][] from)
    {
        List<List<PartyPart>> parties = [[]];
        var state = Array.IndexOf(best, best.Max());
        for (var i = units.Count - 1; i >= 0; i--)
        {
            var origin = from[i][state];
            parties[^1].Add(new(units[i], origin.Role));
            if (origin.Opens && i > 0)
            {
                parties.Add([]);
            }

            state = origin.State;
        }

        parties.Reverse();
        parties.ForEach(party => party.Reverse());
        return parties;
    }
}
