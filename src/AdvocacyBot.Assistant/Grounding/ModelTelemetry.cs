using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.AI;

namespace AdvocacyBot.Assistant.Grounding;

/// <summary>Counts and durations of what the model did and what the gate let through. No text, no names, no
/// ids.</summary>
public static class ModelTelemetry
{
    /// <summary>Of the meter and of the activity source.</summary>
    public const string Name = "AdvocacyBot.Model";

    /// <summary>Under this key the options of a call name the conversation, for whoever keeps its budget; no meter or
    /// span holds it.</summary>
    public const string ConversationKey = "advocacybot.conversation";

    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Calls = Meter.CreateCounter<long>("advocacybot.model.calls");
    private static readonly Counter<long> Tokens = Meter.CreateCounter<long>("advocacybot.model.tokens");
    private static readonly Counter<double> Costs = Meter.CreateCounter<double>("advocacybot.model.cost");
    private static readonly Counter<long> Claims = Meter.CreateCounter<long>("advocacybot.model.claims");
    private static readonly Histogram<double> Durations =
        Meter.CreateHistogram<double>("advocacybot.model.duration", "s");

    private static readonly ActivitySource Source = new(Name);

    /// <summary>A span around one call.</summary>
    public static Activity? Begin(string prompt) =>
        Source.StartActivity("model " + prompt, ActivityKind.Client)?.SetTag("advocacybot.prompt", prompt);

    /// <param name="outcome">“answered”, or the code of a failure.</param>
    public static void Called(string prompt, string outcome, TimeSpan took)
    {
        Activity.Current?.SetTag("advocacybot.outcome", outcome);
        var tags = new TagList { { "prompt", prompt }, { "outcome", outcome } };
        Calls.Add(1, tags);
        Durations.Record(took.TotalSeconds, tags);
    }

    public static void Used(UsageDetails usage, double cost)
    {
        Costs.Add(cost);
        Tokens.Add(usage.InputTokenCount ?? 0, new KeyValuePair<string, object?>("kind", "input"));
        Tokens.Add(usage.OutputTokenCount ?? 0, new KeyValuePair<string, object?>("kind", "output"));
        Activity.Current?.SetTag("gen_ai.usage.input_tokens", usage.InputTokenCount)
            .SetTag("gen_ai.usage.output_tokens", usage.OutputTokenCount);
    }

    /// <param name="verdict">“kept”, or why the gate dropped it.</param>
    public static void Judged(string verdict) =>
        Claims.Add(1, new KeyValuePair<string, object?>("verdict", verdict));
}
