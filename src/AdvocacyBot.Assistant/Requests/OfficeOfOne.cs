using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"Is he still in that job?", "any other posts?", "of what?", "and in Peru?": the titles of the one last told
/// of.</summary>
internal static class OfficeOfOne
{
    private const int LongestFollowUp = 11;
    private const int ShortFollowUp = 6;
    private const int LongestAsking = 8;
    private const int FewWords = 4;

    private static readonly Cue[] OwnMatter =
    [
        Cue.Signed, Cue.Copied, Cue.Addressed, Cue.Asked, Cue.Postal, Cue.Count, Cue.Organizations, Cue.Both, Cue.Other,
        Cue.Summary, Cue.Why,
    ];

    private static readonly HashSet<string> Posts = new(StringComparer.Ordinal)
    {
        "job", "jobs", "post", "posts", "position", "positions", "office", "offices", "role", "roles", "title",
        "titles", "hat", "hats", "cargo", "cargos", "puesto", "puestos", "titulo", "titulos", "funcion", "funciones",
    };

    private static readonly HashSet<string> Today = new(StringComparer.Ordinal)
    {
        "still", "currently", "anymore", "nowadays", "todavia", "sigue", "aun", "actualmente", "continua", "siendolo", "teniendo", "ocupando",
    };

    private static readonly HashSet<string> Past = new(StringComparer.Ordinal)
    {
        "former", "formerly", "ex", "retired", "past", "exfuncionario", "exfuncionaria",
    };

    private static readonly HashSet<string> Joining = new(StringComparer.Ordinal)
    {
        "and", "y", "also", "tambien", "what", "about", "pero", "but", "o", "or", "was", "he", "she", "fue", "ok",
        "ever", "estuvo", "alguna", "vez", "served", "serve", "did", "posted",
    };

    public static Request? Read(Reading reading) => OfWhatRank(reading) is { } rank ? rank
        : reading.Subjects.Count > 0 || reading.HasAny(OwnMatter)
        || reading.Marked.Words.Count is 0 or > LongestFollowUp || reading.Marked.Unrecorded.Count > 0 ? null
        : reading.Remembered.Last is not Request.SameTitle
            && PartOfOne.OneTold(reading) is { Kind: PartyKind.Person } party
            ? HowLong(reading, party) ?? Still(reading, party) ?? Others(reading, party)
                ?? InPlace(reading, party)
        : SameAgain(reading);

    /// <summary>"Ambassador to whom?" may look as if it asked to whom a letter went.</summary>
    private static Request.TitlesOf? OfWhatRank(Reading reading) => reading.Subjects.Count == 0
        && !reading.HasAny(Cue.Signed, Cue.Copied, Cue.Asked, Cue.Topic) && reading.Marked.Unrecorded.Count == 0
        && reading.Remembered.Last is not Request.SameTitle
        && PartOfOne.OneTold(reading) is { Kind: PartyKind.Person } party ? OfWhat(reading, party) : null;

    private static bool SpeaksOfTitles(Reading reading) =>
        reading.Remembered.Last is Request.TitlesOf or Request.HoldersOf or Request.SameTitle;

    /// <summary>"De cuándo a cuándo?", of a title just told.</summary>
    private static Request.TitlesOf? HowLong(Reading reading, PartyEntry party) =>
        SpeaksOfTitles(reading) && !reading.NamesLetters && !reading.Has(Cue.Topic) && !reading.Marked.Content().Any()
        && TitleRules.AsksHowLong(reading)
            ? new Request.TitlesOf(new Whom.Known(party)) { HowLong = true }
            : null;

    /// <summary>"Is he still in that job, per the letter?", "a former one?": of the title asked about, where one
    /// was.</summary>
    private static Request.TitlesOf? Still(Reading reading, PartyEntry party)
    {
        var words = reading.Marked.Words;
        var today = words.Any(word => Today.Contains(word.Key));
        return (today || words.Any(word => Past.Contains(word.Key))) && !reading.HasAny(Cue.Who, Cue.Which, Cue.Else)
            && (words.Count <= 2 || PartOfOne.SpeaksOfOne(reading, party)
                || words.Any(word => word.Key is "es" or "era" or "sigue"
                or "continua" or "esta" or "siendolo"))
            && reading.Marked.Content().All(word => Posts.Contains(words[word].Key) || Today.Contains(words[word].Key)
                || Past.Contains(words[word].Key) || reading.Terms.IsTitleWord(words[word].Key))
            ? new Request.TitlesOf(new Whom.Known(party)) { Told = TitlesMeant(reading, party), Still = today }
            : null;
    }

