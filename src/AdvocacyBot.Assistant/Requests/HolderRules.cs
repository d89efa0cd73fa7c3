using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Letters.Text;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Questions that name an office or a body, and ask who it was.</summary>
internal static class HolderRules
{
    private const int MostTold = 6;

    /// <summary>"Anyone else with that job?"</summary>
    public static Request? WhoElse(Reading reading)
    {
        if (reading.Besides is [var besides]
            && TitleSearch.Find(reading, RoleOf(reading)) is { Titles.Count: > 0 } others)
        {
            return new Request.HoldersOf(others.Words, others.Titles, besides, reading.Scope, reading.Has(Cue.Count));
        }

        if (!reading.HasAny(Cue.Else, Cue.ThatTitle))
        {
            return null;
        }

        if (reading.Has(Cue.ThatTitle) && (reading.Has(Cue.Dated) || TitleRules.AsksHowLong(reading))
            && !reading.HasAny(Cue.Else, Cue.Who)
            && reading is { Subjects.Count: 0, RememberedParty: { } holder })
        {
            return new Request.TitlesOf(new Whom.Known(holder)) { HowLong = true };
        }

        if (reading is { Remembered.Last: Request.TitlesOf { Who: Whom.Known told } } && reading.Subjects.Count == 0
            && Numbered(reading, told.Party) is { } numbered)
        {
            return numbered;
        }

        if (reading.Has(Cue.Else) && reading is { Subjects.Count: 0, RememberedParty: { } spoken }
            && reading.Marked.Content().Any()
            && TitleSearch.Find(reading, RoleOf(reading)) is { Unapplied: "", Titles: var alike }
            && alike.Any(one => one.Party == spoken))
        {
            // "Anyone else from the ministry?", of one who is; with the very same title, where there are such.
            var titles = alike.Where(one => one.Party == spoken).Select(one => TextFolding.Key(one.Title)).ToHashSet();
            var same = alike.Where(one => titles.Contains(TextFolding.Key(one.Title))).ToList();
            return new Request.HoldersOf(
                TopicRules.WordsOf(reading), same.Exists(one => one.Party != spoken) ? same : alike, spoken,
                reading.Scope, reading.Has(Cue.Count));
        }

        if (reading is { Subjects.Count: 0, Remembered: { Last: Request.HoldersOf several } }
            && reading.Has(Cue.Held) && !reading.Marked.Content().Any()
            && reading.Marked.Words.Any(word => word.Key is "any" or "either" or "alguno" or "alguna" or "algunos"))
        {
            // "Did any of them have another post?"
            return new Request.Parts([.. several.Told().SelectMany(one => one).Select(one => one.Party).Distinct()
                .Take(MostTold).Select(one => new Request.TitlesOf(new Whom.Known(one)))]);
        }

        if (AsksWhatElse(reading))
        {
            return OtherTitles(reading);
        }

        if (reading.Has(Cue.ThatTitle)
            && (reading.Subjects.Count > 1 || (reading.Subjects.Count == 1 && reading.HasAny(Cue.Both, Cue.Shared))))
        {
            // "Did Ruiz and Lee hold the same title?", "do both letters give Ruiz the same title?": as written.
            return new Request.Parts([.. reading.Subjects.Select(subject =>
                new Request.TitlesOf(NameReading.WhomOf(reading, subject)))]);
        }

        var party = reading.Subjects.Count > 0 && reading.Subjects[0].Parties.Count == 1
            ? reading.Subjects[0].Parties[0]
            : reading.RememberedParty;
        if (party is not null && (reading.HasAny(Cue.Held, Cue.ThatTitle) || SpeaksOfSame(reading)))
        {
            var held = TitleSearch.SameAs(party, reading.Shelf);
            var shared = held.FirstOrDefault(one => one.Party != party)?.Title;
            held = [.. held.Where(one => shared is null || TextFolding.Key(one.Title) == TextFolding.Key(shared))];
            return held.Count > 0
                ? new Request.HoldersOf(held[0].Title, held, party, reading.Scope, reading.Has(Cue.Count))
                : new Request.TitlesOf(new Whom.Known(party));
        }

        return !reading.HasAny(Cue.Signed, Cue.Copied, Cue.Addressed) ? null
            : FieldRules.Named(reading) is Request.AboutField list && party is not null && reading.Subjects.Count > 0
                ? list with { Besides = [party] }
            : FieldRules.Named(reading);
    }

