using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Titles found by words; <c>Unapplied</c>: words of the question that no title holds.</summary>
internal sealed record TitleFind(string Words, IReadOnlyList<HeldTitle> Titles, string Unapplied = "");

/// <summary>Titles and offices by the words of a question, in either language, or by a body's initials.</summary>
internal static class TitleSearch
{
    private const double EnoughOfWords = 0.6;

    /// <summary>Whoever leads a body, whatever the office is called.</summary>
    public static readonly IReadOnlyList<string> Heads =
    [
        "head", "heads", "chief", "leader", "boss", "jefe", "jefa", "titular", "encargado", "encargada",
        "director", "directora",
    ];

    /// <summary>"A current or a former official".</summary>
    public static readonly IReadOnlyList<string> InOffice =
        ["current", "sitting", "serving", "incumbent", "retired", "former", "actual", "actuales", "jubilado", "activo"];

    public static TitleFind Find(Reading reading, PartyRole? role)
    {
        var words = TitleWords.Of(reading);
        return EitherTitle.Of(words, reading.Terms, either => Find(either, reading, role))
            ?? Find(words, reading, role);
    }

    private static TitleFind Find(string words, Reading reading, PartyRole? role)
    {
        var titles = reading.Shelf.Titles;
        var units = InShort.Of(TermUnits.Of(words, reading.Marked.Lexicon, reading.Terms, titles.Writes, titles.Stems), reading)
            .SelectMany(unit => Parted(unit, reading))
            .Where(unit => unit.Standing != Standing.Plain || titles.Holds(unit)).ToList();
        var holding = units.ToDictionary(unit => unit, unit => Fitting(titles.Holding(unit), reading, role));
        var known = units.Where(unit => holding[unit].Count > 0).ToList();
        var foreign = units.Except(known)
            .Where(unit => (Weighs(unit, reading.Terms) || IsOfOffice(unit, reading))
                && (known.Count == 0 || !Heads.Contains(unit.Typed))).ToList();
        var unapplied = string.Join(' ', foreign.Select(unit => unit.Typed));
        if (known.Count == 0 || !(reading.Has(Cue.Held) || IsOffice(known, reading) || SeeksSomeone(known, reading))
            || Misleads(units, foreign, known, reading))
        {
            return new TitleFind(words, [], unapplied);
        }

        // "From the state department": of whatever rank.
        var asked = known.Where(unit => !OfThePerson.NamesHouse(unit.Typed))
            .SelectMany(unit => unit.Ways).SelectMany(way => way).ToHashSet();
        if (!holding[known[0]].Any(held => known.TrueForAll(unit => holding[unit].Contains(held)))
            && (known.Exists(unit => IsTitle(unit, reading.Terms)) || IsOfHouse(known)))
        {
            // "The Mexican ambassador": no title says both, and the office is what is asked for.
            var places = known
                .Where(unit => !IsTitle(unit, reading.Terms)
                    && (reading.Terms.IsPlace(unit.Typed) || (IsOfHouse(known)
                        && Question.Keys(unit.Typed).All(reading.Terms.IsPlace)))).ToList();
            known = [.. known.Except(places)];
            unapplied = string.Join(' ', foreign.Concat(places).Select(unit => unit.Typed));
        }

        // "President of the republic" is no ambassador to it: the title that comes first is the one asked for.
        var first = IsTitle(known[0], reading.Terms) && !known[0].Typed.Contains(' ', StringComparison.Ordinal)
            ? holding[known[0]] : null;
        var fitting = Fitting(known, holding, titles.All.Count).FindAll(held => first?.Contains(held) != false);
        if (!fitting.Exists(held => known.TrueForAll(unit => holding[unit].Contains(held)))
            && known.FindAll(unit => !Heads.Contains(unit.Typed)) is { Count: > 0 } bodies
            && bodies.Count < known.Count)
        {
            // "The head of the institute" is whoever it names, whatever the office is called.
            fitting = Fitting(bodies, holding, titles.All.Count);
        }

        var outranked = fitting.Select(held => held.Written).Distinct(ReferenceEqualityComparer.Instance)
            .Cast<WrittenTitle>()
            .Where(title => TitleRanks.IsOutranked(title.Stems, asked) || TitleRanks.ServesAsked(title.Stems, asked))
            .ToHashSet<object>(ReferenceEqualityComparer.Instance);
        var exact = fitting.FindAll(held => !outranked.Contains(held.Written));

        // Words for the body as well ("commissioner at the agency") may be answered by the rank that is written.
        var ranked = known.Count(unit => unit.Typed is not "former") > 1;
        return OfficeLeft.Of(reading, Headed.Of(reading, OwnTitle.Of(reading, FirstMeaning.Of(
            reading, new TitleFind(words, exact.Count == 0 && ranked ? fitting : exact, unapplied)))));
    }

