using System.Text.Json;

namespace AdvocacyBot.Host.Channels.Teams;

/// <summary>What came to the endpoint, read.</summary>
internal abstract record ActivityReading
{
    private ActivityReading()
    {
    }

    internal sealed record Fit(Activity Activity) : ActivityReading;

    internal sealed record Unfit(string Reason) : ActivityReading;
}

/// <summary>Reads an activity and holds it to what every channel must send (A2010 to A2080).</summary>
internal static class ActivityReader
{
    /// <summary>Ids of Teams take up to about 400 characters.</summary>
    private const int LongestId = 1_024;

    public static ActivityReading Read(ReadOnlySpan<byte> body)
    {
        try
        {
            ReadWords(body);
            return JsonSerializer.Deserialize(body, TeamsJson.Default.Activity) is not { } activity
                    ? new ActivityReading.Unfit("expected an activity; found null")
                : Lacking(activity) is { } lacking ? new ActivityReading.Unfit($"expected {lacking}")
                : new ActivityReading.Fit(activity);
        }
        // Half a character may stand in JSON as an escape, and is text to no one.
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            return new ActivityReading.Unfit("expected an activity in JSON");
        }
    }

    /// <summary>Every text of it, so that none falls later, where it is used.</summary>
    private static void ReadWords(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
            {
                reader.GetString();
            }
        }
    }

    private static string? Lacking(Activity activity) =>
        string.IsNullOrEmpty(activity.Type) ? "a type"
        : !IsId(activity.Conversation?.Id) ? "conversation.id"
        : !IsId(activity.From?.Id) ? "from.id"
        : !IsId(activity.Recipient?.Id) ? "recipient.id"
        : string.IsNullOrEmpty(activity.ChannelId) ? "channelId"
        : activity.Id is { } id && !IsId(id) ? "an id"
        : null;

    private static bool IsId(string? id) => id is { Length: > 0 and <= LongestId };
}
