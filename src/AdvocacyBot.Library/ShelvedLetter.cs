using AdvocacyBot.Letters;
using AdvocacyBot.Library.Corrections;

namespace AdvocacyBot.Library;

/// <summary>One letter on a shelf. <c>Id</c> is the file's name without its ending.</summary>
/// <param name="Letter">As read, with the standing corrections applied.</param>
public sealed record ShelvedLetter(string Id, string ContentHash, Letter Letter)
{
    /// <summary>What persons corrected, in order, and what became of it.</summary>
    public IReadOnlyList<AppliedCorrection> Corrections { get; init; } = [];
}

/// <summary>What a list of letters shows of one, without opening it.</summary>
public sealed record LetterEntry(
    string Id, string FileName, LetterLanguage Language, string? Title, DateOnly? Date, int Signatories, int Notices);
