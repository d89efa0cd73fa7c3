using AdvocacyBot.Library.Documents.Pdf.Printed;

namespace AdvocacyBot.Library.Tests.Pdf;

/// <summary>Typewriter letters on a page of 612 by 792 points, 78 to a line between the margins.</summary>
internal static class TypedPage
{
    private const double LetterWidth = 6;
    private const double Margin = 72;
    private const double LineHeight = 12;

    public static IEnumerable<PrintedWord> Words(double row, string text)
    {
        var top = Margin + (row * LineHeight);
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf(' ', at) is >= 0 and var blank ? blank : text.Length;
            if (end > at)
            {
                yield return new PrintedWord(
                    Margin + (at * LetterWidth), top, Margin + (end * LetterWidth), top + 11, text[at..end]);
            }

            at = end + 1;
        }
    }
}
