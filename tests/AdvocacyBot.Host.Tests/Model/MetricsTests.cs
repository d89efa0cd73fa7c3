using AdvocacyBot.Host.Tests.Console;

namespace AdvocacyBot.Host.Tests.Model;

public class MetricsTests(RunningConsole console) : IClassFixture<RunningConsole>
{
    [Fact]
    public async Task Counts_and_durations_are_there_to_scrape_and_no_text_is()
    {
        await console.ReadAsync("/?q=" + Uri.EscapeDataString("Who signed the December letter?"));

        using var answer = await console.Browser.GetAsync("/metrics");
        var told = await answer.Content.ReadAsStringAsync();

        Assert.StartsWith("text/plain", answer.Content.Headers.ContentType!.ToString(), StringComparison.Ordinal);
        Assert.Matches("(?m)^advocacybot_turn_duration_seconds_count\\{outcome=\"Answered\"\\} [1-9]", told);
        Assert.All(told.Split('\n', StringSplitOptions.RemoveEmptyEntries), line =>
            Assert.Matches("^[a-z_]+(\\{([a-z]+=\"[A-Za-z]+\",?)+\\})? [0-9.E+-]+$", line));
    }
}
