using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"Ruiz on the December letter?": a name and a letter, and nothing said of the part.</summary>
internal static class OnLetterRules
{
    /// <summary>"Oxfam on the December list?": a name that no letter knows, a letter and nothing else.</summary>
    public static Request? Unknown(Reading reading)
    {
        if (!(reading.NamesLetters || reading.HasAny(Cue.Both, Cue.Each)) || reading.Subjects.Count > 0
            || reading.HasAny(Cue.Topic, Cue.Asked, Cue.Why)
            || !reading.IsYesNo || TopicStance.At(reading.Marked) is not null
            || (BeforeOn(reading) ?? (reading.NamesLetters ? NameReading.Unknown(reading) : null)) is not { } unknown)
        {
            return null;
        }

        var words = Question.Of(unknown.Words).Words;
        var name = (words[0].Capitalised
            && (words.Count(word => word.Capitalised) > 1 || !reading.Terms.Has(Stem.Of(words[0].Key))))
            || BeforeOn(reading) is not null;
        return name ? new Request.Membership(unknown, PartyRole.Signatory, reading.Scope, false) : null;
    }

    /// <summary>"Is greenpeace on either letter": one word that the field does not know, before "on".</summary>
    private static Whom.Unknown? BeforeOn(Reading reading) =>
        reading.Marked.Content().ToList() is [1] && reading.Marked.HasAt(0, Cue.Did)
            && reading.Marked.Words.Count > 2 && reading.Marked.Words[2].Key is "on" or "en"
            && !reading.Terms.Knows(Stem.Of(reading.Marked.Words[1].Key))
            ? new Whom.Unknown(reading.Marked.Question.Slice(1, 1), NearNames.Of(reading, 1, 1))
            : null;

    /// <summary>"Ruiz on the December letter?": a name, a letter and nothing else.</summary>
    public static Request? Known(Reading reading) =>
        reading.NamesLetters && reading.Subjects.Count > 0 && !reading.HasAny(Cue.Topic, Cue.Meeting)
            && !reading.Marked.Content().Any() && !PartyRules.LeavesOut(reading, reading.Subjects)
            ? PartyRules.Each(reading.Subjects, subject =>
                new Request.Membership(
                    NameReading.WhomOf(reading, subject), null, reading.Scope, false, reading.OfEach))
            : null;
}
