using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using AdvocacyBot.Assistant.Grounding;

namespace AdvocacyBot.Assistant.Tests.Grounded;

/// <summary>What leaves the house for dashboards: counts and durations under fixed words.</summary>
public sealed class TelemetryTests : IDisposable
{
    private readonly MeterListener _meters = new();
    private readonly ActivityListener _spans;
    private readonly ConcurrentBag<string> _told = [];

    public TelemetryTests()
    {
        _meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name is ModelTelemetry.Name or TurnTelemetry.Name)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _meters.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Tell(instrument.Name, tags));
        _meters.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Tell(instrument.Name, tags));
        _meters.Start();
        _spans = new ActivityListener
        {
            ShouldListenTo = source => source.Name == ModelTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span => Tell(span.DisplayName, [.. span.TagObjects]),
        };
        ActivitySource.AddActivityListener(_spans);
    }

    [Fact]
    public async Task Calls_claims_and_turns_are_counted_without_a_word_of_letters_or_questions()
    {
        using var bot = new Bot(model: ScriptedModel.Claiming(asked => asked.Sentences
            .Select(one => (one.Text, new[] { one.Id })).Append(("Ann Lee of the Kal Council wrote it", ["L1.S1"]))));

        await bot.AskAsync("What do the letters say about homicide rates?");

        Assert.Contains("advocacybot.model.calls prompt=topic outcome=answered", _told);
        Assert.Contains("advocacybot.model.claims verdict=Repeats", _told);
        Assert.Contains("advocacybot.model.claims verdict=Name", _told);
        Assert.Contains("advocacybot.turn.duration outcome=Answered", _told);
        Assert.Contains("model topic advocacybot.prompt=topic advocacybot.outcome=answered", _told);
        Assert.All(_told, told => Assert.Matches("^[a-z. ]+( [a-z._]+=[A-Za-z0-9]+)*$", told));
    }

    public void Dispose()
    {
        _meters.Dispose();
        _spans.Dispose();
    }

    private void Tell(string name, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var told = name;
        foreach (var (key, value) in tags)
        {
            told += $" {key}={value}";
        }

        _told.Add(told);
    }
}
