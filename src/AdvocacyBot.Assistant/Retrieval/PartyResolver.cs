using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Letters.Text;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Retrieval;

/// <summary>Whom the words of an order name: somebody of the shelf, several it may be, or as typed.</summary>
internal abstract record Named(string Words)
{
    internal sealed record Known(string Words, PartyEntry Party, Appearance Seen) : Named(Words);

    internal sealed record Several(string Words, IReadOnlyList<HeldTitle> Holders) : Named(Words);

    internal sealed record SeveralParties(string Words, IReadOnlyList<PartyEntry> Parties) : Named(Words);

    internal sealed record Typed(string Words, PartyKind Kind) : Named(Words);
}

/// <summary>Finds the parties that a list in an order names, by name or by office.</summary>
internal sealed class PartyResolver(ShelfView shelf, Lexicon lexicon, Terms terms)
{
    private const int LongestName = 160;

    /// <param name="roles">The parts in letters that count most, first; a title of one who signs counts last.</param>
    public IReadOnlyList<Named> Resolve(string words, params PartyRole[] roles) =>
        [.. words.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(list => List(list, roles))];

    private List<Named> List(string list, PartyRole[] roles)
    {
        var mentions = Mentions(list);
        if (mentions.Count < 2 && ByOffice(list, roles) is { } office)
        {
            return [office];
        }

        return [.. Pieces(list, mentions).Select(piece => One(piece, roles))];
    }

    private List<PartyMention> Mentions(string words) => [.. shelf.Directory.FindMentions(words).Where(mention =>
        mention.IsStrong && mention.Parties.Any(match => match.Party.Kind != PartyKind.Office))];

    /// <summary>Parted at commas and "and", but never within a name.</summary>
    private static IEnumerable<string> Pieces(string list, List<PartyMention> mentions)
    {
        var words = Question.Of(list).Words;
        var start = 0;
        foreach (var (at, word) in words.Index())
        {
            var from = at == 0 ? 0 : words[at - 1].Span.End;
            var inside = mentions.Exists(mention => mention.Span.Start < word.Span.Start && word.Span.Start < mention.Span.End);
            var comma = list.AsSpan(from, word.Span.Start - from).Contains(',');
            var and = word.Key is "and" or "y" or "e" or "und" || list[from..word.Span.Start].Contains('&', StringComparison.Ordinal);
            if (!inside && (comma || and) && word.Span.Start > start)
            {
                var end = comma ? from + list.AsSpan(from).IndexOf(',') : from;
                yield return list[start..end];
                start = word.Key is "and" or "y" or "e" ? word.Span.End : word.Span.Start;
            }
        }

        yield return list[start..];
    }

    private Named One(string piece, PartyRole[] roles)
    {
        var words = Bare(piece);
        if (ByOffice(words, roles) is { } office)
        {
            return office;
        }

        return Mentions(words) switch
        {
            [{ Parties: [var only, ..] } mention, ..] when mention.Parties.Count == 1
                || only.Kind is MatchKind.FullName or MatchKind.Acronym =>
                new Named.Known(words, only.Party, Newest(only.Party, roles)),
            [{ Parties: var several }, ..] => new Named.SeveralParties(words, [.. several.Select(match => match.Party)]),
            _ => new Named.Typed(words, KindOf(words)),
        };
    }

    /// <summary>Who holds an office that the words name in full, on the shelf; nobody where it may be another.</summary>
    private Named? ByOffice(string words, PartyRole[] roles)
    {
        var keys = Question.Keys(words);
        if (!keys.Any(terms.IsOffice) || words.Length > LongestName)
        {
            return null;
        }

        var titles = shelf.Titles;
        var units = TermUnits.Of(Bare(words), lexicon, terms, titles.Writes, titles.Stems)
            .SelectMany(unit => titles.Holding(unit).Count > 0 ? [unit] : Question.Keys(unit.Typed)
                .SelectMany(key => TermUnits.Of(key, lexicon, terms, titles.Writes, titles.Stems))).ToList();
        if (units.Count == 0)
        {
            return null;
        }

        var asked = units.SelectMany(unit => unit.Ways).SelectMany(way => way).ToHashSet(StringComparer.Ordinal);
        var holders = units.Skip(1).Aggregate(
                titles.Holding(units[0]).AsEnumerable(), (held, unit) => held.Intersect(titles.Holding(unit)))
            .Where(held => !TitleSearch.IsOutranked(held.Written.Stems, asked) && !IsPast(held.Title)
                && held.Written.Stems.Any(stem => asked.Contains(stem)))
            .OrderBy(held => Array.IndexOf(roles, held.Seen.Role) is var rank and >= 0 ? rank : roles.Length)
            .ThenByDescending(held => DateOf(held.Seen)).ToList();
        // Those who sign our letters are hardly meant where somebody holds the office whom letters went to.
        var meant = holders.Exists(held => roles.Contains(held.Seen.Role)) ? holders.FindAll(held => roles.Contains(held.Seen.Role)) : holders;
        var parties = meant.DistinctBy(held => held.Party.Key).ToList();
        return parties.Count == 0 ? null
            : parties.Count == 1 || SameWords(parties, asked) is [_] ? Known(words, SameWords(parties, asked) is [var exact] ? exact : parties[0])
            : new Named.Several(words, parties);
    }

    /// <summary>"President" is the president, not the president-elect: a title of just these words is the one meant.</summary>
    private static List<HeldTitle> SameWords(List<HeldTitle> holders, HashSet<string> asked) =>
        holders.FindAll(held => held.Written.Stems.All(stem => asked.Contains(stem) || stem.Length < 4));

    private static Named.Known Known(string words, HeldTitle held) => new(words, held.Party, held.Seen);

    private Appearance Newest(PartyEntry party, PartyRole[] roles) => party.Appearances
        .OrderBy(seen => Array.IndexOf(roles, seen.Role) is var rank and >= 0 ? rank : roles.Length)
        .ThenByDescending(DateOf).ThenByDescending(seen => seen.Titles.Count).First();

    private DateOnly DateOf(Appearance seen) => shelf.Find(seen.LetterId)?.Date ?? DateOnly.MinValue;

    private static bool IsPast(string title) => TextFolding.Key(title).Split(' ')[0] is "former" or "ex" or "exsecretario"
        or "exsecretaria" or "antiguo" or "antigua" or "exembajador" or "exembajadora";

    private PartyKind KindOf(string words) => Question.Keys(words).Any(terms.IsOffice) ? PartyKind.Office
        : Question.Of(words).Words is { Count: 2 or 3 } names && names.All(name => name.Capitalised && name.Key.Length > 1
            && !name.Key.All(char.IsUpper) && !terms.Has(Stem.Of(name.Key)) && words[name.Span.Start..name.Span.End] is var typed
            && typed.Any(char.IsLower)) ? PartyKind.Person
        : PartyKind.Organization;

    /// <summary>Without the article before it and the marks around it.</summary>
    private static string Bare(string piece)
    {
        var words = Question.Of(piece).Words;
        var first = 0;
        while (first < words.Count - 1 && words[first].Key is "the" or "to" or "el" or "la" or "los" or "las" or "al" or "a" or "del" or "our" or "and" or "y" or "both")
        {
            first++;
        }

        return words.Count == 0 ? piece.Trim()
            : piece[words[first].Span.Start..].Trim().TrimEnd('.', ',', ';', ':', '?', '!');
    }
}
