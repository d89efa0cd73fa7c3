using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Letters;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Questions about a part of a letter that has a name.</summary>
internal static class FieldRules
{
    /// <summary>Surest first: a question with "copied" is about copies, whatever else it says.</summary>
    private static readonly (Cue Cue, Field Field)[] Fields =
    [
        (Cue.Copied, Field.Copies), (Cue.Postscript, Field.Postscript), (Cue.Salutation, Field.Salutation),
            (Cue.Enclosed, Field.Enclosures),
        (Cue.Close, Field.Close), (Cue.Subject, Field.Subject), (Cue.Heading, Field.Heading),
            (Cue.Spoken, Field.Spoken),
        (Cue.Earlier, Field.References), (Cue.Refers, Field.References), (Cue.Law, Field.References),
            (Cue.Dated, Field.Date), (Cue.Undated, Field.Date),
        (Cue.Addressed, Field.Recipients), (Cue.Signed, Field.Signatories),
    ];

    public static Request? EarlierLetter(Reading reading) =>
        reading.Has(Cue.Earlier) && reading.HasAny(Cue.Signed, Cue.Dated, Cue.Copied, Cue.Addressed)
            && !reading.HasAny(Cue.Topic, Cue.Refers)
            && reading.HasAny(Cue.Who, Cue.Dated, Cue.Addressed)
            ? new Request.EarlierLetter(reading.Scope)
            : null;

    public static Request? Preface(Reading reading) =>
        reading.Has(Cue.Preface) ? new Request.AboutField(Field.Preface, reading.Scope) : null;

    public static Request? Addresses(Reading reading)
    {
        if (!reading.Has(Cue.Postal) || reading.HasAny(Cue.Topic, Cue.Dated))
        {
            return null;
        }

        return new Request.AboutAddress(reading.Marked.Parties.FirstOrDefault(party => party.Strong) is { } mark
            ? NameReading.WhomOf(reading, mark)
            : null, reading.Topic, Narrowed(reading));
    }

    public static Request? Asks(Reading reading)
    {
        var asked = reading.Marked.First(Cue.Asked);
        if (asked is null && !AsksForMeeting(reading) && !reading.HasAny(Cue.Strength, Cue.Strongest, Cue.Weakest))
        {
            return null;
        }

        if (reading.Marked.First(Cue.Topic) is { } topic && (asked is null || topic.First < asked.First))
        {
            return null;
        }

        var (asker, of) = AskSides.Of(reading, asked?.First ?? 0);
        if (asker is Whom.Unknown unknown)
        {
            return new Request.Unrecorded("", reading.Scope, unknown);
        }

        var scope = asker is Whom.Known known ? AskSides.Narrow(reading, known.Party) : reading.Scope;
        var kind = reading.Has(Cue.Meeting)
            && !reading.Marked.Content().Any() ? AskKind.MeetingRequest : (AskKind?)null;
        return new Request.AboutAsks(
            scope, new AskFilter(of, reading.Topic, reading.Has(Cue.Strongest) ? 1 : reading.Has(Cue.Weakest) ? -1
                : 0, kind), reading.Has(Cue.Count), reading.Has(Cue.Strength));
    }

    private static bool AsksForMeeting(Reading reading) => reading.Has(Cue.Meeting) && !reading.Marked.Content().Any()
        && reading.Subjects.Count == 0 && !reading.Has(Cue.Dated);

    public static Request? Named(Reading reading)
    {
        foreach (var (cue, field) in Fields)
        {
            if (reading.Asks(cue) && (!reading.Has(Cue.Topic) || !reading.Marked.Content().Any())
                && !TopicIsMeant(reading, cue))
            {
                return new Request.AboutField(Turned(reading, field), Narrowed(reading), KindOf(reading),
                    reading.Has(Cue.Count));
            }
        }

        var alone = reading.NamesLetters && reading.HasAny(Cue.Who, Cue.People) && !reading.Has(Cue.Topic)
            && reading.Marked.Content().All(word => char.IsDigit(reading.Marked.Words[word].Key[0]));
        return alone ? new Request.AboutField(Field.Signatories, reading.Scope, KindOf(reading), reading.Has(Cue.Count))
            : null;
    }

    /// <summary>Words such as "law" or "date" within a question about something else do not make it a question of
    /// fields.</summary>
    private static bool TopicIsMeant(Reading reading, Cue cue) => cue switch
    {
        Cue.Refers => reading.Marked.Content().Count() > 2,
        Cue.Law => reading.Marked.Content().Any(),
        Cue.Dated => (reading.Has(Cue.Meeting) || reading.Marked.Content().Any()) && reading.Subjects.Count == 0
            && !reading.HasAny(Cue.Letter, Cue.Signed, Cue.Addressed, Cue.Copied, Cue.This, Cue.Other, Cue.Which),
        Cue.Signed =>
            !reading.HasAny(Cue.Who, Cue.Count, Cue.List, Cue.Else, Cue.What, Cue.Organizations, Cue.Officials,
            Cue.People)
            && reading.Marked.Words.Count > 4,
        _ => false,
    };

    /// <summary>"Who wrote to Ruiz?" asks for signatories, though "wrote to" speaks of an addressee.</summary>
    private static Field Turned(Reading reading, Field field) =>
        field == Field.Recipients && !reading.Has(Cue.Signed) && reading.Has(Cue.Who)
            && reading.Marked.First(Cue.Who)!.First == 0 && reading.Marked.First(Cue.Addressed)!.First <= 2
            && reading.Subjects.Any(subject => subject.First > reading.Marked.First(Cue.Addressed)!.Last)
            ? Field.Signatories
            : field;

    /// <summary>Without a letter named, those in which the one asked about has a part.</summary>
    private static LetterScope Narrowed(Reading reading)
    {
        if (reading.NamesLetters || reading.Subjects.Count == 0 || reading.Subjects[0].Parties.Count != 1)
        {
            return reading.Scope;
        }

        var letters = reading.Shelf.With(reading.Subjects[0].Parties[0]);
        return letters.Count == 0 ? reading.Scope : new LetterScope(letters, ScopeBasis.Named);
    }

    private static PartyKind? KindOf(Reading reading) =>
        reading.Has(Cue.Organizations) && reading.HasAny(Cue.Officials, Cue.People) ? null
        : reading.Has(Cue.Organizations) ? PartyKind.Organization
        : reading.HasAny(Cue.Officials, Cue.People) ? PartyKind.Person
        : null;
}
