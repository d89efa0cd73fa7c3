namespace AdvocacyBot.Host.Channels.Teams.Cards;

/// <summary>Where a reply is shown, as far as that decides what can be shown there.</summary>
/// <param name="Personal">A chat between one person and the bot: only there can a file be handed over.</param>
/// <param name="PublicUrl">The host as people reach it from outside; null where they cannot.</param>
/// <param name="Conversation">The bot's own name for the conversation, as links to its drafts have it.</param>
/// <param name="TurnKey">The turn that is answered, so that "more" finds the rest of it.</param>
internal sealed record Surface(bool Personal, Uri? PublicUrl, string Conversation, string TurnKey);
