using System.Runtime.CompilerServices;
using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Assistant.Answers;

/// <summary>One sentence of a letter, its stems in order; <c>Publisher</c>: of the preface or title, not the
/// signatories'.</summary>
internal sealed record LetterSentence(TextSpan Span, IReadOnlyList<string> Stems, bool Publisher, int Paragraph);

/// <summary>How much of each idea of a question one sentence holds.</summary>
internal sealed record HeldIdeas(LetterSentence Sentence, IReadOnlyList<double> Ideas);

/// <summary>The sentences of a letter that speak of some ideas, with how much of them each covers.</summary>
internal static class SentenceSearch
{
    private const double UnknownPlainWord = 0.2;
    private const double UnlistedWord = 6;
    private const int Between = 1;
    private const double OfPlainWord = 0.5;
    private const double OfNeighbour = 0.45;
    private const double OfPublisher = 0.8;
    private const double OfMeaning = 0.8;
    private const double OfAbsentSubject = 1.25;

    private static readonly ConditionalWeakTable<Letter, IReadOnlyList<LetterSentence>> Cut = [];

    public static IReadOnlyList<LetterSentence> SentencesOf(Letter letter) => Cut.GetValue(letter, static one =>
    [
        .. Publishers(one),
        .. Own(one).Select(own => Of(one, own.Span, publisher: false, own.Paragraph)),
    ]);

    /// <summary>The sentence that holds the words, or the words themselves where none does.</summary>
    public static TextSpan Around(Letter letter, TextSpan words) =>
        SentencesOf(letter).FirstOrDefault(sentence => sentence.Span.Contains(words))?.Span ?? words;

    /// <summary>The sentence with the next of its paragraph where that turns it round: "X is essential. But it should
    /// not ...", of which the first half alone would mislead.</summary>
    public static TextSpan WithTurn(Letter letter, LetterSentence sentence)
    {
        var next = SentencesOf(letter).FirstOrDefault(one => !one.Publisher && !sentence.Publisher
            && one.Paragraph == sentence.Paragraph && one.Span.Start >= sentence.Span.End);
        return next is { Stems: [var first, var second, ..] } && Turns(first, second)
            ? new TextSpan(sentence.Span.Start, next.Span.End)
            : sentence.Span;
    }

    private static bool Turns(string first, string second) =>
        first is "but" or "howev" or "however" or "nevertheless" or "nonetheless" or "yet" or "pero"
        || (first is "sin" && second is "embarg" or "embargo") || (first is "no" && second is "obstant" or "obstante");

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

    /// <summary>1 where the sentence holds the phrase in order; less where only its words are there, only kin of
    /// them, or only words of its meaning.</summary>
    public static double Holds(IReadOnlyList<string> stems, TermUnit unit)
    {
        var best = Best(stems, unit.Ways);
        return best >= OfMeaning ? best : unit.Loose.Any(way => InOrder(stems, way)) ? OfMeaning : best;
    }

    private static double Best(IReadOnlyList<string> stems, IReadOnlyList<IReadOnlyList<string>> ways)
    {
        var best = 0.0;
        foreach (var way in ways)
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
            return InOrder(stems, way, Between) ? 0.9 : 0.7;
        }

