using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"And the other one?", "what about Ruiz?": the last request once more, with what the words put in its
/// place.</summary>
internal static class FollowUps
{
    private const int LongestFollowUp = 9;
    private const int ShortFollowUp = 5;

    private static readonly Cue[] OwnFields =
    [
        Cue.Signed, Cue.Addressed, Cue.Copied, Cue.Dated, Cue.Asked, Cue.Held, Cue.Postal, Cue.Salutation, Cue.Close,
            Cue.Enclosed, Cue.Refers, Cue.Law,
        Cue.Earlier, Cue.Postscript, Cue.Subject, Cue.Heading, Cue.Preface, Cue.Spoken, Cue.Summary, Cue.Topic,
            Cue.Which, Cue.Shared,
        Cue.Compare, Cue.Else, Cue.Help, Cue.Greeting, Cue.Thanks, Cue.Who, Cue.ThatTitle, Cue.List, Cue.Meeting,
    ];

    /// <summary>What goes on from the last answers in words of its own; the first that fits decides.</summary>
    private static readonly Func<Reading, Request?>[] GoingOn =
    [
        CitedAgain.Read,
        EarlierAgain.Read,
        PartOfOne.Read,
        OfficeOfOne.Read,
        OfficeOfTopic.Read,
        ListNarrowed.Read,
        AsksGoingOn.Read,
        TopicElsewhere.Read,
        OneLikeIt.Read,
        AskPlaces.Read,
        AskedOfThem.Read,
        AnyOfList.Read,
        TheirTitles.Read,
        StandsThere.Read,
        ListPlaces.Read,
        WhoDid.Read,
        AmongThem.Read,
        OfThePerson.Titles,
        OfThePerson.Placed,
        OfThePerson.Name,
        OfThePerson.Where,
        OfThePerson.Before,
        OfThePerson.Letters,
        OfThePerson.LettersOfHolders,
        OfThePerson.ToThem,
        PlayedRules.AsWhat,
        PlayedRules.AboutWhat,
        FromThere.Others,
        FromThere.There,
        FromThere.Read,
        OthersRules.WhoElse,
        SharedRules.OfList,
        WholeList.Together,
        WholeList.OfKind,
        WholeList.OfLetter,
        WholeList.Told,
        AsksAgain.Read,
        ReasonRules.GoingOn,
        ReasonRules.OfOthers,
        ReasonRules.OfThePart,
        SameTopic.Read,
        OfThePerson.History,
        OfThePerson.Office,
        OfThePerson.Body,
    ];

    public static Request? Read(Reading reading)
    {
        if (reading.Remembered.Last is { } told && Doubts.IsAll(reading.Marked) && TopicElsewhere.Read(reading) is null)
        {
            return told;
        }

        foreach (var rule in GoingOn)
        {
            if (rule(reading) is { } request)
            {
                return request;
            }
        }

        var marked = reading.Marked;
        if (AsksToSend(marked) && reading.Remembered.Last is { } mentioned
            && OfEarlier(marked, mentioned) is { } earlier)
        {
            return earlier;
        }

        return reading.Remembered.Last is not { } last || marked.Words.Count > LongestFollowUp
            || marked.HasAny(OwnFields) || marked.Unrecorded.Count > 0
            ? null
            : OfEarlier(marked, last) ?? WholeList.Counted(reading) ?? InPlace(reading, last);
    }

    /// <summary>"Do we have that one?", of a letter that another mentions.</summary>
    private static Request.EarlierLetter? OfEarlier(Marked marked, Request last) => marked.Has(Cue.This)
        && last is Request.EarlierLetter or Request.AboutField { Field: Field.References or Field.Enclosures }
        && (marked.HasAny(Cue.History, Cue.Did, Cue.Dated) || AsksToSend(marked))
        && !marked.Content().Any(word => !IsSending(marked, word))
        ? new Request.EarlierLetter(Recollection.ScopeOf(last)!)
        : null;

    /// <summary>"Can you send me that?", "¿me pasas ese anexo?"</summary>
    private static bool AsksToSend(Marked marked) =>
        Enumerable.Range(0, marked.Words.Count).Any(word => IsSending(marked, word));

    private static bool IsSending(Marked marked, int word) => marked.Words[word].Key is "send" or "share" or "forward"
        or "pasas" or "pasan" or "mandas" or "envias" or "compartes" or "pasame" or "mandame" or "enviame" or "anexo"
        or "adjunto" or "tienes" or "tenemos";

    private static Request? InPlace(Reading reading, Request last)
    {
        var marked = reading.Marked;
        if ((reading.Subjects.Count > 0 ? reading.Subjects : WeakAlone(reading)) is { Count: > 0 } subjects)
        {
            var each = subjects.Select(subject => WithParty(last, NameReading.WhomOf(reading, subject)))
                .OfType<Request>().ToList();
            return each.Count > 1 ? new Request.Parts(each) : each.FirstOrDefault();
        }

        if (AsksContact(last) && TitleSearch.Find(reading, null) is { Titles.Count: > 0 } reached
            && HolderRules.Of(reading, reached) is Request.HoldersOf offices)
        {
            return offices with { AsksPart = true };
        }

        if ((last is Request.Membership or Request.AboutField or Request.TitlesOf or Request.SameTitle
            || AsksContact(last)) && NewName(reading) is { } unknown)
        {
            return AsksContact(last) ? new Request.History(unknown, CountOnly: false) : WithParty(last, unknown);
        }

        if (last is Request.Membership or Request.HoldersOf or Request.History && marked.Has(Cue.Change)
            && TitleSearch.Find(reading, (last as Request.Membership)?.Role) is { Titles.Count: > 0 } held)
        {
            return HolderRules.Of(reading, held);
        }

        var topic = TopicRules.WordsOf(reading);
        if (topic.Length > 0)
        {
            return WithTopic(last, topic, marked.Has(Cue.Change));
        }

        if (last is Request.TitlesOf && marked.Has(Cue.Did))
        {
            // "Did he get the other letter too?" asks for no title.
            return null;
        }

        return reading.NamesLetters || (marked.Has(Cue.Both) && !marked.Has(Cue.This))
            ? WithScope(
                last is Request.AboutAsks asks ? asks with { IfAny = marked.Has(Cue.Did) } : last, reading.Scope)
            : null;
    }

