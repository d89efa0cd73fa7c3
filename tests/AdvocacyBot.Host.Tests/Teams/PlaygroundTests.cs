using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace AdvocacyBot.Host.Tests.Teams;

/// <summary>The bot in the Microsoft 365 Agents Playground, as a person uses it; anew for each test, since the
/// playground remembers chats from page to page.</summary>
public sealed partial class PlaygroundTests : IAsyncLifetime
{
    private RunningPlayground _playground = null!;

    private const string Markdown = "File: Markdown (.md)";

    public async Task InitializeAsync() => _playground = await RunningPlayground.StartAsync();

    public async Task DisposeAsync() => await _playground.DisposeAsync();

    [PeerFact("Teams")]
    public async Task A_question_in_a_chat_is_answered_with_citations_that_show_the_words()
    {
        var page = await _playground.OpenAsync();

        await SayAsync(page, "what does the December letter ask about family detention?");
        await page.GetByText("AI generated").Last.WaitForAsync();
        await ShowAsync(page, "personal");
        await page.GetByText("1", new() { Exact = true }).Last.HoverAsync();

        await page.GetByText("line 2").Last.WaitForAsync();
        await ShowAsync(page, "citation");
    }

    [PeerFact("Teams")]
    public async Task Named_in_a_group_it_answers_there()
    {
        var page = await _playground.OpenAsync();
        await page.GetByRole(AriaRole.Treeitem, new() { Name = "Group Chat" }).ClickAsync();

        await MentionAsync(page, "who was copied on the December letter?", "Send Message");

        await page.GetByText("Encinas").Last.WaitForAsync();
        await ShowAsync(page, "group");
    }

    [PeerFact("Teams")]
    public async Task Named_in_a_channel_it_answers_in_the_thread()
    {
        var page = await _playground.OpenAsync();
        await page.GetByRole(AriaRole.Treeitem, new() { Name = "My Team - General" }).ClickAsync();

        await MentionAsync(page, "is LAWG on the December letter?", "Post");

        await page.GetByText("signed the letter of 21 December 2018 to President Andrés Manuel López Obrador and others").Last.WaitForAsync();
        await ShowAsync(page, "channel");
    }

    [PeerFact("Teams")]
    public async Task A_draft_is_filled_on_its_card_and_its_file_is_a_link_that_hands_it_out()
    {
        var page = await _playground.OpenAsync();
        await page.GetByRole(AriaRole.Treeitem, new() { Name = "Group Chat" }).ClickAsync();
        await MentionAsync(page, "Draft a letter to the Interior Secretary on family unity", "Send Message");
        var senders = page.GetByLabel("who sends the letter").Last;
        await senders.FillAsync("Roads for All");
        await ShowAsync(page, "draft");

        await page.GetByRole(AriaRole.Button, new() { Name = "Put in" }).Last.ClickAsync();
        await page.GetByLabel("what prompts the letter").Last.WaitForAsync();
        await ShowAsync(page, "filled");

        Assert.Equal("Roads for All", await OpenedAsync(await LinkAsync(page)));
    }

    private static async Task SayAsync(IPage page, string words)
    {
        await page.GetByRole(AriaRole.Textbox).First.FillAsync(words);
        await page.GetByLabel("Send Message").ClickAsync();
    }

    private static async Task MentionAsync(IPage page, string words, string button)
    {
        var named = page.GetByRole(AriaRole.Menuitem).Filter(new() { HasText = "Test Bot" });
        // The page puts a new box where the chat's first message comes in: what was typed into the old one is gone.
        for (var tries = 0; tries < 5 && !await IsThereAsync(named); tries++)
        {
            await page.GetByRole(AriaRole.Textbox).First.FillAsync("");
            await page.GetByRole(AriaRole.Textbox).First.PressSequentiallyAsync("@");
        }

        await named.ClickAsync();
        await page.Keyboard.TypeAsync(" " + words);
        await page.GetByRole(AriaRole.Button, new() { Name = button }).First.ClickAsync();
    }

    private static async Task<bool> IsThereAsync(ILocator locator)
    {
        try
        {
            await locator.WaitForAsync(new() { Timeout = 2_000 });
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    /// <summary>Where the card's button leads: it opens a page of its own.</summary>
    private static async Task<Uri> LinkAsync(IPage page)
    {
        await page.Context.RouteAsync("**/drafts/**", route => route.FulfillAsync(new() { Body = "" }));
        var opened = await page.Context.RunAndWaitForPageAsync(() => page.GetByText(Markdown).Last.ClickAsync());
        await opened.WaitForURLAsync("**/drafts/**");
        return new Uri(opened.Url);
    }

    /// <summary>Who sends the letter, by the file that the link hands out.</summary>
    private static async Task<string> OpenedAsync(Uri link)
    {
        using var browser = new HttpClient();
        return Sender().Match(await browser.GetStringAsync(link)).Value;
    }

    /// <summary>Pictures to look at, where somebody wants them.</summary>
    private static async Task ShowAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("ADVOCACYBOT_PICTURES") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png") });
        }
    }

    [GeneratedRegex("Roads for All")]
    private static partial Regex Sender();
}
