using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Library.Directory;

/// <summary>An entry on its way into directories, with what every directory it stands in needs of it.</summary>
internal sealed class JoinedParty(PartyEntry entry)
{
    private IReadOnlyList<(string Key, MatchKind Kind, string Text)>? _keys;

    public PartyEntry Entry { get; private set; } = entry;

    public string Folded { get; } = TextFolding.Key(entry.Name);

    /// <summary>Every way in which a question may name it.</summary>
    public IReadOnlyList<(string Key, MatchKind Kind, string Text)> Keys => _keys ??=
        [.. NameKeys.Of(Entry).Where(name => name.Key.Length > 1 && name.Key.Any(char.IsLetter))];

    /// <summary>The same entry as long as its key stays the same.</summary>
    public PartyEntry Keyed(string key) => Entry.Key == key ? Entry : Entry = Entry with { Key = key };

    /// <summary>By name, and those of one name by kind and by where they stand first.</summary>
    public static int Compare(JoinedParty one, JoinedParty other)
    {
        var names = string.CompareOrdinal(one.Folded, other.Folded);
        return names != 0 ? names
            : one.Entry.Kind != other.Entry.Kind ? Rank(one).CompareTo(Rank(other))
            : AppearanceOrder.Instance.Compare(one.Entry.Appearances[0], other.Entry.Appearances[0]);
    }

    private static int Rank(JoinedParty party) => party.Entry.Kind switch
    {
        PartyKind.Organization => 0,
        PartyKind.Person => 1,
        _ => 2,
    };
}
