using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"How often have we written to her?", "and the foreign ministry?": of one spoken of, or of an
/// office.</summary>
internal static class OfThePerson
{
    private const int LongestFollowUp = 9;
    private const int ShortFollowUp = 3;
    private const int MostHolders = 3;
    private const int ShortWord = 3;
    private const int FewWords = 2;
    private const int FewHolders = 4;

    private static readonly HashSet<string> Pronouns = new(StringComparer.Ordinal)
    {
        "him", "her", "them", "le", "les", "ella", "ellos", "ellas", "el",
    };

    private static readonly HashSet<string> Doers = new(StringComparer.Ordinal) { "he", "she", "they", "it" };

    private static readonly HashSet<string> Things =
        new(StringComparer.Ordinal) { "anything", "something", "what", "que", "algo" };

    private static readonly HashSet<string> Houses = new(
        new[] { "secretariat", "ministry", "department", "secretaría", "ministerio", "departamento" }
            .SelectMany(Question.Keys).Select(Stem.Of), StringComparer.Ordinal);

    private static readonly HashSet<string> HeadsOfHouses = new(
        new[] { "secretary", "minister", "secretario", "ministro" }.Select(Stem.Of), StringComparer.Ordinal);

    private static readonly Cue[] OwnMatter =
    [
        Cue.Topic, Cue.Asked, Cue.Dated, Cue.Postal, Cue.Summary, Cue.Which, Cue.Count, Cue.Held, Cue.Who, Cue.What,
        Cue.Else, Cue.Why, Cue.Signed, Cue.Copied, Cue.Addressed, Cue.List, Cue.Organizations, Cue.Officials,
    ];

    /// <summary>Contact with whoever was last asked after, where a word stands for them.</summary>
    public static Request? History(Reading reading)
    {
        if (!reading.Has(Cue.History) || reading.Subjects.Count > 0 || reading.Marked.Content().Any()
            || reading.RememberedParty is not { } party
            || !reading.Marked.Words.Any(word => Pronouns.Contains(word.Key)))
        {
            return null;
        }

        return reading.Spoken is { Count: > 1 } spoken
            && reading.Marked.Words.Any(word => word.Key is "them" or "les" or "ellos" or "ellas")
            ? new Request.Parts([.. spoken.Select(one =>
                new Request.History(new Whom.Known(one), reading.Has(Cue.Count)))])
            : new Request.History(new Whom.Known(party), reading.Has(Cue.Count));
    }

    /// <summary>"What were they?", "what jobs did they have?", of those asked after one by one.</summary>
    public static Request? Titles(Reading reading) => reading.Remembered.Spoken.Count > 1
        && reading.HasAny(Cue.Held, Cue.What) && reading.Subjects.Count == 0 && !reading.NamesLetters
        && !reading.HasAny(
            Cue.Topic, Cue.Asked, Cue.Signed, Cue.Copied, Cue.Addressed, Cue.Dated, Cue.Else, Cue.ThatTitle)
        && reading.Marked.Words.Count <= LongestFollowUp && !reading.Marked.Content().Any()
        && reading.Marked.Words.Any(word => word.Key is "they" or "their" or "them" or "ellos" or "ellas" or "dos"
            or "ambos" or "ambas" or "both")
        ? new Request.Parts([.. reading.Spoken.Select(party => new Request.TitlesOf(new Whom.Known(party)))])
        : null;

    /// <summary>"What's her name again?", "¿cómo se llama?", of the one last told of.</summary>
    public static Request.TitlesOf? Name(Reading reading) =>
        reading.RememberedParty is { } party && reading.Subjects.Count == 0 && !reading.Marked.Content().Any()
        && reading.Marked.Words.Count <= LongestFollowUp && !reading.HasAny(Cue.Signed, Cue.Letter, Cue.Else)
        && (reading.Marked.Words.Any(word => word.Key is "llama" or "llamaba" or "llaman")
            || (reading.Marked.Words.Any(word => word.Key == "call")
                && reading.Marked.Words.Any(word => word.Key is "him" or "her"))
            || (reading.Marked.Words.Any(word => word.Key is "name" or "nombre")
                && reading.Marked.Words.Any(word => word.Key is "her" or "his" or "their" or "su")))
        ? new Request.TitlesOf(new Whom.Known(party))
        : null;

    /// <summary>"What posts had the first?", of those asked after one by one.</summary>
    public static Request.TitlesOf? Placed(Reading reading) => reading.Spoken.Count > 0 && reading.Has(Cue.Held)
        && reading.Subjects.Count == 0 && !reading.NamesLetters && reading.Marked.Words.Count <= LongestFollowUp
        && reading.Remembered.Last is Request.Membership or Request.TitlesOf or Request.History
        && PlaceWords.In(reading.Marked) is { } place && place <= reading.Spoken.Count
        && !reading.HasAny(Cue.Signed, Cue.Copied, Cue.Addressed, Cue.Else)
        ? new Request.TitlesOf(new Whom.Known(reading.Spoken[place - 1]))
        : null;

