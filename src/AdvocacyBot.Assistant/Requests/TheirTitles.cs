using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Letters;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"Did they have the same job?", "was she ambassador to Peru?": yes or no on the titles of those last spoken
/// of.</summary>
internal static class TheirTitles
{
    private const int LongestFollowUp = 10;
    private const int ShortFollowUp = 4;
    private const int FewWords = 2;
    private const int MostTold = 6;

    private static readonly Cue[] OwnMatter =
    [
        Cue.Signed, Cue.Copied, Cue.Addressed, Cue.Topic, Cue.Asked, Cue.Dated, Cue.Organizations, Cue.Officials,
        Cue.Count, Cue.Postal,
    ];

    private static readonly HashSet<string> Pronouns = new(StringComparer.Ordinal)
    {
        "he", "she", "him", "her", "they", "them", "either", "neither", "both", "ella", "ellos", "ellas", "ambos",
        "ambas", "alguno", "alguna", "ninguno", "ninguna",
    };

    private static readonly HashSet<string> Verbs = new(StringComparer.Ordinal)
    {
        "fue", "era", "es", "fueron", "eran", "son", "tuvo", "tenia", "tenian", "ha",
    };

    private static readonly HashSet<string> Several = new(StringComparer.Ordinal)
    {
        "they", "them", "either", "neither", "both", "ellos", "ellas", "ambos", "ambas", "alguno", "alguna", "ninguno",
        "ninguna", "fueron", "eran", "son", "tenian",
    };

    public static Request? Read(Reading reading) =>
        reading.Remembered.Last is null || reading.Marked.Words.Count > LongestFollowUp || reading.Subjects.Count > 0
            || reading.NamesLetters || reading.HasAny(OwnMatter)
            ? null
            : WhatElse(reading) ?? Same(reading) ?? Held(reading) ?? InPlace(reading);

    /// <summary>"And what else was she?"</summary>
    private static Request.TitlesOf? WhatElse(Reading reading) =>
        reading.Remembered.Last is Request.SameTitle or Request.TitlesOf && reading.RememberedParty is { } party
        && reading.Marked.Words.Count <= ShortFollowUp + 2 && !reading.Marked.Content().Any()
        && !reading.HasAny(Cue.Who, Cue.ThatTitle)
        && Enumerable.Range(1, reading.Marked.Words.Count - 1).Any(at => (reading.Marked.Words[at - 1].Key,
            reading.Marked.Words[at].Key) is ("what", "else") or ("que", "mas") or ("anything", "else"))
            ? new Request.TitlesOf(new Whom.Known(party))
            : null;

    /// <summary>"Did they have the same job?", of those asked after one by one.</summary>
    private static Request.SameTitle? Same(Reading reading) =>
        reading.Spoken is { Count: > 1 } spoken && !reading.HasAny(Cue.Who, Cue.Which)
        && reading.HasAny(Cue.ThatTitle, Cue.Held, Cue.Else)
        && reading.Marked.Words.Any(word => IsShared(word.Key))
        && !reading.Marked.Words.Any(word => word.Key is "else" or "other" or "anyone" or "alguien" or "mas" or "otro"
            or "nadie")
        && !reading.Marked.Content().Any(word => !IsShared(reading.Marked.Words[word].Key))
            ? new Request.SameTitle(spoken)
            : null;

    private static bool IsShared(string key) => key is "same" or "mismo" or "misma" or "mismos" or "mismas" or "igual"
        or "coincidieron" or "coinciden" or "compartieron" or "comparten" or "compartian" or "share" or "shared"
        or "overlap" or "overlapped" or "common" or "comun";

