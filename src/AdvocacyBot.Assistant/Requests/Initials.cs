namespace AdvocacyBot.Assistant.Requests;

/// <summary>Bodies by their initials: "USAID" for a title with "U.S. Agency for International Development".</summary>
internal static class Initials
{
    private const int Shortest = 3;
    private const int Longest = 6;

    public static bool MayBe(string key) => key.Length is >= Shortest and <= Longest && key.All(char.IsLetter);

    /// <summary>The initials of every run of capitalised words, small words between them left out.</summary>
    public static IReadOnlySet<string> Of(string title)
    {
        var initials = Question.Of(title).Words.Where(word => word.Capitalised).Select(InitialsOf).ToList();
        HashSet<string> found = [.. Question.Of(title).Words.Where(word => MayBe(word.Key) && IsInCapitals(title, word))
            .Select(word => word.Key)];
        for (var first = 0; first < initials.Count; first++)
        {
            for (var last = first + 1; last < initials.Count; last++)
            {
                found.Add(string.Concat(initials[first..(last + 1)]));
            }
        }

        return found;
    }

    /// <summary>"NATO" in a title names a body as it stands.</summary>
    private static bool IsInCapitals(string title, Word word) =>
        !title.AsSpan(word.Span.Start, word.Span.Length).ContainsAnyInRange('a', 'z');

    /// <summary>"U.S." gives both its letters.</summary>
    private static string InitialsOf(Word word)
    {
        var letters = string.Concat(word.Key.Where(char.IsLetter));
        return letters.Length <= 2 ? letters : letters[..1];
    }
}
