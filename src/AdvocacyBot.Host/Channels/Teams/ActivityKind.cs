using System.Text.Json;

namespace AdvocacyBot.Host.Channels.Teams;

/// <summary>What is to be done with an activity.</summary>
internal abstract record ActivityKind
{
    private ActivityKind()
    {
    }

    internal sealed record ToAnswer : ActivityKind;

    internal sealed record ToWelcome : ActivityKind;

    /// <param name="Response">The JSON that the channel waits for.</param>
    /// <param name="IsTurn">There is something to do once it is taken.</param>
    internal sealed record Invoke(string Response, bool IsTurn) : ActivityKind;

    internal sealed record Feedback(string Said) : ActivityKind;

    internal sealed record UnknownInvoke : ActivityKind;

    /// <summary>Typing, reactions, edits, deletions, and what a later protocol adds (A2006).</summary>
    internal sealed record Ignored : ActivityKind;

    public static ActivityKind Of(Activity activity) => activity.Type switch
    {
        "message" => IsToBot(activity) ? new ToAnswer() : new Ignored(),
        "conversationUpdate" or "installationUpdate" => IsAdded(activity) ? new ToWelcome() : new Ignored(),
        "invoke" => OfInvoke(activity),
        _ => new Ignored(),
    };

    // In a group or channel only what names the bot is meant for it; what a card sends came from the bot's own card.
    private static bool IsToBot(Activity activity) =>
        IsPersonal(activity) || activity.Value is not null || ActivityText.IsToBot(activity);

    /// <summary>A channel that knows no kinds of conversation speaks with one person at a time.</summary>
    public static bool IsPersonal(Activity activity) =>
        activity.Conversation is { ConversationType: null or "" or "personal", IsGroup: null or false };

    private static bool IsAdded(Activity activity) =>
        activity.MembersAdded?.Any(member => member?.Id == activity.Recipient?.Id) == true
        || (activity.Type == "installationUpdate"
            && activity.Action?.StartsWith("add", StringComparison.Ordinal) == true);

    private static ActivityKind OfInvoke(Activity activity) => activity.Name switch
    {
        "fileConsent/invoke" => new Invoke("{}", IsTurn: true),
        // The answer comes as a message of its own; this only ends the button's spinning.
        "adaptiveCard/action" => new Invoke(
            """{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"…"}""", IsTurn: true),
        "message/submitAction" => new Feedback(Reaction(activity.Value)),
        _ => new UnknownInvoke(),
    };

    private static string Reaction(JsonElement? value) =>
        value is { ValueKind: JsonValueKind.Object } sent
        && sent.TryGetProperty("actionValue", out var said) && said.ValueKind == JsonValueKind.Object
        && said.TryGetProperty("reaction", out var reaction) && reaction.ValueKind == JsonValueKind.String
            ? reaction.GetString() switch { "like" => "helpful", "dislike" => "not helpful", _ => "neither" }
            : "neither";
}
