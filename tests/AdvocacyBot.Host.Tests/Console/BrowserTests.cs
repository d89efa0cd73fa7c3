using Microsoft.Playwright;

namespace AdvocacyBot.Host.Tests.Console;

public sealed class BrowserTests(RunningConsole console) : IClassFixture<RunningConsole>
{
    [BrowserFact]
    public async Task A_question_is_answered_and_the_quoted_words_are_marked_in_their_letter()
    {
        await using var visit = await Visit.BeginAsync();
        var page = visit.Page;
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
