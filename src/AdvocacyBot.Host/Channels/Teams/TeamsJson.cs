using System.Text.Json.Serialization;

namespace AdvocacyBot.Host.Channels.Teams;

/// <summary>Activities as JSON. Nothing is written that is null (A2004: no empty values).</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = 32)]
[JsonSerializable(typeof(Activity))]
internal sealed partial class TeamsJson : JsonSerializerContext;
