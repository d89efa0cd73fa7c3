using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"Who says so?", "is it in the other one too?", "how many judges?", "do they mention it?": of the topic or
/// the name last asked after.</summary>
internal static class TopicElsewhere
{
    private const int LongestFollowUp = 9;
    private const int ShortFollowUp = 6;
    private const int FewWords = 5;

    private static readonly Cue[] OwnMatter =
    [
        Cue.Signed, Cue.Copied, Cue.Addressed, Cue.Dated, Cue.Postal, Cue.Held, Cue.Summary, Cue.Count, Cue.Why,
        Cue.Enclosed, Cue.Strongest, Cue.Asked, Cue.Close, Cue.Salutation, Cue.Subject, Cue.Meeting,
    ];

    /// <summary>Words for standing in a letter, and small ones.</summary>
    private static readonly HashSet<string> Standing = new(StringComparer.Ordinal)
    {
        "tb", "tmb", "tambien", "sale", "salen", "aparece", "aparecen", "esta", "estan", "viene", "vienen", "figura",
        "figuran", "there", "too", "also", "appear", "appears", "come", "comes", "up", "covered", "it", "agree",
        "agrees", "coinciden", "comparten", "share", "opinan", "mencionan", "menciona", "mention", "mentioned",
        "mentions", "anywhere", "text", "texto", "parte", "cuerpo", "body", "nombran", "nombra", "named",
        "nada", "tampoco", "nothing", "neither", "none", "no",
    };

    public static Request? Read(Reading reading) =>
        reading.Subjects.Count > 0 || reading.Marked.Words.Count is 0 or > LongestFollowUp
            || reading.Marked.Unrecorded.Count > 0 ? null
            : (Request?)WhoSays(reading) ?? HowMany(reading) ?? OfName(reading) ?? Again(reading)
                ?? InOther(reading);

    /// <summary>"Who says so?", "¿quiénes?", right after what letters say: those who signed them.</summary>
    private static Request.WhoSays? WhoSays(Reading reading)
    {
        var words = reading.Marked.Words;
        return reading.Remembered.Last is Request.AboutTopic said && words.Count <= ShortFollowUp
            && words.Any(word => word.Key is "who" or "quien" or "quienes") && !reading.HasAny(OwnMatter)
            && !reading.Marked.Content().Any() && !reading.HasAny(Cue.Else, Cue.Other, Cue.Not) && !reading.NamesLetters
            && (words.Count <= 2 || reading.Has(Cue.Topic) || words.Any(word => word.Key is "dice" or "dicen" or "says"
                or "said" or "say" or "dijo"))
            && !words.Any(word => word.Key is "to" or "a" or "whom" or "with" or "con" or "por" or "by" or "from")
            ? new Request.WhoSays(said with { IfAny = false })
            : null;
    }

    /// <summary>"How many judges?", right after judges.</summary>
    private static Request.AboutTopic? HowMany(Reading reading)
    {
        var words = reading.Marked.Words;
        return reading.Remembered.Last is Request.AboutTopic told && TopicRules.AsksHowMany(reading)
            && words.Count <= ShortFollowUp && !reading.NamesLetters
            && reading.Marked.Content().Select(word => Stem.Of(words[word].Key)).ToList() is { Count: > 0 } stems
            && Question.Keys(told.Topic).Select(Stem.Of).ToHashSet(StringComparer.Ordinal) is var topic
            && stems.TrueForAll(topic.Contains)
            ? told with { HowMany = true }
            : null;
    }

    /// <summary>"So what does it say?", "why?", "whom?", right after a topic: of that topic.</summary>
    private static Request.AboutTopic? Again(Reading reading)
    {
        var words = reading.Marked.Words.SkipWhile(word => word.Key is "and" or "y" or "so" or "ok" or "then" or "but"
            or "pero" or "entonces" or "pues").Select(word => word.Key).ToList();
        return reading.Remembered.Last is not Request.AboutTopic told || reading.NamesLetters || words.Count == 0
            || reading.Marked.Content().Any() ? null
            : words is ["why"] or ["why", "that" or "so" or "is" or "not"] or ["por", "que"] or ["why", "is", "that"]
                or ["por", "que", "razon"] ? told with { Why = true, IfAny = false }
            : words is ["whom"] or ["a", "quien" or "quienes"]
                || (words.Count <= FewWords && words[0] is "what" or "que" && words.Exists(IsSaying)) ? told
            : null;
    }

    private static bool IsSaying(string key) => key is "say" or "says" or "said" or "dice" or "dicen" or "decian";

    /// <summary>"But do they mention it?", of a name that is no party: what letters say of it.</summary>
    private static Request.AboutTopic? OfName(Reading reading) =>
        Stranger(reading.Remembered.Last) is { Length: > 0 } name
        && reading.Marked.Words.Any(word => IsMentioning(word.Key)) && !reading.HasAny(OwnMatter)
        && !reading.HasAny(Cue.Who, Cue.What, Cue.Which) && reading.Marked.Content().All(word => IsSmall(reading, word))
            ? new Request.AboutTopic(name, reading.NamesLetters ? reading.Scope
                : new LetterScope(reading.Shelf.Letters, ScopeBasis.Shelf))
            { IfAny = reading.NamesLetters }
            : null;

    private static string Stranger(Request? last) => last switch
    {
        Request.Membership { Who: Whom.Unknown one } => one.Words,
        Request.TitlesOf { Who: Whom.Unknown one } => one.Words,
        Request.History { Who: Whom.Unknown one } => one.Words,
        Request.AboutField { Unapplied.Length: > 0 } list => list.Unapplied,
        Request.AboutField { NoneSays.Length: > 0 } list => list.NoneSays,
        _ => "",
    };

    private static bool IsMentioning(string key) => key.StartsWith("mention", StringComparison.Ordinal)
        || key.StartsWith("mencion", StringComparison.Ordinal) || key is "named" or "nombran" or "nombra";

    /// <summary>"Is it in the other one too?", "and the NGOs, do they agree?"</summary>
    private static Request.AboutTopic? InOther(Reading reading) =>
        reading.NamesLetters && reading.Scope.Missing is null && !reading.HasAny(OwnMatter)
        && !reading.HasAny(Cue.Who, Cue.Which, Cue.Where, Cue.Else) && (!reading.Has(Cue.What) || SaysThen(reading))
        && (reading.Has(Cue.Not) || SaysThen(reading)
            || reading.Marked.Words.Any(word => Standing.Contains(word.Key) || IsMentioning(word.Key)))
        && !reading.Marked.Words.Any(word => word.Key is "he" or "she" or "him" or "her" or "ella")
        && reading.Marked.Content().All(word => IsSmall(reading, word))
            ? reading.Remembered switch
            {
                { Last: Request.AboutTopic told } => told with
                {
                    Scope = reading.Scope,
                    IfAny = true,
                    OfEach = false,
                    IfEach = false,
                    Beyond = 0,
                },
                { Last: Request.Letters { Topic.Length: > 0 } told } =>
                    new Request.AboutTopic(told.Topic, reading.Scope) { IfAny = true },
                _ => null,
            }
            : null;

    /// <summary>"What does the other one say then?"</summary>
    private static bool SaysThen(Reading reading) => reading.Marked.Words.Any(word => IsSaying(word.Key))
        && reading.Marked.Words.Any(word => word.Key is "then" or "entonces" or "instead");

    private static bool IsSmall(Reading reading, int word) => Standing.Contains(reading.Marked.Words[word].Key)
        || IsMentioning(reading.Marked.Words[word].Key)
        || reading.Marked.Lexicon.Plain.Contains(reading.Marked.Words[word].Key);
}
