using System.IO.Compression;
using System.Text;
using AdvocacyBot.Mutations.Letters;

namespace AdvocacyBot.Library.Tests.Documents;

/// <summary>Files made to break their reader: each is refused with a plain reason.</summary>
public class HostileFileTests
{
    private const int Many = 100_000;

    [Theory]
    [InlineData("<div>", "expected elements nested at most 200 deep; found deeper")]
    [InlineData("<table><tr><td>", "expected elements nested at most 200 deep; found deeper")]
    [InlineData("<b a=1>", "expected elements nested at most 200 deep; found deeper")]
    [InlineData("<p>x", "expected a page of at most 50,000 elements; found more")]
    [InlineData("<b><p></b></p>", "expected a page of at most 50,000 elements; found more")]
    [InlineData("<base href=x>", "expected at most 8 <base> elements; found more")]
    [InlineData("&nbsp;", "expected a page with text; found none that a reader would see")]
    [InlineData("<style>x", "expected a page with text; found none that a reader would see")]
    [InlineData("<script>x</script>", "expected a page of at most 50,000 elements; found more")]
    public void A_page_that_a_parser_chokes_on_is_refused(string tag, string reason) =>
        Assert.Equal("a.html(1): " + reason, Reading.Refusal("a.html", Encoding.UTF8.GetBytes(Repeated(tag))));

    [Fact]
    public void A_long_page_is_refused_unparsed() =>
        Assert.Equal(
            "a.html(1): expected a page of at most 8,388,608 characters; found 10,000,000",
            Reading.Refusal("a.html", Encoding.UTF8.GetBytes(new string('x', 10_000_000))));

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>")]
    [InlineData("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>")]
    [InlineData("<!DOCTYPE x SYSTEM \"http://localhost:9/x.dtd\">")]
    public void XML_that_declares_entities_is_refused(string declaration) =>
        Assert.Equal(
            "a.docx(1): expected whole XML without declarations in the Word file; found other",
            Reading.Refusal("a.docx", Zip(("word/document.xml", declaration + "<document><body>&a;</body></document>"))));

    [Fact]
    public void A_hundred_thousand_nested_elements_are_refused() =>
        Assert.Equal(
            "a.docx(1): expected word/document.xml nested at most 256 deep; found deeper",
            Reading.Refusal("a.docx", Zip(("word/document.xml", $"<document>{Repeated("<sdt>")}{Repeated("</sdt>")}</document>"))));

    [Theory]
    [InlineData(CompressionLevel.Fastest, "expected at most 24 MB in word/document.xml; found more")]
    [InlineData(
        CompressionLevel.Optimal, "expected word/document.xml to be packed at most 200 times; found it packed tighter")]
    public void A_zip_bomb_is_refused(CompressionLevel level, string reason) =>
        Assert.Equal("a.docx(1): " + reason, Reading.Refusal("a.docx", Zip(level, ("word/document.xml", Bomb))));

    [Fact]
    public void A_part_of_a_million_elements_is_refused() =>
        Assert.Equal(
            "a.docx(1): expected at most 400,000 elements and 64 attributes each in word/document.xml; found more",
            Reading.Refusal("a.docx", Zip(("word/document.xml", $"<document><body>{Varied(450_000)}</body></document>"))));

    [Fact]
    public void A_file_of_ten_thousand_parts_is_refused() =>
        Assert.Equal(
            "a.docx(1): expected at most 4,000 parts in a Word file; found more",
            Reading.Refusal("a.docx", Zip([.. Enumerable.Range(0, 10_000).Select(n => ($"word/{n}.xml", "<x/>"))])));

    [Fact]
    public void What_is_no_Word_file_is_refused_by_name()
    {
        byte[] old = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0];
        byte[] locked = [.. old, .. Encoding.Unicode.GetBytes("EncryptedPackage")];

        Assert.Equal("a.docx(1): expected a Word file (.docx); found an old Office file (.doc)", Reading.Refusal("a.docx", old));
        Assert.Equal("a.docx(1): expected a Word file (.docx); found one that is locked with a password", Reading.Refusal("a.docx", locked));
        Assert.Equal("a.docx(1): expected a Word file (.docx); found a PDF", Reading.Refusal("a.docx", [.. "%PDF-1.7"u8]));
        Assert.Equal(
            "a.docx(1): expected a Word file (.docx); found a ZIP file without Word's text in it",
            Reading.Refusal("a.docx", Zip(("xl/workbook.xml", "<x/>"))));
        Assert.Equal(
            "a.docx(1): expected a whole Word file (.docx); found a damaged one",
            Reading.Refusal("a.docx", DocxLetters.Package("<w:body/>")[..300]));
    }

    [Fact]
    public void Parts_with_paths_macros_and_references_to_elsewhere_are_left_alone()
    {
        const string relations =
            "<Relationships><Relationship Id=\"h\" Type=\"x/header\" Target=\"http://localhost:9/h.xml\" TargetMode=\"External\"/>"
            + "<Relationship Id=\"s\" Type=\"x/styles\" Target=\"../../../../etc/hostname\"/></Relationships>";

        Assert.Equal(
            "Dear Ann:\n",
            Reading.Docx(Zip(
                ("word/document.xml", "<document><body><p><r><t>Dear Ann:</t></r></p><sectPr><headerReference id=\"h\"/></sectPr></body></document>"),
                ("word/_rels/document.xml.rels", relations), ("../../evil.txt", "evil"), ("word/vbaProject.bin", "macro"))));
    }

    private static string Bomb => $"<document><body>{new string(' ', 30_000_000)}</body></document>";

    private static string Repeated(string words) => string.Concat(Enumerable.Repeat(words, Many));

    // Text that packs badly, so that only the number of elements is wrong.
    private static string Varied(int count)
    {
        var dice = new Random(1);
        return string.Concat(Enumerable.Range(0, count).Select(_ => $"<t>{dice.Next():x}</t>"));
    }

    private static byte[] Zip(params (string Name, string Xml)[] parts) => Zip(CompressionLevel.Fastest, parts);

    private static byte[] Zip(CompressionLevel level, params (string Name, string Xml)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, xml) in parts)
            {
                DocxLetters.Write(zip, name, xml, level);
            }
        }

        return file.ToArray();
    }
}
