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

    public static Request? Read(Marked marked, ShelfView shelf, Remembered remembered, PromptSet prompts)
    {
        if (ListPlaces.Read(marked, shelf, remembered) is { } place)
        {
            return place;
        }

        if (WhoElse(marked, remembered) is { } others)
        {
            return others;
        }

        if (remembered.Last is not { } last || marked.Words.Count > LongestFollowUp || marked.HasAny(OwnFields)
            || marked.Unrecorded.Count > 0)
        {
            return null;
        }

        if (marked.Has(Cue.This)
            && last is Request.EarlierLetter or Request.AboutField { Field: Field.References or Field.Enclosures }
            && marked.HasAny(Cue.History, Cue.Did) && !marked.Content().Any())
        {
            return new Request.EarlierLetter(Recollection.ScopeOf(last)!);
        }

        if (marked.Has(Cue.Count) && last is Request.AboutField counted && !marked.Content().Any()
            && marked.Parties.Count == 0)
        {
            return counted with { CountOnly = true };
        }

        var scope = LetterPointing.Read(marked, shelf, remembered);
        var reading = new Reading(marked, shelf, remembered, scope, prompts.Terms);
        if (reading.Subjects.Count > 0)
        {
            var each = reading.Subjects.Select(subject => WithParty(last, NameReading.WhomOf(reading, subject)))
                .OfType<Request>().ToList();
            return each.Count > 1 ? new Request.Parts(each) : each.FirstOrDefault();
        }

        if (last is Request.Membership member && marked.Content().Any(word => marked.Words[word].Capitalised)
            && NameReading.Unknown(reading) is { } unknown)
        {
            return member with { Who = unknown };
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

        return scope.Basis == ScopeBasis.Named
            || (marked.Has(Cue.Both) && !marked.Has(Cue.This)) ? WithScope(last, scope) : null;
    }

    /// <summary>"Who else did?", after someone's part in a letter: everyone with that part.</summary>
    private static Request.AboutField? WhoElse(Marked marked, Remembered remembered) =>
        marked.Has(Cue.Else) && marked.Words.Count <= ShortFollowUp && !marked.Content().Any()
            && !marked.HasAny(Cue.Held, Cue.ThatTitle, Cue.Topic, Cue.Asked, Cue.Signed, Cue.Copied, Cue.Addressed)
            && remembered.Last is Request.Membership { Role: { } role, Scope: var scope }
            ? new Request.AboutField(
                role switch
                {
                    PartyRole.Recipient => Field.Recipients,
                    PartyRole.CarbonCopy => Field.Copies,
                    _ => Field.Signatories,
                },
                scope)
            : null;

    private static Request? WithParty(Request last, Whom who) => last switch
    {
        Request.Membership one => one with { Who = who },
        Request.TitlesOf one => one with { Who = who },
        Request.History one => one with { Who = who },
        Request.AboutAddress one => one with { Who = who },
        Request.AboutAsks one => one with { Filter = one.Filter with { Of = who } },
        Request.HoldersOf => new Request.TitlesOf(who),
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

    /// <summary>A part of a question that names no letter is about the letter the whole question names.</summary>
    public static Request Within(Request part, LetterScope? named) =>
        named is not null
            && Recollection.ScopeOf(part) is { Basis: not ScopeBasis.Named } ? WithScope(part, named) ?? part : part;

    private static Request? WithScope(Request last, LetterScope scope) => last switch
    {
        Request.AboutField one => one with { Scope = scope },
        Request.AboutAsks one => one with { Scope = scope },
        Request.Membership one => one with { Scope = scope },
        Request.AboutTopic one => one with { Scope = scope },
        Request.AboutAddress one => one with { Scope = scope },
        Request.Parts parts => new Request.Parts([.. parts.Requests.Select(part =>
            WithScope(part, scope)).OfType<Request>()]),
        _ => null,
    };
}
