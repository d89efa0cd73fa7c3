namespace AdvocacyBot.Library.Directory;

/// <summary>The directory of one shelf, changed letter by letter. Not for several threads at once.</summary>
internal sealed class GrowingDirectory
{
    private static readonly IReadOnlyList<Appearance> Nobody = [];

    private readonly Dictionary<string, IReadOnlyList<Appearance>> _letters = new(StringComparer.Ordinal);
    private readonly PartyClusters _organizations = new(
        ClusterNode.OfOrganization, seen => OrganizationJoining.Join(seen).Entries(PartyKind.Organization));
    private readonly PartyClusters _persons = new(
        ClusterNode.OfPerson, seen => PersonJoining.Join(seen).Entries(PartyKind.Person));
    private readonly PartyClusters _offices = new(
        ClusterNode.OfOffice, seen => PartyDirectory.JoinOffices(seen).Entries(PartyKind.Office));

    /// <summary>The directory after these letters have changed.</summary>
    /// <param name="letterIds">Those that changed, new ones and those now gone among them.</param>
    /// <param name="appearances">All that stand in them now, in any order.</param>
    public PartyDirectory Change(IEnumerable<string> letterIds, IEnumerable<Appearance> appearances)
    {
        var now = appearances.ToLookup(seen => seen.LetterId, StringComparer.Ordinal);
        foreach (var letterId in letterIds)
        {
            Remove(_letters.GetValueOrDefault(letterId, Nobody));
            _letters.Remove(letterId);
            List<Appearance> letter = [.. now[letterId].Where(seen => KindOf(seen) is not null)];
            if (letter.Count > 0)
            {
                letter.Sort(AppearanceOrder.Instance);
                Add(_letters[letterId] = letter);
            }
        }

        PartyClusters[] kinds = [_organizations, _persons, _offices];
        foreach (var kind in kinds)
        {
            kind.Join();
        }

        return PartyDirectory.Of(
            [.. kinds.SelectMany(kind => kind.Parties)], new Dictionary<string, IReadOnlyList<Appearance>>(_letters));
    }

    private void Remove(IReadOnlyList<Appearance> letter)
    {
        foreach (var seen in letter)
        {
            KindOf(seen)?.Remove(seen);
        }
    }

    private void Add(IReadOnlyList<Appearance> letter)
    {
        foreach (var kind in letter.GroupBy(KindOf))
        {
            kind.Key?.Add([.. kind]);
        }
    }

    private PartyClusters? KindOf(Appearance seen) => seen.Kind switch
    {
        PartyKind.Office => _offices,
        _ when seen.Name is null => null,
        PartyKind.Organization => _organizations,
        _ => _persons,
    };
}
