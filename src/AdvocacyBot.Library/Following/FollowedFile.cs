using AdvocacyBot.Library.Documents;

namespace AdvocacyBot.Library.Following;

/// <summary>
/// What is remembered of a file in a followed folder, so that it is opened again only when it changed.
/// </summary>
/// <param name="Path">The folder as it was named, and the file's place below it.</param>
/// <param name="Settled">
/// The file had not been written for a while when it was read. A file written twice within one tick of the file
/// system's
/// clock looks unchanged by size and time; until it settles, its content is compared.
/// </param>
/// <param name="LetterId">Its letter, also where the letter was refused because another file has that name.</param>
/// <param name="Forgotten">A person forgot this letter: it stays away until the file changes.</param>
internal sealed record FollowedFile(
    string Path, long Size, long Modified, bool Settled,
    string? ContentHash, string? LetterId, string? Refusal, bool Forgotten)
{
    private static readonly long ClockTick = TimeSpan.FromSeconds(2).Ticks;

    public bool IsAsListed(ListedFile file) =>
        Settled && file.Refusal is null && ContentHash is not null && Size == file.Size && Modified == file.Modified
        && !IsWorthAnotherTry;

    /// <summary>It was refused for want of a program, which has been installed since.</summary>
    public bool IsWorthAnotherTry => Refusal is not null && DocumentFiles.MayReadNow(Refusal);

    public static bool IsSettled(ListedFile file, DateTimeOffset now) => now.UtcTicks - file.Modified > ClockTick;
}
