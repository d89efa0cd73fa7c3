using Microsoft.Playwright;

namespace AdvocacyBot.Host.Tests.Console;

/// <summary>A person's browser with a fresh page, without script.</summary>
internal sealed class Visit : IAsyncDisposable
{
    public static readonly string[] Quiet =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private readonly IPlaywright _playwright;
    private readonly IBrowser _chromium;

    private Visit(IPlaywright playwright, IBrowser chromium, IPage page) =>
        (_playwright, _chromium, Page) = (playwright, chromium, page);

    public IPage Page { get; }

    public static async Task<Visit> BeginAsync()
    {
        var playwright = await Playwright.CreateAsync();
        var chromium = await playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = BrowserFactAttribute.Chromium, Args = Quiet });
        var context = await chromium.NewContextAsync(new() { JavaScriptEnabled = false, Locale = "en-US" });
        return new Visit(playwright, chromium, await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        await _chromium.DisposeAsync();
        _playwright.Dispose();
    }
}
