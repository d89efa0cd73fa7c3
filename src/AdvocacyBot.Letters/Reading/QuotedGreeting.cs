using AdvocacyBot.Letters.Reading.Words;

namespace AdvocacyBot.Letters.Reading;

/// <summary>Greetings and closes of a letter that stands in quotation marks.</summary>
internal static class QuotedGreeting
{
    /// <summary>A greeting or a close without the mark that opens each paragraph of a letter given in quotation marks.</summary>
    public static string Bare(string text) =>
        text is ['"' or '“' or '«', _, _, ..] && text.Length <= LineShape.LongLine && text.AsSpan(1).IndexOfAny("\"”»") < 0
            && text[1..] is var words && (LetterPhrases.Greets(words) || LetterPhrases.IsClose(words))
            ? words
            : text;
}
