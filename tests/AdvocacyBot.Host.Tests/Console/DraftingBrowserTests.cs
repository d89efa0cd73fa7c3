using AdvocacyBot.Letters.Reading;
using AdvocacyBot.Library.Documents;
using Microsoft.Playwright;

namespace AdvocacyBot.Host.Tests.Console;

public sealed class DraftingBrowserTests(RunningConsole console) : IClassFixture<RunningConsole>
{
    private const string Occasion = "the announcement on returns";

    [BrowserFact]
    public async Task A_letter_is_drafted_filled_in_made_firmer_and_taken_away_as_a_Word_file()
    {
        await using var visit = await Visit.BeginAsync();
        var page = visit.Page;
        List<string> complaints = [];
        page.Console += (_, message) => complaints.Add(message.Text);

        await page.GotoAsync(console.Address.ToString());
        await page.GetByLabel("Your question").FillAsync(
            "Draft a letter to the Interior Secretary on family unity, from LAWG and IMUMI");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ask" }).ClickAsync();
        await page.GetByLabel("What prompts the letter").FillAsync(Occasion);
        await page.GetByRole(AriaRole.Button, new() { Name = "Put in" }).ClickAsync();
        var filled = await page.Locator("article.sheet").InnerTextAsync();
        await page.GetByLabel("Change it, or ask on").FillAsync("firmer");
        await page.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
        var firmer = await page.Locator("article.sheet").InnerTextAsync();
        await page.ReloadAsync();

        Assert.Contains(Occasion, filled, StringComparison.Ordinal);
        Assert.NotEqual(filled, firmer);
        Assert.Equal(firmer, await page.Locator("article.sheet").InnerTextAsync());
        var file = await page.RunAndWaitForDownloadAsync(
            () => page.GetByRole(AriaRole.Link, new() { Name = "Word .docx" }).ClickAsync());
        Assert.Equal("draft-3.docx", file.SuggestedFilename);
        var read = DocumentFiles.Read("draft-3.docx", await File.ReadAllBytesAsync(await file.PathAsync()));
        var document = Assert.IsType<FileReading.Taken>(read).Document;
        Assert.Contains(Occasion, document.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["Latin America Working Group", "Institute for Women in Migration"],
            LetterReader.Read(document).Signatories.Take(2).Select(signatory => signatory.Name.Value));
        Assert.Empty(complaints);
    }
}
