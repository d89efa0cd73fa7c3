using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"Who is its director?", right after what letters say of a body that somebody's title names.</summary>
internal static class OfficeOfTopic
{
    private const int LongestFollowUp = 8;

    public static Request.HoldersOf? Read(Reading reading) =>
        reading.Remembered.Last is Request.AboutTopic told && reading.Marked.Words.Count <= LongestFollowUp
        && reading.Subjects.Count == 0 && !reading.NamesLetters && reading.Has(Cue.Who)
        && reading.Marked.Words.Any(word => word.Key is "its" or "it" or "that" or "there" or "su" or "esa" or "ese")
        && reading.Marked.Content().ToList() is { Count: > 0 } content
        && content.TrueForAll(word => reading.Terms.IsOffice(reading.Marked.Words[word].Key)
            || TitleSearch.Heads.Contains(reading.Marked.Words[word].Key))
        && FromThere.Holding(told.Topic, reading) is { Count: > 0 } held
            ? new Request.HoldersOf(told.Topic, Ranked(held, reading), null, reading.Scope, CountOnly: false)
            {
                AsksPart = true,
            }
            : null;

    /// <summary>Those with the very office; whoever is of the body, where none has it.</summary>
    private static List<HeldTitle> Ranked(List<HeldTitle> held, Reading reading)
    {
        var office = FromThere.Holding(TopicRules.WordsOf(reading), reading);
        return held.FindAll(office.Contains) is { Count: > 0 } ranked ? ranked : held;
    }
}
