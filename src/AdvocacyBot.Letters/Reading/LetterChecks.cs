using AdvocacyBot.Letters.Reading.Doubts;

namespace AdvocacyBot.Letters.Reading;

/// <summary>Tells what a person should know or check about a letter; anew after a person corrected it.</summary>
public static class LetterChecks
{
    /// <summary>The letter with its notices: what does not add up, and what the reader is not sure of.</summary>
    public static Letter Of(Letter letter) =>
        letter with { Notices = [.. letter.Source.Notices, .. CrossChecks.Of(letter), .. ConfidenceNotices.Of(letter)] };
}
