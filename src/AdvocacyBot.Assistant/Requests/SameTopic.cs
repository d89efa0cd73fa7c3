using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"Does the other letter say that too?", "which letter is that in?", "who is being asked?": of what was last
/// spoken of.</summary>
internal static class SameTopic
{
    private const int LongestFollowUp = 14;
    private const int ShortFollowUp = 4;

    /// <summary>Cues that ask for something else than what letters say and ask.</summary>
    private static readonly Cue[] OwnMatter =
    [
        Cue.Signed, Cue.Copied, Cue.Dated, Cue.Postal, Cue.Salutation, Cue.Close, Cue.Enclosed, Cue.Refers, Cue.Law,
        Cue.Earlier, Cue.Postscript, Cue.Subject, Cue.Heading, Cue.Preface, Cue.Spoken, Cue.Summary, Cue.Meeting,
        Cue.Strongest, Cue.Weakest, Cue.Strength, Cue.Count, Cue.Why, Cue.History, Cue.Else, Cue.Besides, Cue.Help,
        Cue.Greeting, Cue.Thanks, Cue.ThatTitle, Cue.Point, Cue.Compare, Cue.More,
    ];

    private static readonly Cue[] OfParties = [Cue.Copied, Cue.Addressed, Cue.Dated, Cue.Held, Cue.Count, Cue.People];

    private static readonly HashSet<string> Again = new(StringComparer.Ordinal)
    {
        "that", "this", "it", "so", "those", "them", "same", "likewise", "eso", "esto", "mismo", "lo", "la", "los",
        "las", "tambien", "tampoco", "igual",
        "parecido", "parecida", "similar",
    };

    public static Request? Read(Reading reading) => Compared(reading) ?? Taken(reading)
        ?? HowMany(reading) ?? AccordingTo(reading) ?? (!IsBare(reading) ? null
        : Where(reading) ?? Whose(reading) ?? Said(reading) ?? InBoth(reading));

    /// <summary>"What's the difference?", "do they agree on it?", right after a topic.</summary>
    private static Request? Compared(Reading reading) => (Request?)CommonAsks(reading) ?? ComparedTopic(reading);

    /// <summary>"On what do they agree?", right after asks without a topic: the asks of each letter.</summary>
    private static Request.AboutAsks? CommonAsks(Reading reading) =>
        Agrees(reading) && reading.Remembered is { Last: Request.AboutAsks asks, Topic: null or "" }
        && reading.Marked.Words.Count <= ShortFollowUp && reading.Subjects.Count == 0 && !reading.HasAny(OfParties)
        && !reading.Marked.Content().Any()
        ? asks with { Scope = AllOf(reading), ShowStrength = true, CountOnly = false }
        : null;

    /// <summary>"Do they agree", "what have they in common"; "in both" asks for less.</summary>
    private static bool Agrees(Reading reading) =>
        reading.Has(Cue.Compare) || (reading.Has(Cue.Shared) && !OfBoth(reading));

    private static Request.Compared? ComparedTopic(Reading reading) => Agrees(reading)
        && reading.Remembered.Last is Request.AboutTopic or Request.AboutAsks or Request.Compared
        && reading.Remembered.Topic is { Length: > 0 } topic
        && reading.Marked.Words.Count <= LongestFollowUp && reading.Subjects.Count == 0 && !reading.HasAny(OfParties)
        && reading.Marked.Cues.All(cue => cue.Cue != Cue.Signed || reading.Marked.Words[cue.Last].Key is "it")
        && SaysNothingNew(reading)
        ? new Request.Compared(AllOf(reading), topic)
        : null;

