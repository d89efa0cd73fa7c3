using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Retrieval;

/// <summary>Finds who holds an office on the shelf.</summary>
internal sealed class OfficeHolders(ShelfView shelf, DraftWords listed, Terms terms)
{
    private const int LongestName = 160;

    /// <summary>A word shorter than this tells no two titles apart: "of", "the".</summary>
    private const int ShortestTelling = 4;

    public bool IsOffice(string key) => terms.IsOffice(key) || listed.At("offices", [key], 0) > 0;

    /// <summary>Who holds an office that the words name in full; nobody where it may be another.</summary>
    public Named? Of(string words, PartyRole[] roles)
    {
        if (words.Length > LongestName || !Question.Keys(words).Any(IsOffice))
        {
            return null;
        }

        var units = Units(PartyPiece.Bare(words, listed));
        if (units.Count == 0)
        {
            return null;
        }

        var asked = units.SelectMany(unit => unit.Ways).SelectMany(way => way).ToHashSet(StringComparer.Ordinal);
        var holders = Holding(units, asked)
            .OrderBy(held => Rank(held.Seen, roles)).ThenByDescending(held => DateOf(held.Seen)).ToList();
        // Those who sign our letters are hardly meant where somebody holds the office whom letters went to.
        var meant = holders.Exists(held => roles.Contains(held.Seen.Role))
            ? holders.FindAll(held => roles.Contains(held.Seen.Role)) : holders;
        var parties = meant.DistinctBy(held => held.Party.Key).ToList();
        return (parties, SameWords(parties, asked)) switch
        {
            ([], _) => null,
            (_, [var exact]) => new Named.Known(words, exact.Party, exact.Seen),
            ([var only], _) => new Named.Known(words, only.Party, only.Seen),
            _ => new Named.Several(words, parties),
        };
    }

    public Appearance Newest(PartyEntry party, PartyRole[] roles) => party.Appearances
        .OrderBy(seen => Rank(seen, roles))
        .ThenByDescending(DateOf).ThenByDescending(seen => seen.Titles.Count).First();

    private List<TermUnit> Units(string words) => [.. TermUnitsOf(words).SelectMany(unit =>
        shelf.Titles.Holds(unit) ? [unit] : Question.Keys(unit.Typed).SelectMany(TermUnitsOf))];

    private IReadOnlyList<TermUnit> TermUnitsOf(string words) =>
        TermUnits.Of(words, listed.Lexicon, terms, shelf.Titles.Writes, shelf.Titles.Stems);

    private IEnumerable<HeldTitle> Holding(List<TermUnit> units, HashSet<string> asked) => units.Skip(1)
        .Aggregate(shelf.Titles.Holding(units[0]).AsEnumerable(), (held, unit) =>
            held.Intersect(shelf.Titles.Holding(unit)))
        .Where(held => !TitleRanks.IsOutranked(held.Written.Stems, asked) && !FormerTitles.IsFormer(held.Title)
            && held.Written.Stems.Any(asked.Contains));

    /// <summary>"President" is the president, not the president-elect: a title of just these words is the one
    /// meant.</summary>
    private static List<HeldTitle> SameWords(List<HeldTitle> holders, HashSet<string> asked) => holders.FindAll(held =>
        held.Written.Stems.All(stem => asked.Contains(stem) || stem.Length < ShortestTelling));

    private static int Rank(Appearance seen, PartyRole[] roles) =>
        Array.IndexOf(roles, seen.Role) is var rank and >= 0 ? rank : roles.Length;

    private DateOnly DateOf(Appearance seen) => shelf.Find(seen.LetterId)?.Date ?? DateOnly.MinValue;
}
