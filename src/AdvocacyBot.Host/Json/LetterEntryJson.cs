using AdvocacyBot.Library;

namespace AdvocacyBot.Host.Json;

/// <summary>One letter on the shelf, as <c>letters --json</c> tells it.</summary>
internal sealed record LetterEntryJson(
    string Letter, string Source, string Language, string? Title, DateOnly? Date, int Signatories, int Notices)
{
    public static LetterEntryJson Of(LetterEntry entry) => new(
        entry.Id,
        entry.FileName,
        AnswerJson.Code(entry.Language),
        entry.Title,
        entry.Date,
        entry.Signatories,
        entry.Notices);
}
