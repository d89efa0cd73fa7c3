using System.Security.Cryptography;
using System.Text.Json;
using AdvocacyBot.Host.Channels.Teams.Cards;
using AdvocacyBot.Library.Inbox;

namespace AdvocacyBot.Host.Channels.Teams;

/// <summary>Activities as turns of the inbox, and back.</summary>
internal static class TeamsTurn
{
    public const string Channel = "teams";

    private const string Welcome = "welcome";
    private const char Between = '|';

    /// <summary>Delivered again, an activity has the same key.</summary>
    /// <param name="body">As it came; names the activity where its channel gives it no id.</param>
    public static InboxTurn Of(Activity activity, ReadOnlySpan<byte> body) =>
        Of(activity, activity.Id ?? Convert.ToHexStringLower(SHA256.HashData(body)));

    /// <summary>Both ways of telling that the bot was added make one turn.</summary>
    public static InboxTurn WelcomeOf(Activity activity) => Of(activity, Welcome);

    public static bool IsWelcome(InboxTurn turn) => turn.Key.EndsWith(Between + Welcome, StringComparison.Ordinal);

    /// <summary>The activity whose words and return address were kept.</summary>
    public static Activity ActivityOf(InboxTurn turn) =>
        JsonSerializer.Deserialize(turn.Payload, TeamsJson.Default.Activity)
        ?? throw new JsonException("An activity of the inbox is null.");

    /// <summary>What a button or form of a card sent; null where the activity is none of them.</summary>
    public static CardSubmit? SubmittedIn(Activity activity) =>
        activity.Value is not { ValueKind: JsonValueKind.Object } value ? null
        : activity.Name != "adaptiveCard/action" ? CardSubmit.Read(value)
        : value.TryGetProperty("action", out var action) && action.ValueKind == JsonValueKind.Object
            && action.TryGetProperty("data", out var data) ? CardSubmit.Read(data)
        : new CardSubmit.Unknown();

    /// <summary>Whether a turn belongs to the conversation.</summary>
    public static bool IsOf(string key, string conversation) =>
        key.StartsWith(conversation + Between, StringComparison.Ordinal);

    private static InboxTurn Of(Activity activity, string id)
    {
        var conversation = activity.Conversation!.Id!;
        var kept = activity with { Rest = null, ChannelData = null };
        return new InboxTurn(
            Channel, conversation + Between + id, conversation,
            JsonSerializer.Serialize(kept, TeamsJson.Default.Activity));
    }
}
