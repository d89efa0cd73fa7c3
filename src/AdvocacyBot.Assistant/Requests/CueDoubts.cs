using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>What speaks against taking a phrase for a cue: the words beside it make it part of something else.</summary>
internal static class CueDoubts
{
    private const int LongestAsked = 5;
    private const int LongestJoint = 3;

    /// <summary>"Trata de personas": a phrase of the field that began before the word.</summary>
    public static bool IsWithinTerm(List<string> stems, int at, Terms terms) =>
        Enumerable.Range(1, Math.Min(LongestJoint, at)).Any(back =>
            terms.ToEnglish.At(stems, at - back) is { } term && term.Length > back);

    /// <summary>"Doctors Without Borders": between two capitals, and a capital itself.</summary>
    public static bool IsWithinName(Question question, int at) => at > 0 && at + 1 < question.Words.Count
        && question.Words[at - 1].Capitalised && question.Words[at].Capitalised && question.Words[at + 1].Capitalised;

    /// <summary>"Peru's deal with Chile": a thing somebody has, though "deal with" asks what letters say.</summary>
    public static bool IsOwned(Question question, int at) => at > 0 && question.Words[at].Key is "deal" or "plan"
        && question.Text.AsSpan(question.Words[at - 1].Span.Start, question.Words[at - 1].Span.Length) is var before
        && (before.EndsWith("'s") || before.EndsWith("’s") || before is "the" or "a" or "this" or "that");

    /// <summary>"What is the agency's woman called?": that asks who it is.</summary>
    public static bool AsksName(Question question, int at) => at > 1 && question.Words[at].Key is "called" or "named"
        && question.Words[0].Key is "what" or "whats" or "how"
        && question.Text.AsSpan(question.Words[at].Span.End).TrimStart() is [] or ['?' or ',' or '.', ..];

    /// <summary>"Title 42": a law by its number, and nobody's office.</summary>
    public static bool IsNumbered(Question question, int last) => question.Words[last].Key is "title" or "titulo"
        && last + 1 < question.Words.Count && char.IsAsciiDigit(question.Words[last + 1].Key[0]);

    /// <summary>"Does it ask them to close the camps?": closing is what is asked, no part of a letter.</summary>
    public static bool IsObject(List<string> keys, int at, List<CueMark> marks) => at > 0
        && (keys[at - 1] is "to" or "que" or "se" or "for" or "of" or "el"
            || marks.Any(mark => mark.Cue == Cue.Asked && mark.Last == at - 1))
        && ((keys[at] is "close" or "closing" && at + 1 < keys.Count
                && keys[at + 1] is "the" or "its" or "all" or "their")
            || (keys[at] is "close" or "closing" or "cerrar" or "cierre"
                && marks.Any(mark => mark.Cue == Cue.Asked && mark.Last == at - 1))
            || (keys[at - 1] is "to" or "que" or "se"
                && marks.Any(mark => mark.Cue == Cue.Asked && at - mark.Last <= LongestAsked)));

    /// <summary>"Both governments" is not both letters.</summary>
    public static bool IsOfOthers(
        List<string> keys, bool[] taken, int next, Lexicon lexicon, Lexicon other, Terms terms) =>
        next < keys.Count && !taken[next] && !lexicon.Knows(keys[next]) && !other.Knows(keys[next])
        && terms.Knows(Stem.Of(keys[next]));
}
