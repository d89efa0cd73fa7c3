using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Spanish articles that stand for a letter.</summary>
internal static class LetterPronouns
{
    /// <summary>"La de Ruiz", "la de las ONG": of nothing else does one speak so beside who wrote it or got
    /// it.</summary>
    public static IEnumerable<CueMark> In(Marked marked)
    {
        for (var at = 0; at + 2 < marked.Words.Count; at++)
        {
            var of = marked.Words[at + 1].Key;
            var whose = marked.Words[at + 2].Key is "la" or "el" or "los" or "las" ? at + 3 : at + 2;
            if (marked.Words[at].Key == "la" && of is "de" or "del" && !marked.InCue(at)
                && whose < marked.Words.Count
                && (marked.InParty(whose) || marked.HasAt(whose, Cue.Organizations)
                    || marked.HasAt(whose, Cue.Officials) || marked.Lexicon.Numbers.ContainsKey(marked.Words[whose].Key)
                    || marked.Words[whose].Key.All(char.IsAsciiDigit)))
            {
                yield return new CueMark(Cue.Letter, at, at);
            }
        }
    }
}
