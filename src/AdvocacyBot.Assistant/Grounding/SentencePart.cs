using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Assistant.Grounding;

/// <summary>A part of a sentence between two of its own commas, semicolons, colons, dashes or brackets.</summary>
/// <param name="IsInsertion">It stands in brackets.</param>
internal sealed record SentencePart(IReadOnlyList<Token> Words, bool IsInsertion)
{
    public bool Turns { get; } =
        TurningWords.Chooses(Words[0].Key) || Words.Any(word => TurningWords.Contains(word.Key));

    public bool OnlyJoins { get; } = TurningWords.OnlyJoins(string.Join(' ', Words.Select(word => word.Key)));

    public bool CanBeLeftOutBetween { get; } = IsInsertion || TurningWords.Inserts(Words[0].Key);

    public string First => Words[0].Key;

    public TextSpan Span => Words[0].Span.Through(Words[^1].Span);

    /// <summary>The parts of a sentence, in order; each has a word at least.</summary>
    public static IReadOnlyList<SentencePart> Of(string sentence)
    {
        List<SentencePart> parts = [];
        List<Token> words = [];
        var (last, isInsertion) = (0, false);
        foreach (var word in Token.Of(sentence))
        {
            var between = sentence.AsSpan(last, word.Start - last);
            if (words.Count > 0 && Parts(between))
            {
                parts.Add(new SentencePart(words, isInsertion && between.Contains(')')));
                words = [];
            }

            isInsertion = words.Count == 0 ? between.Contains('(') : isInsertion;
            words.Add(word);
            last = word.End;
        }

        if (words.Count > 0)
        {
            parts.Add(new SentencePart(words, isInsertion && sentence.AsSpan(last).Contains(')')));
        }

        return parts;
    }

    /// <summary>A mark inside a word or number ("12(b)", "1,000") parts nothing: a blank stands by those that
    /// do.</summary>
    private static bool Parts(ReadOnlySpan<char> between) =>
        between.ContainsAny(";—–") || (between.ContainsAny(",:()") && between.ContainsAny(" \n\r\t\u00a0"));
}
