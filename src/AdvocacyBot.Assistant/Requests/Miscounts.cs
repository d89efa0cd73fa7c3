using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"What does the letter of the twelve organizations ask": a number told in passing that no letter has is
/// put right before the answer.</summary>
internal static class Miscounts
{
    private static readonly HashSet<string> Definite = new(StringComparer.Ordinal)
    {
        "the", "all", "only", "just", "solo", "those", "these", "our", "with", "of", "by", "from", "las", "los", "esas", "esos", "estas",
        "estos", "nuestras", "con", "de", "por",
    };

    public static Request Told(Request request, Reading reading) =>
        request is Request.AboutAsks or Request.AboutTopic or Request.Reasons or Request.Unrecorded
            or Request.AboutField { Field: not Field.Signatories } or Request.HoldersOf
            && reading.NumberBeside(Cue.Signed, Cue.Organizations, Cue.Officials, Cue.People) is { } stated
            && IsTakenForGranted(stated, reading) && !reading.Shelf.Letters.Any(letter => Counts(letter, stated))
            ? new Request.Parts([new Request.Miscounted(stated.Number, Recollection.ScopeOf(request)!), request])
            : request;

    private static bool IsTakenForGranted(StatedNumber stated, Reading reading) =>
        stated.Word > 0 && Definite.Contains(reading.Marked.Words[stated.Word - 1].Key);

    private static bool Counts(LetterCard letter, StatedNumber stated) =>
        letter.Signatories.Count == stated.Number || letter.Recipients.Count == stated.Number
        || letter.Copies.Count == stated.Number;
}
