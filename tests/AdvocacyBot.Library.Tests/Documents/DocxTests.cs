using AdvocacyBot.Mutations.Letters;

namespace AdvocacyBot.Library.Tests.Documents;

public class DocxTests
{
    private const string CloseStyle =
        "<w:docDefaults><w:pPrDefault><w:pPr><w:spacing w:after=\"160\"/></w:pPr></w:pPrDefault></w:docDefaults>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"Close\"><w:pPr><w:spacing w:after=\"0\"/></w:pPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"Closer\"><w:basedOn w:val=\"Close\"/></w:style>"
        + "<w:style w:type=\"character\" w:styleId=\"Unseen\"><w:rPr><w:vanish/></w:rPr></w:style>";

    [Fact]
    public void Paragraphs_stand_apart_and_close_ones_are_lines() =>
        Assert.Equal(
            "Ann Lee\nDirector\nCasa Norte\n\nDear Ann:\n",
            Read(P("Ann Lee", "Close") + P("Director", "Closer") + P("Casa Norte") + P("Dear Ann:")));

    [Fact]
    public void A_break_ends_a_line_a_tab_divides_columns_and_a_page_ends_in_a_form_feed() =>
        Assert.Equal(
            "Ann Lee\nDirector\tPresident\n\nTo: Bo Ruiz\n\none\ftwo\n",
            Read(
                "<w:p><w:r><w:t>Ann Lee</w:t><w:br/><w:t>Director</w:t><w:tab/><w:t>President</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>To:</w:t><w:tab/><w:t>Bo Ruiz</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>one</w:t><w:br w:type=\"page\"/><w:t>two</w:t></w:r></w:p>"));

    [Fact]
    public void Lists_read_with_the_marks_that_Word_shows()
    {
        const string numbering =
            "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>"
            + "<w:lvlText w:val=\"%1.\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/>"
            + "<w:lvlText w:val=\"%1.%2)\"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId=\"2\"><w:lvl w:ilvl=\"0\">"
            + "<w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\uf0b7\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"2\"/></w:num>"
            + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>";

        Assert.Equal(
            "1. act\n2. speak\n2.a) here\n2.b) there\n3. pay\n5. write\n• call\n",
            Reading.Docx(DocxLetters.Package(
                $"<w:body>{Item(1, 0, "act")}{Item(1, 0, "speak")}{Item(1, 1, "here")}{Item(1, 1, "there")}{Item(1, 0, "pay")}{Item(3, 0, "write")}{Item(2, 0, "call")}</w:body>",
                ("numbering", $"<w:numbering {DocxLetters.Namespaces}>{numbering}</w:numbering>"))));
    }

    [Fact]
    public void Deleted_and_hidden_words_and_field_codes_are_out_and_what_the_page_shows_is_in() =>
        Assert.Equal(
            "We urge you to act on women-led justice today.\n",
            Read(
                "<w:p><w:r><w:t xml:space=\"preserve\">We </w:t></w:r><w:del><w:r><w:delText>ask </w:delText><w:t>ask </w:t></w:r></w:del>"
                + "<w:ins><w:r><w:t xml:space=\"preserve\">urge </w:t></w:r></w:ins><w:smartTag><w:r><w:t xml:space=\"preserve\">you </w:t></w:r></w:smartTag>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secretly </w:t></w:r><w:r><w:rPr><w:rStyle w:val=\"Unseen\"/></w:rPr><w:t>no </w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK x</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t xml:space=\"preserve\">to act </w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                + "<w:fldSimple w:instr=\"REF a\"><w:r><w:t xml:space=\"preserve\">on </w:t></w:r></w:fldSimple>"
                + "<w:hyperlink r:id=\"x\"><w:r><w:t>women</w:t><w:noBreakHyphen/><w:t xml:space=\"preserve\">led </w:t></w:r></w:hyperlink>"
                + "<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>jus</w:t><w:softHyphen/><w:t xml:space=\"preserve\">tice </w:t></w:r></w:sdtContent></w:sdt>"
                + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Click here</w:t></w:r></w:sdtContent></w:sdt>"
                + "<w:r><w:t>today.</w:t></w:r></w:p>"));

