using System.ClientModel.Primitives;
using System.Globalization;

namespace AdvocacyBot.Host.Model;

/// <summary>
/// Tries again after 408, 429 and 5xx, each time waiting longer, or as long as the service asks for; once after a
/// connection that failed. Where the service asks for longer than a turn has, the turn does not wait at all. The
/// library's own policy does not wait between tries on 500.
/// </summary>
internal sealed class PatientRetry(int most, TimeSpan longest, TimeProvider clock, Func<double> chance)
    : ClientRetryPolicy(most)
{
    private const double FirstSeconds = 0.4;
    private const double Spread = 0.5;

    // The asynchronous one asks this one.
    protected override bool ShouldRetry(PipelineMessage message, Exception? exception) =>
        base.ShouldRetry(message, exception) && Worthwhile(message);

    protected override TimeSpan GetNextDelay(PipelineMessage message, int tryCount) =>
        Asked(message.Response) ?? Backoff(tryCount);

    protected override async Task WaitAsync(TimeSpan time, CancellationToken cancellationToken) =>
        await Task.Delay(time, clock, cancellationToken);

    private bool Worthwhile(PipelineMessage message) =>
        message.Response is { } response ? !(Asked(response) > longest) : TriedOnce(message);

    /// <summary>A host that does not answer takes a second of connecting each time.</summary>
    private static bool TriedOnce(PipelineMessage message)
    {
        if (message.TryGetProperty(typeof(PatientRetry), out _))
        {
            return false;
        }

        message.SetProperty(typeof(PatientRetry), true);
        return true;
    }

    /// <summary>0.4, 0.8, 1.6 s and so on, each shortened by chance so that many clients do not come back
    /// together.</summary>
    private TimeSpan Backoff(int tries)
    {
        var seconds = FirstSeconds * Math.Pow(2, Math.Max(0, tries - 1)) * (1 - (Spread * chance()));
        return TimeSpan.FromSeconds(Math.Min(seconds, longest.TotalSeconds));
    }

    private TimeSpan? Asked(PipelineResponse? response)
    {
        if (response is null)
        {
            return null;
        }

        if (response.Headers.TryGetValue("retry-after-ms", out var milliseconds) && Seconds(milliseconds) is { } ms)
        {
            return TimeSpan.FromMilliseconds(ms);
        }

        return !response.Headers.TryGetValue("Retry-After", out var after) ? null
            : Seconds(after) is { } seconds ? TimeSpan.FromSeconds(seconds)
            : DateTimeOffset.TryParse(after, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
                ? TimeSpan.FromSeconds(Math.Max(0, (date - clock.GetUtcNow()).TotalSeconds))
            : null;
    }

    /// <summary>More than a day asks for nothing that a turn could do.</summary>
    private static double? Seconds(string? words) =>
        double.TryParse(words, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= 0
            ? Math.Min(number, 86_400_000)
            : null;
}
