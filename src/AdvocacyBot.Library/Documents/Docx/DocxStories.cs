using System.Xml.Linq;
using AdvocacyBot.Library.Documents.Paper;

namespace AdvocacyBot.Library.Documents.Docx;

/// <summary>
/// The stories of a Word file in reading order: the header of its first page, the body, the notes, the footer.
/// </summary>
internal static class DocxStories
{
    public static IEnumerable<Block> All(DocxPackage package)
    {
        var document = package.Document();
        if (document.Element("body") is not { } body)
        {
            throw new UnfitContentException("expected a Word file with a text; found one without");
        }

        var styles = new WordStyles(package.PartOfKind("styles"));
        var notes = new WordNotes(package.PartOfKind("footnotes"), package.PartOfKind("endnotes"));
        var blocks = new WordBlocks(styles, new WordNumbering(package.PartOfKind("numbering")), notes);
        var first = body.Descendants("sectPr").FirstOrDefault();
        List<Block> header = [.. OnFirstPage(package, blocks, first, "headerReference")];
        List<Block> text = [.. blocks.Of(body)];
        return
        [
            .. header, .. text, .. notes.Called.ToList().SelectMany((note, n) => Note(blocks, note, n + 1)),
            .. OnFirstPage(package, blocks, first, "footerReference"),
        ];
    }

    // What runs on later pages repeats the first page or the page's number.
    private static IEnumerable<Block> OnFirstPage(
        DocxPackage package, WordBlocks blocks, XElement? section, string reference)
    {
        var kind = section?.Element("titlePg").Switch() is true ? "first" : "default";
        var id = section?.Elements(reference).FirstOrDefault(r => (r.Val("type") ?? "default") == kind).Val("id");
        return package.PartById(id) is { } part && blocks.Of(part).Where(HasWords).ToList() is [_, ..] shown
            ? [Block.Apart, .. shown, Block.Apart]
            : [];
    }

    // "Page of", where the numbers were, says nothing.
    private static bool HasWords(Block block) =>
        block is not Block.Paragraph { Text: var text }
        || text.Split(' ', '\t', '\n', '/', '|', '-', '–').Any(word =>
            word.Any(char.IsLetterOrDigit)
            && word.ToLowerInvariant() is not ("page" or "of" or "página" or "pagina" or "pág." or "de"));

    private static IEnumerable<Block> Note(WordBlocks blocks, XElement note, int number)
    {
        var lines = PageText.Paragraphs(blocks.Of(note)).Select(p => p.Text.Trim()).Where(line => line.Length > 0);
        return [new Block.Paragraph($"{ListMark.Plain(number)} {string.Join(' ', lines)}")];
    }
}