    [Fact]
    public void A_text_box_is_read_once()
    {
        const string box = "<w:txbxContent><w:p><w:r><w:t>Casa Norte</w:t></w:r></w:p></w:txbxContent>";

        Assert.Equal(
            "Casa Norte\n\nDear Ann:\n",
            Read(
                "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>" + box
                + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent><w:t>Dear Ann:</w:t></w:r></w:p>"));
    }

    [Fact]
    public void The_first_page_s_header_stands_first_the_notes_and_the_footer_last()
    {
        var file = DocxLetters.Package(
            "<w:body>" + P("Dear Ann:")
            + "<w:p><w:r><w:t>We write to you.</w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
            + "<w:sectPr><w:headerReference w:type=\"first\" r:id=\"header1\"/><w:headerReference w:type=\"default\" r:id=\"header2\"/>"
            + "<w:footerReference w:type=\"first\" r:id=\"footer1\"/><w:titlePg/></w:sectPr></w:body>",
            ("header1", $"<w:hdr {DocxLetters.Namespaces}>{P("Casa Norte")}{P("May 4, 2021")}</w:hdr>"),
            ("header2", $"<w:hdr {DocxLetters.Namespaces}>{P("Ann Lee, page 2")}</w:hdr>"),
            ("footer1", $"<w:ftr {DocxLetters.Namespaces}>{P("www.example.org")}<w:p><w:r><w:t>Page </w:t></w:r><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>"),
            ("footnotes", $"<w:footnotes {DocxLetters.Namespaces}><w:footnote w:type=\"separator\" w:id=\"0\">{P("-")}</w:footnote><w:footnote w:id=\"2\">{P("See the report.")}</w:footnote></w:footnotes>"));

        Assert.Equal(
            "Casa Norte\n\nMay 4, 2021\n\nDear Ann:\n\nWe write to you.¹\n\n1 See the report.\n\nwww.example.org\n",
            Reading.Docx(file));
    }

    [Fact]
    public void A_signature_table_of_two_columns_reads_as_its_signatories()
    {
        const string table =
            "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Ann Lee</w:t><w:br/><w:t>Director, Casa Norte</w:t></w:r></w:p></w:tc>"
            + "<w:tc><w:p><w:r><w:t>Bo Ruiz</w:t><w:br/><w:t>President, Foro Sur</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";

        var letter = Reading.Letter("a.docx", DocxLetters.Package(
            $"<w:body>{P("May 4, 2021")}{P("Dear Minister Ruiz:")}{P("We urge you to open an investigation.")}{P("Sincerely,")}{table}</w:body>"));

        Assert.Equal(["Ann Lee, Director, Casa Norte", "Bo Ruiz, President, Foro Sur"], Reading.Signatories(letter));
    }

    [Fact]
    public void Labels_of_a_memo_stand_before_what_they_label() =>
        Assert.Equal(
            "To: Ann Lee\nCC: Bo Ruiz\n    Eva Paz\n\nWe write.\n",
            Read(Table("To:", "Ann Lee", "CC:", "Bo Ruiz", "", "Eva Paz") + P("We write.")));

    [Fact]
    public void What_stands_beside_no_label_goes_on_with_the_line_above_however_long_it_is()
    {
        var longName = $"Ann Lee, Minister of {string.Join(" and ", Enumerable.Repeat("Labor", 12))}";

        Assert.Equal(
            $"To: {longName}\n    Bo Ruiz\nFrom: We all\n\nWe write.\n",
            Read(Table("To:", longName, "", "Bo Ruiz", "From:", "We all") + P("We write.")));
    }

    [Fact]
    public void Lines_that_blanks_set_below_a_label_stay_below_it_however_long_they_are()
    {
        var copied = $"Ann Lee, Minister of {string.Join(" and ", Enumerable.Repeat("Labor", 12))}";

        Assert.Equal(
            $"Cc: {copied}\n     {copied}\n     Bo Ruiz\n",
            Read(P($"Cc: {copied}", "Close") + P($"     {copied}", "Close") + P("     Bo Ruiz", "Close")));
    }

    [Fact]
    public void Rules_to_sign_on_are_no_headings_of_a_table() =>
        Assert.Equal(
            "We write.\n\n____\nAnn Lee\nSenator\n\n____\nBo Ruiz\nSenator\n",
            Read(P("We write.") + Table("____", "____", "Ann Lee", "Bo Ruiz", "Senator", "Senator")));

    [Fact]
    public void People_and_the_organizations_beside_them_stand_on_one_line() =>
        Assert.Equal(
            "We write.\n\nAna Pérez, Fundación Alba\nLuis Gómez, Colectivo Norte\nRosa Díaz, Red Sur\n",
            Read(P("We write.") + Table("Ana Pérez", "Fundación Alba", "Luis Gómez", "Colectivo Norte", "Rosa Díaz", "Red Sur")));

    private static string Table(params string[] cells) =>
        $"<w:tbl>{string.Concat(cells.Chunk(2).Select(row => $"<w:tr>{string.Concat(row.Select(c => $"<w:tc>{P(c)}</w:tc>"))}</w:tr>"))}</w:tbl>";

    private static string Read(string body) => Reading.Docx(DocxLetters.Package(
        $"<w:body>{body}</w:body>", ("styles", $"<w:styles {DocxLetters.Namespaces}>{CloseStyle}</w:styles>")));

    private static string P(string words, string? style = null) =>
        DocxLetters.Paragraph(style is null ? "<w:spacing w:after=\"160\"/>" : $"<w:pStyle w:val=\"{style}\"/>", DocxLetters.Run(words));

    private static string Item(int list, int level, string words) => DocxLetters.Paragraph(
        $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>", DocxLetters.Run(words));
}
