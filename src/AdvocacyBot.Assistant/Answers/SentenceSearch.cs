using System.Runtime.CompilerServices;
using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Assistant.Answers;

/// <summary>One sentence of a letter, its stems in order; <c>Publisher</c>: of the preface or title, not the
/// signatories'.</summary>
internal sealed record LetterSentence(TextSpan Span, IReadOnlyList<string> Stems, bool Publisher);

/// <summary>The sentences of a letter that speak of some ideas, with how much of them each covers.</summary>
internal static class SentenceSearch
{
    private const double UnknownPlainWord = 0.8;

    private static readonly ConditionalWeakTable<Letter, IReadOnlyList<LetterSentence>> Cut = [];

    public static IReadOnlyList<LetterSentence> SentencesOf(Letter letter) => Cut.GetValue(letter, static one =>
    [
        .. Publishers(one),
        .. Own(one).Select(span => Of(one, span, publisher: false)),
    ]);

    /// <summary>The sentence that holds the words, or the words themselves where none does.</summary>
    public static TextSpan Around(Letter letter, TextSpan words) =>
        SentencesOf(letter).FirstOrDefault(sentence => sentence.Span.Contains(words))?.Span ?? words;

    /// <summary>How much of the ideas a sentence covers, rare ideas weighing more; from 0 to 1.</summary>
    public static double Coverage(IReadOnlyList<string> stems, IReadOnlyList<TermUnit> units,
        IReadOnlyList<double> weights)
    {
        var (covered, whole) = (0.0, 0.0);
        for (var at = 0; at < units.Count; at++)
        {
            whole += weights[at];
            covered += weights[at] * Holds(stems, units[at]);
        }

        return whole == 0 ? 0 : covered / whole;
    }

    /// <summary>1 where the sentence holds the phrase in order; less where only its words are there, or only kin of
    /// them.</summary>
    public static double Holds(IReadOnlyList<string> stems, TermUnit unit)
    {
        var best = 0.0;
        foreach (var way in unit.Ways)
        {
            best = Math.Max(best, Fit(stems, way));
            if (best == 1)
            {
                break;
            }
        }

        return best;
    }

    private static double Fit(IReadOnlyList<string> stems, IReadOnlyList<string> way)
    {
        if (InOrder(stems, way))
        {
            return 1;
        }

        if (way.Count > 1 && way.All(stems.Contains))
        {
            return 0.7;
        }

        return way.All(word => stems.Any(stem => stem == word || WordFamily.AreKin(stem, word)))
            ? way.Count > 1 ? 0.65 : 0.85
            : 0;
    }

    public static IReadOnlyList<double> Weights(IReadOnlyList<TermUnit> units,
        IReadOnlyList<LetterSentence> sentences) =>
    [
        .. units.Select(unit => Weight(unit, sentences)),
    ];

    /// <summary>Rare ideas weigh most. A plain word that no sentence holds is likely only a way of putting
    /// it.</summary>
    private static double Weight(TermUnit unit, IReadOnlyList<LetterSentence> sentences)
    {
        var holding = sentences.Count(sentence => Holds(sentence.Stems, unit) > 0);
        return holding == 0
            && !unit.IsNotable ? UnknownPlainWord : Math.Log(1 + ((sentences.Count + 1.0) / (1 + holding)));
    }

    private static bool InOrder(IReadOnlyList<string> stems, IReadOnlyList<string> way)
    {
        for (var at = 0; at + way.Count <= stems.Count; at++)
        {
            var same = 0;
            while (same < way.Count && stems[at + same] == way[same])
            {
                same++;
            }

            if (same == way.Count)
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<LetterSentence> Publishers(Letter letter)
    {
        if (letter.Title is { } title)
        {
            yield return Of(letter, title.Span, publisher: true);
        }

        if (letter.Preface is { } preface)
        {
            foreach (var span in Sentences.Of(letter.Source.Text, preface.Words.Span))
            {
                yield return Of(letter, span, publisher: true);
            }
        }
    }

    private static IEnumerable<TextSpan> Own(Letter letter)
    {
        if (letter.SubjectLine is { } subject)
        {
            yield return subject.Span;
        }

        foreach (var sentence in letter.Body.SelectMany(paragraph => paragraph.Sentences))
        {
            yield return sentence;
        }

        if (letter.Postscript is { } postscript)
        {
            yield return postscript.Span;
        }
    }

    private static LetterSentence Of(Letter letter, TextSpan span, bool publisher) =>
        new(span, [.. Question.Keys(letter.Source.Slice(span)).Select(Stem.Of)], publisher);
}
