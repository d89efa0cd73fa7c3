namespace AdvocacyBot.Library.Conversations;

/// <summary>How long a conversation is kept after its last turn, how many are kept, and how many turns of each.</summary>
internal sealed record ConversationBounds(TimeSpan KeptFor, int Conversations, int Turns)
{
    /// <summary>More turns than anybody's "it" or "the third" reaches back.</summary>
    private const int TurnsOfEach = 12;

    public static ConversationBounds Of(LibraryOptions options) =>
        new(TimeSpan.FromMinutes(options.RememberMinutes), options.RememberConversations, TurnsOfEach);
}
