namespace AdvocacyBot.Library.Documents.Pdf.Printed;

/// <summary>A word where it stands on its page, in points from the upper left corner.</summary>
internal sealed record PrintedWord(double Left, double Top, double Right, double Bottom, string Text)
{
    // A word of four letters that is so much higher than wide runs up the page.
    private const int Few = 4;
    private const double Upright = 0.12;

    /// <summary>A blank ends its string; null where it stands within one, or where that is not known.</summary>
    public bool? IsBlankBehind { get; init; }

    public double Height => Bottom - Top;

    public double Middle => (Top + Bottom) / 2;

    public bool RunsUpward => Text.Length >= Few && Right - Left < Upright * Height * Text.Length;
}

/// <summary>The words of a page, in no order one can rely on.</summary>
internal sealed record PrintedPage(double Width, double Height, IReadOnlyList<PrintedWord> Words);