    /// <summary>"Does the NGO letter ask for that as well?", "la otra dice lo mismo?"</summary>
    private static Request? Said(Reading reading)
    {
        if (reading.Remembered.Topic is not { Length: > 0 } topic || !reading.HasAny(Cue.Topic, Cue.Asked)
            || (!SaysExactly(reading) && ((reading.Has(Cue.What) && !IsOnlyThat(reading.Marked))
                || !SpeaksAgain(reading.Marked))))
        {
            return null;
        }

        var scope = OfBoth(reading) ? AllOf(reading) : reading.Scope;
        return reading.Has(Cue.Asked)
            ? new Request.AboutAsks(scope, new AskFilter(null, topic, 0, null), CountOnly: false, ShowStrength: false)
            {
                IfAny = true,
            }
            : new Request.AboutTopic(topic, scope) { OfEach = OfBoth(reading), IfEach = OfBoth(reading), IfAny = true };
    }

    /// <summary>"How many?", of what letters were asked to speak of.</summary>
    private static Request.AboutTopic? HowMany(Reading reading) =>
        reading.Remembered.Last is Request.AboutTopic told
            && reading.Marked.Words is [{ Key: "how" }, { Key: "many" or "much" }]
                or [{ Key: "cuantos" or "cuantas" or "cuanto" or "cuanta" }]
        ? told with { HowMany = true }
        : null;

    /// <summary>"¿Y según las ONG?", "and according to the officials?"</summary>
    private static Request? AccordingTo(Reading reading) => reading.NamesLetters && reading.Subjects.Count == 0
        && reading.Marked.Words.Count <= ShortFollowUp + 2 && !reading.Marked.Content().Any()
        && reading.Marked.Words.Take(2).Any(word => word.Key is "segun" or "according")
        && reading.Remembered.Last is Request.AboutTopic or Request.AboutAsks or Request.Reasons
        ? FollowUps.WithScope(reading.Remembered.Last!, reading.Scope)
        : null;

    /// <summary>"Do they reject it?", "¿lo apoyan?", after a topic: only the verb is new.</summary>
    private static Request.AboutTopic? Taken(Reading reading)
    {
        var words = reading.Marked.Words;
        var stances = words.Where(word => reading.Marked.Lexicon.Stances.Contains(word.Key)).ToList();
        return stances is [var stance] && reading.Remembered is { Topic: { Length: > 0 } topic }
            && words.Count <= ShortFollowUp + 1 && reading.Subjects.Count == 0
            && words.Any(word => Again.Contains(word.Key))
            && reading.Marked.Content().All(at => words[at].Key == stance.Key
                || reading.Marked.Lexicon.Plain.Contains(words[at].Key))
            ? new Request.AboutTopic(topic, reading.Scope) { Stance = stance.Key }
            : null;
    }

    /// <summary>"¿En las dos?", after a topic.</summary>
    private static Request.AboutTopic? InBoth(Reading reading) =>
        reading.Remembered is { Last: Request.AboutTopic or Request.Letters, Topic: { Length: > 0 } topic }
            && (OfBoth(reading) || reading.Has(Cue.Only)) && reading.Marked.Words.Count <= ShortFollowUp
            ? new Request.AboutTopic(topic, AllOf(reading)) { OfEach = true, IfEach = OfBoth(reading) }
            : null;

    /// <summary>"Which letter is that in?", "¿dónde lo dicen?": the letters that say it.</summary>
    private static Request? Where(Reading reading) =>
        !reading.HasAny(Cue.Which, Cue.Where) || reading.NamesLetters || reading.Has(Cue.Addressed) ? null
        : reading.Remembered switch
        {
            { Last: Request.AboutAsks asks } => asks,
            { Last: Request.AboutTopic or Request.Letters or Request.Compared, Topic: { Length: > 0 } topic } =>
                new Request.Letters(
                    new LetterScope(reading.Shelf.Letters, ScopeBasis.Shelf), null, null, topic, CountOnly: false),
            _ => null,
        };

