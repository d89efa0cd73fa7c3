using AdvocacyBot.Letters;

namespace AdvocacyBot.Library;

/// <summary>One letter on a shelf. <c>Id</c> is the file's name without its ending.</summary>
public sealed record ShelvedLetter(string Id, string ContentHash, Letter Letter);

/// <summary>What a list of letters shows of one, without opening it.</summary>
public sealed record LetterEntry(
    string Id, string FileName, LetterLanguage Language, string? Title, DateOnly? Date, int Signatories, int Notices);
