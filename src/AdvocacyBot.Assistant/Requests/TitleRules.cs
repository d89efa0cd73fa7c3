using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Questions about what someone is or was.</summary>
internal static class TitleRules
{
    private const int WordsOfWho = 3;

    public static Request? Titles(Reading reading)
    {
        if (reading.Subjects.Count == 0 && reading.Has(Cue.Held) && reading.RememberedParty is { } party
            && !reading.HasAny(Cue.Signed, Cue.Addressed, Cue.Copied, Cue.Count, Cue.Organizations, Cue.Officials)
            && !reading.NamesLetters
            && reading.Marked.Content().All(word => reading.Marked.Words[word].Key is "gobierno" or "government"))
        {
            return new Request.TitlesOf(new Whom.Known(party)) { Now = reading.Marked.Content().Any() };
        }

        var subjects = reading.Subjects.Count > 0 ? reading.Subjects : PartyRules.Weak(reading);
        subjects = subjects.Count == 0 ? Misspelt(reading) : subjects;
        subjects = subjects.Count == 0 && AsksHowCalled(reading)
            ? [.. reading.Marked.Parties.Where(party => party.Strong).TakeLast(1)]
            : subjects;
        return subjects.Count == 0 || reading.AsksOtherwise || !AsksForTitle(reading) ? null
            : AreBodies(subjects) && AsksForName(reading)
                ? PartyRules.Each(subjects, subject => new Request.History(
                    NameReading.WhomOf(reading, subject), CountOnly: false))
            : AreBodies(subjects) && reading.Has(Cue.What) && !reading.Has(Cue.Held) && !reading.Marked.Content().Any()
                // "What is KIND?": a body, by its name and its part.
                ? PartyRules.Each(subjects, subject => new Request.History(
                    NameReading.WhomOf(reading, subject), CountOnly: false))
            : AreBodies(subjects) && reading.IsYesNo && reading.HasAny(Cue.Letter, Cue.This)
                ? PartyRules.Each(subjects, subject => new Request.Membership(
                    NameReading.WhomOf(reading, subject), PartyRole.Signatory, reading.Scope, WhyAsked: false))
            : PartyRules.Each(subjects, subject => new Request.TitlesOf(NameReading.WhomOf(reading, subject))
            {
                In = reading.NamesLetters ? reading.Scope : null,
                Now = AsksOfToday(reading.Marked),
                Unsaid = subjects is [{ Parties: [var asked] }] ? Unsaid(reading, asked) : "",
                HowLong = AsksHowLong(reading),
                WithPart = AsksWho(reading),
                NotHeld = subjects is [{ Parties: [var one] }] ? ClaimedTitles.NotHeld(reading, one) : "",
                IsHeld = subjects is [{ Parties: [var held] }] && ClaimedTitles.IsHeld(reading, held),
                Claimed = reading.IsYesNo ? TitleWords.Of(reading) : "",
                At = subjects is [{ Parties: [var named] }] ? At(reading, named) : "",
            });
    }

    /// <summary>"Is he still in office?"</summary>
    public static bool AsksOfToday(Marked marked) => marked.Words.Any(word => word.Key is "now" or "still"
        or "currently" or "today" or "nowadays" or "ahora" or "todavia" or "hoy" or "actualmente" or "sigue");

    /// <summary>"What was Ruiz in the Lee administration?": the names that no title of theirs has.</summary>
    private static string Unsaid(Reading reading, PartyEntry party)
    {
        var written = party.Appearances.SelectMany(seen => seen.Titles.Append(seen.Organization).OfType<string>())
            .SelectMany(Question.Keys).Select(Stem.Of).ToHashSet(StringComparer.Ordinal);
        var names = reading.Marked.Content().Where(word => word > 0
            && reading.Marked.Words[word] is { Capitalised: true } one
            && !reading.Terms.IsTitleWord(one.Key) && !reading.Terms.IsPlace(one.Key)
            && !reading.Terms.Knows(Stem.Of(one.Key)) && !written.Contains(Stem.Of(one.Key))
            && reading.Terms.ShortNames.Find(one.Key) is null).ToList();
        return reading.IsYesNo || names.Count == 0 || !reading.Marked.Words.Any(word => word.Key is "administration"
            or "government" or "administracion" or "gobierno" or "gabinete" or "cabinet" or "under" or "bajo" or "con")
            ? "" : string.Join(' ', names.Select(word => reading.Marked.Question.Slice(word, word)));
    }

    private static bool AreBodies(IReadOnlyList<PartyMark> subjects) =>
        subjects.All(subject => subject.Parties.All(party => party.Kind != PartyKind.Person));