    /// <summary>"Who is being asked?", "of whom?", after asks: the same once more, for each says of whom.</summary>
    private static Request? Whose(Reading reading) => reading.NamesLetters || !reading.Has(Cue.Who) ? null
        : reading.Remembered switch
        {
            // "Who said that?", of a passage.
            { Last: Request.AboutTopic said } when reading.Has(Cue.Topic) => new Request.WhoSays(said),
            { Last: Request.AboutAsks asks }
                when reading.Has(Cue.Asked) || reading.Marked.Words.Count <= ShortFollowUp =>
                asks with { CountOnly = false },
            { Last: Request.AboutTopic told, Topic: { Length: > 0 } topic } when reading.Has(Cue.Asked) =>
                new Request.AboutAsks(
                    told.Scope, new AskFilter(null, topic, 0, null), CountOnly: false, ShowStrength: false),
            _ => null,
        };

    private static bool IsBare(Reading reading) => reading.Marked.Words.Count <= LongestFollowUp
        && reading.Subjects.Count == 0 && reading.Marked.Unrecorded.Count == 0 && !reading.HasAny(OwnMatter)
        && SaysNothingNew(reading);

    private static bool SaysNothingNew(Reading reading) =>
        reading.Marked.Content().All(word => reading.Marked.Lexicon.Plain.Contains(reading.Marked.Words[word].Key));

    /// <summary>"What exactly does it say?", "what does it say about that?", right after a topic.</summary>
    private static bool SaysExactly(Reading reading) => (reading.Has(Cue.Topic) || AsksForIt(reading))
        && reading.Has(Cue.What)
        && reading.Remembered.Last is Request.AboutTopic or Request.Letters or Request.Reasons
        && (reading.Remembered.Last is Request.Letters { Topic.Length: > 0 } || AsksForIt(reading)
            || reading.Marked.Words.Index().Any(word => word.Item.Key is "exactly" or "literally" or "exactamente"
            or "textualmente" or "literalmente" || (word.Index > 0 && Again.Contains(word.Item.Key)
                && reading.Marked.Words[word.Index - 1].Key is "about" or "on" or "sobre" or "de")));

    /// <summary>"What do they want for it?", "¿qué piden para eso?"</summary>
    private static bool AsksForIt(Reading reading) => reading.Has(Cue.Asked)
        && reading.Marked.Words is [.., { Key: "for" or "about" or "on" or "para" or "sobre" or "de" },
        { Key: "it" or "that" or "this" or "them" or "eso" or "ello" or "ella" or "ellas" or "ellos" or "esto" }]
            or [.., { Key: "al" or "este" or "ese" }, { Key: "respecto" }];

    /// <summary>Spanish "que" joins as often as it asks.</summary>
    private static bool IsOnlyThat(Marked marked) => marked.Language == Letters.LetterLanguage.Spanish
        && marked.Words.Any(word => word.Key is "mismo" or "eso" or "tambien" or "lo")
        && marked.Words[0].Key is not ("que" or "cual");

    /// <summary>"It" before the verb is the letter: "does it say"; after it, what is said: "does it say
    /// that".</summary>
    private static bool SpeaksAgain(Marked marked)
    {
        var verb = marked.Cues.First(cue => cue.Cue is Cue.Topic or Cue.Asked);
        return marked.Words.Index().Any(word => Again.Contains(word.Item.Key)
            && (marked.Language == Letters.LetterLanguage.Spanish
                ? IsSpanishAgain(marked, word.Index, verb)
                : !marked.HasAt(word.Index + 1, Cue.Letter)
                    && (word.Index > verb.First || (word.Index == 1 && word.Item.Key is "that" or "this"))));
    }

    /// <summary>"La" is an article unless the verb comes next: "la piden".</summary>
    private static bool IsSpanishAgain(Marked marked, int at, CueMark verb) =>
        marked.Words[at].Key is not ("la" or "los" or "las") || at == verb.First - 1;

    private static bool OfBoth(Reading reading) => reading.HasAny(Cue.Both, Cue.Each);

    private static LetterScope AllOf(Reading reading) => reading.NamesLetters && reading.Scope.Letters.Count > 1
        ? reading.Scope
        : new LetterScope(reading.Shelf.Letters, ScopeBasis.Shelf);
}
