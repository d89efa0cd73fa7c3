namespace AdvocacyBot.Library.Directory;

/// <summary>Which spellings are one party, and the sentence that says why each was joined.</summary>
internal sealed class JoinedSpellings
{
    private readonly Dictionary<Spelling, Spelling> _parents = [];
    private readonly Dictionary<Spelling, List<Spelling>> _members = [];
    private readonly Dictionary<Spelling, List<string>> _evidence = [];

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

    public IReadOnlyList<string> Evidence(Spelling spelling) => _evidence[spelling];

    /// <summary>Joins the two, or adds to the evidence where they are one party already.</summary>
    public void Join(Spelling one, Spelling other, string evidence)
    {
        _evidence[one].Add(evidence);
        _evidence[other].Add(evidence);
        var (large, small) = (PartyOf(one), PartyOf(other));
        if (large == small)
        {
            return;
        }

        if (_members[large].Count < _members[small].Count)
        {
            (large, small) = (small, large);
        }

        foreach (var member in _members[small])
        {
            _parents[member] = large;
            _members[large].Add(member);
        }

        _members.Remove(small);
    }
}
