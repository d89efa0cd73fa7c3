using System.Numerics;

namespace AdvocacyBot.Library.Directory;

/// <summary>
/// The words of all names, for finding one by a misspelling: one slip in words of five letters or more, two from eight.
/// Short words and acronyms under four letters are never guessed at.
/// </summary>
internal sealed class SpellingIndex
{
    private readonly HashSet<string> _words;
    private readonly ILookup<int, (string Word, uint Letters)> _byLength;

    public SpellingIndex(IEnumerable<string> words)
    {
        _words = [.. words];
        _byLength = _words.Where(word => word.Length >= 4).ToLookup(word => word.Length, word => (word, Letters(word)));
    }

    public bool Contains(string word) => _words.Contains(word);

    /// <summary>
    /// The nearest words, all at the same distance; none where the word is too short or nothing is near.
    /// </summary>
    public List<string> Near(string word)
    {
        var most = word.Length switch { < 5 => 0, < 8 => 1, _ => 2 };
        List<string> nearest = [];
        var best = most;
        var letters = Letters(word);
        for (var length = word.Length - most; most > 0 && length <= word.Length + most; length++)
        {
            foreach (var (other, others) in _byLength[length])
            {
                // Each slip changes the set of letters by two at the most: most words are passed over without
                // comparing.
                if (BitOperations.PopCount(letters ^ others) > 2 * best
                    || Distance(word, other, best) is not { } distance)
                {
                    continue;
                }

                if (distance < best)
                {
                    nearest.Clear();
                    best = distance;
                }

                nearest.Add(other);
            }
        }

        return nearest;
    }

    // Slips are a letter left out, added, changed, or two neighbours exchanged.
    private static int? Distance(string word, string other, int most)
    {
        Span<int> before = stackalloc int[other.Length + 1];
        Span<int> previous = stackalloc int[other.Length + 1];
        Span<int> current = stackalloc int[other.Length + 1];
        for (var column = 0; column <= other.Length; column++)
        {
            previous[column] = column;
        }

        for (var row = 1; row <= word.Length; row++)
        {
            current[0] = row;
            for (var column = 1; column <= other.Length; column++)
            {
                var change = previous[column - 1] + (word[row - 1] == other[column - 1] ? 0 : 1);
                current[column] = Math.Min(change, 1 + Math.Min(previous[column], current[column - 1]));
                if (row > 1 && column > 1 && word[row - 1] == other[column - 2] && word[row - 2] == other[column - 1])
                {
                    current[column] = Math.Min(current[column], before[column - 2] + 1);
                }
            }

            previous.CopyTo(before);
            current.CopyTo(previous);
        }

        return previous[other.Length] <= most ? previous[other.Length] : null;
    }

    private static uint Letters(string word)
    {
        var letters = 0u;
        foreach (var c in word)
        {
            letters |= 1u << (c is >= 'a' and <= 'z' ? c - 'a' : 26);
        }

        return letters;
    }
}