    /// <summary>The titles last asked about, or all that this one has.</summary>
    private static List<string> TitlesMeant(Reading reading, PartyEntry party)
    {
        var all = party.Appearances.SelectMany(seen => seen.Titles).Distinct().ToList();
        var asked = reading.Remembered.Last switch
        {
            Request.HoldersOf held => held.Held.Where(one => one.Party == party).Select(one => one.Title),
            Request.TitlesOf { Claimed.Length: > 0 } told =>
                FromThere.Holding(told.Claimed, reading).Where(one => one.Party == party).Select(one => one.Title),
            _ => [],
        };
        return all.Intersect(asked).ToList() is { Count: > 0 } meant ? meant : all;
    }

    /// <summary>"Did he hold any other posts?", "what else did she do?"</summary>
    private static Request.TitlesOf? Others(Reading reading, PartyEntry party)
    {
        var words = reading.Marked.Words;
        var another = words.Any(word => word.Key is "other" or "another" or "otro" or "otros" or "otra" or "otras");
        var asks = (another && (words.Any(word => Posts.Contains(word.Key))))
            || words.Zip(words.Skip(1)).Any(pair => (pair.First.Key, pair.Second.Key) is ("what", "else")
                or ("anything", "else") or ("que", "mas") or ("algo", "mas"));
        return asks && SpeaksOfTitles(reading) && !reading.NamesLetters && !reading.HasAny(Cue.Who, Cue.Topic)
            && (words.Count <= FewWords || PartOfOne.SpeaksOfOne(reading, party) || words.Any(word => word.Key is "tuvo"
                or "tenia" or "fue" or "ocupo" or "hizo" or "tiene" or "era"))
            && reading.Marked.Content().All(word => Posts.Contains(words[word].Key))
            ? new Request.TitlesOf(new Whom.Known(party))
            {
                NoOther = party.Appearances.SelectMany(seen => seen.Titles).Distinct().Count() == 1,
            }
            : null;
    }

    /// <summary>"Of what?", "¿embajador ante quién?"</summary>
    private static Request.TitlesOf? OfWhat(Reading reading, PartyEntry party)
    {
        var words = Bare(reading.Marked.Words);
        if (words.Count is < 2 or > LongestAsking || !SpeaksOfTitles(reading) || reading.NamesLetters)
        {
            return null;
        }

        var what = Enumerable.Range(1, words.Count - 1).FirstOrDefault(at => IsWhat(words[at].Key), -1);
        var content = reading.Marked.Content().ToList();
        return what > 0 && EndsWithWhat([.. words.Take(what + 1)], content.Exists(word => word < what))
            && content.TrueForAll(word => word > what || reading.Terms.IsTitleWord(words[word].Key))
            && (what == words.Count - 1 || ListNarrowed.Placing.Contains(words[what + 1].Key))
            ? PlaceTold(reading, party, content.FindAll(word => word > what))
            : null;
    }

    /// <summary>The titles, and whether one of them names the place.</summary>
    private static Request.TitlesOf PlaceTold(Reading reading, PartyEntry party, List<int> place)
    {
        var text = place.Count == 0 ? "" : reading.Marked.Question.Slice(place[0], place[^1]);
        return new Request.TitlesOf(new Whom.Known(party))
        {
            Unsaid = text.Length == 0 || FromThere.Holding(text, reading).Exists(one => one.Party == party) ? "" : text,
        };
    }

    private static bool IsWhat(string key) => key is "what" or "que" or "quien" or "whom" or "who" or "where"
        or "donde" or "cual";

