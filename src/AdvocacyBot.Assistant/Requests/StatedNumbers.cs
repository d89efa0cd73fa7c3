using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Which numbers a question takes for granted.</summary>
internal static class StatedNumbers
{
    /// <summary>"Is it eighteen or nineteen officials?" takes neither for granted.</summary>
    public static int? Sure(Reading reading, StatedNumber? stated) => stated is { } one
        && !reading.Marked.Words.Index().Any(word => Math.Abs(word.Index - one.Word) == 1
            && word.Item.Key is "or" or "o" or "u" or "to")
        && !(one.Word > 0 && (reading.Marked.HasAt(one.Word - 1, Cue.List) || reading.Marked.Words[one.Word - 1].Key
            is "name" or "me" or "cite" or "dame" or "dime" or "nombrame" or "menciona" or "mencioname" or "cita"))
            ? one.Number : null;
}
