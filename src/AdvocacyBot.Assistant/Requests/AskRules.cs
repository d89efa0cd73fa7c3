using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Letters;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>What letters ask: of whom, on what, how strongly, and by whom.</summary>
internal static class AskRules
{
    public static Request? Of(Reading reading)
    {
        var asked = reading.Marked.First(Cue.Asked);
        if (asked is null && !AsksForMeeting(reading) && !reading.HasAny(Cue.Strength, Cue.Strongest, Cue.Weakest))
        {
            return null;
        }

        if (reading.Marked.First(Cue.Topic) is { } topic
            && (asked is null || (topic.First < asked.First && reading.Marked.Content().Any())))
        {
            return null;
        }

        if (TopicRules.AsksHowMany(reading) && reading.Has(Cue.Count) && !CountsAsks(reading)
            && (!reading.HasAny(Cue.Letter, Cue.Organizations, Cue.Officials) || CountsThings(reading, asked)))
        {
            // "How many judges should be hired?" asks for a number that a sentence tells.
            return null;
        }

        if (asked is null && reading.Has(Cue.Topic) && reading.Marked.Content().Any())
        {
            // "The strongest line on asylum" is a passage, not an ask.
            return null;
        }

        var (asker, of) = AskSides.Of(reading, asked?.First ?? 0);
        var office = asker is null && of is null ? AskedOffice.Of(reading) : null;
        of ??= office?.Who;
        if (asker is Whom.Unknown && reading.Has(Cue.Besides))
        {
            // "Which bodies besides the agency should be funded?" is what letters say of the rest.
            return null;
        }

        if (asker is Whom.Unknown unknown)
        {
            return new Request.Unrecorded("", reading.Scope, unknown);
        }

        var scope = asker is Whom.Known known ? AskSides.Narrow(reading, known.Party)
            : reading.NamesLetters ? FieldRules.Narrowed(reading)
            : of is Whom.Known asking ? AskSides.To(reading, asking.Party)
            : reading.Scope;
        var kind = reading.Has(Cue.Meeting) && !IsAtMeeting(reading.Marked)
            && !reading.Marked.Content().Any() ? AskKind.MeetingRequest : (AskKind?)null;
        var asks = new Request.AboutAsks(
            scope,
            new AskFilter(
                of, office is null ? AskSides.Topic(reading) : office.Topic,
                reading.Has(Cue.Strongest) ? 1 : reading.Has(Cue.Weakest) ? -1 : 0, kind)
            {
                Several = IsPlural(reading, asked),
                Alone = AskSides.IsAlone(reading.Marked),
                Beside = AskSides.Beside(reading.Marked),
            },
            CountsAsks(reading), reading.Has(Cue.Strength))
        {
            IsYesNo = AsksYesNo(reading, asked),
            Main = MainAsk.IsMeant(reading.Marked) && !reading.HasAny(Cue.Strongest, Cue.Weakest),
        };
        return asker is Whom.Known other && AskSides.IsOfOthers(reading, other.Party)
            ? new Request.Parts([
                new Request.Membership(asker, PartyRole.Signatory, reading.Scope, WhyAsked: false), asks])
            : asks;
    }

    /// <summary>"How many judges do the officials want?": right behind the word that counts, and before who asks.</summary>
    private static bool CountsThings(Reading reading, CueMark? asked) =>
        reading.Marked.First(Cue.Count) is { } count && reading.Marked.Content().Contains(count.Last + 1)
        && asked is not null && asked.First > count.Last + 1;

    /// <summary>"Do they ask for judges?", "¿piden más jueces?"; "asks on judges" is a list.</summary>
    private static bool AsksYesNo(Reading reading, CueMark? asked) => asked is not null && reading.IsYesNo
        && !reading.HasAny(Cue.Strength, Cue.Strongest, Cue.Weakest, Cue.Summary, Cue.Count, Cue.Not)
        && (reading.Marked.Cues.Any(cue => cue.Cue == Cue.Did && cue.First < asked.First)
            || (reading.Marked.Language == LetterLanguage.Spanish && reading.Marked.Question.Text.Contains('?')
                && reading.Marked.Words[asked.Last].Key is [.., 'n'] or "pide" or "exige" or "insta" or "recomienda"));

    /// <summary>"Asks", "demandas".</summary>
    private static bool IsPlural(Reading reading, CueMark? asked) =>
        asked is not null && reading.Marked.Words[asked.Last].Key is "asks" or "demands" or "requests"
            or "recommendations" or "peticiones" or "demandas" or "solicitudes" or "recomendaciones" or "exigencias";

    /// <summary>"How many demands"; "how many judges should be hired" counts none.</summary>
    private static bool CountsAsks(Reading reading) => reading.Marked.First(Cue.Count) is { } count
        && !reading.Marked.Content().Contains(count.Last + 1) && !reading.Marked.HasAt(count.Last + 1, Cue.People);

    /// <summary>"What do they expect of Ruiz at that meeting?": it is there, and not asked for.</summary>
    private static bool IsAtMeeting(Marked marked) => marked.First(Cue.Meeting) is { First: > 1 } meeting
        && marked.Words[meeting.First - 1].Key is "that" or "the" or "their" or "esa" or "la" or "su" or "dicha"
        && marked.Words[meeting.First - 2].Key is "at" or "in" or "during" or "en" or "durante";

    private static bool AsksForMeeting(Reading reading) => reading.Has(Cue.Meeting) && !reading.Marked.Content().Any()
        && reading.Subjects.Count == 0 && !reading.Has(Cue.Dated);
}
