using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Reading.Asks;

namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>
/// Ways of asking that no place in a sentence shares, each with a pattern of its own: one pattern of them all would be
/// tried at nearly every sign.
/// </summary>
internal sealed record AskWays(WordStems Words, params AskCue[] Ways)
{
    /// <summary>What in the sentence asks first in one of these ways; null where nothing does.</summary>
    public Match? In(SentenceText sentence, CueWords words) => sentence.Has(words) ? First(sentence.Text) : null;

    private Match? First(string sentence)
    {
        Match? first = null;
        foreach (var way in Ways)
        {
            first = way.In(sentence) is { } match && match.Index < (first?.Index ?? sentence.Length) ? match : first;
        }

        return first;
    }
}
