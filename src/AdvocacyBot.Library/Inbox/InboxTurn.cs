namespace AdvocacyBot.Library.Inbox;

/// <summary>A turn as a channel handed it in.</summary>
/// <param name="Key">Unique within the channel: what is delivered twice has the same.</param>
/// <param name="Conversation">Turns of one conversation are worked one after the other.</param>
/// <param name="Payload">The channel's own words for the turn and its return address; opaque here.</param>
public sealed record InboxTurn(string Channel, string Key, string Conversation, string Payload);

/// <summary>What became of a turn that was handed in.</summary>
public enum Acceptance
{
    /// <summary>On the disk, also should the power fail; to be worked.</summary>
    Kept,

    /// <summary>It was handed in before; nothing is to be done.</summary>
    Known,

    /// <summary>More turns wait than may: the channel should come again.</summary>
    Full,
}

/// <summary>A turn while one worker has it.</summary>
/// <param name="Attempt">From 1; what is written for an earlier attempt is refused.</param>
/// <param name="Placeholder">The id of the message that the answer is to replace, where one was sent.</param>
/// <param name="Messages">The answer as it goes over the wire; null until it is made.</param>
/// <param name="Sent">How many of the messages are known to be sent.</param>
/// <param name="Accepted">When the channel handed it in.</param>
public sealed record ClaimedTurn(
    InboxTurn Turn, int Attempt, string? Placeholder, IReadOnlyList<string>? Messages, int Sent,
    DateTimeOffset Accepted);
