using Microsoft.Playwright;

namespace AdvocacyBot.Host.Tests.Console;

public sealed class BrowserTests(RunningConsole console) : IClassFixture<RunningConsole>
{
    private static readonly string[] Quiet =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    [BrowserFact]
    public async Task A_question_is_answered_and_the_quoted_words_are_marked_in_their_letter()
    {
        using var playwright = await Playwright.CreateAsync();
        await using var chromium = await playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = BrowserFactAttribute.Chromium, Args = Quiet });
        await using var visit = await chromium.NewContextAsync(new() { JavaScriptEnabled = false, Locale = "en-US" });
        var page = await visit.NewPageAsync();
        List<string> complaints = [];
        page.Console += (_, message) => complaints.Add(message.Text);

        await page.GotoAsync(console.Address.ToString());
        await page.GetByLabel("Your question").FillAsync("What did the December 21 letter ask Mexico about family unity?");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ask" }).ClickAsync();
        var quote = page.Locator("blockquote").Filter(new() { HasText = "family unity" }).First;
        var words = await quote.InnerTextAsync();
        await page.Locator("figure").Filter(new() { Has = quote }).GetByRole(AriaRole.Link).ClickAsync();

        var marked = page.Locator("mark#quote");
        Assert.Equal(words, await marked.InnerTextAsync());
        Assert.Contains("family unity", words, StringComparison.Ordinal);
        Assert.True(await marked.IsVisibleAsync());
        Assert.EndsWith("#quote", page.Url, StringComparison.Ordinal);
        Assert.Empty(complaints);
    }
}
