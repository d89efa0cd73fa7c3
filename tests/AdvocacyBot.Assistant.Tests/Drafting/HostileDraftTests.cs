using AdvocacyBot.Assistant.Drafting;
using AdvocacyBot.Assistant.Paper;
using AdvocacyBot.Assistant.Tests.Paper;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace AdvocacyBot.Assistant.Tests.Drafting;

/// <summary>Whatever is typed stays words: it opens no slot, breaks no file and marks no place as open.</summary>
public class HostileDraftTests
{
    private static readonly string[] Own =
    [
        "{topic}", "{senders} {who}", "}{", "[to confirm: everything]", "[to confirm:", "[por confirmar: todo", "]",
            "a\nb\r\nc", "\0x",
        "<w:p> & </w:p>", "“quoted” ”", "to from on cc asking", "a a a; b; c", "x:y:z", "firmer", "undo",
            "'; drop table letters; --",
    ];

    [Fact]
    public async Task Hostile_words_in_any_place_stay_words()
    {
        using var bot = new Bot();
        foreach (var (at, words) in Own.Concat(HostileWords.All.Where(words => words.Length < 1_000)).Index())
        {
            var conversation = $"hostile-{at}";
            await bot.AskAsync($"Draft a letter to Marcelo Ebrard on the border {words} from WOLA, asking him to end {words}", conversation);
            await bot.AskAsync($"who: {words}", conversation);
            await bot.AskAsync($"add a paragraph: {words}", conversation);
            await bot.AskAsync($"cc {words}", conversation);
            await bot.AskAsync($"add an ask: {words}", conversation);

            AssertWhole(await bot.DraftAsync(conversation), words);
        }
    }

    [Fact]
    public async Task A_person_cannot_type_an_open_place()
    {
        using var bot = new Bot();
        await bot.AskAsync("Draft a letter to Marcelo Ebrard on asylum from WOLA");
        await bot.AskAsync("add a paragraph: We met on [to confirm: Monday] in [Por confirmar: México].");

        var draft = await bot.DraftAsync();

        Assert.DoesNotContain(draft.Open, place => place.Contains("Monday", StringComparison.Ordinal));
        Assert.Contains(draft.Prose, one =>
            one.Text.StartsWith("We met on (to confirm: Monday", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_order_of_a_books_length_is_read_up_to_its_bound()
    {
        using var bot = new Bot();
        var order = "Draft a letter to Marcelo Ebrard on asylum from WOLA, asking him to end " + string.Join(' ',
            Enumerable.Repeat("the plan and", 20_000));

        Assert.Equal(Outcome.Draft, (await bot.AskAsync(order)).Outcome);
        Assert.All((await bot.DraftAsync()).Prose, one => Assert.True(one.Text.Length < 2_500));
    }

    private static void AssertWhole(DraftText draft, string words)
    {
        Assert.DoesNotContain(draft.Blocks.SelectMany(block => block.Sentences), one =>
            one.Text.Contains('\n', StringComparison.Ordinal));
        Assert.DoesNotContain(draft.Open, place => place.Contains("everything", StringComparison.Ordinal));
        var paper = Assert.IsType<PaperWriting.Written>(
            PaperFile.Of(DraftPaper.Of(draft), PaperFormat.Word, Papers.Noon, CancellationToken.None));
        using var file = WordprocessingDocument.Open(new MemoryStream(paper.Content), false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file)
            .Select(error => $"{words}: {error.Description}"));
    }
}
