using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Library.Directory;

/// <summary>
/// One name as far as it may be joined with others: only names that share a word of one's <c>Seeks</c> with the
/// other's <c>Shows</c> are ever compared.
/// </summary>
internal sealed class ClusterNode
{
    private ClusterNode(string key, IReadOnlyList<string> seeks, IReadOnlyList<string> shows, PersonName? person)
    {
        (Key, Seeks, Shows, Person) = (key, seeks, shows, person);
        Cluster = new PartyCluster([this]);
    }

    public string Key { get; }

    public IReadOnlyList<string> Seeks { get; }

    public IReadOnlyList<string> Shows { get; }

    public PartyCluster Cluster { get; set; }

    public List<Appearance> Appearances { get; } = [];

    private PersonName? Person { get; }

    /// <summary>An organisation by its name and its acronym, which may be another's name by itself.</summary>
    public static ClusterNode OfOrganization(Appearance seen)
    {
        var name = OrganizationName.Of(seen);
        IReadOnlyList<string> words = name.Acronym is { } acronym ? [name.Core, acronym] : [name.Core];
        return new ClusterNode(string.Join('\n', words), words, words, null);
    }

    /// <summary>A person: a shorter name seeks a fuller one that shows its last word.</summary>
    public static ClusterNode OfPerson(Appearance seen)
    {
        var name = PersonName.Of(seen.Name!);
        return new ClusterNode(name.Key, [.. name.Words.TakeLast(1)], [.. name.Words.Distinct()], name);
    }

    public static ClusterNode OfOffice(Appearance seen)
    {
        var key = TextFolding.Key(PartyDirectory.OfficeText(seen));
        return new ClusterNode(key, [key], [key], null);
    }

    /// <summary>Whether joining may ever compare the two.</summary>
    public bool MayJoin(ClusterNode other) => Person is null || other.Person is null
        || Shortens(Person, other.Person) || Shortens(other.Person, Person);

    private static bool Shortens(PersonName shorter, PersonName fuller) =>
        shorter.Words.Count > 0 && fuller.Words.Count > 0
        && (shorter.IsSurnameOf(fuller) || shorter.Shortens(fuller) is not null);
}

/// <summary>Names of which some may be joined, and what joining them made.</summary>
internal sealed class PartyCluster(List<ClusterNode> nodes)
{
    public List<ClusterNode> Nodes { get; } = nodes;

    /// <summary>Null until they are joined.</summary>
    public IReadOnlyList<JoinedParty>? Parties { get; set; }
}
