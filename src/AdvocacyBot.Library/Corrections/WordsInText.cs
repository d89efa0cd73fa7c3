using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Library.Corrections;

/// <summary>Finds words in a text exactly as they are, but for blanks: a line break counts as a space.</summary>
internal static class WordsInText
{
    public static IEnumerable<TextSpan> Find(string text, string words)
    {
        var parts = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0)
        {
            yield break;
        }

        for (var at = text.IndexOf(parts[0], StringComparison.Ordinal); at >= 0;
            at = text.IndexOf(parts[0], at + 1, StringComparison.Ordinal))
        {
            if (EndOf(text, at, parts) is { } end && IsBetweenWords(text, at, end))
            {
                yield return new TextSpan(at, end);
            }
        }
    }

    private static int? EndOf(string text, int at, string[] parts)
    {
        foreach (var (number, part) in parts.Index())
        {
            var start = at;
            while (number > 0 && at < text.Length && TextFolding.IsBlank(text[at]))
            {
                at++;
            }

            if (number > 0 && at == start || string.CompareOrdinal(text, at, part, 0, part.Length) != 0)
            {
                return null;
            }

            at += part.Length;
        }

        return at;
    }

    /// <summary>"Lee" does not stand in "Leeds".</summary>
    private static bool IsBetweenWords(string text, int start, int end) =>
        (start == 0 || !char.IsLetterOrDigit(text[start - 1]) || !char.IsLetterOrDigit(text[start]))
        && (end == text.Length || !char.IsLetterOrDigit(text[end]) || !char.IsLetterOrDigit(text[end - 1]));
}