        return way.All(word => stems.Any(stem => stem == word || WordFamily.AreKin(stem, word)))
            ? way.Count > 1 ? 0.65 : 0.85
            : 0;
    }

    /// <summary>A sentence beside how much of each idea it holds.</summary>
    public static HeldIdeas Held(LetterSentence sentence, IReadOnlyList<TermUnit> units) =>
        new(sentence, [.. units.Select(unit => Holds(sentence.Stems, unit))]);

    /// <summary>Coverage, an idea that only a neighbour in the paragraph holds counting in part; a publisher's words
    /// weigh less than the signatories'.</summary>
    public static double Score(IReadOnlyList<HeldIdeas> letter, int at, IReadOnlyList<double> weights)
    {
        var one = letter[at];
        var (covered, whole, own) = (0.0, 0.0, 0.0);
        for (var unit = 0; unit < weights.Count; unit++)
        {
            var near = Math.Max(Near(letter, at, at - 1, unit), Near(letter, at, at + 1, unit));
            whole += weights[unit];
            own += weights[unit] * one.Ideas[unit];
            covered += weights[unit] * Math.Max(one.Ideas[unit], near * OfNeighbour);
        }

        return whole == 0 || own == 0 ? 0 : covered / whole * (one.Sentence.Publisher ? OfPublisher : 1);
    }

    /// <summary>The weightiest idea that any of the sentences holds; -1 where they hold none.</summary>
    public static int Carrying(IReadOnlyList<double> weights, IReadOnlyList<HeldIdeas> sentences) =>
        Enumerable.Range(0, weights.Count)
            .Where(unit => sentences.Any(one => one.Ideas[unit] > 0))
            .OrderByDescending(unit => weights[unit])
            .FirstOrDefault(-1);

    public static bool HoldsNear(IReadOnlyList<HeldIdeas> letter, int at, int unit) =>
        letter[at].Ideas[unit] > 0 || Near(letter, at, at - 1, unit) > 0 || Near(letter, at, at + 1, unit) > 0;

    private static double Near(IReadOnlyList<HeldIdeas> letter, int at, int neighbour, int unit) =>
        neighbour >= 0 && neighbour < letter.Count
            && letter[neighbour].Sentence.Paragraph == letter[at].Sentence.Paragraph
            ? letter[neighbour].Ideas[unit]
            : 0;

    /// <summary>Rare ideas weigh most. A plain word that no sentence holds is likely only a way of putting
    /// it.</summary>
    public static IReadOnlyList<double> Weights(IReadOnlyList<TermUnit> units, IReadOnlyList<HeldIdeas> sentences) =>
    [
        .. units.Select((unit, at) => Weight(unit, sentences.Sum(one => one.Ideas[at]), sentences.Count)),
    ];

    public static IReadOnlyList<double> Weights(
        IReadOnlyList<TermUnit> units, IReadOnlyList<LetterSentence> sentences) =>
        Weights(units, [.. sentences.Select(sentence => Held(sentence, units))]);

    private static double Weight(TermUnit unit, double holding, int sentences) => (holding, unit.Standing) switch
    {
        (0, Standing.Plain) => UnknownPlainWord,
        (0, Standing.Unlisted) => UnlistedWord,
        (0, Standing.Known) => Rarity(1, sentences),
        (0, _) => OfAbsentSubject * Rarity(0, sentences),
        (_, Standing.Plain) => Rarity(holding, sentences) * OfPlainWord,
        _ => Rarity(holding, sentences),
    };

    private static double Rarity(double holding, int sentences) =>
        Math.Pow(Math.Log(1 + ((sentences + 1.0) / (1 + holding))), 1.3);

    /// <summary>The words in order, few others between: "backlog of asylum cases".</summary>
    private static bool InOrder(IReadOnlyList<string> stems, IReadOnlyList<string> way, int between)
    {
        for (var from = 0; from < stems.Count; from++)
        {
            var (at, found) = (from, 0);
            while (at < stems.Count && found < way.Count && at - from - found <= between)
            {
                found += stems[at] == way[found] ? 1 : 0;
                at++;
            }

            if (found == way.Count)
            {
                return true;
            }
        }

        return false;
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

    private static IEnumerable<(TextSpan Span, int Paragraph)> Own(Letter letter)
    {
        if (letter.SubjectLine is { } subject)
        {
            yield return (subject.Span, subject.Span.Start);
        }

        foreach (var paragraph in letter.Body)
        {
            foreach (var sentence in paragraph.Sentences)
            {
                yield return (sentence, paragraph.Span.Start);
            }
        }

        if (letter.Postscript is { } postscript)
        {
            yield return (postscript.Span, postscript.Span.Start);
        }
    }

    private static LetterSentence Of(Letter letter, TextSpan span, bool publisher, int paragraph = -1) =>
        new(span, [.. Question.Keys(letter.Source.Slice(span)).Select(Stem.Of)], publisher, paragraph);
}
