using AdvocacyBot.Library;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>What questions may point at: the letters and parties of one shelf, in one state. Holds no letter's
/// text.</summary>
internal sealed record ShelfView(IReadOnlyList<LetterCard> Letters, PartyDirectory Directory,
    TitleIndex Titles)
{
    private readonly Dictionary<string, (int Place, LetterCard Card)> _byId = Letters.Index()
        .ToDictionary(letter => letter.Item.Id, letter => (letter.Index, letter.Item), StringComparer.Ordinal);

    /// <param name="before">The shelf in an earlier state: what did not change since is taken from it.</param>
    public static ShelfView Of(
        IReadOnlyList<LetterEntry> entries, PartyDirectory directory, ShelfView? before = null) => new(
        [.. entries.Select(entry => LetterCard.Of(entry, directory.Of(entry.Id), before?.Find(entry.Id)))], directory,
        new TitleIndex(directory.Entries, before?.Titles));

    // Parts of an id that have a figure in them, as people quote them.
    private readonly ILookup<string, LetterCard> _byIdPart = Letters
        .SelectMany(letter => letter.IdParts.Select(part => (part, letter)))
        .ToLookup(pair => pair.part, pair => pair.letter, StringComparer.Ordinal);

    public LetterCard? Find(string id) => _byId.GetValueOrDefault(id).Card;

    /// <summary>Those of the letters that are on the shelf, in its order.</summary>
    public IReadOnlyList<LetterCard> Those(IReadOnlySet<string> ids) =>
        [.. ids.Where(_byId.ContainsKey).Select(id => _byId[id]).OrderBy(one => one.Place).Select(one => one.Card)];

    /// <summary>Tells of an id whether it is one of these letters'; of the whole shelf's without counting them.</summary>
    public Predicate<string> Among(IReadOnlyList<LetterCard> letters) => ReferenceEquals(letters, Letters)
        ? _byId.ContainsKey
        : letters.Select(letter => letter.Id).ToHashSet(StringComparer.Ordinal).Contains;

    public IReadOnlyList<LetterCard> WithIdPart(IEnumerable<string> keys) =>
        [.. keys.SelectMany(key => _byIdPart[key]).Distinct()];

    public IReadOnlyList<LetterCard> With(PartyEntry party, params ReadOnlySpan<PartyRole> roles)
    {
        HashSet<string> ids = [];
        foreach (var seen in party.Appearances)
        {
            if (roles.IsEmpty || roles.Contains(seen.Role)
                || (seen.Role == PartyRole.SignedThrough && roles.Contains(PartyRole.Signatory)))
            {
                ids.Add(seen.LetterId);
            }
        }

        return Those(ids);
    }
}

/// <summary>One letter's entry and its parties, in the letter's order.</summary>
internal sealed record LetterCard(
    LetterEntry Entry,
    IReadOnlyList<Appearance> All,
    IReadOnlyList<Appearance> Signatories,
    IReadOnlyList<Appearance> Recipients,
    IReadOnlyList<Appearance> Copies)
{
    public string Id => Entry.Id;

    public DateOnly? Date => Entry.Date;

    /// <summary>The bodies of those who sign, one a person, in the order of the people.</summary>
    public IReadOnlyList<Appearance> Bodies { get; } = [.. All.Where(seen => seen.Role == PartyRole.SignedThrough)
        .OrderBy(seen => seen.Order)];

    /// <summary>Those who sign, are addressed or are copied.</summary>
    public IReadOnlyList<Appearance> Parties(Field field) => field switch
    {
        Field.Signatories => Signatories,
        Field.Recipients => Recipients,
        _ => Copies,
    };

    public bool HasOrganizations { get; } = Signatories.Any(one => one.Kind == PartyKind.Organization);

    public bool HasPersons { get; } = Signatories.Any(one => one.Kind == PartyKind.Person);

    /// <summary>Most of those who sign held an office before: their titles begin with "Former" or "Ex".</summary>
    public bool ByFormerOfficials { get; } =
        Signatories.Count(one => one.Titles.Any(FormerTitles.IsFormer)) * 2 > Signatories.Count;

    /// <summary>A view has one card a letter: two are equal when they are one.</summary>
    public bool Equals(LetterCard? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Entry.Id);

    public IReadOnlyList<string> IdParts { get; } = [.. Question.Keys(Entry.Id.Replace('_', ' '))
        .Where(part => part.Length > 2 && part.Any(char.IsDigit)).Distinct()];

    /// <param name="appearances">All who stand in the letter.</param>
    /// <param name="before">Its card in an earlier state of the shelf.</param>
    public static LetterCard Of(LetterEntry entry, IReadOnlyList<Appearance> appearances, LetterCard? before)
    {
        if (before is not null && ReferenceEquals(before.All, appearances) && before.Entry == entry)
        {
            return before;
        }

        var byRole = appearances.ToLookup(seen => seen.Role);
        return new LetterCard(
            entry, appearances, InOrder(byRole, PartyRole.Signatory), InOrder(byRole, PartyRole.Recipient),
                InOrder(byRole, PartyRole.CarbonCopy));
    }

    private static List<Appearance> InOrder(ILookup<PartyRole, Appearance> byRole, PartyRole role) =>
        [.. byRole[role].OrderBy(seen => seen.Order)];
}
