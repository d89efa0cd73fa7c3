namespace AdvocacyBot.Library.Inbox;

/// <summary>How many turns may wait, and how long the words and the key of a closed one are kept.</summary>
internal sealed record InboxBounds(int Waiting, TimeSpan WordsKept, TimeSpan KeysKnown)
{
    /// <summary>Far more than channels deliver in the minutes that a restart takes.</summary>
    private const int MostWaiting = 5_000;

    /// <summary>Slack and Teams deliver again within minutes; a day leaves room for a channel that was down.</summary>
    private static readonly TimeSpan _day = TimeSpan.FromDays(1);

    public static InboxBounds Of(LibraryOptions options) =>
        new(MostWaiting, TimeSpan.FromMinutes(options.RememberMinutes), _day);
}
