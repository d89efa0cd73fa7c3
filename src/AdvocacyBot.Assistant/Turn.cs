using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant;

/// <summary>One thing said to the bot: where, by whom, and the words with any mention of the bot already taken
/// out.</summary>
/// <param name="Conversation">Follow-ups are understood within one conversation.</param>
public sealed record Turn(Shelf Shelf, string Conversation, string Text)
{
    /// <summary>Who said it, as the door knows them; kept with the drafts that they change.</summary>
    public string By { get; init; } = "";
}
