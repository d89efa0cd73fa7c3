using AdvocacyBot.Letters;
using AdvocacyBot.Library.Directory;
using AdvocacyBot.Library.Search;

namespace AdvocacyBot.Library;

/// <summary>The one way in to the shelves: add, forget, find by typed question, search passages.</summary>
public sealed class LetterLibrary
{
    /// <summary>Makes the shelf hold what the folder holds: new files added, changed ones replaced, missing ones removed.</summary>
    public Task<ImportReport> FollowFolderAsync(Shelf shelf, string folder, CancellationToken cancel) =>
        throw new NotImplementedException();

    /// <summary>Adds one file, or every letter below a folder, to stay until forgotten.</summary>
    public Task<ImportReport> ImportAsync(Shelf shelf, string path, CancellationToken cancel) =>
        throw new NotImplementedException();

    /// <returns>False where no such letter is on the shelf.</returns>
    public Task<bool> ForgetAsync(Shelf shelf, string letterId, CancellationToken cancel) =>
        throw new NotImplementedException();

    /// <summary>The letters, undated first, then by date and id; both ends of the range included; undated ones only without a range.</summary>
    public Task<IReadOnlyList<LetterEntry>> LettersAsync(Shelf shelf, DateOnly? from, DateOnly? to, CancellationToken cancel) =>
        throw new NotImplementedException();

    public Task<ShelvedLetter?> OpenAsync(Shelf shelf, string letterId, CancellationToken cancel) =>
        throw new NotImplementedException();

    /// <summary>Everyone on the shelf, joined on evidence.</summary>
    public Task<PartyDirectory> DirectoryAsync(Shelf shelf, CancellationToken cancel) =>
        throw new NotImplementedException();

    /// <summary>Who appears how: of one letter, of one role, or both.</summary>
    public Task<IReadOnlyList<Appearance>> AppearancesAsync(
        Shelf shelf, string? letterId, PartyRole? role, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>Parties that appear in every one of the letters, in any role.</summary>
    public Task<IReadOnlyList<PartyEntry>> SharedPartiesAsync(
        Shelf shelf, IReadOnlyList<string> letterIds, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>Asks in document order; of one letter, or of whom, or both. <c>of</c> is matched as words, without accents.</summary>
    public Task<IReadOnlyList<ShelvedAsk>> AsksAsync(Shelf shelf, string? letterId, string? of, CancellationToken cancel) =>
        throw new NotImplementedException();

    /// <summary>Passages that speak of the words, best first. Any input is safe: every token is quoted.</summary>
    public Task<IReadOnlyList<Passage>> SearchAsync(Shelf shelf, string words, int limit, CancellationToken cancel) =>
        throw new NotImplementedException();
}

/// <summary>An ask and the letter it stands in.</summary>
public sealed record ShelvedAsk(string LetterId, Ask Ask);