    /// <summary>"Who else had the same one?", right after someone's titles.</summary>
    private static bool SpeaksOfSame(Reading reading) => reading.Remembered.Last is Request.TitlesOf
        && reading.Marked.Words.Any(word => word.Key is "same" or "mismo" or "misma" or "igual");

    /// <summary>"What other title did Ruiz have?", or whoever was last asked after.</summary>
    private static Request.TitlesOf? OtherTitles(Reading reading) =>
        reading.Subjects is [{ } only] ? new Request.TitlesOf(NameReading.WhomOf(reading, only))
        : reading is { Subjects.Count: 0, RememberedParty: { } party } && !reading.Marked.Content().Any()
            ? new Request.TitlesOf(new Whom.Known(party))
        : null;

    private static bool AsksWhatElse(Reading reading) => reading.Has(Cue.Held) && !reading.Has(Cue.Who)
        && ((reading.Has(Cue.What) && !reading.Has(Cue.ThatTitle))
            || (reading.Subjects.Count == 1 && (reading.IsYesNo || reading.Has(Cue.Else))
                && reading.Marked.Words.Any(word => word.Key is "otro" or "otros" or "other")));

    /// <summary>"Anyone else with the second one?", of the titles last told.</summary>
    private static Request.HoldersOf? Numbered(Reading reading, PartyEntry party)
    {
        var titles = party.Appearances.SelectMany(seen => seen.Titles).Distinct(StringComparer.Ordinal).ToList();
        var title = PlaceWords.In(reading.Marked) is not { } place ? null
            : place == Lexicon.LastOrdinal ? titles.LastOrDefault() : titles.ElementAtOrDefault(place - 1);
        return title is null ? null
            : new Request.HoldersOf(
                title, [.. reading.Shelf.Titles.Same(TextFolding.Key(title))], party, reading.Scope,
                reading.Has(Cue.Count));
    }

    /// <summary>"How many signers have two titles?"</summary>
    public static Request? SeveralTitles(Reading reading) =>
        reading.Has(Cue.SeveralTitles) && reading.Subjects.Count == 0
            ? new Request.SeveralTitles(reading.Scope)
            : null;

    /// <summary>"Who was deputy secretary of state?"</summary>
    public static Request? Holders(Reading reading)
    {
        if (!Seeks(reading) || reading.AsksOtherwise
            || (reading.Has(Cue.Topic) && !OfTitles(reading)) || reading.Has(Cue.Asked) || reading.Subjects.Count > 0
            || (reading.Has(Cue.Refers) && reading.Has(Cue.Law))
            || (reading.Has(Cue.Organizations) && !reading.HasAny(Cue.Who, Cue.People, Cue.Officials, Cue.Copied,
                Cue.Addressed, Cue.Signed)))
        {
            return null;
        }

        var held = TitleSearch.Find(reading, RoleOf(reading));
        if (held.Titles.Count == 0 && !reading.Has(Cue.Copied) && !SpeaksOfLetter(reading.Marked))
        {
            // "Quién dirigió" asks who led as well as to whom: with no letter spoken of, the office decides.
            held = TitleSearch.Find(reading, null);
        }

        if (!SeeksPeople(reading) && held.Unapplied.Length > 0
            && Question.Keys(held.Unapplied).Any(key =>
                reading.Terms.Has(Stem.Of(key)) && !reading.Terms.IsPlace(key)))
        {
            // "Access to counsel, what's in there": a matter, though some title has the word.
            return null;
        }

        var content = reading.Marked.Content().ToList();
        var onlyTitles = content.Exists(word => IsTitle(reading, word)) && !reading.NamesLetters
            && content.All(word => reading.Terms.IsTitleWord(reading.Marked.Words[word].Key)
                || (reading.Terms.IsPlace(reading.Marked.Words[word].Key)
                    && content.Exists(office => IsTitle(reading, office))));
        return OfRemembered(reading, held) ?? (held.Titles.Count > 0 || onlyTitles ? Of(reading, held) : null);
    }

    /// <summary>"The Peruvian ambassador", whom a title may only send to Peru: no plain yes.</summary>
    private static bool IsOfSender(Reading reading) => Enumerable.Range(1, Math.Max(0, reading.Marked.Words.Count - 1))
        .Any(at => reading.Marked.Words[at].Key.StartsWith("ambassador", StringComparison.Ordinal)
            && reading.Terms.IsPlace(reading.Marked.Words[at - 1].Key));

