using System.Text;
using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Reading;
using AdvocacyBot.Library.Documents;

namespace AdvocacyBot.Library.Tests.Documents;

/// <summary>What the readers of formats make of a file that was never on a disk.</summary>
internal static class Reading
{
    public static string Html(string html) => Text("a.html", Encoding.UTF8.GetBytes(html));

    public static string Docx(byte[] file) => Text("a.docx", file);

    public static string Text(string name, byte[] content)
    {
        var reading = DocumentFiles.Read(name, content);
        return Assert.IsType<FileReading.Taken>(reading).Document.Text;
    }

    public static string Refusal(string name, byte[] content) =>
        Assert.IsType<FileReading.Refused>(DocumentFiles.Read(name, content)).Reason;

    public static Letter Letter(string name, byte[] content) =>
        LetterReader.Read(Assert.IsType<FileReading.Taken>(DocumentFiles.Read(name, content)).Document);

    public static string[] Signatories(Letter letter) => [.. letter.Signatories.Select(s => s switch
    {
        Signatory.Person { Titles: [var title, ..] } person => $"{person.Name.Value}, {title.Value}",
        _ => s.Name.Value,
    })];
}
