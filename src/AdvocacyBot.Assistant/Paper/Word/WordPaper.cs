using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace AdvocacyBot.Assistant.Paper.Word;

/// <summary>A letter or brief as a Word file, with styles, lists, tables and comments; no template, no macro.</summary>
internal static class WordPaper
{
    private const string MainType =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    public static byte[] Of(PaperDocument document, DateTimeOffset time)
    {
        using var file = new MemoryStream();
        using (var package = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            // Every relation is named, or the library draws the names by chance.
            var main = package.AddNewPart<MainDocumentPart>(MainType, "rId1");
            WordProperties.Write(package, document.Title, time);
            Write(main, document, time);
        }

        return WordPackage.Settled(file);
    }

    private static void Write(MainDocumentPart main, PaperDocument document, DateTimeOffset time)
    {
        var language = WordLanguage.TagOf(document.Language);
        main.AddNewPart<StyleDefinitionsPart>("rId1").Styles = WordStyles.Of(language, document.IsCompact);
        main.AddNewPart<DocumentSettingsPart>("rId2").Settings = WordStyles.Settings(language);
        main.AddNewPart<FontTablePart>("rId3").Fonts = WordStyles.Fonts();
        var (comments, lists) = (new WordComments(time), new WordLists());
        var body = new Body(new WordParts(new WordRuns(comments), lists).Of(document.Parts));
        main.AddNewPart<NumberingDefinitionsPart>("rId4").Numbering = lists.Numbering();
        main.AddNewPart<FooterPart>("rId5").Footer = WordMargins.Footer();
        if (document.RunningHead is { } head)
        {
            main.AddNewPart<HeaderPart>("rId6").Header = WordMargins.Header(head);
        }

        if (comments.Any)
        {
            main.AddNewPart<WordprocessingCommentsPart>("rId7").Comments = comments.All();
        }

        body.Append(WordMargins.Section("rId5", document.RunningHead is null ? null : "rId6"));
        main.Document = new Document(body);
    }
}