    /// <summary>"And before that?", of the titles of the one last told of: letters write them all, and in no order of
    /// time.</summary>
    public static Request.TitlesOf? Before(Reading reading) =>
        reading.Remembered.Last is Request.TitlesOf && reading.RememberedParty is { } party
        && reading.Subjects.Count == 0 && reading.Marked.Words.Count <= ShortFollowUp + 1
        && reading.Marked.Words.Any(word => word.Key is "before" or "previously" or "antes" or "anteriormente")
        && !reading.Marked.Content().Any() && !reading.NamesLetters
        ? new Request.TitlesOf(new Whom.Known(party))
        : null;

    /// <summary>"In what country?", of the titles of the one last told of.</summary>
    public static Request.TitlesOf? Where(Reading reading) =>
        reading.Remembered.Last is Request.TitlesOf or Request.HoldersOf or Request.Membership
        && reading.RememberedParty is { } party && reading.Subjects.Count == 0
        && reading.Marked.Words.Count <= (reading.HasAny(Cue.Else, Cue.Where) ? LongestFollowUp : ShortFollowUp + 1)
        && (reading.Has(Cue.Where) || reading.Marked.Words.Any(word => IsPlaceWord(word.Key) || IsBody(word.Key)))
        && reading.Marked.Content().All(word => IsPlaceWord(reading.Marked.Words[word].Key)
            || (!reading.Has(Cue.Else) && IsBody(reading.Marked.Words[word].Key))
            || (reading.HasAny(Cue.Else, Cue.Where) && reading.Terms.IsOffice(reading.Marked.Words[word].Key)))
        && !reading.HasAny(Cue.Signed, Cue.Letter, Cue.Topic, Cue.Count)
        ? new Request.TitlesOf(new Whom.Known(party))
        : null;

    private static bool IsBody(string key) => key is "agency" or "department" or "agencia" or "dependencia"
        or "institucion" or "ministerio";

    private static bool IsPlaceWord(string key) => key is "country" or "countries" or "pais" or "paises"
        or "city" or "cities" or "ciudad" or "ciudades";

    /// <summary>"Then which one did they sign?", "has he signed anything else?", "¿de cuál?", of the one last asked
    /// after.</summary>
    public static Request? Letters(Reading reading) =>
        IsOfSomeone(reading.Remembered.Last)
        && reading.Marked.Words.Count <= LongestFollowUp && !reading.NamesLetters && !reading.Has(Cue.Who)
        && reading.Subjects.Count == 0 && !reading.Marked.Content().Any()
        && (reading.Role ?? FieldRoles.Of(reading.Remembered.Last)) is { } role && AsksWhichLetter(reading)
        && reading.RememberedParty is { } party
        ? new Request.Letters(
            new LetterScope(reading.Shelf.Letters, ScopeBasis.Shelf), new Whom.Known(party), role, "", CountOnly: false)
        : null;

    /// <summary>"Which letter did they sign?", of the few who hold an office.</summary>
    public static Request? LettersOfHolders(Reading reading) =>
        reading.Remembered.Last is Request.HoldersOf held && reading.Marked.Words.Count <= LongestFollowUp
        && !reading.NamesLetters && !reading.Has(Cue.Who) && reading.Subjects.Count == 0
        && !reading.Marked.Content().Any() && reading.Role == PartyRole.Signatory && reading.Has(Cue.Which)
        && held.Told().Select(one => one.First().Party).Distinct().ToList() is { Count: > 0 and <= FewHolders } few
            ? new Request.Parts([.. few.Select(party => new Request.Letters(
                new LetterScope(reading.Shelf.Letters, ScopeBasis.Shelf), new Whom.Known(party), reading.Role, "",
                CountOnly: false))])
            : null;

    /// <summary>"¿Le mandaron algo?", of the one last asked after.</summary>
    public static Request.Membership? ToThem(Reading reading) => reading.RememberedParty is { } party
        && IsOfSomeone(reading.Remembered.Last) && reading.Marked.Words.Count <= ShortFollowUp + 2
        && reading.Marked.Words.Take(FewWords).Any(word => word.Key is "le")
        && reading.HasAny(Cue.Addressed, Cue.Copied) && !reading.HasAny(Cue.Who, Cue.What, Cue.Count, Cue.Signed)
        && reading.Subjects.Count == 0 && !reading.Marked.Content().Any()
            ? new Request.Membership(
                new Whom.Known(party), reading.Has(Cue.Copied) ? PartyRole.CarbonCopy : PartyRole.Recipient,
                reading.NamesLetters ? reading.Scope : new LetterScope(reading.Shelf.Letters, ScopeBasis.Shelf),
                WhyAsked: false)
            : null;

    private static bool IsOfSomeone(Request? last) => last is Request.Membership or Request.TitlesOf or Request.History
        or Request.Letters { Who: not null };

