using AdvocacyBot.Assistant.Requests;

namespace AdvocacyBot.Assistant.Prompts;

/// <summary>Phrases and what each stands for, found in a question longest first.</summary>
internal sealed class PhraseTable<T>(Func<string, string>? fold = null)
{
    private readonly Dictionary<string, List<Entry>> _byFirstWord = new(StringComparer.Ordinal);
    private readonly HashSet<string> _singleWords = new(StringComparer.Ordinal);

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> SingleWords => _singleWords;

    /// <summary>A word of some phrase, however long.</summary>
    public bool Uses(string word) => _words.Contains(word);

    public void Add(string phrase, T value)
    {
        IReadOnlyList<string> keys = fold is null ? Question.Keys(phrase) : [.. Question.Keys(phrase).Select(fold)];
        if (keys.Count == 0)
        {
            return;
        }

        _words.UnionWith(keys);
        if (!_byFirstWord.TryGetValue(keys[0], out var entries))
        {
            _byFirstWord[keys[0]] = entries = [];
        }

        if (keys.Count == 1)
        {
            _singleWords.Add(keys[0]);
        }

        var known = entries.FindIndex(entry => entry.Keys.SequenceEqual(keys));
        if (known >= 0)
        {
            entries[known].Values.Add(value);
            return;
        }

        entries.Add(new Entry(keys, [value]));
        entries.Sort((a, b) => b.Keys.Count.CompareTo(a.Keys.Count));
    }

    public IReadOnlyList<T> this[string singleWord] =>
        _byFirstWord.TryGetValue(singleWord, out var entries) && entries[^1].Keys.Count == 1 ? entries[^1].Values : [];

    /// <summary>The longest phrase that begins at word <paramref name="at"/>.</summary>
    public Found? At(IReadOnlyList<string> keys, int at) => Within(keys, at, keys.Count);

    /// <summary>The same, of phrases that are over before word <paramref name="end"/>.</summary>
    public Found? Within(IReadOnlyList<string> keys, int at, int end)
    {
        if (!_byFirstWord.TryGetValue(keys[at], out var entries))
        {
            return null;
        }

        foreach (var entry in entries)
        {
            if (Matches(entry.Keys, keys, at, end))
            {
                return new Found(entry.Keys.Count, entry.Values);
            }
        }

        return null;
    }

    private static bool Matches(IReadOnlyList<string> phrase, IReadOnlyList<string> keys, int at, int end)
    {
        if (at + phrase.Count > end)
        {
            return false;
        }

        for (var i = 1; i < phrase.Count; i++)
        {
            if (phrase[i] != keys[at + i])
            {
                return false;
            }
        }

        return true;
    }

    internal readonly record struct Found(int Length, IReadOnlyList<T> Values);

    private sealed record Entry(IReadOnlyList<string> Keys, List<T> Values);
}
