using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>One word of a question: its key for comparing, where it stands, and whether it begins with a
/// capital.</summary>
internal sealed record Word(string Key, TextSpan Span, bool Capitalised);

/// <summary>What a person typed, and its words.</summary>
internal sealed record Question(string Text, IReadOnlyList<Word> Words)
{
    /// <summary>Longer questions are read up to here: nobody asks a question of a letter's length.</summary>
    private const int LongestRead = 2_000;

    public static Question Of(string text)
    {
        text = text.Length > LongestRead ? text[..LongestRead] : text;
        return new Question(text, Split(text));
    }

    public string Slice(int first, int last) => Text[Words[first].Span.Start..Words[last].Span.End];

    /// <summary>The keys of a phrase of the lexicon, cut as questions are.</summary>
    public static IReadOnlyList<string> Keys(string phrase) => [.. Split(phrase).Select(word => word.Key)];

    private static List<Word> Split(string text)
    {
        List<Word> words = [];
        var start = -1;
        for (var at = 0; at <= text.Length; at++)
        {
            var inside = at < text.Length && (char.IsLetterOrDigit(text[at]) || IsMark(text[at]) || Joins(text, at));
            if (inside && start < 0)
            {
                start = at;
            }
            else if (!inside && start >= 0)
            {
                Add(words, text, start, at);
                start = -1;
            }
        }

        return words;
    }

    /// <summary>"Holaaa": a letter held down; numerals such as "iii" are left.</summary>
    private static string Calm(string key)
    {
        var held = Enumerable.Range(2, Math.Max(0, key.Length - 2)).Any(at => IsHeld(key, at));
        return !held || key.All(one => one == key[0]) ? key
            : string.Concat(key.Where((one, at) => !IsHeld(key, at)
                && !(at + 1 < key.Length && IsHeld(key, at + 1))));
    }

    private static bool IsHeld(string key, int at) =>
        at > 1 && char.IsLetter(key[at]) && key[at] == key[at - 1] && key[at] == key[at - 2];

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;

    /// <summary>An apostrophe or a full stop between letters belongs to the word: "who's", "U.S.".</summary>
    private static bool Joins(string text, int at) =>
        text[at] is '\'' or '’' or '.'
        && at > 0 && char.IsLetter(text[at - 1])
        && ((at + 1 < text.Length && char.IsLetter(text[at + 1])) || ClosesInitials(text, at));

    private static bool ClosesInitials(string text, int at) => text[at] == '.' && at > 1 && text[at - 2] == '.';

    private static void Add(List<Word> words, string text, int start, int end)
    {
        var bare = text.AsSpan(start, end - start);
        if (bare.EndsWith("'s", StringComparison.OrdinalIgnoreCase)
            || bare.EndsWith("’s", StringComparison.OrdinalIgnoreCase))
        {
            bare = bare[..^2];
        }

        // A digit-and-letter id such as 004_a9 keeps its parts as words of their own; the underscore parts them.
        var key = Calm(TextFolding.Key(bare));
        if (key.Length > 0)
        {
            words.Add(new Word(key, new TextSpan(start, end), char.IsUpper(text[start])));
        }
    }
}
