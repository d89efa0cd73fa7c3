using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"Why?", and nothing more, or "what reasons does it give?"</summary>
internal static class ReasonRules
{
    private const int ShortFollowUp = 5;

    private static readonly HashSet<string> Grounds = new(StringComparer.Ordinal)
    {
        "reasons", "reason", "rationale", "arguments", "razon", "razones", "motivo", "motivos", "argumentos",
    };

    /// <summary>"Why?", right after what letters ask or say, or who wrote them: the reasons of the letters spoken
    /// of.</summary>
    public static Request.Reasons? GoingOn(Reading reading) =>
        (reading.Has(Cue.Why) || reading.Marked.Words is [{ Key: "por" }])
            && reading.Marked.Words.Count <= ShortFollowUp && !reading.Marked.Content().Any()
            && reading.Marked.Cues.All(cue => cue.Cue is Cue.Why or Cue.Change or Cue.This or Cue.What or Cue.Did
                or Cue.Topic or Cue.Person)
            && reading.Remembered.Last is Request.AboutAsks or Request.AboutTopic or Request.AboutField
            { Field: Field.Summary or Field.Signatories or Field.Recipients }
            ? new Request.Reasons(reading.Scope)
            : null;

    /// <summary>"Do the groups give the same reason?", right after the reasons of another letter.</summary>
    public static Request.Reasons? OfOthers(Reading reading) =>
        reading.Remembered.Last is Request.Reasons or Request.AboutTopic { Why: true } && reading.NamesLetters
            && reading.Marked.Words.Any(word => Grounds.Contains(word.Key)) && reading.Subjects.Count == 0
            && !reading.HasAny(Cue.Signed, Cue.Copied, Cue.Addressed, Cue.Dated, Cue.Asked)
            && reading.Marked.Content().All(word => IsGiving(reading.Marked.Words[word].Key))
            ? new Request.Reasons(reading.Scope)
            : null;

    /// <summary>"Why not?", right after somebody's part: letters do not tell.</summary>
    public static Request.Membership? OfThePart(Reading reading) =>
        reading.Has(Cue.Why) && reading.Marked.Words.Count <= ShortFollowUp && !reading.Marked.Content().Any()
            && reading.Marked.Cues.All(cue => cue.Cue is Cue.Why or Cue.Not or Cue.Change or Cue.What or Cue.Did)
            && reading.Remembered.Last is Request.Membership last
            ? last with { WhyAsked = true, Denied = reading.Has(Cue.Not) }
            : null;

    /// <summary>"What reasons does the May letter give?"</summary>
    public static Request.Reasons? Named(Reading reading) =>
        reading.Marked.Words.Any(word => Grounds.Contains(word.Key))
            && reading.HasAny(Cue.Letter, Cue.This, Cue.Both, Cue.Organizations, Cue.Officials, Cue.Person)
            && reading.HasAny(Cue.What, Cue.Which, Cue.List) && reading.Subjects.Count == 0
            && !reading.HasAny(Cue.Signed, Cue.Copied, Cue.Addressed, Cue.Dated, Cue.Not)
            && reading.Marked.Content().All(word => IsGiving(reading.Marked.Words[word].Key))
            ? new Request.Reasons(reading.Scope)
            : null;

    private static bool IsGiving(string key) => Grounds.Contains(key) || key is "offer" or "offers" or "cite" or "main"
        or "state" or "stated" or "principales" or "ofrece" or "da" or "dan" or "expone" or "exponen";

    /// <summary>"Why do they oppose it?", of nothing spoken of before.</summary>
    public static Request.Reasons? WhyTaken(Reading reading) => reading.Has(Cue.Why) && reading.Subjects.Count == 0
        && reading.Remembered.Topic is null or ""
        && reading.Marked.Words.Any(word => reading.Marked.Lexicon.Stances.Contains(word.Key))
        && !reading.HasAny(Cue.Signed, Cue.Copied, Cue.Asked, Cue.Not, Cue.Held)
        && reading.Marked.Content().All(word =>
            reading.Marked.Lexicon.Stances.Contains(reading.Marked.Words[word].Key))
        && !reading.Marked.Words.Any(word => word.Key.StartsWith("congrat", StringComparison.Ordinal)
            || word.Key.StartsWith("thank", StringComparison.Ordinal)
            || word.Key.StartsWith("felicit", StringComparison.Ordinal)
            || word.Key.StartsWith("agrad", StringComparison.Ordinal))
        ? new Request.Reasons(reading.Scope)
        : null;

    /// <summary>"Why did the groups write?", "what prompted the May letter?"</summary>
    public static Request.Reasons? WhyWritten(Reading reading) =>
        (reading.Has(Cue.Why) || Prompts(reading.Marked)) && reading.Subjects.Count == 0
            && !reading.HasAny(Cue.Copied, Cue.Asked, Cue.Not, Cue.Earlier, Cue.Meeting)
            && !(reading.Has(Cue.Held) && !Prompts(reading.Marked))
            && (reading.Marked.Words.Any(word => IsWriting(word.Key)) || Prompts(reading.Marked))
            && (reading.NamesLetters || reading.Marked.Cues.Any(cue => cue.Cue == Cue.Topic && cue.Last > cue.First
                    && IsWriting(reading.Marked.Words[cue.Last].Key))
                || reading.HasAny(Cue.Letter, Cue.This, Cue.Both, Cue.Organizations, Cue.Officials, Cue.Person))
            && !reading.Marked.Words.Any(word => word.Key is "they" && reading.RememberedParty is not null)
            && reading.Marked.Content().All(word => IsWriting(reading.Marked.Words[word].Key)
                || IsPrompting(reading.Marked.Words[word].Key) || IsGiving(reading.Marked.Words[word].Key)
                || reading.Marked.Lexicon.Plain.Contains(reading.Marked.Words[word].Key))
            ? new Request.Reasons(reading.Scope)
            : null;

    private static bool Prompts(Marked marked) => marked.Words.Any(word => IsPrompting(word.Key));

    private static bool IsPrompting(string key) => key is "prompted" or "prompting" or "triggered" or "triggers"
        or "sparked" or "spurred" or "motivated" or "motivo" or "motiva" or "origino" or "detono" or "desencadeno"
        or "provoco" or "impulso" or "llevo" or "orillo";

    private static bool IsWriting(string key) => key is "write" or "writes" or "writing" or "wrote" or "written"
        or "sent" or "send" or "sends" or "sending" or "letter" or "escribio"
        or "escribieron" or "escriben" or "escribe"
        or "escribir" or "escrito" or "escribieran" or "mandaron" or "mando" or "mandan" or "enviaron" or "envio"
        or "envian" or "redactaron" or "hicieron";

    /// <summary>"What are they worried about?", "¿qué les preocupa?"</summary>
    public static Request.Reasons? Worried(Reading reading) =>
        reading.Has(Cue.What) && reading.Subjects.Count == 0 && !reading.HasAny(Cue.Why, Cue.Asked, Cue.Dated)
            && reading.Marked.Content().Select(word => reading.Marked.Words[word].Key).ToList() is
            { Count: > 0 } content
            && content.TrueForAll(IsWorry)
            ? new Request.Reasons(reading.Scope)
            : null;

    private static bool IsWorry(string key) => key is "worried" or "worry" or "worries" or "concerned" or "concern"
        or "concerns" or "alarmed" or "afraid" or "fear" or "fears" or "upset" or "preocupa" or "preocupan"
        or "preocupados" or "warn" or "warns" or "warning" or "warnings" or "advierten" or "advierte" or "advertencia"
        or "preocupacion" or "preocupaciones" or "temen" or "alarma" or "inquieta";
}
