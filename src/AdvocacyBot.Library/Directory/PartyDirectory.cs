using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Library.Directory;

/// <summary>Everyone on a shelf and every way they are written. Immutable.</summary>
public sealed class PartyDirectory
{
    private static readonly IReadOnlyList<Appearance> Nobody = [];

    private readonly Lazy<NameIndex> _names;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<Appearance>> _letters;

    private PartyDirectory(
        IReadOnlyList<PartyEntry> entries, IReadOnlyList<JoinedParty> parties,
        IReadOnlyDictionary<string, IReadOnlyList<Appearance>> letters)
    {
        Entries = entries;
        _letters = letters;
        _names = new Lazy<NameIndex>(() => new NameIndex(entries, parties));
    }

    public IReadOnlyList<PartyEntry> Entries { get; }

    /// <summary>Joins appearances on evidence and keeps it; what only may be the same stays apart.</summary>
    public static PartyDirectory Build(IReadOnlyList<Appearance> appearances) => new GrowingDirectory()
        .Change(appearances.Select(seen => seen.LetterId).Distinct(), appearances);

    /// <summary>
    /// Who stand in the letter by name or office, in its order; the same list as long as the letter stays the same.
    /// </summary>
    public IReadOnlyList<Appearance> Of(string letterId) => _letters.GetValueOrDefault(letterId, Nobody);

    /// <summary>Whom the words may mean, best first; empty where nobody fits.</summary>
    public IReadOnlyList<PartyMatch> Find(string words) => _names.Value.Find(words);

    /// <summary>
    /// Every mention of a party in a whole question, in order; of mentions that overlap, the longest.
    /// </summary>
    public IReadOnlyList<PartyMention> FindMentions(string text) => _names.Value.FindMentions(text);

    internal static PartyDirectory Of(
        List<JoinedParty> parties, IReadOnlyDictionary<string, IReadOnlyList<Appearance>> letters)
    {
        parties.Sort(JoinedParty.Compare);
        return new PartyDirectory(Keyed(parties), parties, letters);
    }

    internal static JoinedSpellings JoinOffices(IEnumerable<Appearance> offices) => new(offices
        .GroupBy(one => TextFolding.Key(OfficeText(one)))
        .Select(same => new Spelling(OfficeText(same.First()), [.. same])));

    internal static string OfficeText(Appearance office) => string.Join(
        ", ", office.Titles.Append(office.Organization).Where(part => part is not null));

    private static List<PartyEntry> Keyed(List<JoinedParty> parties)
    {
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        return parties.ConvertAll(party =>
        {
            var key = $"{party.Entry.Kind}:{party.Folded}".ToLowerInvariant();
            var number = taken[key] = taken.GetValueOrDefault(key) + 1;
            return party.Keyed(number == 1 ? key : $"{key}#{number}");
        });
    }
}
