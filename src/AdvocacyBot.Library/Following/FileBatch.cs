namespace AdvocacyBot.Library.Following;

/// <summary>
/// How much is read before it is written down: some hundred quick files, or one that took long to recognise. Little is
/// lost when the work is stopped, and no other writer waits.
/// </summary>
internal sealed class FileBatch(TimeProvider clock)
{
    private const int MostFiles = 200;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    private readonly long _begun = clock.GetTimestamp();

    public bool IsFull(int files) => files >= MostFiles || clock.GetElapsedTime(_begun) > Longest;
}
