using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"To Peru, none?", "what were their titles?", "which of them had another post?": of the list last told, some
/// or what stands beside the names.</summary>
internal static class ListNarrowed
{
    private const int LongestFollowUp = 11;
    private const int ShortFollowUp = 7;
    private const int FewWords = 4;
    private const int MostTold = 6;
    private const int FewestBefore = 3;

    /// <summary>What stands before the place of an office.</summary>
    public static readonly IReadOnlySet<string> Placing = new HashSet<string>(StringComparer.Ordinal)
    {
        "to", "in", "at", "of", "for", "from", "de", "del", "en", "a", "al", "ante",
    };

    private static readonly HashSet<string> Joining = new(StringComparer.Ordinal)
    {
        "and", "y", "any", "none", "anyone", "alguno", "alguna", "ninguno", "ninguna", "hay", "o", "or", "what",
        "about", "the", "el", "la", "uno", "one", "ones", "pero", "but", "ok", "also", "tambien", "nobody", "nadie",
    };

    private static readonly Cue[] OwnMatter =
    [
        Cue.Signed, Cue.Copied, Cue.Addressed, Cue.Asked, Cue.Topic, Cue.Dated, Cue.Postal, Cue.Else, Cue.Other,
        Cue.Both, Cue.Summary, Cue.Why,
    ];

    private static readonly HashSet<string> Theirs = new(StringComparer.Ordinal)
    {
        "their", "they", "them", "each", "tienen", "tenian", "tuvieron", "ocupaban", "ocuparon", "cada", "sus", "eran",
        "fueron", "ellos", "ellas",
    };

    private static readonly HashSet<string> Titles = new(StringComparer.Ordinal)
    {
        "title", "titles", "job", "jobs", "post", "posts", "position", "positions", "role", "roles", "cargo", "cargos",
        "puesto", "puestos", "titulo", "titulos",
    };

    public static Request? Read(Reading reading) => reading.Remembered.Listed is not { } listed
        || reading.Subjects.Count > 0 || reading.Marked.Words.Count is 0 or > LongestFollowUp ? null
        : InTheEnd(reading, listed) ?? AnotherPost(reading, listed)
            ?? (reading.HasAny(OwnMatter) || reading.Marked.Unrecorded.Count > 0 ? null
            : InPlace(reading) ?? WhichOne(reading, listed)
                ?? TitlesBeside(reading, listed));

    /// <summary>"Which of those was at the agency in the end?": nothing is asked that came later.</summary>
    private static Request.HoldersOf? InTheEnd(Reading reading, Request listed)
    {
        var words = reading.Marked.Words;
        return reading.Marked.Unrecorded is [{ First: > FewestBefore } end] && end.Last == words.Count - 1
            && words[end.First].Key is "in" or "al" or "finally" or "finalmente" or "eventually"
            && OfTheList.PointsBack(reading.Marked)
            ? OfTheList.Among(reading, listed, reading.TopicOf(word => word < end.First))
            : null;
    }

    /// <summary>"To Peru, none?", of those who hold an office: the ones whose title says so.</summary>
    private static Request.HoldersOf? InPlace(Reading reading)
    {
        var words = reading.Marked.Words;
        var content = reading.Marked.Content().ToList();
        if (reading.Remembered.Last is not Request.HoldersOf held || words.Count > ShortFollowUp || content.Count == 0
            || reading.NamesLetters || reading.HasAny(Cue.Who, Cue.Count)
            || held.Held.Select(one => one.Party).Distinct().Count() < 2
            || !words.Take(content[0]).Any(word => Placing.Contains(word.Key))
            || !words.Take(content[0]).All(word => Joining.Contains(word.Key) || Placing.Contains(word.Key)))
        {
            return null;
        }

        var text = reading.Marked.Question.Slice(content[0], content[^1]);
        var holding = FromThere.Holding(text, reading);
        var among = held.Held.Where(holding.Contains).ToList();
        var opening = words.Take(content[0]).Last(word => Placing.Contains(word.Key));
        return among.Count > 0 || content.TrueForAll(word => reading.Terms.IsPlace(words[word].Key))
            ? held with
            {
                Words = held.Words + " " + opening.Key + " " + text,
                Held = among,
                Besides = null,
                IfAny = among.Count > 0,
                AllTold = false,
                OfAll = false,
                CountOnly = false,
                Unapplied = "",
            }
            : null;
    }

