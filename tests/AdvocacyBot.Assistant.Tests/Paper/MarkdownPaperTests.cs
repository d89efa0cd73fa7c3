using AdvocacyBot.Assistant.Paper;
using AdvocacyBot.Assistant.Paper.Markdown;
using AdvocacyBot.Letters;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AdvocacyBot.Assistant.Tests.Paper;

/// <summary>What Markdown makes of our Markdown, told by a reader of it that is not ours.</summary>
public class MarkdownPaperTests
{
    private static readonly MarkdownPipeline GitHub = new MarkdownPipelineBuilder()
        .UsePipeTables().UseFootnotes().UseTaskLists().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).Build();

    [Fact]
    public void No_words_become_markup() =>
        Assert.All(HostileWords.All.Concat(HostileWords.Drawn(3000)), words => AssertPlain(words, [new PaperRun(words)]));

    [Fact]
    public void No_words_become_markup_with_those_of_the_next_run()
    {
        var dice = new Random(7);
        Assert.All(HostileWords.Drawn(3000).Select(PaperCharacters.Clean), words =>
        {
            var cut = dice.Next(words.Length);
            PaperRun[] runs =
            [
                new(words[..cut]) { Strong = dice.Next(3) == 0, Quoted = dice.Next(3) == 0, Open = dice.Next(3) == 0 },
                new(words[cut..]) { Strong = dice.Next(3) == 0, Quoted = dice.Next(3) == 0 },
            ];
            AssertPlain(string.Concat(runs.Select(run => run.Text)), runs);
        });
    }

    [Fact]
    public void No_words_become_markup_beside_the_number_of_a_note() =>
        Assert.All(HostileWords.Drawn(500).Select(PaperCharacters.Clean), words => Assert.DoesNotContain(
            Read(WordPaperTests.Of(new PaperPart.Paragraph(new PaperWords(
                [new PaperRun("Asked.") { Comment = "one" }, new PaperRun(words) { Comment = words }, new PaperRun("(x)")])))).Descendants(),
            IsMarkup));

    [Fact]
    public void Each_part_is_what_it_is()
    {
        var read = Read(Papers.Brief);

        Assert.Equal(
            [
                nameof(HeadingBlock), nameof(ParagraphBlock), nameof(HeadingBlock), nameof(ListBlock), nameof(HeadingBlock),
                nameof(QuoteBlock), nameof(HeadingBlock), nameof(Table), nameof(HeadingBlock), nameof(ListBlock),
                nameof(HeadingBlock), nameof(ParagraphBlock),
            ],
            read.Select(block => block.GetType().Name));
    }

    [Fact]
    public void Hostile_words_in_every_part_leave_the_parts_apart() => Assert.All(
        HostileWords.All.Where(words => PaperCharacters.OneLine(words).Length > 0),
        words =>
        {
            var read = Read(new PaperDocument("", LetterLanguage.English, null,
            [
                new PaperPart.Heading(words, 2), new PaperPart.Lines([words, words]), new PaperPart.Paragraph(words),
                new PaperPart.Paragraph(words, IsQuote: true), new PaperPart.List([words, words], true),
                new PaperPart.Table([words, "b"], [[words, words]]),
            ]));

            Assert.Equal(
                [
                    nameof(HeadingBlock), nameof(ParagraphBlock), nameof(ParagraphBlock), nameof(QuoteBlock), nameof(ListBlock),
                    nameof(Table),
                ],
                read.Select(block => block.GetType().Name));
            Assert.Equal(2, ((ListBlock)read[4]).Count);
            Assert.Equal([2, 2], ((Table)read[5]).Cast<TableRow>().Select(row => row.Count));
        });

    [Fact]
    public void Two_lists_in_a_row_stay_two() => Assert.Equal(
        2,
        Read(WordPaperTests.Of(new PaperPart.List(["a"], true), new PaperPart.List(["b"], true))).OfType<ListBlock>().Count());

    [Fact]
    public void Where_words_come_from_is_a_numbered_note() => Assert.Equal(
        "We ask you. [1] Please. [1]\n\n[1] Reused\\*.\n",
        MarkdownPaper.Of(WordPaperTests.Of(new PaperPart.Paragraph(new PaperWords(
            [new PaperRun("We ask you. ") { Comment = "Reused*." }, new PaperRun("Please"), new PaperRun(".") { Comment = "Reused*." }])))));

    [Fact]
    public void An_open_slot_is_bold_and_keeps_its_brackets() => Assert.Equal(
        "On **[to confirm: the date]**, we met.\n",
        MarkdownPaper.Of(WordPaperTests.Of(new PaperPart.Paragraph(new PaperWords(
            [new PaperRun("On "), new PaperRun("[to confirm: the date]") { Open = true }, new PaperRun(", we met.")])))));

    private static void AssertPlain(string words, IReadOnlyList<PaperRun> runs)
    {
        var read = Read(WordPaperTests.Of(new PaperPart.Paragraph(new PaperWords(runs))));
        Assert.DoesNotContain(read.Descendants(), IsMarkup);
        var shown = string.Concat(read.Descendants<LeafInline>().Select(inline =>
            inline is LiteralInline literal ? literal.Content.ToString() : "\n"));
        Assert.Equal(Squeezed(words), Squeezed(shown));
    }

    // Bold and italic are our doing; nothing else may come of words.
    private static bool IsMarkup(MarkdownObject read) =>
        read is not (MarkdownDocument or ParagraphBlock or LiteralInline or LineBreakInline or ContainerInline)
        || read is LinkInline or DelimiterInline;

    private static string Squeezed(string words) => string.Join('\n', PaperCharacters.Clean(words)
        .Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));

    private static MarkdownDocument Read(PaperDocument document) =>
        Markdig.Markdown.Parse(MarkdownPaper.Of(document), GitHub);
}
