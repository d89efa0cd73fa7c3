using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Library.Directory;

/// <summary>Everyone on a shelf and every way they are written. Immutable; built anew when the shelf changes.</summary>
public sealed class PartyDirectory
{
    private readonly Lazy<NameIndex> _names;

    private PartyDirectory(IReadOnlyList<PartyEntry> entries)
    {
        Entries = entries;
        _names = new Lazy<NameIndex>(() => new NameIndex(entries));
    }

    public IReadOnlyList<PartyEntry> Entries { get; }

    /// <summary>Joins appearances on evidence and keeps the evidence; what only may be the same stays apart.</summary>
    public static PartyDirectory Build(IReadOnlyList<Appearance> appearances)
    {
        var named = appearances.Where(one => one.Name is not null).ToLookup(one => one.Kind);
        List<PartyEntry> entries =
        [
            .. OrganizationJoining.Join(named[PartyKind.Organization]).Entries(PartyKind.Organization),
            .. PersonJoining.Join(named[PartyKind.Person]).Entries(PartyKind.Person),
            .. Offices(appearances.Where(one => one.Kind == PartyKind.Office)).Entries(PartyKind.Office),
        ];
        return new PartyDirectory(
            [.. Keyed(entries.OrderBy(entry => TextFolding.Key(entry.Name), StringComparer.Ordinal))]);
    }

    /// <summary>Whom the words may mean, best first; empty where nobody fits.</summary>
    public IReadOnlyList<PartyMatch> Find(string words) => _names.Value.Find(words);

    /// <summary>
    /// Every mention of a party in a whole question, in order; of mentions that overlap, the longest.
    /// </summary>
    public IReadOnlyList<PartyMention> FindMentions(string text) => _names.Value.FindMentions(text);

    private static JoinedSpellings Offices(IEnumerable<Appearance> offices) => new(offices
        .GroupBy(one => TextFolding.Key(OfficeText(one)))
        .Select(same => new Spelling(OfficeText(same.First()), [.. same])));

    private static string OfficeText(Appearance office) => string.Join(
        ", ", office.Titles.Append(office.Organization).Where(part => part is not null));

    private static IEnumerable<PartyEntry> Keyed(IEnumerable<PartyEntry> entries)
    {
        var taken = new Dictionary<string, int>();
        foreach (var entry in entries)
        {
            var key = $"{entry.Kind}:{TextFolding.Key(entry.Name)}".ToLowerInvariant();
            var number = taken[key] = taken.GetValueOrDefault(key) + 1;
            yield return entry with { Key = number == 1 ? key : $"{key}#{number}" };
        }
    }
}
