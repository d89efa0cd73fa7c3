using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace AdvocacyBot.Assistant.Paper.Word;

/// <summary>The parts of a document as the blocks of a Word file's body.</summary>
internal sealed class WordParts(WordRuns runs, WordLists lists)
{
    // An address stays together; a hundred signatories may run on.
    private const int MostOnOnePage = 12;

    public IEnumerable<OpenXmlElement> Of(IReadOnlyList<PaperPart> parts) => parts.SelectMany(Blocks);

    private IEnumerable<OpenXmlElement> Blocks(PaperPart part) => part switch
    {
        PaperPart.Letterhead letterhead => [Place(letterhead.Place)],
        PaperPart.Heading heading => [Styled(WordStyles.Heading(heading.Level), heading.Words)],
        PaperPart.Lines { Items: var lines } => lines.Select((line, n) => Styled(
            n == lines.Count - 1 ? WordStyles.LastLine
            : lines.Count <= MostOnOnePage ? WordStyles.Lines : WordStyles.LooseLines,
            line)),
        PaperPart.Paragraph { IsQuote: true } quote => [Styled(WordStyles.Quote, quote.Words)],
        PaperPart.Paragraph paragraph => [Written(paragraph.Words)],
        PaperPart.List list => Items(list),
        PaperPart.Table { Head.Count: 0, Rows.Count: 0 } => [],
        // Two tables in a row would grow into one, and what stands below keeps its distance.
        PaperPart.Table table => [new WordTable(runs).Of(table), Styled(WordStyles.BelowTable, "")],
        _ => throw new NotSupportedException(),
    };

    /// <summary>A place to be filled: a click on it selects it whole, and who reads the letter sees it is none.</summary>
    private SdtBlock Place(PaperWords place) => new(
        new SdtProperties(new ShowingPlaceholder()),
        new SdtContentBlock(Styled(WordStyles.Letterhead, place)));

    // "Sincerely," and "We ask you to:" never stand alone at the foot of a page.
    private Paragraph Written(PaperWords words) =>
        words.Text.TrimEnd() is [.., ':' or ',']
            ? new Paragraph(runs.Of(words).Prepend(new ParagraphProperties(new KeepNext())))
            : new Paragraph(runs.Of(words));

    private IEnumerable<Paragraph> Items(PaperPart.List list)
    {
        var id = lists.Add(list.Numbered);
        return list.Items.Select((item, n) => new Paragraph(runs.Of(item).Prepend(new ParagraphProperties(
            new ParagraphStyleId { Val = n < list.Items.Count - 1 ? WordStyles.Item : WordStyles.LastItem },
            new NumberingProperties(
                new NumberingLevelReference { Val = 0 }, new NumberingId { Val = id })))));
    }

    private Paragraph Styled(string style, PaperWords words) => new(
        runs.Of(words).Prepend(new ParagraphProperties(new ParagraphStyleId { Val = style })));
}
