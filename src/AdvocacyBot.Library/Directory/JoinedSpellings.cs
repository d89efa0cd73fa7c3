namespace AdvocacyBot.Library.Directory;

/// <summary>
/// Which spellings are one party, and the sentences that say why each was joined. Most are never asked for: a name in
/// ten thousand letters is joined as often, so that they are made when they are read.
/// </summary>
internal sealed class JoinedSpellings
{
    private const int MostEvidence = 50;

    private readonly Dictionary<Spelling, Spelling> _parents = [];
    private readonly Dictionary<Spelling, List<Spelling>> _members = [];
    private readonly Dictionary<Spelling, List<Func<string>>> _evidence = [];

    // Only of parties of several spellings; one spelling knows its own.
    private readonly Dictionary<Spelling, HashSet<(string, PartyRole)>> _places = [];

    public JoinedSpellings(IEnumerable<Spelling> spellings)
    {
        foreach (var spelling in spellings)
        {
            _parents[spelling] = spelling;
            _members[spelling] = [spelling];
            _evidence[spelling] = [];
        }
    }

    public IEnumerable<IReadOnlyList<Spelling>> Parties => _members.Values;

    public Spelling PartyOf(Spelling spelling) => _parents[spelling];

    public IReadOnlyList<Spelling> Members(Spelling party) => _members[party];

    public IReadOnlyList<string> Evidence(Spelling spelling) => _evidence[spelling].ConvertAll(told => told());

    /// <summary>Whether a list of a letter holds both parties: then they are two.</summary>
    public bool StandBeside(Spelling party, Spelling other)
    {
        var (mine, theirs) = (Places(party), Places(other));
        return mine.Count <= theirs.Count ? mine.Any(theirs.Contains) : theirs.Any(mine.Contains);
    }

    /// <summary>Joins the two, or adds to the evidence where they are one party already.</summary>
    public void Join(Spelling one, Spelling other, Func<string> evidence)
    {
        Keep(_evidence[one], evidence);
        Keep(_evidence[other], evidence);
        var (large, small) = (PartyOf(one), PartyOf(other));
        if (large == small)
        {
            return;
        }

        if (_members[large].Count < _members[small].Count)
        {
            (large, small) = (small, large);
        }

        var places = _places.TryGetValue(large, out var known) ? known : _places[large] = [.. large.Places];
        places.UnionWith(Places(small));
        _places.Remove(small);
        foreach (var member in _members[small])
        {
            _parents[member] = large;
            _members[large].Add(member);
        }

        _members.Remove(small);
    }

    private static void Keep(List<Func<string>> evidence, Func<string> told)
    {
        if (evidence.Count < MostEvidence)
        {
            evidence.Add(told);
        }
    }

    private IReadOnlySet<(string Letter, PartyRole Role)> Places(Spelling party) =>
        _places.TryGetValue(party, out var places) ? places : party.Places;
}
