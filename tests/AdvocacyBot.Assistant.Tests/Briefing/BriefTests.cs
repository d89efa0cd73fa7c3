using System.Text.RegularExpressions;
using AdvocacyBot.Assistant.Paper;
using AdvocacyBot.Letters.Text;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Tests.Pdf;

namespace AdvocacyBot.Assistant.Tests.Briefing;

public class BriefTests
{
    [Fact]
    public async Task A_brief_on_any_party_holds_all_and_only_that_partys_facts()
    {
        using var bot = new Bot();
        foreach (var party in await bot.PartiesAsync())
        {
            var reply = await bot.AskAsync($"brief me on {party.Name}, longer", party.Key);

            Assert.Equal(Outcome.Brief, reply.Outcome);
            var letters = party.Appearances.Select(seen => seen.LetterId).ToHashSet();
            Assert.All(reply.Citations, citation => Assert.Contains(citation.Letter, letters));
            var cited = reply.Citations.Select(citation => (citation.Letter, citation.Span)).ToHashSet();
            Assert.All(party.Appearances, seen => Assert.Contains((seen.LetterId, seen.Span), cited));
            foreach (var ask in await bot.AsksAsync(letters))
            {
                Assert.Contains((ask.LetterId, ask.Ask.Words.Span), cited);
            }
        }
    }

    [Fact]
    public async Task Every_line_of_a_brief_is_cited_but_what_the_letters_do_not_say()
    {
        using var bot = new Bot();

        var reply = await bot.AskAsync("Brief me before I see the Secretary of the Interior on Tuesday.");

        Assert.Equal(Outcome.Brief, reply.Outcome);
        Assert.All(reply.Blocks.OfType<ReplyBlock.Say>(), say => Assert.NotEmpty(say.Sources));
        var silent = reply.Blocks.OfType<ReplyBlock.List>().SelectMany(list => list.Items)
            .Where(item => item.Sources.Count == 0)
            .Select(item => item.Text).ToList();
        Assert.All(silent, line => Assert.Matches("do not say|check before|ask for the longer|no dateline", line));
        Assert.All(Quoted(ReplyText.Plain(reply)), quote => Assert.Contains(reply.Citations, citation =>
            TextFolding.Spaces(citation.Quote).StartsWith(quote.TrimEnd('…', ' '), StringComparison.Ordinal)
            || quote.Length < 40));
    }

    [ProgramFact("soffice")]
    public async Task A_brief_on_anyone_is_one_printed_page()
    {
        using var bot = new Bot();
        List<PaperDocument> papers = [];
        foreach (var party in await bot.PartiesAsync())
        {
            papers.Add(await bot.PaperAsync($"brief me on {party.Name}", party.Key));
        }

        // The wordiest of them all stands for the rest: printing each would take minutes.
        var printed = Assert.IsType<PaperWriting.Written>(PaperFile.Of(
            papers.MaxBy(Words)!, PaperFormat.Pdf, DateTimeOffset.UnixEpoch, CancellationToken.None));

        Assert.Single(Regex.Matches(System.Text.Encoding.Latin1.GetString(printed.Content), @"/Type\s*/Page[^s]"));
    }

