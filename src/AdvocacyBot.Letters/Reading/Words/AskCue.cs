using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Reading.Asks;

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
        Words.AreIn(sentence) ? Match(sentence) : null;

    /// <inheritdoc cref="In(string)"/>
    /// <param name="words">Those of this way, which the sentence was searched for with all others.</param>
    public Match? In(SentenceText sentence, CueWords words) => sentence.Has(words) ? Match(sentence.Text) : null;

    private Match? Match(string sentence) => Pattern.Match(sentence) is { Success: true } match ? match : null;
}
