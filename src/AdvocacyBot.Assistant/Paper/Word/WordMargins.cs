using DocumentFormat.OpenXml.Wordprocessing;

namespace AdvocacyBot.Assistant.Paper.Word;

/// <summary>
/// The sheet and what stands in its margins. Letter size in both languages: those who write and those who are written
/// to, in the United States and in Mexico, print on it.
/// </summary>
internal static class WordMargins
{
    // In twentieths of a point: 8.5 by 11 inches, margins of an inch.
    private const int Width = 12240;
    private const int Height = 15840;
    private const int Inch = 1440;

    public const int TextWidth = Width - (2 * Inch);

    public static Header Header(string runningHead) => new(new Paragraph(
        new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Header }), WordRuns.Plain(runningHead)));

    /// <summary>"1 / 2": it needs no language.</summary>
    public static Footer Footer() => new(new Paragraph(
        new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Footer }),
        Number("PAGE"), WordRuns.Plain(" / "), Number("NUMPAGES")));

    public static SectionProperties Section(string footer, string? header)
    {
        var section = new SectionProperties();
        if (header is not null)
        {
            section.Append(new HeaderReference { Type = HeaderFooterValues.Default, Id = header });
        }

        section.Append(
            new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
            new PageSize { Width = Width, Height = Height },
            new PageMargin
            {
                Top = Inch,
                Right = Inch,
                Bottom = Inch,
                Left = Inch,
                Header = Inch / 2,
                Footer = Inch / 2,
                Gutter = 0,
            });
        return section;
    }

    private static SimpleField Number(string field) => new(WordRuns.Plain("1")) { Instruction = field };
}
