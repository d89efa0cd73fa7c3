using DocumentFormat.OpenXml.Wordprocessing;

namespace AdvocacyBot.Assistant.Paper.Word;

/// <summary>The looks of a document, by name, so that a person changes them in one place.</summary>
internal static class WordStyles
{
    public const string Letterhead = "Letterhead";
    public const string Lines = "Lines";
    public const string LooseLines = "LooseLines";
    public const string LastLine = "LastLine";
    public const string Quote = "Quote";
    public const string Item = "ListParagraph";
    public const string LastItem = "LastItem";
    public const string Table = "TableGrid";
    public const string TableHead = "TableHead";
    public const string TableText = "TableText";
    public const string BelowTable = "BelowTable";
    public const string Header = "Header";
    public const string Footer = "Footer";
    public const string CommentText = "CommentText";

    private const string Namespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    // Sizes are half points, distances twentieths of a point.
    private static readonly string Paragraphs = string.Concat(
        Style("Normal", "Normal", "", "", "w:default=\"1\""),
        Style(Letterhead, "Letterhead", Box + Space(0, 360) + Centred, "<w:color w:val=\"7F7F7F\"/>"),
        Style("Heading1", "heading 1", "<w:keepNext/>" + Space(0, 160), "<w:b/><w:sz w:val=\"30\"/>"),
        Style("Heading2", "heading 2", "<w:keepNext/>" + Space(220, 80), "<w:b/><w:sz w:val=\"24\"/>"),
        Style("Heading3", "heading 3", "<w:keepNext/>" + Space(160, 60), "<w:b/><w:i/>"),
        Style(Lines, "Lines", "<w:keepNext/><w:keepLines/>" + Space(0, 0) + Hanging, ""),
        Style(LooseLines, "Loose Lines", "<w:keepLines/>" + Space(0, 0) + Hanging, ""),
        Style(LastLine, "Last Line", "<w:keepLines/>" + Space(0, 200) + Hanging, ""),
        Style(Quote, "Quote", Space(0, 180) + "<w:ind w:left=\"540\" w:right=\"540\"/>", "<w:i/>"),
        Style(Item, "List Paragraph", Space(0, 80), ""),
        Style(LastItem, "Last Item", Space(0, 180), ""),
        Style(TableHead, "Table Head", "<w:keepNext/>" + Space(40, 40), "<w:b/><w:sz w:val=\"20\"/>"),
        Style(TableText, "Table Text", Space(40, 40), "<w:sz w:val=\"20\"/>"),
        Style(BelowTable, "Below Table", Space(0, 100), "<w:sz w:val=\"12\"/>"),
        Style(Header, "header", Space(0, 0) + Centred, "<w:b/><w:color w:val=\"9C1C1C\"/><w:sz w:val=\"20\"/>"),
        Style(Footer, "footer", Space(0, 0) + Centred, "<w:color w:val=\"595959\"/><w:sz w:val=\"18\"/>"),
        Style(CommentText, "annotation text", Space(0, 0), "<w:sz w:val=\"20\"/>"));

    // Of each style with room around it, about half.
    private static readonly string Compact = Paragraphs
        .Replace(Space(220, 80), Space(80, 30), StringComparison.Ordinal)
        .Replace(Space(0, 80), Space(0, 30), StringComparison.Ordinal)
        .Replace(Space(0, 160), Space(0, 80), StringComparison.Ordinal)
        .Replace(Space(0, 180), Space(0, 60), StringComparison.Ordinal)
        .Replace(Space(0, 200), Space(0, 80), StringComparison.Ordinal);

    private const string Centred = "<w:jc w:val=\"center\"/>";

    private const string Hanging = "<w:ind w:left=\"360\" w:hanging=\"360\"/>";

    private const string Box = "<w:pBdr>"
        + "<w:top w:val=\"dashed\" w:sz=\"4\" w:space=\"10\" w:color=\"A6A6A6\"/>"
        + "<w:left w:val=\"dashed\" w:sz=\"4\" w:space=\"4\" w:color=\"A6A6A6\"/>"
        + "<w:bottom w:val=\"dashed\" w:sz=\"4\" w:space=\"10\" w:color=\"A6A6A6\"/>"
        + "<w:right w:val=\"dashed\" w:sz=\"4\" w:space=\"4\" w:color=\"A6A6A6\"/></w:pBdr>";

    private const string Grid = "<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/>"
        + "<w:tblPr><w:tblBorders>"
        + "<w:top w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"7F7F7F\"/>"
        + "<w:left w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"7F7F7F\"/>"
        + "<w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"7F7F7F\"/>"
        + "<w:right w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"7F7F7F\"/>"
        + "<w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"7F7F7F\"/>"
        + "<w:insideV w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"7F7F7F\"/></w:tblBorders>"
        + "<w:tblCellMar><w:left w:w=\"100\" w:type=\"dxa\"/><w:right w:w=\"100\" w:type=\"dxa\"/></w:tblCellMar>"
        + "</w:tblPr></w:style>";

    public static string Heading(int level) => $"Heading{Math.Clamp(level, 1, 3)}";

    public static Styles Of(string language, bool isCompact = false) => new(
        $"""
        <w:styles {Namespace}><w:docDefaults>
        <w:rPrDefault><w:rPr>
        <w:rFonts w:ascii="{Serif}" w:hAnsi="{Serif}" w:eastAsia="{Serif}" w:cs="{Serif}"/>
        <w:sz w:val="{(isCompact ? 20 : 22)}"/><w:szCs w:val="{(isCompact ? 20 : 22)}"/><w:lang w:val="{language}" w:eastAsia="{language}" w:bidi="ar-SA"/>
        </w:rPr></w:rPrDefault>
        <w:pPrDefault><w:pPr><w:widowControl/>{Space(0, isCompact ? 80 : 180)}</w:pPr></w:pPrDefault>
        </w:docDefaults>{(isCompact ? Compact : Paragraphs)}{Grid}</w:styles>
        """.ReplaceLineEndings(""));

    /// <summary>Today's Word, or it opens the file in a mode of an old one.</summary>
    public static Settings Settings(string language) => new(
        $"""
        <w:settings {Namespace}><w:compat><w:compatSetting w:name="compatibilityMode"
         w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>
        <w:themeFontLang w:val="{language}"/></w:settings>
        """.ReplaceLineEndings(""));

    // Where a machine lacks the one, the other has letters of the same widths: the pages stay as they are.
    private const string Serif = "Times New Roman";
    private const string SerifElsewhere = "Liberation Serif";

    public static Fonts Fonts() => new(
        $"""
        <w:fonts {Namespace}><w:font w:name="{Serif}"><w:altName w:val="{SerifElsewhere}"/>
        <w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>
        """.ReplaceLineEndings(""));

    private static string Style(string id, string name, string paragraph, string run, string attributes = "") =>
        $"<w:style w:type=\"paragraph\" w:styleId=\"{id}\" {attributes}><w:name w:val=\"{name}\"/>"
        + (id == "Normal" ? "" : "<w:basedOn w:val=\"Normal\"/>") + "<w:qFormat/>"
        + (paragraph.Length > 0 ? $"<w:pPr>{paragraph}</w:pPr>" : "")
        + (run.Length > 0 ? $"<w:rPr>{run}</w:rPr>" : "") + "</w:style>";

    private static string Space(int before, int after) =>
        $"<w:spacing w:before=\"{before}\" w:after=\"{after}\" w:line=\"259\" w:lineRule=\"auto\"/>";
}
