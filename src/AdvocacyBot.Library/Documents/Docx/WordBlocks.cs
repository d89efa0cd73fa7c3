using System.Xml.Linq;
using AdvocacyBot.Library.Documents.Paper;

namespace AdvocacyBot.Library.Documents.Docx;

/// <summary>The blocks of one story of a Word file: its body, a header, a note, a text box.</summary>
internal sealed class WordBlocks(WordStyles styles, WordNumbering numbering, WordNotes notes)
{
    public IReadOnlyList<Block> Of(XElement story)
    {
        List<Block> blocks = [];
        Add(blocks, story);
        return blocks;
    }

    private void Add(List<Block> blocks, XElement story)
    {
        ParagraphLook? above = null;
        foreach (var element in story.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "p":
                    above = AddParagraph(blocks, element, above);
                    break;
                case "tbl":
                    blocks.Add(new Block.Table([.. RowsOf(element)]));
                    above = null;
                    break;
                case "sdt" when element.Element("sdtPr")?.Element("showingPlcHdr").Switch() is true:
                case "del" or "moveFrom":
                    break;
                case "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo" or "smartTag":
                    Add(blocks, element);
                    break;
                case "AlternateContent" when (element.Element("Choice") ?? element.Element("Fallback")) is { } shown:
                    Add(blocks, shown);
                    break;
            }
        }
    }

    private ParagraphLook AddParagraph(List<Block> blocks, XElement paragraph, ParagraphLook? above)
    {
        var properties = paragraph.Element("pPr");
        var look = styles.Of(properties);
        var runs = new WordRuns(styles, notes);
        var text = runs.Read(paragraph);
        var boxes = runs.Boxes.ToList();
        boxes.ForEach(box => Add(blocks, box));
        var mark = text.AsSpan().Trim().Length == 0 ? null : numbering.Next(look.NumberId, look.Level);
        var isClose = look.IsContextual && above is { IsContextual: true } && above.StyleId == look.StyleId;
        if (isClose && blocks is [.., Block.Paragraph before])
        {
            blocks[^1] = before with { SpaceAfter = false };
        }

        if (properties?.Element("pageBreakBefore").Switch() is true && blocks.Count > 0)
        {
            text = "\f" + text;
        }

        blocks.Add(new Block.Paragraph(
            mark + text.TrimEnd(), look.SpaceBefore && !isClose, look.SpaceAfter, mark is not null));
        if (properties?.Element("sectPr") is { } section && section.Element("type").Val() != "continuous")
        {
            blocks.Add(new Block.Paragraph("\f"));
        }

        return look;
    }

    private IEnumerable<IReadOnlyList<Cell>> RowsOf(XElement table) =>
        Within(table, "tr").Where(row => row.Element("trPr")?.Element("del") is null)
            .Select(row => (IReadOnlyList<Cell>)[.. Within(row, "tc").Select(cell => new Cell(Of(cell)))]);

    // Rows and cells may be wrapped in content controls.
    private static IEnumerable<XElement> Within(XElement parent, string name) =>
        parent.Elements().SelectMany(child => child.Name.LocalName switch
        {
            var local when local == name => [child],
            "sdt" or "sdtContent" or "customXml" or "ins" => Within(child, name),
            _ => [],
        });
}
