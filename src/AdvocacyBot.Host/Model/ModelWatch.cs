using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using AdvocacyBot.Assistant.Evaluation;
using AdvocacyBot.Assistant.Grounding;

namespace AdvocacyBot.Host.Model;

/// <summary>Watches the model's own meter and spans through a set of questions, and tells what came of it.</summary>
internal sealed class ModelWatch : IDisposable
{
    private readonly MeterTally _tally = new();
    private readonly ConcurrentBag<double> _times = [];
    private readonly ActivityListener _spans;

    public ModelWatch()
    {
        _spans = new ActivityListener
        {
            ShouldListenTo = source => source.Name == ModelTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = span => _times.Add(span.Duration.TotalMilliseconds),
        };
        ActivitySource.AddActivityListener(_spans);
    }

    public void Dispose()
    {
        _spans.Dispose();
        _tally.Dispose();
    }

    public async Task TellAsync(Scores scores, TextWriter output)
    {
        var (lines, times) = (scores.ShortLines, _times.Order().ToList());
        var silent = Sum("advocacybot_model_claims", "Abstained");
        var grounded = lines.Shown == 0 ? 1 : (double)lines.Grounded / lines.Shown;
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"""

             model calls      {_times.Count,4}  {Told("advocacybot_model_calls")}
             groundedness     {grounded:F3} of {lines.Shown} short lines shown
             gate             {Told("advocacybot_model_claims")}
             citation recall  {scores.CitationRecall:F3} (precision {scores.CitationPrecision:F3})
             abstained        {scores.Abstained,4} by the letters, {silent:F0} by the model
             a call           p50 {Scores.At(times, 0.5):F0} ms, p95 {Scores.At(times, 0.95):F0} ms
             tokens           {Told("advocacybot_model_tokens")}
             cost             {Sum("advocacybot_model_cost", ""):F4}
             """));
    }

    /// <summary>“Kept 12, Words 3”.</summary>
    private string Told(string metric) => string.Join(", ", _tally.Sums(metric).Select(one => string.Create(
        CultureInfo.InvariantCulture,
        $"{string.Join(' ', one.Tags.Split('"').Where((_, place) => place % 2 == 1))} {one.Sum:F0}")));

    private double Sum(string metric, string tag) => _tally.Sums(metric)
        .Where(one => one.Tags.Contains(tag, StringComparison.Ordinal)).Sum(one => one.Sum);
}
