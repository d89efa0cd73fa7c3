using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Requests;

namespace AdvocacyBot.Assistant.Retrieval;

/// <summary>
/// What some words speak of, in whichever language: the phrases of the field's vocabulary under one name, and the stems
/// of the other words that carry meaning; each with its weight and how it was written.
/// </summary>
/// <param name="Within">Names of the shorter phrases and words inside the phrases: "family unity" in "right to family
/// unity".</param>
internal sealed record Ideas(
    IReadOnlyDictionary<string, (double Weight, string Written)> Of, IReadOnlySet<string> Within)
{
    public const double Phrase = 3;
    private const double Term = 2;
    private const double Word = 1;
    private const int ShortestWord = 3;

    public double Weight => Of.Values.Sum(idea => idea.Weight);

    public static Ideas In(string words, Terms terms, params ReadOnlySpan<Lexicon> plain)
    {
        var typed = Question.Of(words).Words;
        var stems = typed.Select(word => Stem.Of(word.Key)).ToList();
        Dictionary<string, (double, string)> ideas = new(StringComparer.Ordinal);
        HashSet<string> within = new(stems, StringComparer.Ordinal);
        for (var at = 0; at < stems.Count; at++)
        {
            if (Named(stems, at, terms) is var (name, length) && length > 0)
            {
                ideas.TryAdd(name, (length > 1 ? Phrase : Term, Slice(words, typed, at, length)));
                within.UnionWith(Enumerable.Range(at + 1, length - 1).Select(inner => Named(stems, inner, terms).Name));
                at += length - 1;
            }
            else if (!IsPlain(typed[at].Key, plain) && typed[at].Key.Length >= ShortestWord)
            {
                ideas.TryAdd(stems[at], (terms.Knows(stems[at]) ? Term : Word, Slice(words, typed, at, 1)));
            }
        }

        return new Ideas(ideas, within);
    }

    /// <summary>How much of these ideas the other words hold, from 0 to 1.</summary>
    public double HeldBy(Ideas other) => Weight == 0 ? 0 : Shared(other).Sum(idea => idea.Weight) / Weight;

    /// <summary>How alike the two are, from 0 to 1: what both hold against what either does.</summary>
    public double Likeness(Ideas other)
    {
        var shared = Shared(other).Sum(idea => idea.Weight);
        var either = Weight + other.Weight - shared;
        return either == 0 ? 0 : shared / either;
    }

    public IEnumerable<(double Weight, string Written)> Shared(Ideas other) =>
        Of.Where(idea => other.Of.ContainsKey(idea.Key) || other.Within.Contains(idea.Key)).Select(idea => idea.Value);

    /// <summary>The English name of a phrase of the vocabulary, in stems, and how many words it takes here.</summary>
    private static (string Name, int Length) Named(List<string> stems, int at, Terms terms)
    {
        var (spanish, english) = (terms.ToEnglish.At(stems, at), terms.ToSpanish.At(stems, at));
        return spanish is { } from && from.Length >= (english?.Length ?? 0)
            ? (string.Join(' ', Question.Keys(from.Values[0]).Select(Stem.Of)), from.Length)
            : english is { } own ? (string.Join(' ', stems.GetRange(at, own.Length)), own.Length)
            : ("", 0);
    }

    private static bool IsPlain(string key, ReadOnlySpan<Lexicon> plain)
    {
        foreach (var lexicon in plain)
        {
            if (lexicon.Plain.Contains(key) || lexicon.Ignored.Contains(key))
            {
                return true;
            }
        }

        return false;
    }

    private static string Slice(string words, IReadOnlyList<Word> typed, int at, int length) =>
        words[typed[at].Span.Start..typed[at + length - 1].Span.End];
}
