using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Asks;

/// <summary>What "should" be done: an act, an act suffered, or a state of things.</summary>
internal static class Deeds
{
    public static int Points(SentenceText sentence, int next)
    {
        var tokens = sentence.Tokens;
        var points = 0;
        var i = next;
        for (; i < tokens.Count && (AskWords.IsManner(tokens[i].Key) || IsAdverb(tokens[i].Key)); i++)
        {
            points += tokens[i].Key is "not" or "no" or "never" ? -1 : IsPressing(tokens[i].Key) ? 1 : 0;
        }

        return i >= tokens.Count ? (sentence.Text[^1] == ':' ? 3 : -4)
            : tokens[i].Key is "and" or "or" or "but" or "y" or "o" ? -4
            : points + Verb(tokens, i);
    }

    /// <summary>"be advertised", "be extended to June": what an office does, and no virtue that a letter speaks for.</summary>
    public static bool IsOrdered(SentenceText sentence, int next)
    {
        var tokens = sentence.Tokens;
        return next + 1 < tokens.Count && tokens[next].Key is "be"
            && tokens.Skip(next + 1).Take(AskWords.IsManner(tokens[next + 1].Key) || tokens[next + 1].Key is "re" ? 2 : 1).Any(t => AskWords.IsOrdered(t.Key))
            && !tokens.Skip(next + 2).Any(t => t.Key is "every" or "annually" or "unless" or "only" or "whenever");
    }

    private static int Verb(List<Token> tokens, int i)
    {
        var key = tokens[i].Key;
        var after = Enumerable.Range(i + 1, 3).Select(at => at < tokens.Count ? tokens[at].Key : "").ToList();
        var isPressed = tokens.Skip(i + 1).Take(4).Any(t => IsPressing(t.Key));
        return key switch
        {
            "be" when after.Exists(IsDeserved) => -4,
            "be" when after.Exists(IsUndoing) => 3 + (isPressed ? 1 : 0),
            "be" when after.Exists(IsParticiple) => 2 + (isPressed ? 1 : 0),
            "ser" when after.Exists(IsSpanishParticiple) => 2 + (isPressed ? 1 : 0),
            "be" or "ser" or "estar" => -2,
            "have" when after.Exists(IsParticiple) => -8,
            "haber" or "have" or "contar" or "tener" => -3,
            _ when AskWords.IsStative(key) => -3,
            _ when AskWords.IsAct(key) => 3,
            _ => 2,
        };
    }

    private static bool IsAdverb(string key) =>
        key is "also" or "not" or "now" or "never" or "instead" or "therefore" or "at" or "least" or "once"
            or "first" or "further"
            or "tambien" or "no" or "de" or "ya" or "asimismo";

    private static bool IsPressing(string key) =>
        key is "immediately" or "urgently" or "also" or "promptly" or "now" or "swiftly" or "inmediatamente"
            or "inmediata"
            or "tambien" or "cuanto" or "publicly";

    private static bool IsParticiple(string key) =>
        key.Length > 3 && key.EndsWith("ed", StringComparison.Ordinal) || AskWords.IsOrdered(key)
        || key is "given" or "made" or "taken" or "held" or "brought" or "put" or "done" or "built" or "withdrawn"
            or "been"
            or "kept" or "met" or "sent" or "set" or "shown" or "heard" or "freed" or "undertaken";

    /// <summary>"Trust must be earned": what is true of all such, and is for no one to do.</summary>
    private static bool IsDeserved(string key) =>
        key is "earned" or "deserved" or "remembered" or "forgotten" or "noted" or "stressed" or "emphasized" or "emphasised" or "feared" or "celebrated"
            or "mentioned" or "underscored" or "underlined";

    private static bool IsUndoing(string key) =>
        key is "annulled" or "repealed" or "withdrawn" or "released" or "rescinded" or "dropped" or "lifted"
            or "reversed"
            or "revoked" or "terminated" or "suspended" or "halted" or "freed" or "dismissed" or "ended"
            or "closed" or "rejected" or "brought";

    private static bool IsSpanishParticiple(string key) =>
        key.Length > 4 && (key.EndsWith("ado", StringComparison.Ordinal) || key.EndsWith("ada", StringComparison.Ordinal)
            || key.EndsWith("ido", StringComparison.Ordinal) || key.EndsWith("ida", StringComparison.Ordinal)
            || key.EndsWith("ados", StringComparison.Ordinal) || key.EndsWith("adas", StringComparison.Ordinal)
            || key.EndsWith("idos", StringComparison.Ordinal) || key.EndsWith("idas", StringComparison.Ordinal));
}
