using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>Marks at the ends of a party's words: bullets, commas, a stop that ends no abbreviation.</summary>
internal static class EndMarks
{
    /// <param name="text">The whole text of the document.</param>
    /// <param name="span">The words, in UTF-16 units.</param>
    public static TextSpan Without(string text, TextSpan span)
    {
        var trimmed = span.Trimmed(text, "•·*-–—,;:", ",;:*");
        while (trimmed.Length > 0 && text[trimmed.End - 1] == '.' && !EndsWithAbbreviation(text, trimmed))
        {
            trimmed = (trimmed with { End = trimmed.End - 1 }).Trimmed(text, "", ",;:*");
        }

        return trimmed;
    }

    private static bool EndsWithAbbreviation(string text, TextSpan span)
    {
        var word = span.End - 1;
        while (word > span.Start && !TextFolding.IsBlank(text[word - 1]))
        {
            word--;
        }

        var last = text[word..span.End];
        return last.Length <= 4 || last[..^1].Contains('.', StringComparison.Ordinal);
    }
}
