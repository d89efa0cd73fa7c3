using System.Text;
using AdvocacyBot.Library.Documents;

namespace AdvocacyBot.Library.Tests;

public sealed class DocumentTests : IDisposable
{
    private const string Words = "Señor Muñoz — “México”:\r\nAtentamente,";
    private readonly Desk _desk = new();

    public static TheoryData<string> Encodings =>
        ["utf-8", "utf-8-bom", "utf-16", "utf-16-bom", "utf-16BE", "utf-16BE-bom", "1252"];

    public void Dispose() => _desk.Dispose();

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_letter_reads_the_same_in_every_encoding(string name)
    {
        Encoding encoding = name.Split("-bom")[0] switch
        {
            "utf-8" => new UTF8Encoding(true),
            "1252" => CodePagesEncodingProvider.Instance.GetEncoding(1252)!,
            var other => Encoding.GetEncoding(other),
        };
        byte[] mark = name.EndsWith("-bom", StringComparison.Ordinal) ? encoding.GetPreamble() : [];
        var path = _desk.Write("a.txt", [.. mark, .. encoding.GetBytes(Words)]);

        var taken = Assert.IsType<FileReading.Taken>(DocumentFiles.Read(path));

        Assert.Equal(Words, taken.Document.Text);
        Assert.Equal("a.txt", taken.Document.Name);
    }

    [Theory]
    [InlineData("a.txt", "", "(1): expected text; found an empty file")]
    [InlineData("a.txt", " \n\t ", "(1): expected text; found only white space")]
    [InlineData("a.txt", "one\ntwo\0", "(2): expected text; found binary bytes (NUL at byte 7)")]
    [InlineData("a.txt", "%PDF-1.7", "(1): expected text; found a PDF")]
    [InlineData("a.rtf", "x", "(1): expected a file ending in .txt or .md or .html or .htm or .docx or .pdf; found .rtf")]
    [InlineData("README", "Dear all", "(1): expected a file ending in .txt or .md or .html or .htm or .docx or .pdf; found no ending")]
    public void What_is_no_text_is_refused_by_name(string file, string content, string reason)
    {
        var path = _desk.Write(file, content);

        Assert.Equal(path + reason, Assert.IsType<FileReading.Refused>(DocumentFiles.Read(path)).Reason);
    }

    [Fact]
    public void Damaged_Utf8_is_told_from_Windows_1252()
    {
        var path = _desk.Write("a.txt", [.. "Dear all,\nMéxico, Perú y Bárcena "u8, 0xE9, .. " end"u8]);

        Assert.Equal(
            $"{path}(2): expected UTF-8 text; found the broken byte 0xE9 at byte 36",
            Assert.IsType<FileReading.Refused>(DocumentFiles.Read(path)).Reason);
    }

    [Fact]
    public void A_file_over_20_MB_is_refused_unread()
    {
        var path = _desk.Write("a.txt", "");
        using (var file = File.OpenWrite(path))
        {
            file.SetLength(50 * 1024 * 1024);
        }

        Assert.Equal(
            $"{path}(1): expected at most 20 MB; found 50.0 MB",
            Assert.IsType<FileReading.Refused>(DocumentFiles.Read(path)).Reason);
    }

    [Fact]
    public void A_folder_and_a_missing_file_are_no_letters()
    {
        var folder = System.IO.Directory.CreateDirectory(Path.Join(_desk.Folder, "b.txt")).FullName;

        Assert.EndsWith(
            "found a folder", ((FileReading.Refused)DocumentFiles.Read(folder)).Reason, StringComparison.Ordinal);
        Assert.EndsWith(
            "found none of this name", ((FileReading.Refused)DocumentFiles.Read(folder + "x.txt")).Reason,
            StringComparison.Ordinal);
    }
}