    /// <summary>"Which of them had more than one?", "¿cuál tuvo otro cargo?"</summary>
    private static Request? AnotherPost(Reading reading, Request listed)
    {
        var words = reading.Marked.Words;
        if (reading.HasAny(Cue.Signed, Cue.Copied, Cue.Addressed, Cue.Asked, Cue.Topic)
            || reading.Marked.Content().Any()
            || !words.Any(word => Titles.Contains(word.Key)) || !OfTheList.PointsBack(reading.Marked)
            || !(words.Any(word => word.Key is "another" or "other" or "several" or "otro" or "otros" or "varios")
                || words.Zip(words.Skip(1)).Any(pair => (pair.First.Key, pair.Second.Key) is ("more", "than")
                    or ("mas", "de"))))
        {
            return null;
        }

        var several = Parties(reading, listed)
            .Where(party => party.Appearances.SelectMany(seen => seen.Titles).Distinct().Count() > 1).ToList();
        return several.Count is 0 or > MostTold ? null
            : several is [var only] ? new Request.TitlesOf(new Whom.Known(only))
            : new Request.Parts([.. several.Select(party => new Request.TitlesOf(new Whom.Known(party)))]);
    }

    private static IEnumerable<PartyEntry> Parties(Reading reading, Request listed)
    {
        var entries = ListPlaces.Entries(listed).ToHashSet();
        return reading.Shelf.Directory.Entries.Where(party => party.Appearances.Any(entries.Contains));
    }

    /// <summary>"Which one is an ambassador?", though something else was asked since.</summary>
    private static Request.HoldersOf? WhichOne(Reading reading, Request listed) =>
        reading.Marked.Words.Take(FewestBefore).Any(word => word.Key is "which" or "cual" or "cuales")
        && reading.Marked.Words.Any(word => word.Key is "one" or "ones" or "es" or "son" or "era" or "eran" or "fue")
        && !reading.NamesLetters
        && (reading.Marked.Content().Any(word => reading.Terms.IsOffice(reading.Marked.Words[word].Key))
            || (reading.Remembered.Last == listed
                && reading.Marked.Words.Any(word => word.Key is "at" or "from" or "de" or "del")))
            ? OfTheList.Among(reading, listed, TopicRules.WordsOf(reading))
            : null;

    /// <summary>"With what titles?"; "his" would be of one.</summary>
    private static bool IsBare(Reading reading) => reading.Marked.Words.Count <= FewWords
        && reading.Marked.Words.Any(word => Titles.Contains(word.Key))
        && !reading.Marked.Words.Any(word => word.Key is "his" or "her" or "su" or "the" or "that" or "this" or "el"
            or "ese" or "otro" or "other");

    /// <summary>"What were their titles?": they stand beside the names.</summary>
    private static Request? TitlesBeside(Reading reading, Request listed) =>
        reading.Remembered.Last == listed && !reading.NamesLetters && !reading.Has(Cue.Who)
        && reading.Marked.Words.Any(word => Titles.Contains(word.Key) || reading.Has(Cue.Held))
        && (reading.Marked.Words.Any(word => Theirs.Contains(word.Key)) || IsBare(reading))
        && reading.Marked.Content().All(word => Titles.Contains(reading.Marked.Words[word].Key))
        && !OfTheList.PointsBack(reading.Marked) && PlaceWords.AnyIn(reading.Marked) is null
            ? listed switch
            {
                Request.AboutField list => list with { CountOnly = false, AllTold = false },
                Request.HoldersOf held => held with { CountOnly = false, AllTold = false },
                _ => null,
            }
            : null;
}
