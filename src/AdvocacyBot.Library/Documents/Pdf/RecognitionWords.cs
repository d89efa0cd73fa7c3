using AdvocacyBot.Letters;

namespace AdvocacyBot.Library.Documents.Pdf;

/// <summary>What is told of text that was recognised from images, or could not be.</summary>
internal static class RecognitionWords
{
    private const string Installing =
        "apt install tesseract-ocr tesseract-ocr-spa (macOS: brew install tesseract tesseract-lang; "
        + "Windows: choco install tesseract)";

    public const string MissingLanguage =
        $"expected tesseract to know English and Spanish; found a language missing. Install it with: {Installing}";

    public static string Absent(OutsideProgram recogniser) =>
        $"expected a PDF with text, or {recogniser.Wanted} with English and Spanish, which recognises scanned pages; "
        + $"found neither. Install it with: {Installing}";

    /// <param name="pages">Zero-based.</param>
    public static Notice Told(List<int> pages, int ofPages) => new(
        "recognised-text",
        $"The text of {(pages.Count == ofPages ? "this letter" : Numbers(pages))} was recognised from images: compare "
        + "names, dates and accents with the original.",
        0);

    /// <inheritdoc cref="Told"/>
    public static Notice Unread(List<int> pages) => new(
        "page-without-text",
        $"No text could be read on {Numbers(pages)}, which {(pages.Count == 1 ? "is an image" : "are images")}. "
        + $"With tesseract it would be recognised: {Installing}.",
        0);

    private static string Numbers(List<int> pages) =>
        $"{(pages.Count == 1 ? "page" : "pages")} {string.Join(", ", pages.Select(page => page + 1))}";
}
