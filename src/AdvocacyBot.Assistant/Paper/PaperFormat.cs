using System.Text;
using AdvocacyBot.Assistant.Paper.Markdown;
using AdvocacyBot.Assistant.Paper.Word;

namespace AdvocacyBot.Assistant.Paper;

/// <summary>A format that documents are handed over in.</summary>
public sealed class PaperFormat
{
    private readonly Writer _write;

    private PaperFormat(string ending, string mediaType, Writer write) =>
        (Ending, MediaType, _write) = (ending, mediaType, write);

    private delegate PaperWriting Writer(PaperDocument document, DateTimeOffset time, CancellationToken cancel);

    public static PaperFormat Word { get; } = new(
        ".docx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        (document, time, _) => new PaperWriting.Written(WordPaper.Of(document, time)));

    public static PaperFormat Markdown { get; } = new(
        ".md", "text/markdown; charset=utf-8", (document, _, _) => Utf8(MarkdownPaper.Of(document)));

    public static PaperFormat Text { get; } = new(
        ".txt", "text/plain; charset=utf-8", (document, _, _) => Utf8(TextPaper.Of(document)));

    public static PaperFormat Pdf { get; } = new(".pdf", "application/pdf", PdfPaper.Standard.Of);

    public static IReadOnlyList<PaperFormat> All { get; } = [Word, Markdown, Text, Pdf];

    /// <summary>With its dot, lower case.</summary>
    public string Ending { get; }

    public string MediaType { get; }

    /// <summary>The format that a file's ending names, or null.</summary>
    public static PaperFormat? Of(string path) => All.FirstOrDefault(format =>
        string.Equals(format.Ending, Path.GetExtension(path), StringComparison.OrdinalIgnoreCase));

    internal PaperWriting Write(PaperDocument document, DateTimeOffset time, CancellationToken cancel) =>
        _write(document, time, cancel);

    private static PaperWriting.Written Utf8(string text) => new(Encoding.UTF8.GetBytes(text));
}
