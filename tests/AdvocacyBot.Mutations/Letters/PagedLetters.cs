using System.Security;
using System.Text.RegularExpressions;

namespace AdvocacyBot.Mutations.Letters;

/// <summary>
/// Sets a letter's text as an office would: proportional type, columns as a table without borders, blank lines as space
/// above, a running head and page numbers. Flat OpenDocument, which LibreOffice turns into PDF.
/// </summary>
internal static partial class PagedLetters
{
    private const string Spaces =
        """
        xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
        xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
        xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
        xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
        xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
        """;

    private const string Styles =
        """
        <style:page-layout style:name="page">
          <style:page-layout-properties fo:page-width="21.59cm" fo:page-height="27.94cm" fo:margin="2.2cm"/>
          <style:header-style><style:header-footer-properties fo:margin-bottom="0.5cm"/></style:header-style>
          <style:footer-style><style:header-footer-properties fo:margin-top="0.5cm"/></style:footer-style>
        </style:page-layout>
        <style:style style:name="plain" style:family="paragraph">
          <style:text-properties fo:font-family="FONT" fo:font-size="11pt"/></style:style>
        <style:style style:name="opening" style:family="paragraph" style:parent-style-name="plain"
            style:master-page-name="First"/>
        <style:style style:name="spaced" style:family="paragraph" style:parent-style-name="plain">
          <style:paragraph-properties fo:margin-top="0.42cm"/></style:style>
        <style:style style:name="indented" style:family="paragraph" style:parent-style-name="plain">
          <style:paragraph-properties fo:margin-left="1cm"/></style:style>
        <style:style style:name="paged" style:family="paragraph" style:parent-style-name="plain">
          <style:paragraph-properties fo:break-before="page"/></style:style>
        <style:style style:name="centered" style:family="paragraph" style:parent-style-name="plain">
          <style:paragraph-properties fo:text-align="center"/></style:style>
        """;

    /// <summary>The letter itself decides on type and running head, so that it is always set alike.</summary>
    public static string Of(string text) =>
        Of(text, text.Length % 2 == 0 ? "Liberation Serif" : "DejaVu Sans", (RunningHead)(text.Length % 3));

    private static string Of(string text, string font, RunningHead head) =>
        $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document {Spaces} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
        <office:automatic-styles>{Styles.Replace("FONT", font, StringComparison.Ordinal)}</office:automatic-styles>
        <office:master-styles>
        <style:master-page style:name="First" style:page-layout-name="page" style:next-style-name="Later">
        {(head is RunningHead.EveryPage ? Organization : "")}{(head is RunningHead.LaterPages ? "" : Foot)}
        </style:master-page>
        <style:master-page style:name="Later" style:page-layout-name="page">
        {head switch { RunningHead.EveryPage => Organization + Foot, RunningHead.LaterPages => Continued, _ => Foot }}
        </style:master-page></office:master-styles>
        <office:body><office:text>{Body(text)}</office:text></office:body></office:document>
        """;

    private const string Organization =
        """<style:header><text:p text:style-name="plain">Alliance for Families on the Move</text:p></style:header>""";

    private const string Continued =
        """
        <style:header><text:p text:style-name="plain">Joint letter – page <text:page-number/></text:p></style:header>
        """;

    private const string Foot =
        """<style:footer><text:p text:style-name="centered"><text:page-number/></text:p></style:footer>""";

    [GeneratedRegex(@"(?<=\S)(?: {3,}|\t)(?=\S)")]
    private static partial Regex Gap();

    [GeneratedRegex(@"^\s*(?:\S{1,5}|cc:|Cc:|CC:)(?: {3,}|\t)\S")]
    private static partial Regex Bullet();

    [GeneratedRegex(" {2,}")]
    private static partial Regex Blanks();

    private static string Body(string text)
    {
        var lines = text.Split('\n').Select(line => line.TrimEnd('\r')).ToArray();
        List<string> blocks = [];
        for (var at = 0; at < lines.Length;)
        {
            var end = at;
            while (end < lines.Length && IsRow(lines[end]))
            {
                end++;
            }

            var spaced = at > 0 && string.IsNullOrWhiteSpace(lines[at - 1]);
            if (end > at)
            {
                blocks.Add(Table(lines[at..end], blocks.Count));
            }
            else if (!string.IsNullOrWhiteSpace(lines[at]))
            {
                blocks.Add(Paragraph(lines[at], spaced, blocks.Count == 0));
            }

            at = Math.Max(end, at + 1);
        }

        return string.Concat(blocks);
    }

    // Letter-spaced capitals are no columns.
    private static bool IsRow(string line) =>
        Gap().IsMatch(line) && !Bullet().IsMatch(line)
        && Gap().Split(line.Trim()).All(cell => cell.Split(' ').Any(word => word.Length > 1));

    private static string Paragraph(string line, bool spaced, bool opening)
    {
        var style = opening ? "opening"
            : line.Contains('\f', StringComparison.Ordinal) ? "paged"
            : spaced ? "spaced"
            : line.StartsWith("   ", StringComparison.Ordinal) ? "indented" : "plain";
        return $"<text:p text:style-name=\"{style}\">{Escaped(line.Trim())}</text:p>\n";
    }

    private static string Table(string[] rows, int number)
    {
        var cells = rows.Select(row => Gap().Split(row.Trim())).ToArray();
        var columns = cells.Max(row => row.Length);
        var written = cells.Select(row => "<table:table-row>" + string.Concat(
            Enumerable.Range(0, columns).Select(column => "<table:table-cell office:value-type=\"string\">"
                + $"<text:p text:style-name=\"plain\">{Escaped(row.ElementAtOrDefault(column) ?? "")}</text:p>"
                + "</table:table-cell>")) + "</table:table-row>");
        var before = number == 0 ? "opening" : "plain";
        return $"<text:p text:style-name=\"{before}\"/><table:table table:name=\"t{number}\">"
            + $"<table:table-column table:number-columns-repeated=\"{columns}\"/>"
            + string.Concat(written) + "</table:table>\n";
    }

    // OpenDocument takes a run of blanks for one, unless it is told how many they are.
    private static string Escaped(string words) => Blanks().Replace(
        SecurityElement.Escape(string.Concat(words.Where(c => c is '\t' || !char.IsControl(c)))),
        run => $" <text:s text:c=\"{run.Length - 1}\"/>");
}

/// <summary>What stands at the head of the pages.</summary>
internal enum RunningHead
{
    None,
    EveryPage,
    LaterPages,
}