    /// <summary>"Did it sign the other?", of a body; "was it signed" would be of the letter.</summary>
    public static Request? Body(Reading reading)
    {
        var words = reading.Marked.Words;
        return reading.IsYesNo && reading.Has(Cue.Signed) && reading.Role is { } role
            && IsOfSomeone(reading.Remembered.Last) && reading.Subjects.Count == 0
            && !reading.Marked.Content().Any() && !reading.HasAny(Cue.Topic, Cue.Asked)
            && Enumerable.Range(1, Math.Max(0, words.Count - 1)).Any(at => words[at].Key is "it" or "that" or "this"
                && words[at - 1].Key is "did" or "does" or "has" or "had")
            && reading.RememberedParty is { } party
            ? new Request.Membership(new Whom.Known(party), role, reading.Scope, WhyAsked: false)
            : null;
    }

    private static bool AsksWhichLetter(Reading reading)
    {
        var words = reading.Marked.Words.SkipWhile(word =>
            word.Key is "then" or "so" or "ok" or "entonces" or "pues" or "y" or "and").ToList();
        return words.Count > 0 && reading.Role is null
            ? (words.Count <= FewWords && words[0].Key is "which" or "cual"
                    && words[^1].Key is "which" or "cual" or "one" or "letter" or "carta" or "letters" or "cartas")
                || (words.Count is > 1 and <= ShortFollowUp && words[^1].Key == "cual" && words[^2].Key is "de" or "en")
            : (reading.Has(Cue.Which) && words.Any(word => Pronouns.Contains(word.Key) || Doers.Contains(word.Key)))
                || (reading.Has(Cue.Else) && words.Any(word => Things.Contains(word.Key)))
                || (reading.Has(Cue.Signed) && words.Count <= ShortFollowUp + 1
                    && words.Any(word => word.Key is "cual" or "cuales"));
    }

    /// <summary>"¿Y a cancillería no?", after a list or someone's part: whether who holds that office has
    /// it.</summary>
    public static Request? Office(Reading reading)
    {
        var last = reading.Remembered.Last;
        return reading.Marked.Words.Count <= LongestFollowUp && !reading.HasAny(OwnMatter)
            && reading.Marked.HasAny(Cue.Change, Cue.Not, Cue.Did) && reading.Subjects.Count == 0
            && last is Request.AboutField or Request.Membership && FieldRoles.Of(last) is { } role
            ? Holding(reading, role, reading.NamesLetters ? reading.Scope : Recollection.ScopeOf(last)!)
            : null;
    }

    /// <summary>Whether those who hold the office named have this part; null where the words name none.</summary>
    public static Request? Holding(Reading reading, PartyRole role, LetterScope scope)
    {
        var held = TitleSearch.Find(reading, null);
        var titles = held is { Titles.Count: > 0, Unapplied.Length: 0 } ? held.Titles : Heads(reading);
        var ids = scope.Letters.Select(letter => letter.Id).ToHashSet(StringComparer.Ordinal);
        var here = titles.Where(one => ids.Contains(one.Seen.LetterId)).ToList();
        here = here.FindAll(one => FieldRoles.Fits(one.Seen, role)) is { Count: > 0 } fitting ? fitting : here;
        var holders = (here.Count > 0 ? here : titles).Select(one => one.Party).Distinct().ToList();
        return holders.Count is 0 or > MostHolders ? null
            : holders.ConvertAll(party => new Request.Membership(new Whom.Known(party), role, scope, WhyAsked: false))
                is [var only] ? only
            : new Request.Parts([.. holders.Select(party =>
                new Request.Membership(new Whom.Known(party), role, scope, WhyAsked: false))]);
    }

    /// <summary>A ministry is written as the office of who heads it: "cancillería" is the secretary's of foreign
    /// affairs.</summary>
    public static IReadOnlyList<HeldTitle> Heads(Reading reading)
    {
        var units = TermUnits.Of(TopicRules.WordsOf(reading), reading.Marked.Lexicon, reading.Terms);
        var matters = units is [var body]
            ? body.Ways.Where(way => way.Any(Houses.Contains)).Select(MatterOf).FirstOrDefault(one => one.Count > 0)
            : null;
        return matters is null ? []
            : [.. reading.Shelf.Titles.All.Where(held => matters.TrueForAll(held.Written.Stems.Contains)
                && !TitleRanks.IsOutranked(held.Written.Stems, HeadsOfHouses))];
    }

    /// <summary>"State department", "secretaría de gobernación".</summary>
    public static bool NamesHouse(string words) => Question.Keys(words).Select(Stem.Of).Any(Houses.Contains);

    /// <summary>What the body is for: its name without the word for its kind.</summary>
    private static List<string> MatterOf(IReadOnlyList<string> way) =>
        [.. way.Where(stem => stem.Length > ShortWord && !Houses.Contains(stem))];
}