    /// <summary>"Have we written to the ministry?", of whoever holds an office there too.</summary>
    private static bool AsksContact(Request last) => last is Request.History or Request.HoldersOf { AsksPart: true };

    /// <summary>"And burns?": a name that a weaker word gives, and nothing besides.</summary>
    private static IReadOnlyList<PartyMark> WeakAlone(Reading reading) =>
        reading.WeakSubjects is [var only] && reading.Marked.Words.Count <= ShortFollowUp
            && reading.Marked.Content().All(word => only.First <= word && word <= only.Last) ? [only] : [];

    /// <summary>"Oxfam?", typed with its capital or with none: a word that neither language nor field knows.</summary>
    private static Whom.Unknown? NewName(Reading reading)
    {
        var marked = reading.Marked;
        var content = marked.Content().ToList();
        var alone = marked.Words.Count <= ShortFollowUp
            && (marked.Has(Cue.Change) || content.Count == marked.Words.Count);
        return reading.Remembered.Last is Request.AboutField && !alone ? null
            : content.Exists(word => marked.Words[word].Capitalised)
                ? NameReading.Unknown(reading) ?? NamedAlone(reading)
            : reading.Remembered.Last is Request.Membership && content.Count is 1 or 2
                && marked.Words.Count <= ShortFollowUp
                && content.Exists(word => IsStrange(reading, marked.Words[word].Key))
                && content.TrueForAll(word => IsStrange(reading, marked.Words[word].Key) || marked.Has(Cue.Change))
                ? new Whom.Unknown(marked.Question.Slice(content[0], content[^1]), [])
                : null;
    }

    /// <summary>"What about UNHCR", after someone's part: a body that letters may only speak of.</summary>
    private static Whom.Unknown? NamedAlone(Reading reading) =>
        (reading.Remembered.Last is Request.Membership or Request.TitlesOf or Request.SameTitle
                || AsksContact(reading.Remembered.Last!))
            && reading.Marked.Content().ToList() is [var only]
            ? new Whom.Unknown(reading.Marked.Question.Slice(only, only), [])
            : null;

    private static bool IsStrange(Reading reading, string key) => char.IsLetter(key[0])
        && !NameReading.IsWord(reading, key) && !reading.Terms.IsTitleWord(key);

    private static Request? WithParty(Request last, Whom who) => last switch
    {
        Request.Membership one => one with { Who = who, WhyAsked = false, Denied = false },
        // What was asked of another's titles is not so of these.
        Request.TitlesOf one => new Request.TitlesOf(who) { In = one.In, HowLong = one.HowLong },
        Request.SameTitle one when who is Whom.Known known =>
            new Request.SameTitle([.. one.Parties.Take(1).Append(known.Party).Distinct()]),
        Request.SameTitle => new Request.TitlesOf(who),
        Request.History one => one with { Who = who },
        Request.AboutAddress one => one with { Who = who },
        Request.AboutAsks one => one with { Filter = one.Filter with { Of = who } },
        Request.HoldersOf => new Request.TitlesOf(who),
        Request.Represented one when who is Whom.Known known => one with { Body = known.Party },
        Request.AboutField { Field: Field.Signatories } one =>
            new Request.Membership(who, PartyRole.Signatory, one.Scope, false),
        Request.AboutField { Field: Field.Recipients } one =>
            new Request.Membership(who, PartyRole.Recipient, one.Scope, false),
        Request.AboutField { Field: Field.Copies } one =>
            new Request.Membership(who, PartyRole.CarbonCopy, one.Scope, false),
        _ => null,
    };

    private static Request? WithTopic(Request last, string topic, bool change) => last switch
    {
        Request.AboutTopic one when change => one with { Topic = topic },
        Request.AboutAsks one when change => one with { Filter = one.Filter with { Topic = topic, Of = null } },
        Request.Compared one when change => one with { Topic = topic },
        _ => null,
    };

    /// <summary>The same of other letters; null where the request names none.</summary>
    public static Request? WithScope(Request last, LetterScope scope) => last switch
    {
        Request.AboutField one => one with { Scope = scope },
        Request.AboutAsks one => one with { Scope = scope },
        Request.Reasons one => one with { Scope = scope },
        Request.Membership one => one with { Scope = scope },
        Request.AboutTopic one => one with { Scope = scope },
        Request.AboutAddress one => one with { Scope = scope },
        Request.TitlesOf one => one with { In = scope },
        Request.Letters { Topic.Length: > 0 } one => new Request.AboutTopic(one.Topic, scope),
        Request.Parts parts => new Request.Parts([.. parts.Requests.Select(part =>
            WithScope(part, scope)).OfType<Request>()]),
        _ => null,
    };
}