    [Theory]
    [InlineData("What have we asked of Mexico since 2018, and how strongly?", "recommend", "5 asks")]
    [InlineData("¿Qué le hemos pedido a México desde 2018 y con qué fuerza?", "recomendar", "5 peticiones")]
    public async Task What_was_asked_of_a_country_is_told_with_strength_and_joined(
        string question, string strength, string count)
    {
        using var bot = new Bot();

        var reply = await bot.AskAsync(question);

        Assert.Equal(Outcome.Brief, reply.Outcome);
        Assert.Contains(strength, ReplyText.Plain(reply), StringComparison.Ordinal);
        Assert.Contains(count, ReplyText.Plain(reply), StringComparison.Ordinal);
        Assert.Contains(
            reply.Citations, citation => citation.Quote.Contains("temporary cooperation", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_reads_the_list_may_split_what_was_joined_and_it_stays_so()
    {
        using var bot = new Bot();
        const string Question = "What have we asked of Mexico since 2018, and how strongly?";
        var joined = await bot.AskAsync(Question);
        Assert.Contains("share “end”", ReplyText.Plain(joined), StringComparison.Ordinal);
        await bot.AskAsync("join 1 and 2");

        var again = await bot.AskAsync(Question, "another conversation");

        Assert.Contains("Joined by a person", ReplyText.Plain(again), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_joined_by_mistake_may_be_split_again()
    {
        using var bot = new Bot();
        await bot.AskAsync("What have we asked of Mexico since 2018, and how strongly?");
        await bot.AskAsync("split 1");

        var again = await bot.AskAsync("What have we asked of Mexico since 2018, and how strongly?", "later");

        Assert.DoesNotContain("held to be the same", ReplyText.Plain(again), StringComparison.Ordinal);
        Assert.Contains(
            "First asked on December 21, 2018; at most “recommend”.", ReplyText.Plain(again), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_subject_may_stand_before_the_order()
    {
        using var bot = new Bot();

        var reply = await bot.AskAsync("I'm meeting the Secretary of Foreign Affairs tomorrow, prep me");

        Assert.StartsWith("Brief: Marcelo Ebrard Causabon", ReplyText.Plain(reply), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_of_something_is_a_draft()
    {
        using var bot = new Bot();

        var reply = await bot.AskAsync("could u draft something to the foreign secretary re: children in detention, from KIND");

        Assert.Equal(Outcome.Draft, reply.Outcome);
    }

    [Fact]
    public async Task Whoever_was_briefed_on_is_him_in_the_next_draft()
    {
        using var bot = new Bot();
        await bot.AskAsync("brief me on the COMAR director");

        var reply = await bot.AskAsync("draft a meeting request to him from IMUMI");

        Assert.Contains("Andrés Ramirez Silva", ReplyText.Plain(reply), StringComparison.Ordinal);
        Assert.DoesNotContain("Him", ReplyText.Plain(reply), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "Draft a letter to Guillen from WOLA telling him he took bribes in 2019 and must end detention", "Must end")]
    [InlineData("Draft a response to yesterday's announcement, to the Secretary of the Interior", "Dear Yesterday")]
    [InlineData("can you write to Guillen and tell him we demand he resign, from WOLA", "Dear Tell")]
    [InlineData(
        "Necesito una carta para la secretaria de gobernación, de LAWG, con tres peticiones: que termine el plan",
        "Con tres")]
    public async Task Scraps_of_an_order_are_nobodys_name(string order, string scrap)
    {
        using var bot = new Bot();

        var reply = await bot.AskAsync(order);

        var letter = Assert.Single(reply.Blocks.OfType<ReplyBlock.LetterText>());
        Assert.DoesNotContain(letter.Parts, part => part.Text.Contains(scrap, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Longer_and_the_file_go_on_with_the_brief_where_a_draft_came_before_it()
    {
        using var bot = new Bot();
        await bot.AskAsync("Draft a letter to the Secretary of the Interior on family unity");
        await bot.AskAsync("brief me on the Secretary of the Interior");

        var reply = await bot.AskAsync("longer");

        Assert.Equal(Outcome.Brief, reply.Outcome);
        var paper = await bot.Assistant.BriefAsync(new Turn(Shelf.Default, "test", ""), CancellationToken.None);
        Assert.Contains(paper!.Parts.OfType<PaperPart.List>().SelectMany(list => list.Items), item =>
            item.Text.Contains("greeted as", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nobody_is_briefed_on_who_is_not_in_the_letters()
    {
        using var bot = new Bot();

        var reply = await bot.AskAsync("brief me on the Pope");

        Assert.Equal(Outcome.Abstained, reply.Outcome);
        Assert.StartsWith("The letters do not say", ReplyText.Plain(reply), StringComparison.Ordinal);
        Assert.Empty(reply.Citations);
    }

    [Fact]
    public async Task A_timeline_puts_undated_letters_apart()
    {
        using var bot = new Bot();

        var reply = await bot.AskAsync("timeline of our letters");

        var headings = reply.Blocks.OfType<ReplyBlock.Heading>().Select(heading => heading.Text).ToList();
        Assert.Equal(3, headings.Count);
        Assert.StartsWith("December 21, 2018", headings[1], StringComparison.Ordinal);
        Assert.StartsWith("undated", headings[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_ordinary_question_is_taken_for_an_order_to_brief()
    {
        using var bot = new Bot();

        foreach (var question in (string[])
            ["who signed the December letter?", "what do they ask of Mexico?", "summarise the NGO letter",
            "which letters ask for the same thing?", "is HRF on the longer letter?",
            "¿qué piden sobre unidad familiar?"])
        {
            Assert.NotEqual(Outcome.Brief, (await bot.AskAsync(question, question)).Outcome);
        }
    }

    private static IEnumerable<string> Quoted(string text) =>
        Regex.Matches(text, "“([^”]+)”").Select(quote => quote.Groups[1].Value);

    private static int Words(PaperDocument paper) => paper.Parts.SelectMany(part => part switch
    {
        PaperPart.Heading heading => [heading.Words],
        PaperPart.Paragraph paragraph => [paragraph.Words],
        PaperPart.List list => list.Items,
        PaperPart.Lines lines => lines.Items,
        _ => (IReadOnlyList<PaperWords>)[],
    }).Sum(words => words.Text.Split(' ').Length);
}
