using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using AdvocacyBot.Host.Channels.Teams.Cards.Elements;

namespace AdvocacyBot.Host.Channels.Teams.Cards;

/// <summary>Cards and what else stands in a message's open fields.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AdaptiveCard))]
[JsonSerializable(typeof(CardElement))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(CitedMessage))]
[JsonSerializable(typeof(MessageExtras))]
[JsonSerializable(typeof(FileConsent))]
[JsonSerializable(typeof(FileFacts))]
internal sealed partial class CardJson : JsonSerializerContext
{
    /// <summary>A value as it goes into a message's open field.</summary>
    public static JsonElement Of<T>(T value) =>
        JsonSerializer.SerializeToElement(value, (JsonTypeInfo<T>)Default.GetTypeInfo(typeof(T))!);

    /// <summary>Its length on the wire.</summary>
    public static int BytesOf<T>(T value) =>
        JsonSerializer.SerializeToUtf8Bytes(value, (JsonTypeInfo<T>)Default.GetTypeInfo(typeof(T))!).Length;
}

/// <summary>A message's channelData: thumbs up and down below it.</summary>
internal sealed record MessageExtras(FeedbackLoop FeedbackLoop)
{
    public static MessageExtras Feedback { get; } = new(new FeedbackLoop("default"));
}

internal sealed record FeedbackLoop(string Type);
