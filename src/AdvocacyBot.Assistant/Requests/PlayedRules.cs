using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"Why is Ruiz on the letter?", "what has Lee to do with it?": the part someone has, whatever it
/// is.</summary>
internal static class PlayedRules
{
    private const int LongestFollowUp = 9;
    private const int ShortFollowUp = 4;

    private static readonly Cue[] Parts = [Cue.Signed, Cue.Copied, Cue.Addressed, Cue.Asked, Cue.Topic];

    public static Request? Involved(Reading reading)
    {
        if (reading.Marked.Cues.Any(cue => Parts.Contains(cue.Cue) && !IsBeingThere(reading.Marked, cue))
            || !(reading.Has(Cue.Involved) || AsksWhyOnIt(reading)))
        {
            return null;
        }

        var subjects = reading.Subjects.Count > 0 ? reading.Subjects : PartyRules.Weak(reading);
        return subjects.Count > 0
            ? PartyRules.Each(subjects, one => new Request.History(NameReading.WhomOf(reading, one), CountOnly: false))
            : reading is { RememberedParty: { } party } && reading.Marked.Words.Count <= LongestFollowUp
                && !reading.Marked.Content().Any()
                ? new Request.History(new Whom.Known(party), CountOnly: false)
            : null;
    }

    /// <summary>"Ruiz signed as what?"</summary>
    public static Request? SignedAsWhat(Reading reading)
    {
        var words = reading.Marked.Words;
        return words.Count > 2 && words[^1].Key is "what" or "que" && words[^2].Key is "as" or "como"
            && !reading.Marked.Content().Any() && reading.HasAny(Cue.Signed, Cue.Copied)
            && (reading.Subjects.Count > 0 ? reading.Subjects : PartyRules.Weak(reading)) is [var subject]
            ? new Request.TitlesOf(NameReading.WhomOf(reading, subject))
            : null;
    }

    /// <summary>"As what?", right after somebody's part: the titles written there.</summary>
    public static Request? AsWhat(Reading reading)
    {
        var words = reading.Marked.Words;
        return words.Count is > 1 and <= ShortFollowUp && words[^1].Key is "what" or "que"
            && words[^2].Key is "as" or "como" or "calidad" && !reading.Marked.Content().Any()
            && reading.Subjects.Count == 0
            && reading.Remembered.Last is Request.Membership or Request.History or Request.Letters { Who: not null }
            && reading.RememberedParty is { } party
            ? new Request.TitlesOf(new Whom.Known(party))
            : null;
    }

    /// <summary>"About what?", right after contact with somebody, or who wrote: what those letters say.</summary>
    public static Request? AboutWhat(Reading reading)
    {
        if (!SaysAboutWhat(reading.Marked.Words) || reading.Marked.Content().Any() || reading.Subjects.Count > 0
            || reading.NamesLetters)
        {
            return null;
        }

        return reading.Remembered.Last switch
        {
            Request.History or Request.Membership when reading.RememberedParty is { } party
                && reading.Shelf.With(party) is { Count: > 0 } letters =>
                new Request.AboutField(Field.Summary, new LetterScope(letters, ScopeBasis.Named)),
            Request.Letters { Who: Whom.Known one } when reading.Shelf.With(one.Party) is { Count: > 0 } theirs =>
                new Request.AboutField(Field.Summary, new LetterScope([.. theirs], ScopeBasis.Named)),
            Request.AboutField { Field: Field.Signatories or Field.Recipients } list =>
                new Request.AboutField(Field.Summary, list.Scope),
            _ => null,
        };
    }

    private static bool SaysAboutWhat(IReadOnlyList<Word> words) => words.Count is > 1 and <= ShortFollowUp
        && ((words[^1].Key is "what" or "que" && words[^2].Key is "about" or "on" or "regarding" or "sobre" or "de")
            || (words[^1].Key == "about" && words[^2].Key == "what"));

    /// <summary>"On the letter" may be of any part in it.</summary>
    private static bool IsBeingThere(Marked marked, CueMark cue) => cue.Cue == Cue.Signed
        && marked.Words[cue.First].Key is "on" or "in" or "en" or "aparece" or "figura" or "sale" or "appear"
            or "appears";

    /// <summary>"Why is she on the letter": being there, and no more.</summary>
    private static bool AsksWhyOnIt(Reading reading)
    {
        var words = reading.Marked.Words;
        return reading.Has(Cue.Why) && !reading.Marked.Content().Any()
            && Enumerable.Range(1, Math.Max(0, words.Count - 2)).Any(at => words[at].Key is "on" or "in" or "en"
                && (reading.Marked.HasAt(at + 1, Cue.Letter) || reading.Marked.HasAt(at + 1, Cue.This)
                    || words[at + 1].Key is "it" or "there" or "this" or "that" or "the" or "la" or "esta" or "esa"))
            && words.Any(word => word.Key is "is" or "was" or "s" or "esta" or "estan" or "aparece" or "sale"
                or "figura" or "are" or "were" or "salen");
    }
}
