namespace AdvocacyBot.Library.Documents.Pdf;

/// <summary>The one file that outside programs are given, named by us: a file's own name could be an option.</summary>
internal static class PdfFile
{
    public const string Name = "document.pdf";
}