    /// <summary>"Was he ambassador to Peru?", "¿alguno de los dos fue embajador?"</summary>
    private static Request? Held(Reading reading)
    {
        var marked = reading.Marked;
        return !reading.IsYesNo || reading.HasAny(Cue.Else, Cue.People) || !IsOfPeople(reading.Remembered.Last)
            || !(marked.Words.Any(word => Pronouns.Contains(word.Key))
                || marked.Words.Take(FewWords).Any(word => Verbs.Contains(word.Key)))
            || !(marked.Content().Any(word => reading.Terms.IsOffice(marked.Words[word].Key)) || SaysWhatTheyAre(marked) || SaysWhere(reading))
            ? null
            : OfTheList.OfThose(reading) is null && Asked(reading) is { Count: > 0 } asked ? Each(asked, party => new Request.TitlesOf(new Whom.Known(party))
            {
                NotHeld = ClaimedTitles.NotHeld(reading, party) is { Length: > 0 } words ? words
                    : !ClaimedTitles.IsHeld(reading, party, ofPast: true)
                        && (SaysWhatTheyAre(marked) || (SaysWhere(reading) && !IsThere(reading, party)))
                        ? TopicRules.WordsOf(reading) : "",
                IsHeld = ClaimedTitles.IsHeld(reading, party),
            })
            : null;
    }

    /// <summary>"Did either of them work at the agency too?": nothing but a body that titles name.</summary>
    private static bool SaysWhere(Reading reading) => reading.Has(Cue.Held) && reading.Marked.Content().Any()
        && reading.Marked.Words.Any(word => Several.Contains(word.Key))
        && FromThere.Holding(TopicRules.WordsOf(reading), reading).Count > 0;

    private static bool IsThere(Reading reading, PartyEntry party) =>
        FromThere.Holding(TopicRules.WordsOf(reading), reading).Exists(held => held.Party == party);

    /// <summary>"Was he ever a judge?", "¿fue juez?": one word for what someone is.</summary>
    private static bool SaysWhatTheyAre(Marked marked) => marked.Content().ToList() is [var only]
        && !marked.Words[only].Capitalised && !marked.Terms.IsPlace(marked.Words[only].Key)
        && (marked.Language == LetterLanguage.Spanish ? Verbs.Contains(marked.Words[0].Key) && only is 1 or 2
            : marked.Words[0].Key is "was" or "is" && marked.Words[only - 1].Key is "a" or "an");

    /// <summary>"And to Peru?", right after someone's titles.</summary>
    private static Request.TitlesOf? InPlace(Reading reading) => reading.Remembered.Last is Request.TitlesOf
        && reading.RememberedParty is { Kind: PartyKind.Person } party
        && reading.Marked.Words.Count <= ShortFollowUp && reading.Marked.Content().ToList() is { Count: > 0 } content
        && content.TrueForAll(word => reading.Terms.IsPlace(reading.Marked.Words[word].Key))
            ? new Request.TitlesOf(new Whom.Known(party)) { IsHeld = ClaimedTitles.IsHeld(reading, party, ofPast: true) }
            : null;

    private static IReadOnlyList<PartyEntry> Asked(Reading reading) =>
        reading.Remembered.Last is Request.HoldersOf held
            ? OfTheList.PointsBack(reading.Marked)
                && held.Held.Select(one => one.Party).Prepend(held.Besides).OfType<PartyEntry>().Distinct().ToList() is
                { Count: <= MostTold } told ? told : []
            :
        reading.Marked.Words.Any(word => Several.Contains(word.Key))
            ? reading.Spoken is { Count: > 1 } spoken ? spoken : []
            : reading.RememberedParty is { Kind: PartyKind.Person } party ? [party] : [];

    private static Request Each(IReadOnlyList<PartyEntry> parties, Func<PartyEntry, Request> ask) =>
        parties is [var only] ? ask(only) : new Request.Parts([.. parties.Select(ask)]);

    private static bool IsOfPeople(Request? last) => last is Request.Membership or Request.TitlesOf or Request.History
        or Request.Letters { Who: not null } or Request.SameTitle or Request.HoldersOf
        or Request.AboutAddress { Who: not null };
}
