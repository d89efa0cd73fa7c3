using System.IO.Compression;
using System.Security;
using System.Text;

namespace AdvocacyBot.Mutations.Letters;

/// <summary>How people set short lines in Word: by breaks, as paragraphs without space or with it, blanks between.</summary>
public enum LineForm
{
    Breaks,
    Close,
    Spaced,
    SpacedByHand,
}

/// <summary>A letter as a Word file with real paragraphs, lists and tables.</summary>
public static class DocxLetters
{
    public const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
        + "xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string Styles =
        "<w:docDefaults><w:pPrDefault><w:pPr><w:spacing w:after=\"160\" w:line=\"259\" w:lineRule=\"auto\"/></w:pPr>"
        + "</w:pPrDefault></w:docDefaults>"
        + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"NoSpacing\"><w:name w:val=\"No Spacing\"/>"
        + "<w:pPr><w:spacing w:after=\"0\"/></w:pPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"ListParagraph\"><w:name w:val=\"List Paragraph\"/>"
        + "<w:basedOn w:val=\"Normal\"/><w:pPr><w:ind w:left=\"720\"/><w:contextualSpacing/></w:pPr></w:style>";

    /// <summary>The file of a letter.</summary>
    public static byte[] File(IReadOnlyList<Piece> pieces, LineForm form)
    {
        var (body, lists) = (new StringBuilder(), new List<string>());
        Piece.Item? last = null;
        foreach (var piece in pieces)
        {
            if (piece is Piece.Item item && (last is null || ListKind(last) != ListKind(item) || item.Mark is "1." or "a)"))
            {
                lists.Add(ListDefinition(item, lists.Count + 1));
            }

            last = piece as Piece.Item;
            body.Append(piece switch
            {
                Piece.Paragraph { Lines.Count: > 1 } lines when form is LineForm.Close => Lined(lines.Lines),
                Piece.Paragraph lines when form is LineForm.Spaced =>
                    string.Concat(lines.Lines.Select(line => Paragraph("", Run(line)))),
                Piece.Paragraph lines when form is LineForm.SpacedByHand =>
                    string.Concat(lines.Lines.Append("").Select(line => Paragraph("", Run(line)))),
                Piece.Paragraph paragraph => Paragraph("", Lines(paragraph.Lines)),
                Piece.Item listed => Paragraph(
                    $"<w:pStyle w:val=\"ListParagraph\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{lists.Count}\"/></w:numPr>",
                    Run(listed.Text)),
                Piece.Table table => Table(table),
                _ => "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>",
            });
        }

        var numbers = Enumerable.Range(1, lists.Count)
            .Select(n => $"<w:num w:numId=\"{n}\"><w:abstractNumId w:val=\"{n}\"/></w:num>");
        return Package(
            $"<w:body>{body}<w:sectPr/></w:body>",
            ("styles", $"<w:styles {Namespaces}>{Styles}</w:styles>"),
            ("numbering", $"<w:numbering {Namespaces}>{string.Concat(lists)}{string.Concat(numbers)}</w:numbering>"));
    }

    /// <summary>A file of these parts; the relation of each is told by its name ("header1" is a header).</summary>
    public static byte[] Package(string document, params IReadOnlyList<(string Name, string Xml)> parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", Types(parts));
            Write(zip, "_rels/.rels", Relations([("officeDocument", "word/document.xml")]));
            Write(zip, "word/document.xml", $"<w:document {Namespaces}>{document}</w:document>");
            Write(zip, "word/_rels/document.xml.rels", Relations([.. parts.Select(p => (p.Name, p.Name + ".xml"))]));
            foreach (var (name, xml) in parts)
            {
                Write(zip, $"word/{name}.xml", xml);
            }
        }

        return file.ToArray();
    }

    public static string Paragraph(string properties, string runs) =>
        $"<w:p>{(properties.Length > 0 ? $"<w:pPr>{properties}</w:pPr>" : "")}{runs}</w:p>";

    public static string Run(string words) =>
        $"<w:r>{string.Join("<w:tab/>", words.Split('\t').Select(t => $"<w:t xml:space=\"preserve\">{SecurityElement.Escape(t)}</w:t>"))}</w:r>";

    public static void Write(
        ZipArchive zip, string name, string xml, CompressionLevel level = CompressionLevel.Fastest)
    {
        using var part = new StreamWriter(zip.CreateEntry(name, level).Open(), new UTF8Encoding(false));
        part.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml);
    }

    private static string Lines(IReadOnlyList<string> lines) => string.Join("<w:r><w:br/></w:r>", lines.Select(Run));

    private static string Lined(IReadOnlyList<string> lines) => string.Concat(lines.Select((line, n) =>
        Paragraph(n < lines.Count - 1 ? "<w:spacing w:after=\"0\"/>" : "", Run(line))));

    private static string Table(Piece.Table table)
    {
        var columns = table.Rows.Max(row => row.Count);
        var grid = string.Concat(Enumerable.Repeat("<w:gridCol w:w=\"3000\"/>", columns));
        var rows = table.Rows.Select(row => "<w:tr>" + string.Concat(Enumerable.Range(0, columns).Select(column =>
            $"<w:tc><w:tcPr><w:tcW w:w=\"3000\" w:type=\"dxa\"/></w:tcPr>{Paragraph("<w:pStyle w:val=\"NoSpacing\"/>", column < row.Count ? Run(row[column]) : "")}</w:tc>")) + "</w:tr>");
        return $"<w:tbl><w:tblPr/><w:tblGrid>{grid}</w:tblGrid>{string.Concat(rows)}</w:tbl>";
    }

    private static string ListDefinition(Piece.Item item, int id)
    {
        var (kind, words) = ListKind(item);
        var start = kind switch
        {
            "decimal" => item.Mark.TrimEnd('.'),
            "lowerLetter" => $"{item.Mark[0] - 'a' + 1}",
            _ => "1",
        };
        return $"<w:abstractNum w:abstractNumId=\"{id}\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"{start}\"/>"
            + $"<w:numFmt w:val=\"{kind}\"/><w:lvlText w:val=\"{words}\"/></w:lvl></w:abstractNum>";
    }

    private static (string Kind, string Words) ListKind(Piece.Item item) => item.Mark[0] switch
    {
        >= '0' and <= '9' => ("decimal", "%1."),
        >= 'a' and <= 'z' => ("lowerLetter", "%1)"),
        '•' => ("bullet", "\uf0b7"),
        var dash => ("bullet", dash.ToString()),
    };

    private static string Relations(IReadOnlyList<(string Name, string Target)> parts) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(parts.Select(p =>
            $"<Relationship Id=\"{p.Name}\" Type=\"{Office}/{p.Name.TrimEnd('1', '2', '3')}\" Target=\"{p.Target}\"/>"))
        + "</Relationships>";

    private static string Types(IReadOnlyList<(string Name, string Xml)> parts)
    {
        const string word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
        var overrides = parts.Select(p => $"<Override PartName=\"/word/{p.Name}.xml\" ContentType=\"{word}.{p.Name.TrimEnd('1', '2', '3')}+xml\"/>");
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + $"<Override PartName=\"/word/document.xml\" ContentType=\"{word}.document.main+xml\"/>{string.Concat(overrides)}</Types>";
    }
}