    /// <summary>"The state department": whose country it is says nothing more.</summary>
    private static bool IsOfHouse(List<TermUnit> known) => known.Exists(unit => OfThePerson.NamesHouse(unit.Typed));

    /// <summary>A phrase of the field that no title holds in order may stand in one in single words.</summary>
    private static List<TermUnit> Parted(TermUnit unit, Reading reading)
    {
        var keys = Question.Keys(unit.Typed);
        var titles = reading.Shelf.Titles;
        if (keys.Count < 2 || titles.Holds(unit))
        {
            return [unit];
        }

        var parts = keys.SelectMany(key =>
            TermUnits.Of(key, reading.Marked.Lexicon, reading.Terms, titles.Writes, titles.Stems)).ToList();
        // "Attorney general" is no general counsel: in English a title has the very words.
        var holding = parts.ConvertAll(part => titles.Holding(
            reading.Marked.Language == LetterLanguage.English ? part with { Ways = [part.Ways[0]], Loose = [] }
                : part));
        return holding.Count > 0 && holding[0].Any(held => holding.TrueForAll(one => one.Contains(held)))
            ? parts
            : [unit];
    }

    /// <summary>The titles that hold all of the words, or more than half of them with the rare ones weighing
    /// more.</summary>
    private static List<HeldTitle> Fitting(
        List<TermUnit> known, Dictionary<TermUnit, HashSet<HeldTitle>> holding, int titles)
    {
        if (known is [var only])
        {
            return [.. holding[only]];
        }

        var weights = known.ToDictionary(unit => unit, unit => Math.Log(1 + ((double)titles / holding[unit].Count)));
        var weighed = known.SelectMany(unit => holding[unit].Select(held => (Held: held, Weight: weights[unit])))
            .GroupBy(one => one.Held, one => one.Weight)
            .Select(one => (Held: one.Key, Weight: one.Sum(), Words: one.Count())).ToList();
        var most = weighed.Max(one => one.Weight);
        return most >= weights.Values.Sum() * EnoughOfWords
            ? [.. weighed.Where(one => one.Weight >= most - 0.001).Select(one => one.Held)]
            : [];
    }

    /// <summary>All who have a title with the same words as one of the party's, the party included.</summary>
    public static IReadOnlyList<HeldTitle> SameAs(PartyEntry party, ShelfView shelf)
    {
        var keys = party.Appearances.SelectMany(seen => seen.Titles).Select(title =>
            TextFolding.Key(title)).ToHashSet();
        return [.. keys.SelectMany(shelf.Titles.Same)];
    }

    /// <summary>No words besides the subject, or some of titles: "who is Ruiz", "where was Ruiz ambassador".</summary>
    public static bool SpeaksOfTitles(Reading reading)
    {
        var content = reading.Marked.Content().Select(word => reading.Marked.Words[word].Key).ToList();
        return content.Count == 0 || content.Exists(reading.Terms.IsTitleWord) || content.TrueForAll(InOffice.Contains)
            || (content is ["countries" or "country" or "paises" or "pais"]
                && reading.Subjects.Any(subject => reading.Terms.IsOffice(reading.Marked.Words[subject.First].Key)));
    }

    private static HashSet<HeldTitle> Fitting(HashSet<HeldTitle> held, Reading reading, PartyRole? role)
    {
        var letters = IsNarrowed(reading) ? reading.Scope.Letters.Select(letter => letter.Id).ToHashSet() : null;
        held.RemoveWhere(one => (role is not null && one.Seen.Role != role)
            || letters?.Contains(one.Seen.LetterId) == false);
        return held;
    }

    /// <summary>Whether only titles of some letters are meant.</summary>
    public static bool IsNarrowed(Reading reading) => reading.NamesLetters || SpeaksOfThem(reading)
        || (reading.Scope.Basis == ScopeBasis.Remembered && reading.HasAny(Cue.Signed, Cue.Copied, Cue.Addressed)
            && reading.Marked.Words[^1].Key is "it" or "one" or "letter" or "esa" or "carta" or "there");

    /// <summary>"Was any of them an ambassador", of those last listed.</summary>
    private static bool SpeaksOfThem(Reading reading) =>
        reading is { Scope.Basis: ScopeBasis.Remembered, Remembered.Listed: not null }
        && reading.Marked.Words.Any(word => word.Key is "them" or "they" or "these" or "those" or "ellos" or "ellas");

    /// <summary>"The election observers guy": a phrase that a title holds, and a word for someone.</summary>
    private static bool SeeksSomeone(List<TermUnit> known, Reading reading) =>
        (known.Exists(unit => unit.Typed.Contains(' ', StringComparison.Ordinal))
            || reading.Marked.Words.TakeLast(2).Any(word =>
                word.Key is "guy" or "lady" or "person" or "man" or "woman" or "one"))
        && reading.Marked.Words.Any(word => word.Key is "guy" or "name" or "lady" or "man" or "woman" or "who"
            or "nombre"
            or "senor" or "senora" or "quien");

