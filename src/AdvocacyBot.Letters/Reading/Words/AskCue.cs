using System.Text.RegularExpressions;

namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>
/// One way of asking: its pattern, and words of which one stands in whatever the pattern matches. Most sentences ask
/// for nothing, and looking for the words first is far cheaper than trying the pattern.
/// </summary>
internal sealed record AskCue(Regex Pattern, WordStems Words)
{
    public AskCue(Regex pattern, params string[] words)
        : this(pattern, new WordStems(words))
    {
    }

    /// <summary>What in the sentence asks this way; null where nothing does.</summary>
    public Match? In(string sentence) =>
        Words.AreIn(sentence) && Pattern.Match(sentence) is { Success: true } match ? match : null;
}
