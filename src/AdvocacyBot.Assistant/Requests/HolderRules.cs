using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Questions that name an office or a body, and ask who it was.</summary>
internal static class HolderRules
{
    /// <summary>"How many signers have two titles?"</summary>
    public static Request? SeveralTitles(Reading reading) =>
        reading.Has(Cue.SeveralTitles) && reading.Subjects.Count == 0
            ? new Request.SeveralTitles(reading.Scope)
            : null;

    /// <summary>"Who was deputy secretary of state?"</summary>
    public static Request? Holders(Reading reading)
    {
        if (!Seeks(reading) || reading.AsksOtherwise || SpeaksOfMatter(reading)
            || (reading.Has(Cue.Topic) && !OfTitles(reading)) || reading.Has(Cue.Asked) || reading.Subjects.Count > 0
            || (reading.Has(Cue.Refers) && reading.Has(Cue.Law))
            || (reading.Has(Cue.Organizations) && !reading.HasAny(Cue.Who, Cue.People, Cue.Officials, Cue.Copied,
                Cue.Addressed, Cue.Signed)))
        {
            return null;
        }

        if (AsksForBodies(reading))
        {
            return FieldRules.Of(reading, Field.Signatories) with { Unapplied = "" };
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

    /// <summary>"What agencies did the signers come from?": the titles of all of them tell.</summary>
    private static bool AsksForBodies(Reading reading) => reading.HasAny(Cue.Signed, Cue.Officials)
        && !reading.HasAny(Cue.Copied, Cue.Addressed, Cue.Count, Cue.Who)
        && reading.Marked.Content().ToList() is { Count: > 0 } content && content.TrueForAll(word =>
            reading.Marked.Words[word].Key is "agencies" or "departments" or "agencias" or "dependencias"
                or "departamentos" or "ministries" or "ministerios" or "instituciones");

    /// <summary>"How do the officials frame migration": no office, nobody asked for, and a word that no title
    /// has.</summary>
    private static bool SpeaksOfMatter(Reading reading) => !reading.HasAny(
            Cue.Who, Cue.Held, Cue.People, Cue.Signed, Cue.Copied, Cue.Else, Cue.List, Cue.Which, Cue.InOffice,
            Cue.Dated)
        && !(reading.Has(Cue.Count) && !reading.IsYesNo)
        && !reading.Marked.Content().Any(word => IsOffice(reading, word))
        && reading.Marked.Content().Any(word => IsStrange(reading, word))
        || AsksWhatDid(reading);

    /// <summary>"¿Qué anunció el ministerio?": what somebody did is asked, and no name.</summary>
    private static bool AsksWhatDid(Reading reading) => reading.Marked.Language == Letters.LetterLanguage.Spanish
        && reading.Marked.Words is [{ Key: "que" }, _, _, ..]
        && !reading.HasAny(Cue.Who, Cue.Held, Cue.Signed, Cue.Copied,
            Cue.Addressed, Cue.People, Cue.Officials, Cue.Organizations, Cue.Dated)
        && reading.Marked.Content().Any(word => word is 1 or 2 && IsStrange(reading, word));

    private static bool IsStrange(Reading reading, int word) => reading.Marked.Words[word] is var one
        && !one.Capitalised && char.IsLetter(one.Key[0]) && !reading.Terms.IsTitleWord(one.Key)
        && !reading.Terms.IsPlace(one.Key) && !reading.Shelf.Titles.Writes(Stem.Of(one.Key));

    /// <summary>"The Peruvian ambassador", whom a title may only send to Peru: no plain yes.</summary>
    private static bool IsOfSender(Reading reading) => Enumerable.Range(1, Math.Max(0, reading.Marked.Words.Count - 1))
        .Any(at => reading.Marked.Words[at].Key.StartsWith("ambassador", StringComparison.Ordinal)
            && reading.Terms.IsPlace(reading.Marked.Words[at - 1].Key))
        || Enumerable.Range(0, Math.Max(0, reading.Marked.Words.Count - 2)).Any(at =>
            reading.Marked.Words[at].Key is "embajador" or "embajadora" && reading.Marked.Words[at + 1].Key == "de"
            && (reading.Terms.IsPlace(reading.Marked.Words[at + 2].Key)
                || reading.Marked.Words[at + 2].Key == "estados"));

    /// <summary>"Whose title mentions refugees": of titles, not of what letters say.</summary>
    private static bool OfTitles(Reading reading) => reading.Marked.First(Cue.Topic) is { First: > 0 } topic
        && (reading.Marked.Words[topic.First - 1].Key is "title" or "titles" or "cargo" or "cargos"
                or "job" or "jobs" or "titulo" or "titulos"
            || (reading.Marked.Words[topic.Last].Key is "word" or "words" or "palabra" or "palabras"
                && reading.Marked.Words[^1].Key is "title" or "titles" or "cargo" or "cargos"));

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
                Now = TitleRules.AsksOfToday(reading.Marked),
            }
            : null;

    /// <summary>"Did she ever work at the ministry?"</summary>
    private static bool IsSaidOf(Reading reading) => reading.IsYesNo && reading.Has(Cue.Held)
        && reading.Marked.Words.Any(word => word.Key is "he" or "she" or "ella");

    public static Request Of(Reading reading, TitleFind held) =>
        AsksOfAll(reading) && Question.Keys(held.Words) is ["former" or "ex"]
            ? new Request.NotFormer(RoleOf(reading) ?? PartyRole.Signatory, reading.Scope, null)
        : held.Titles.Count == 0
        && Elsewhere(reading) is { } told ? told
        : new Request.HoldersOf(held.Words, held.Titles, null, reading.Scope, reading.Has(Cue.Count))
        {
            Unapplied = held.Unapplied,
            OfAll = AsksOfAll(reading),
            Now = reading.Marked.Words.Any(word => word.Key is "now" or "today" or "currently" or "nowadays"
                or "current" or "hoy" or "ahora" or "actualmente" or "actual"),
            IfAny = reading.IsYesNo && !reading.Has(Cue.List) && !AsksOfAll(reading)
                && RoleOf(reading) is not null && !reading.Has(Cue.History)
                && !IsOfSender(reading),
            AsksPart = reading.Has(Cue.History)
                || ((reading.IsYesNo || reading.Marked.HasAt(0, Cue.Did) || (reading.Has(Cue.Did) && reading.Has(Cue.Person)))
                    && reading.HasAny(Cue.Signed, Cue.Copied, Cue.Addressed)),
        };

    /// <summary>"Did an ambassador sign the May letter?", where only those of another letter have the title.</summary>
    private static Request.HoldersOf? Elsewhere(Reading reading) => TitleSearch.IsNarrowed(reading)
        && TitleSearch.Find(
            reading with { Scope = new LetterScope(reading.Shelf.Letters, ScopeBasis.Shelf) }, RoleOf(reading)) is
        { Titles: { Count: > 0 } others, Unapplied: "" } found
        ? new Request.HoldersOf(found.Words, others, null, reading.Scope, reading.Has(Cue.Count))
        {
            OtherLetters = true,
        }
        : null;

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

    /// <summary>"Any signers with refugees in their title": words of titles, and nobody's name.</summary>
    public static bool IsInTitles(Marked marked) => marked.Cues.Any(cue => cue.Cue == Cue.Held && cue.First > 1
        && marked.Words[cue.Last].Key is "title" or "titles" or "cargo" or "cargos"
        && marked.Words[cue.First - (marked.Words[cue.First - 1].Key is "in" or "en" ? 1 : 2)].Key is "in" or "en");

    /// <summary>"According to the letter" speaks of none in particular.</summary>
    public static bool SpeaksOfLetter(Marked marked) =>
        marked.Cues.Any(cue => cue.Cue == Cue.Letter && !marked.HasAt(cue.First, Cue.Did));

    /// <summary>The part in a letter that the words name, if one.</summary>
    public static PartyRole? RoleOf(Reading reading) => reading.Has(Cue.Copied) ? PartyRole.CarbonCopy
        : reading.Asks(Cue.Received) ? null
        : (reading.Asks(Cue.Signed), reading.Asks(Cue.Addressed)) switch
        {
            (true, false) => PartyRole.Signatory,
            (false, true) => PartyRole.Recipient,
            _ => null,
        };
}
