namespace AdvocacyBot.Assistant.Requests;

/// <summary>The words of a question by which titles are sought.</summary>
internal static class TitleWords
{
    /// <summary>From the first word of the topic to the last, so that phrases of several words stay whole.</summary>
    public static string Of(Reading reading)
    {
        var content = reading.Marked.Content()
            .Where(word => !reading.Marked.Words[word].Key.All(char.IsDigit)).ToList();
        var joined = new List<string>();
        for (var at = 0; at < content.Count; at++)
        {
            if (at > 0)
            {
                joined.AddRange(Between(reading.Marked, content[at - 1], content[at]));
            }

            joined.Add(reading.Marked.Question.Slice(content[at], content[at]));
        }

        return string.Join(' ', joined);
    }

    private static IEnumerable<string> Between(Marked marked, int before, int after) =>
        Enumerable.Range(before + 1, after - before - 1)
            .Where(word => !marked.InCue(word))
            .Select(word => marked.Question.Slice(word, word));
}
