using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdvocacyBot.Host.Json;

/// <summary>One line of <c>ask --json -</c>. <c>Id</c> may be anything; it comes back unchanged.</summary>
internal sealed record QuestionJson(
    JsonElement? Id, string? Conversation, [property: JsonRequired] string Question);
