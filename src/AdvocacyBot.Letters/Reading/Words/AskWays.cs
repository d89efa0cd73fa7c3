using System.Text.RegularExpressions;

namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>
/// Ways of asking that no place in a sentence shares, each with a pattern of its own: one pattern of them all would be
/// tried at nearly every sign.
/// </summary>
internal sealed record AskWays(WordStems Words, params AskCue[] Ways)
{
    /// <summary>What in the sentence asks first in one of these ways; null where nothing does.</summary>
    public Match? In(string sentence)
    {
        Match? first = null;
        foreach (var way in Words.AreIn(sentence) ? Ways : [])
        {
            first = way.In(sentence) is { } match && match.Index < (first?.Index ?? sentence.Length) ? match : first;
        }

        return first;
    }
}
