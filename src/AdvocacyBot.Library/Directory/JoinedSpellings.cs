namespace AdvocacyBot.Library.Directory;

/// <summary>
/// Which spellings are one party, and the sentences that say why each was joined. Most are never asked for: a name in
/// ten thousand letters is joined as often, so that they are made when they are read.
/// </summary>
internal sealed class JoinedSpellings
{
    private const int MostEvidence = 50;

    private readonly List<Spelling> _spellings;
    private readonly Dictionary<Spelling, List<Func<string>>> _evidence = [];

    // Of spellings that were joined to another, and of parties of several: most names stand in one letter alone.
    private readonly Dictionary<Spelling, Spelling> _parents = [];
    private readonly Dictionary<Spelling, List<Spelling>> _members = [];

    // Only of parties of several spellings; one spelling knows its own.
    private readonly Dictionary<Spelling, HashSet<(string, PartyRole)>> _places = [];

    public JoinedSpellings(IEnumerable<Spelling> spellings) => _spellings = [.. spellings];

    public IEnumerable<IReadOnlyList<Spelling>> Parties =>
        _spellings.Where(spelling => PartyOf(spelling) == spelling).Select(Members);

    public Spelling PartyOf(Spelling spelling) => _parents.GetValueOrDefault(spelling, spelling);

    public IReadOnlyList<Spelling> Members(Spelling party) =>
        _members.TryGetValue(party, out var members) ? members : [party];

    public IReadOnlyList<string> Evidence(Spelling spelling) =>
        _evidence.TryGetValue(spelling, out var evidence) ? evidence.ConvertAll(told => told()) : [];

    /// <summary>Whether a list of a letter holds both parties: then they are two.</summary>
    public bool StandBeside(Spelling party, Spelling other)
    {
        var (mine, theirs) = (Places(party), Places(other));
        return mine.Count <= theirs.Count ? mine.Any(theirs.Contains) : theirs.Any(mine.Contains);
    }

    /// <summary>Joins the two, or adds to the evidence where they are one party already.</summary>
    public void Join(Spelling one, Spelling other, Func<string> evidence)
    {
        Keep(one, evidence);
        Keep(other, evidence);
        var (large, small) = (PartyOf(one), PartyOf(other));
        if (large == small)
        {
            return;
        }

        if (Members(large).Count < Members(small).Count)
        {
            (large, small) = (small, large);
        }

        var places = _places.TryGetValue(large, out var known) ? known : _places[large] = [.. large.Places];
        places.UnionWith(Places(small));
        _places.Remove(small);
        var members = _members.TryGetValue(large, out var joined) ? joined : _members[large] = [large];
        foreach (var member in Members(small))
        {
            _parents[member] = large;
            members.Add(member);
        }

        _members.Remove(small);
    }

    private void Keep(Spelling spelling, Func<string> told)
    {
        var evidence = _evidence.TryGetValue(spelling, out var known) ? known : _evidence[spelling] = [];
        if (evidence.Count < MostEvidence)
        {
            evidence.Add(told);
        }
    }

    private IReadOnlySet<(string Letter, PartyRole Role)> Places(Spelling party) =>
        _places.TryGetValue(party, out var places) ? places : party.Places;
}
