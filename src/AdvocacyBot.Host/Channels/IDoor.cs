using AdvocacyBot.Library.Inbox;

namespace AdvocacyBot.Host.Channels;

/// <summary>A channel as the worker sees it: turns come in by its endpoint and answers go out by this.</summary>
internal interface IDoor
{
    /// <summary>As turns in the inbox name it.</summary>
    string Channel { get; }

    /// <summary>It is set up: turns that another process took in are left to it otherwise.</summary>
    bool IsOpen { get; }

    /// <summary>How many messages of an answer are sent by themselves; the others are kept for who asks for
    /// more.</summary>
    int AtOnce { get; }

    /// <summary>Shows at once that the turn is being worked.</summary>
    /// <returns>The id of a message that the answer is to replace; null where none was sent.</returns>
    Task<string?> AnnounceAsync(InboxTurn turn, CancellationToken cancel);

    /// <summary>Works the turn.</summary>
    /// <returns>The messages to send, as they go over the wire, in order; none where nothing is to be said.</returns>
    Task<IReadOnlyList<string>> AnswerAsync(InboxTurn turn, CancellationToken cancel);

    /// <summary>What is sent where the turn could not be worked: one plain sentence.</summary>
    IReadOnlyList<string> Apologize(InboxTurn turn);

    Task<Delivery> DeliverAsync(InboxTurn turn, Outgoing message, CancellationToken cancel);
}

/// <summary>One message of an answer.</summary>
/// <param name="Place">From 0; only the first may replace the placeholder.</param>
/// <param name="Words">As <see cref="IDoor.AnswerAsync"/> made it.</param>
internal sealed record Outgoing(int Place, string Words, string? Placeholder);

/// <summary>What became of a message.</summary>
internal abstract record Delivery
{
    private Delivery()
    {
    }

    internal sealed record Sent : Delivery;

    /// <summary>The channel does not answer or asks to wait: to be tried again.</summary>
    internal sealed record Later(TimeSpan After) : Delivery;

    /// <summary>Nobody is there to hear it any more, or the channel will never take it.</summary>
    internal sealed record Never(string Reason) : Delivery
    {
        /// <summary>The channel takes messages, but not this one.</summary>
        public bool IsOfMessage { get; init; }
    }
}