    /// <summary>"Whose title mentions refugees": of titles, not of what letters say.</summary>
    private static bool OfTitles(Reading reading) => reading.Marked.First(Cue.Topic) is { } topic
        && topic.First > 0 && reading.Marked.Words[topic.First - 1].Key is "title" or "titles" or "cargo" or "cargos"
            or "job" or "jobs" or "titulo" or "titulos";

    private static bool IsTitle(Reading reading, int word) => reading.Terms.IsTitleWord(reading.Marked.Words[word].Key)
        && !reading.Terms.IsPlace(reading.Marked.Words[word].Key);

    /// <summary>"And where was he ambassador?", of the one last asked after, who was.</summary>
    private static Request.TitlesOf? OfRemembered(Reading reading, TitleFind held) =>
        !reading.HasAny(Cue.Who, Cue.Count, Cue.List, Cue.Else, Cue.Letter) && reading.RememberedParty is { } party
            && reading.Remembered.Last is Request.TitlesOf or Request.Membership or Request.History
            && (held.Titles.Any(one => one.Party == party) || IsSaidOf(reading))
            ? new Request.TitlesOf(new Whom.Known(party))
            {
                NotHeld = held.Titles.Any(one => one.Party == party) ? "" : held.Words,
            }
            : null;

    /// <summary>"Did she ever work at the ministry?"</summary>
    private static bool IsSaidOf(Reading reading) => reading.IsYesNo && reading.Has(Cue.Held)
        && reading.Marked.Words.Any(word => word.Key is "he" or "she" or "ella");

    public static Request Of(Reading reading, TitleFind held) =>
        new Request.HoldersOf(held.Words, held.Titles, null, reading.Scope, reading.Has(Cue.Count))
        {
            Unapplied = held.Unapplied,
            OfAll = AsksOfAll(reading),
            IfAny = reading.IsYesNo && !AsksOfAll(reading) && RoleOf(reading) is not null && !reading.Has(Cue.History)
                && !IsOfSender(reading),
            AsksPart = reading.Has(Cue.History)
                || (reading.IsYesNo && reading.HasAny(Cue.Signed, Cue.Copied, Cue.Addressed)),
        };

    /// <summary>"Were all of the signers ambassadors?": that some were is no yes.</summary>
    private static bool AsksOfAll(Reading reading) =>
        (reading.IsYesNo || (reading.Marked.Words[0].Key is "todos" or "todas"
            && reading.Marked.Words.Any(word => word.Key is "son" or "eran" or "fueron")))
        && !reading.HasAny(Cue.Copied, Cue.Addressed)
        && reading.Marked.Words.Any(word => word.Key is "all" or "every" or "everyone" or "everybody" or "each"
            or "todos" or "todas" or "cada");

    /// <summary>Asks for people, or names an office and a letter: "former ambassadors on the Ruiz letter".</summary>
    private static bool Seeks(Reading reading) => SeeksPeople(reading)
        || (reading.Has(Cue.What)
            && reading.Marked.Content().Any(word => reading.Shelf.Titles.NamesBody(reading.Marked.Words[word].Key)))
        || (reading.NamesLetters && !reading.IsTopical)
        || reading.Marked.Content().Any(word => IsOffice(reading, word));

    private static bool SeeksPeople(Reading reading) => reading.HasAny(
        Cue.Who, Cue.Held, Cue.Count, Cue.List, Cue.Copied, Cue.Signed, Cue.Else, Cue.Which, Cue.People, Cue.Officials,
        Cue.Addressed);

    private static bool IsOffice(Reading reading, int word) => reading.Terms.IsOffice(reading.Marked.Words[word].Key);

    /// <summary>"According to the letter" speaks of none in particular.</summary>
    public static bool SpeaksOfLetter(Marked marked) =>
        marked.Cues.Any(cue => cue.Cue == Cue.Letter && !marked.HasAt(cue.First, Cue.Did));

    private static PartyRole? RoleOf(Reading reading) => reading.Has(Cue.Copied) ? PartyRole.CarbonCopy
        : reading.Asks(Cue.Received) ? null
        : (reading.Asks(Cue.Signed), reading.Asks(Cue.Addressed)) switch
        {
            (true, false) => PartyRole.Signatory,
            (false, true) => PartyRole.Recipient,
            _ => null,
        };
}