    /// <summary>"The full names of AHR and LWF": bodies have no office.</summary>
    private static bool AsksForName(Reading reading) =>
        reading.Marked.Words.Zip(reading.Marked.Words.Skip(1)).Any(pair =>
            (pair.First.Key == "full" && pair.Second.Key is "name" or "names")
            || (pair.First.Key is "nombre" or "nombres" && pair.Second.Key is "completo" or "completos"));

    /// <summary>"Who is Ruiz", and not what Ruiz was.</summary>
    private static bool AsksWho(Reading reading) => reading.Subjects is [{ First: > 0 } subject]
        && reading.Marked.HasAt(0, Cue.Who) && subject.First <= WordsOfWho
        && subject.Last == reading.Marked.Words.Count - 1;

    /// <summary>"How long was Ruiz ambassador?": titles tell no years.</summary>
    public static bool AsksHowLong(Reading reading)
    {
        var text = string.Join(' ', reading.Marked.Words.Select(word => word.Key));
        return Years.Any(phrase => text.Contains(phrase, StringComparison.Ordinal));
    }

    private static readonly string[] Years =
    [
        "from when to when", "cuando a cuando", "how long", "how many years", "what years", "which years",
        "until when", "since when", "cuanto tiempo", "cuantos anos", "que anos", "hasta cuando", "desde cuando",
    ];

    /// <summary>"Riuz, what was he ambassador of?": a slip in a person's name, and nothing else but an
    /// office.</summary>
    private static IReadOnlyList<PartyMark> Misspelt(Reading reading) => reading.WeakSubjects is [var mark]
        && mark is { Parties: [{ Kind: PartyKind.Person }] }
        && (mark.Kind == MatchKind.Misspelling || OpensWithName(reading, mark))
        && reading.Marked.Content().Any(word => reading.Terms.IsOffice(reading.Marked.Words[word].Key))
        && reading.Marked.Content().All(word => (mark.First <= word && word <= mark.Last)
            || reading.Terms.IsTitleWord(reading.Marked.Words[word].Key)
            || (OpensWithName(reading, mark) && reading.Marked.Words[word].Capitalised)) ? [mark] : [];

    /// <summary>"Burns was head of the CIA?": a surname with its capital, though it is a word too.</summary>
    private static bool OpensWithName(Reading reading, PartyMark mark) =>
        mark is { Kind: MatchKind.PartOfName, First: 0 }
        && reading.Marked.Words[0].Capitalised && reading.Marked.HasAt(mark.Last + 1, Cue.Did);

    /// <summary>"Was Ruiz at the agency?": its name, where Ruiz was.</summary>
    private static string At(Reading reading, PartyEntry party)
    {
        var content = reading.Marked.Content().Select(word => reading.Marked.Question.Slice(word, word));
        var words = string.Join(' ', content);
        return reading.IsYesNo && words.Length > 0
            && FromThere.Holding(words, reading).Exists(held => held.Party == party) ? words : "";
    }

    /// <summary>"Ann Ruiz, what title is under her name?", of somebody in no letter.</summary>
    public static Request.TitlesOf? OfStranger(Reading reading)
    {
        var marked = reading.Marked;
        return reading.Has(Cue.Held) && reading.Subjects.Count == 0
            && !reading.HasAny(Cue.Who, Cue.Count, Cue.List, Cue.Topic)
            && marked.Content().ToList() is { Count: > 1 } content
            && content.TakeWhile((word, at) => word == content[0] + at && IsOfName(reading, word)).ToList() is
            { Count: > 1 } name
            && content.Count - name.Count <= 1
            ? new Request.TitlesOf(new Whom.Unknown(
                marked.Question.Slice(name[0], name[^1]), NearNames.Of(reading, name[0], name[^1])))
            : null;
    }

    private static bool IsOfName(Reading reading, int word) => reading.Marked.Words[word].Capitalised
        && !reading.Terms.IsTitleWord(reading.Marked.Words[word].Key)
        && !reading.Terms.Has(Stem.Of(reading.Marked.Words[word].Key));

    public static Request? UnknownTitles(Reading reading) =>
        reading.Has(Cue.Held) && !reading.Has(Cue.Topic) && NameReading.Named(reading) is { } named
            ? new Request.TitlesOf(named)
            : null;

    /// <summary>"Who was copied" asks for no title, though "who was Ruiz" does.</summary>
    private static bool IsOnlyWho(Reading reading, CueMark held) =>
        reading.Marked.HasAt(held.First, Cue.Who) && reading.HasAny(Cue.Signed, Cue.Copied, Cue.Addressed);

    /// <summary>"How does the letter to Ruiz refer to Lee": whoever comes last is asked after.</summary>
    private static bool AsksHowCalled(Reading reading) =>
        reading.Marked.First(Cue.Held) is { } held && reading.Marked.Words[held.First].Key is "how" or "como"
            && reading.Marked.Parties.Any(party => party.Strong && party.First > held.Last);

