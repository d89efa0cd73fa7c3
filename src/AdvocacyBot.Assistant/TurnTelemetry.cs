using System.Diagnostics.Metrics;

namespace AdvocacyBot.Assistant;

/// <summary>How many turns were answered, how, and how long that took.</summary>
public static class TurnTelemetry
{
    public const string Name = "AdvocacyBot.Turns";

    private static readonly Meter Meter = new(Name);
    private static readonly Histogram<double> Durations =
        Meter.CreateHistogram<double>("advocacybot.turn.duration", "s");

    internal static Reply Answered(Reply reply, TimeSpan took)
    {
        Durations.Record(took.TotalSeconds, new KeyValuePair<string, object?>("outcome", reply.Outcome.ToString()));
        return reply;
    }
}
