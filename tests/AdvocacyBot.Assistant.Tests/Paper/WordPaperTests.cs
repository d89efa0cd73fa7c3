using AdvocacyBot.Assistant.Paper;
using AdvocacyBot.Assistant.Paper.Word;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using LetterLanguage = AdvocacyBot.Letters.LetterLanguage;

namespace AdvocacyBot.Assistant.Tests.Paper;

public class WordPaperTests
{
    [Fact]
    public void Letters_and_briefs_are_whole_Word_files()
    {
        Assert.All([Papers.Letter, Papers.Carta, Papers.Brief, Everything("words")], AssertWhole);
    }

    [Fact]
    public void A_document_without_parts_is_a_whole_Word_file() =>
        AssertWhole(new PaperDocument("", LetterLanguage.English, null, []));

    [Fact]
    public void Empty_parts_make_a_whole_Word_file() => AssertWhole(new PaperDocument("", LetterLanguage.Spanish, "",
    [
        new PaperPart.Lines([]), new PaperPart.List([], true), new PaperPart.Table([], []),
        new PaperPart.Table(["Head"], []), new PaperPart.Table([], [[], ["cell", "more"]]),
        new PaperPart.Paragraph(new PaperWords([])),
    ]));

    [Fact]
    public void Hostile_words_break_no_Word_file() => Assert.All(HostileWords.All, words => AssertWhole(Everything(words)));

    [Fact]
    public void Drawn_words_break_no_Word_file() =>
        Assert.All(HostileWords.Drawn(100).Chunk(10), words => AssertWhole(Everything(string.Join('\n', words))));

    [Fact]
    public void Every_character_that_a_file_may_hold_is_printed()
    {
        using var file = Open(Everything("<w:p> & ]]> 👩🏽‍⚖️ שלום"));

        Assert.Contains("<w:p> & ]]> 👩🏽‍⚖️ שלום", file.MainDocumentPart!.Document.Body!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_document_and_time_make_the_same_bytes() =>
        Assert.Equal(WordPaper.Of(Papers.Letter, Papers.Noon), WordPaper.Of(Papers.Letter, Papers.Noon));

    [Fact]
    public void Where_words_come_from_is_a_comment_on_them()
    {
        using var file = Open(Papers.Letter);

        var comments = file.MainDocumentPart!.WordprocessingCommentsPart!.Comments.Elements<Comment>().ToList();
        Assert.Equal(
            ["Template: joint letter.", "Reused from 017_border, line 12.", "Reused from 017_border, line 12."],
            comments.Select(comment => comment.InnerText));
        Assert.All(comments, comment => Assert.Equal(("AdvocacyBot", Papers.Noon.UtcDateTime), (comment.Author!.Value, comment.Date!.Value)));
        Assert.Equal(comments.Count, file.MainDocumentPart.Document.Descendants<CommentReference>().Count());
    }

    [Fact]
    public void Neighbours_with_one_comment_share_it()
    {
        PaperRun[] runs = [new("We ask ") { Comment = "new" }, new("[whom]") { Comment = "new", Open = true }, new(".")];
        using var file = Open(Of(new PaperPart.Paragraph(new PaperWords(runs))));

        Assert.Single(file.MainDocumentPart!.WordprocessingCommentsPart!.Comments.Elements<Comment>());
    }

    [Fact]
    public void An_open_slot_is_highlighted_and_nothing_else_is()
    {
        using var file = Open(Papers.Letter);

        var marked = file.MainDocumentPart!.Document.Descendants<Highlight>().Select(mark => mark.Parent!.Parent!.InnerText);
        Assert.Equal(["[to confirm: since when]"], marked);
    }

    [Fact]
    public void The_running_head_stands_over_every_page_and_the_page_number_under_it()
    {
        using var file = Open(Papers.Letter);

        Assert.Equal("DRAFT — not for circulation", Assert.Single(file.MainDocumentPart!.HeaderParts).Header.InnerText);
        Assert.Contains("PAGE", Assert.Single(file.MainDocumentPart.FooterParts).Footer.OuterXml, StringComparison.Ordinal);
        var section = file.MainDocumentPart.Document.Body!.Elements<SectionProperties>().Single();
        Assert.Null(section.GetFirstChild<TitlePage>());
    }

    [Fact]
    public void A_finished_paper_has_no_running_head()
    {
        using var file = Open(Papers.Brief);

        Assert.Empty(file.MainDocumentPart!.HeaderParts);
    }

    [Fact]
    public void Each_list_counts_from_one()
    {
        using var file = Open(Of(new PaperPart.List(["a", "b"], true), new PaperPart.List(["c"], true)));

        var numbers = file.MainDocumentPart!.Document.Descendants<NumberingId>().Select(id => id.Val!.Value);
        Assert.Equal([1, 1, 2], numbers);
    }

    [Fact]
    public void The_file_tells_its_title_its_language_and_its_time()
    {
        using var file = Open(Papers.Carta);

        Assert.Equal("Borrador: unidad familiar", file.PackageProperties.Title);
        Assert.Equal(Papers.Noon.UtcDateTime, file.PackageProperties.Created!.Value.ToUniversalTime());
        Assert.Contains("es-MX", file.MainDocumentPart!.StyleDefinitionsPart!.Styles!.OuterXml, StringComparison.Ordinal);
    }

    [Fact]
    public void What_introduces_stays_with_what_it_introduces()
    {
        using var file = Open(Papers.Letter);

        var kept = file.MainDocumentPart!.Document.Body!.Elements<Paragraph>()
            .Where(paragraph => paragraph.ParagraphProperties?.KeepNext is not null).Select(paragraph => paragraph.InnerText);
        Assert.Equal(["Dear Secretary Ortiz and Secretary Prado:", "We recommend", "Sincerely,", "Proposed signatories:"], kept.Select(words =>
            words.StartsWith("We recommend", StringComparison.Ordinal) ? "We recommend" : words));
    }

    /// <summary>A document of every part, with every look.</summary>
    internal static PaperDocument Everything(string words)
    {
        PaperWords plain = words, looks = new(
        [
            new PaperRun(words) { Open = true, Comment = words }, new PaperRun(words) { Strong = true, Quoted = true },
            new PaperRun(words) { Quoted = true, Comment = "why" }, new PaperRun(words),
        ]);
        return new PaperDocument(words, LetterLanguage.English, words,
        [
            new PaperPart.Letterhead(plain), new PaperPart.Heading(looks, 1), new PaperPart.Heading(plain, 9),
            new PaperPart.Lines([plain, looks]), new PaperPart.Paragraph(looks), new PaperPart.Paragraph(plain, IsQuote: true),
            new PaperPart.List([plain, looks], true), new PaperPart.List([looks], false),
            new PaperPart.Table([plain, looks], [[looks, plain], [plain], []]), new PaperPart.Table([plain], [[plain, plain]]),
        ]);
    }

    internal static PaperDocument Of(params PaperPart[] parts) => new("", LetterLanguage.English, null, parts);

    private static WordprocessingDocument Open(PaperDocument document) =>
        WordprocessingDocument.Open(new MemoryStream(WordPaper.Of(document, Papers.Noon)), false);

    private static void AssertWhole(PaperDocument document)
    {
        using var file = Open(document);
        var errors = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file);
        Assert.Empty(errors.Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
    }
}
