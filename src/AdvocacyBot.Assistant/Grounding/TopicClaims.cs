using System.Text.Json;

namespace AdvocacyBot.Assistant.Grounding;

/// <summary>What the model may answer on a topic: lines with the ids of their sentences, or nothing.</summary>
internal static class TopicClaims
{
    private const int Most = 24;

    public static JsonElement Schema { get; } = JsonDocument.Parse(
        """
        {"type":"object","additionalProperties":false,"required":["abstain","claims"],"properties":{
         "abstain":{"type":"boolean"},
         "claims":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["text","sentences"],
          "properties":{"text":{"type":"string"},"sentences":{"type":"array","items":{"type":"string"}}}}}}}
        """).RootElement;

    /// <summary>The claims; null where the answer is not of the schema.</summary>
    public static IReadOnlyList<Claim>? Read(JsonElement answer)
    {
        try
        {
            return answer.GetProperty("abstain").GetBoolean()
                ? []
                : [.. answer.GetProperty("claims").EnumerateArray().Take(Most).Select(Claim)];
        }
        catch (Exception other) when (other is InvalidOperationException or KeyNotFoundException)
        {
            // A server that does not hold to the schema: the caller counts it as an answer that cannot be used.
            return null;
        }
    }

    private static Claim Claim(JsonElement claim) => new(
        claim.GetProperty("text").GetString() ?? "",
        [.. claim.GetProperty("sentences").EnumerateArray().Select(id => id.GetString() ?? "")]);
}
