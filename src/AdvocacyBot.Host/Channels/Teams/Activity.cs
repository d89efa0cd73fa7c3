using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdvocacyBot.Host.Channels.Teams;

/// <summary>
/// An activity of the activity protocol, inbound or outbound: the fields the bot uses; the rest is kept as it came.
/// Rules are those of protocol-activity.md (A2010 and following).
/// </summary>
internal sealed record Activity
{
    public string? Type { get; init; }

    public string? Id { get; init; }

    public string? Name { get; init; }

    public string? Text { get; init; }

    public string? TextFormat { get; init; }

    public string? Locale { get; init; }

    public string? Action { get; init; }

    public string? ChannelId { get; init; }

    public string? ServiceUrl { get; init; }

    public string? ReplyToId { get; init; }

    public Account? From { get; init; }

    public Account? Recipient { get; init; }

    public ConversationAccount? Conversation { get; init; }

    public IReadOnlyList<Account>? MembersAdded { get; init; }

    /// <summary>Of mentions, citations, client information: each with its own fields.</summary>
    public IReadOnlyList<JsonElement>? Entities { get; init; }

    public IReadOnlyList<Attachment>? Attachments { get; init; }

    /// <summary>What a card or an invoke sends.</summary>
    public JsonElement? Value { get; init; }

    public JsonElement? ChannelData { get; init; }

    /// <summary>Whose people speak: the conversation's tenant, or else the channel's word for it.</summary>
    [JsonIgnore]
    public string? Tenant => Conversation?.TenantId
        ?? (ChannelData is { ValueKind: JsonValueKind.Object } data
            && data.TryGetProperty("tenant", out var tenant) && tenant.ValueKind == JsonValueKind.Object
            && tenant.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null);

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Rest { get; set; }
}

internal sealed record Account
{
    public string? Id { get; init; }

    public string? Name { get; init; }

    public string? AadObjectId { get; init; }
}

internal sealed record ConversationAccount
{
    public string? Id { get; init; }

    public string? ConversationType { get; init; }

    public string? TenantId { get; init; }

    public bool? IsGroup { get; init; }
}

internal sealed record Attachment
{
    public string? ContentType { get; init; }

    public string? ContentUrl { get; init; }

    public string? Name { get; init; }

    public JsonElement? Content { get; init; }
}
