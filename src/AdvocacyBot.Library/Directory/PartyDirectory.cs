namespace AdvocacyBot.Library.Directory;

/// <summary>Everyone on a shelf and every way they are written. Immutable; built anew when the shelf changes.</summary>
public sealed class PartyDirectory
{
    public IReadOnlyList<PartyEntry> Entries { get; } = [];

    /// <summary>Whom the words may mean, best first; empty where nobody fits.</summary>
    public static PartyDirectory Build(IReadOnlyList<Appearance> appearances) => new();

    /// <summary>Whom</summary>
    public IReadOnlyList<PartyMatch> Find(string words) => throw new NotImplementedException();
}
