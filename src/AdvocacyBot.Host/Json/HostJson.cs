using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace AdvocacyBot.Host.Json;

/// <summary>Every JSON shape that scripts see. Source-generated, so that a one-question process starts fast.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(QuestionJson))]
[JsonSerializable(typeof(AnswerJson))]
[JsonSerializable(typeof(LetterJson))]
[JsonSerializable(typeof(LetterEntryJson))]
[JsonSerializable(typeof(TimelineJson))]
internal sealed partial class HostJson : JsonSerializerContext
{
    // Relaxed: the output is read by scripts, not pasted into HTML, and "López" should stay legible.
    private static readonly HostJson Relaxed = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>One object as one line.</summary>
    public static string Line<T>(T value) =>
        JsonSerializer.Serialize(value, (JsonTypeInfo<T>)Relaxed.GetTypeInfo(typeof(T))!);
}