    /// <summary>"What did Ruiz do at the ministry?"</summary>
    private static bool AsksWhatDone(Reading reading) => reading.Has(Cue.What)
        && reading.Subjects is [var subject, ..]
        && reading.Marked.HasAt(subject.First - 1, Cue.Did) && subject.Last + 1 < reading.Marked.Words.Count
        && reading.Marked.Words[subject.Last + 1].Key == "do"
        && !reading.HasAny(Cue.Signed, Cue.Copied, Cue.Addressed, Cue.Asked, Cue.Topic);

    /// <summary>"Was it Ruiz or Lee who was at the ministry?"</summary>
    private static bool AsksWhichOfTwo(Reading reading) => reading.Subjects is [var one, var other]
        && other.First == one.Last + 2 && reading.Marked.Words[one.Last + 1].Key is "or" or "o" or "u"
        && reading.Marked.Content().Any() && TitleSearch.Find(reading, null).Titles.Count > 0
        && !reading.HasAny(Cue.Signed, Cue.Copied, Cue.Addressed, Cue.Asked, Cue.Topic);

    /// <summary>"Ruiz = what exactly?": a name, and right after it the word that asks.</summary>
    private static bool AsksNameWhat(Reading reading) => reading.Subjects is [var subject]
        && reading.Marked.HasAt(subject.Last + 1, Cue.What) && reading.Marked.Cues.Count == 1
        && reading.Marked.Question.Text.AsSpan(reading.Marked.Words[subject.Last].Span.End).TrimStart()
            is [var sign, ..]
        && sign is '=' or ':' or '-' or '–';

    /// <summary>"Is Ruiz at the ministry or the institute?"</summary>
    private static bool AsksWhereAt(Reading reading) => reading.IsYesNo
        && reading.Subjects is [{ Parties: [{ Kind: Library.PartyKind.Person }] } subject]
        && subject.Last + 2 < reading.Marked.Words.Count && reading.Marked.HasAt(subject.First - 1, Cue.Did)
        && reading.Marked.Words[subject.Last + 1].Key is "at" or "from" or "with"
        && (reading.Marked.Words.Skip(subject.Last + 2).Any(word => word.Key is "or")
            || reading.Marked.Content().All(word => reading.Shelf.Titles.NamesBody(reading.Marked.Words[word].Key)))
        && !reading.HasAny(Cue.Signed, Cue.Copied, Cue.Addressed, Cue.Letter, Cue.Asked, Cue.Topic);

    /// <summary>"Ruiz: current or former ambassador?"</summary>
    private static bool AsksNameOffice(Reading reading) => reading.Subjects is
        [{ First: 0, Parties: [{ Kind: PartyKind.Person }] } subject]
        && reading.Marked.Words.Count > subject.Last + 1 && !reading.HasAny(
            Cue.Signed, Cue.Copied, Cue.Addressed, Cue.Asked, Cue.Topic, Cue.Letter)
        && (reading.Marked.Words.Any(word => TitleSearch.Heads.Contains(word.Key))
            || reading.Marked.Content().Any(word => reading.Terms.IsOffice(reading.Marked.Words[word].Key)))
        && reading.Marked.Content().All(word => reading.Terms.IsTitleWord(reading.Marked.Words[word].Key)
            || reading.Shelf.Titles.NamesBody(reading.Marked.Words[word].Key)
            || TitleSearch.InOffice.Contains(reading.Marked.Words[word].Key) || reading.Marked.Words[word].Key == "ex");

    private static bool AsksForTitle(Reading reading) => AsksWhatDone(reading) || AsksNameWhat(reading)
        || AsksNameOffice(reading)
        || AsksWhereAt(reading) || AsksWhichOfTwo(reading) ||
        reading.Marked.First(Cue.Held) is { } held && !IsOnlyWho(reading, held)
            && !reading.HasAny(Cue.Asked, Cue.Else, Cue.Postal, Cue.History)
            && (reading.Marked.First(Cue.Topic) is not { } topic || held.First < topic.First
                || !reading.Marked.Content().Any())
        || (reading.HasAny(Cue.Who, Cue.What, Cue.Where, Cue.Did)
            && !reading.HasAny(Cue.Signed, Cue.Copied, Cue.Addressed, Cue.Asked, Cue.Topic, Cue.Dated, Cue.Which,
            Cue.Postal, Cue.History)
            && TitleSearch.SpeaksOfTitles(reading)
                && (reading.HasAny(Cue.Who, Cue.What) || reading.Marked.Content().Any()));
}