    /// <summary>"Anyone else?", of a title that some were just said to have in common.</summary>
    private static Request.HoldersOf? OthersWith(Request.SameTitle same, Reading reading)
    {
        var common = reading.Shelf.Titles.All.FirstOrDefault(one => one.Party == same.Parties[0]
            && same.Parties.All(party => reading.Shelf.Titles.Same(one.Key).Any(other => other.Party == party)));
        return common is null ? null
            : new Request.HoldersOf(
                common.Title,
                [.. reading.Shelf.Titles.Same(common.Key).Where(one => !same.Parties.Skip(1).Contains(one.Party))],
                same.Parties[0], reading.Scope, CountOnly: false);
    }

    /// <summary>Without "exactly" at the end.</summary>
    private static List<Word> Bare(IReadOnlyList<Word> words) => [.. words.Reverse().SkipWhile(word => word.Key is
        "exactly" or "exactamente" or "precisely" or "then" or "entonces" or "each" or "uno" or "cada").Reverse()];

    /// <summary>"To whom" by itself may be of the letter.</summary>
    private static bool EndsWithWhat(IReadOnlyList<Word> words, bool ofOffice) =>
        IsWhat(words[^1].Key) && (words[^2].Key is "of" or "de" or "ante"
            || (ofOffice && words[^2].Key is "to" or "for" or "in" or "at" or "en" or "a" or "from"));

    /// <summary>"¿Y en el Perú?", of one whose titles name places: yes where one of them does.</summary>
    private static Request.TitlesOf? InPlace(Reading reading, PartyEntry party)
    {
        var words = reading.Marked.Words;
        var content = reading.Marked.Content().ToList();
        if (content.Count == 0 || words.Count > ShortFollowUp || !SpeaksOfTitles(reading) || reading.NamesLetters
            || reading.HasAny(Cue.Topic, Cue.Who, Cue.What, Cue.Which, Cue.Else)
            || !words.Take(content[0]).Any(word => ListNarrowed.Placing.Contains(word.Key))
            || !words.Take(content[0]).All(word => Joining.Contains(word.Key)
                || ListNarrowed.Placing.Contains(word.Key) || word.Key is "the" or "la" or "el" or "los" or "las"))
        {
            return null;
        }

        var text = reading.Marked.Question.Slice(content[0], content[^1]);
        var holding = FromThere.Holding(text, reading);
        var isHeld = holding.Exists(one => one.Party == party);
        return isHeld || content.TrueForAll(word => reading.Terms.IsPlace(words[word].Key)
            && !reading.Marked.IsLongInitials(word))
            ? new Request.TitlesOf(new Whom.Known(party)) { IsHeld = isHeld, Unsaid = isHeld ? "" : text }
            : null;
    }

    /// <summary>"Which?", "of what?", of titles told of several: they stand beside the names.</summary>
    private static Request? SameAgain(Reading reading)
    {
        var words = Bare(reading.Marked.Words);
        return reading.Remembered.Last switch
        {
            Request.SameTitle same when reading.Has(Cue.Else) && !reading.Marked.Content().Any()
                && !words.Any(word => word.Key is "what" or "que" or "he" or "she") =>
                OthersWith(same, reading),
            Request.SameTitle same when words.Count is > 0 and <= FewWords && !reading.Marked.Content().Any()
                && words[^1].Key is "cual" or "cuales" or "which" or "what" or "que" or "one" => same,
            Request.HoldersOf held when words.Count is > 1 and <= ShortFollowUp && !reading.NamesLetters
                && EndsWithWhat(words, reading.Marked.Content().Any())
                && reading.Marked.Content().All(word => reading.Terms.IsTitleWord(words[word].Key)) =>
                held with { CountOnly = false },
            Request.HoldersOf held when words.Count is > 0 and <= FewWords && !reading.NamesLetters
                && words.Any(word => Past.Contains(word.Key) || Today.Contains(word.Key))
                && reading.Marked.Content().All(word => Past.Contains(reading.Marked.Words[word].Key)
                    || Today.Contains(reading.Marked.Words[word].Key)) => held with { CountOnly = false },
            _ => null,
        };
    }
}
