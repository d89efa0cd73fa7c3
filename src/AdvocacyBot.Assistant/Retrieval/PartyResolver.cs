using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Letters.Text;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Retrieval;

/// <summary>Whom the words of an order name: somebody of the shelf, several it may be, or as typed.</summary>
internal abstract record Named(string Words)
{
    /// <param name="Title">Given in the order; null where the shelf's holds.</param>
    internal sealed record Known(string Words, PartyEntry Party, Appearance Seen, string? Title = null) : Named(Words);

    internal sealed record Several(string Words, IReadOnlyList<HeldTitle> Holders) : Named(Words);

    internal sealed record SeveralParties(string Words, IReadOnlyList<PartyEntry> Parties) : Named(Words);

    internal sealed record Typed(string Words, PartyKind Kind, string? Title = null) : Named(Words);

    /// <summary>Words that are nobody's name: "must end detention".</summary>
    internal sealed record NoOne(string Words) : Named(Words);
}

/// <summary>Finds the parties that a list in an order names, by name or by office.</summary>
internal sealed class PartyResolver(ShelfView shelf, DraftWords listed, Terms terms)
{
    private readonly OfficeHolders _offices = new(shelf, listed, terms);

    /// <summary>Whom the conversation last spoke of: "him", "her".</summary>
    public PartyEntry? SpokenOf { get; init; }

    /// <param name="roles">The parts in letters that count most, first; a title of one who signs counts last.</param>
    public IReadOnlyList<Named> Resolve(string words, params PartyRole[] roles)
    {
        List<Named> found = [];
        foreach (var list in words.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var piece in Parted(list, roles))
            {
                Take(found, piece, roles);
            }
        }

        return found;
    }

    private void Take(List<Named> found, PartyPiece piece, PartyRole[] roles)
    {
        // "Maria Lopez, Governor of Texas" is one person with a title; "…, the governor" would be another.
        if (piece.AfterComma && IsBareOffice(piece.Words) && found is [.., var last]
            && last is Named.Known { Party.Kind: PartyKind.Person } or Named.Typed { Kind: PartyKind.Person })
        {
            found[^1] = last is Named.Known known
                ? known.Seen.Titles.Any(title => TextFolding.Key(title) == TextFolding.Key(piece.Words)) ? known
                    : known with { Title = piece.Words.Trim() }
                : (Named.Typed)last with { Title = piece.Words.Trim() };
            return;
        }

        var one = One(piece.Words, roles);
        if (one is not Named.Known again || !found.OfType<Named.Known>().Any(held => held.Party.Key == again.Party.Key))
        {
            found.Add(one);
        }
    }

    private bool IsBareOffice(string words) => Question.Keys(words) is [var first, ..] keys
        && keys.Any(_offices.IsOffice)
        && listed.At("articles", [first], 0) == 0 && Mentions(words, PartyKind.Person).Count == 0;

    /// <summary>An office's own name may hold "and", so that it is looked for before the list is parted.</summary>
    private IEnumerable<PartyPiece> Parted(string list, PartyRole[] roles)
    {
        var mentions = Mentions(list);
        return mentions.Count < 2 && !IsBody(list) && _offices.Of(list, roles) is not null
            ? [new PartyPiece(list, AfterComma: false)]
            : PartyPiece.Of(list, [.. mentions.Select(mention => mention.Span)]);
    }

    private List<PartyMention> Mentions(string words, PartyKind? kind = null) => [.. shelf.Directory.FindMentions(words)
        .Where(mention => mention.IsStrong && mention.Parties.Any(match =>
            kind is null ? match.Party.Kind != PartyKind.Office : match.Party.Kind == kind))];

    private Named One(string piece, PartyRole[] roles)
    {
        var words = PartyPiece.Bare(piece, listed);
        if (listed.At("incoming", [.. Question.Keys(words)], 0) is var incoming and > 0)
        {
            // Whoever holds a title on the shelf is not the new one.
            return new Named.Typed(PartyPiece.From(words, incoming), PartyKind.Office);
        }

        if (SpokenOf is { } party && Question.Keys(words) is [var pronoun] && listed.At("persons", [pronoun], 0) > 0)
        {
            return new Named.Known(words, party, _offices.Newest(party, roles));
        }

        if (IsBody(words))
        {
            return new Named.Typed(words, PartyKind.Organization);
        }

        return _offices.Of(words, roles) ?? Mentions(words) switch
        {
            [{ Parties: [var only, ..] } mention, ..] when mention.Parties.Count == 1
                || only.Kind is MatchKind.FullName or MatchKind.Acronym => MeansNobodyElse(words, only.Party)
                    ? new Named.Known(words, only.Party, _offices.Newest(only.Party, roles))
                    : AsTyped(words),
            [{ Parties: var several }, ..] =>
                new Named.SeveralParties(words, [.. several.Select(match => match.Party)]),
            _ => AsTyped(words),
        };
    }

    /// <summary>A name is written with a capital, an office with its word; what tells a deed is neither.</summary>
    private Named AsTyped(string words)
    {
        var typed = Question.Of(words).Words;
        var isName = typed.Count is > 0 and <= LongestName
            && typed.Any(word => word.Capitalised || _offices.IsOffice(word.Key))
            && typed.All(word => word.Capitalised && word != typed[0] || listed.At("no-names", [word.Key], 0) == 0);
        return isName ? new Named.Typed(words, KindOf(words)) : new Named.NoOne(words);
    }

    private const int LongestName = 16;

    /// <summary>"Secretaría" is the body, "secretaria" who heads it: only the accent tells.</summary>
    private static bool IsBody(string words) => words.Contains("secretaría", StringComparison.OrdinalIgnoreCase);

    /// <summary>"Maria Lopez" is not the president of that surname: every word must be his, or of an office.</summary>
    private bool MeansNobodyElse(string words, PartyEntry party)
    {
        var theirs = party.Appearances.SelectMany(seen => seen.Titles.Append(seen.Name).Append(seen.Organization))
            .Append(party.Name).OfType<string>().SelectMany(Question.Keys).ToHashSet(StringComparer.Ordinal);
        var mentions = Mentions(words);
        return Question.Of(words).Words.All(word => mentions.Exists(mention => mention.Span.Overlaps(word.Span))
            || theirs.Contains(word.Key) || _offices.IsOffice(word.Key) || terms.IsTitleWord(word.Key)
            || (party.Kind == PartyKind.Person ? listed.Lexicon.Plain.Contains(word.Key) : !word.Capitalised));
    }

    private PartyKind KindOf(string words) => Question.Keys(words).Any(_offices.IsOffice) ? PartyKind.Office
        : Question.Of(words).Words is { Count: 2 or 3 or 4 } names
            && names.All(name => name.Capitalised && name.Key.Length > 1
            && !terms.Has(Stem.Of(name.Key)) && words[name.Span.Start..name.Span.End].Any(char.IsLower))
                ? PartyKind.Person
        : PartyKind.Organization;
}
