using AdvocacyBot.Assistant.Requests;

namespace AdvocacyBot.Assistant.Prompts;

/// <summary>Bodies of the vocabulary by the short names their words give: the beginnings of three words or more, in
/// order.</summary>
internal sealed class ShortNames
{
    private const int Shortest = 3;
    private const int Longest = 9;
    private const int FewestWords = 3;
    private const int LongestBeginning = 3;
    private const int LongestSmallWord = 3;

    private readonly List<(string Phrase, List<string> Words)> _bodies;

    public ShortNames(IEnumerable<string> phrases) =>
        _bodies = [.. phrases.Select(phrase => (phrase, Weighty(phrase))).Where(one => one.Item2.Count >= FewestWords)];

    /// <summary>The one body that the word is short for.</summary>
    public string? Find(string key)
    {
        if (key.Length is < Shortest or > Longest || !key.All(char.IsLetter))
        {
            return null;
        }

        var meant = _bodies.FindAll(one => IsBuilt(key, 0, one.Words, 0));
        return meant is [var only] ? only.Phrase : null;
    }

    private static List<string> Weighty(string phrase) =>
        [.. Question.Keys(phrase).Where(word => word.Length > LongestSmallWord)];

    private static bool IsBuilt(string key, int at, List<string> words, int word)
    {
        if (word == words.Count || at == key.Length)
        {
            return word == words.Count && at == key.Length;
        }

        var longest = Math.Min(LongestBeginning, Math.Min(key.Length - at, words[word].Length));
        for (var length = 1; length <= longest; length++)
        {
            if (key[at + length - 1] != words[word][length - 1])
            {
                return false;
            }

            if (IsBuilt(key, at + length, words, word + 1))
            {
                return true;
            }
        }

        return false;
    }
}
