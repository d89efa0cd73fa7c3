using AdvocacyBot.Library.Documents;
using AdvocacyBot.Mutations.Pdf;

namespace AdvocacyBot.Mutations;

/// <summary>Every reader on trial, by the word that names it on the command line.</summary>
public static class Trials
{
    public static readonly IReadOnlyDictionary<string, Trial> ByName = new[]
    {
        HtmlTrial.Html, DocxTrial.Docx, TextTrials.Text, TextTrials.Markdown, ReaderTrial.Reader, PdfTrials.Pdf,
    }.ToDictionary(trial => trial.Name);

    /// <summary>Reads the bytes as a file of this ending would be read.</summary>
    public static bool ReadFile(string name, byte[] content) => DocumentFiles.Read(name, content) switch
    {
        FileReading.Taken => true,
        FileReading.Refused { Reason.Length: > 0 } => false,
        _ => throw new InvalidOperationException("A file was neither taken nor refused with a reason."),
    };
}