    /// <summary>Several words of a title, or one that names an office by itself: "ambassador".</summary>
    private static bool IsOffice(List<TermUnit> known, Reading reading) =>
        known.Exists(unit => IsTitle(unit, reading.Terms)) || known.Count > 1
            || reading.Shelf.Titles.NamesBody(known[0].Typed)
            || reading.Terms.ShortNames.Find(known[0].Typed) is not null;

    /// <summary>A name or a word of the field; of the rest of what people say around a title little hangs.</summary>
    private static bool Weighs(TermUnit unit, Terms terms) =>
        unit.Standing > Standing.Unlisted
        || Question.Keys(unit.Typed).Any(key => terms.IsTitleWord(key) || terms.IsOffice(key));

    /// <summary>An office was asked for that no title on the shelf has: what is left of the words would
    /// mislead.</summary>
    private static bool Misleads(
        List<TermUnit> units, List<TermUnit> foreign, List<TermUnit> known, Reading reading) =>
        foreign.Count > known.Count
        || (known.Count * 2 < units.Count && !known.Exists(unit => NamesOffice(unit, reading)))
        || foreign.Exists(unit => !Qualifies(unit, units, known, reading) && !Sends(unit, known, reading)
            && (IsCapital(unit, reading) || IsOfOffice(unit, reading)
                || IsTitle(unit, reading.Terms)));

    /// <summary>An office or a body's initials; of words that only stand in titles ("human"), most must fit.</summary>
    private static bool NamesOffice(TermUnit unit, Reading reading) =>
        Question.Keys(unit.Typed).Any(reading.Terms.IsOffice) || reading.Shelf.Titles.NamesBody(unit.Typed);

    /// <summary>A word of titles; "Mexican" stands in names of bodies and is none.</summary>
    private static bool IsTitle(TermUnit unit, Terms terms) =>
        Question.Keys(unit.Typed).Any(key => terms.IsTitleWord(key) && !terms.IsPlace(key))
            || unit.Ways.Any(way => way is [var office] && terms.OfficeWords.Contains(office));

    /// <summary>"Mexican secretaries": a name that only goes before a title is left out rather than taken for a
    /// condition; "ambassador to Peru" is one.</summary>
    private static bool Qualifies(TermUnit unit, IReadOnlyList<TermUnit> units, List<TermUnit> known, Reading reading)
    {
        var at = units.ToList().IndexOf(unit);
        return units.Skip(at + 1).Take(2).Any(next => known.Contains(next) && IsTitle(next, reading.Terms));
    }

    /// <summary>"President of peru", typed so: the word says of what, and no list has it.</summary>
    private static bool IsOfOffice(TermUnit unit, Reading reading) =>
        Enumerable.Range(2, Math.Max(0, reading.Marked.Words.Count - 2)).Any(at =>
            reading.Marked.Words[at].Key == unit.Typed && reading.Marked.Words[at - 1].Key is "of" or "de" or "to" or "ante"
            && reading.Marked.Words[at - 2].Key is var office
            && (unit.Standing == Standing.Unlisted ? reading.Terms.IsTitleWord(office)
                : reading.Terms.IsPlace(unit.Typed) ? reading.Terms.IsTitleWord(office) && !IsOnShelf(unit, reading)
                : reading.Terms.IsOffice(office)));

    /// <summary>A country of those who stand in the letters; of any other, an office without it tells nothing.</summary>
    private static bool IsOnShelf(TermUnit unit, Reading reading) => unit.Ways.Any(way =>
        way.All(reading.Shelf.Titles.Writes)) || reading.Shelf.Directory.Entries.Any(party =>
            party.Name.Contains(unit.Typed, StringComparison.OrdinalIgnoreCase));

    /// <summary>"Ambassador of Peru in Chile": where the title names the second country, the first only
    /// sends.</summary>
    private static bool Sends(TermUnit unit, List<TermUnit> known, Reading reading)
    {
        var words = reading.Marked.Words;
        return reading.Terms.IsPlace(unit.Typed) && known.Exists(other => Question.Keys(other.Typed) is [var first, ..]
            && reading.Terms.IsPlace(first)
            && Enumerable.Range(3, Math.Max(0, words.Count - 3)).Any(at => words[at].Key == first
                && words[at - 1].Key is "in" or "to" or "en" or "ante" or "the" or "los"
                && Enumerable.Range(1, at - 2).Any(before => words[before].Key == unit.Typed
                    && words[before - 1].Key is "of" or "de")));
    }

    private static bool IsCapital(TermUnit unit, Reading reading) => Question.Keys(unit.Typed).Any(key =>
        reading.Marked.Words.Skip(1).Any(word => word.Key == key && word.Capitalised));
}
