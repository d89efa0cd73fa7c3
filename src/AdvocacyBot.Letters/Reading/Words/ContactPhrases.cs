using System.Buffers;
using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>How a line tells where someone is reached. The pattern is dear: it is tried only on what holds a part of each of its ways.</summary>
internal static partial class ContactPhrases
{
    /// <summary>Of a telephone number.</summary>
    private const int FewestDigits = 7;

    private static readonly SearchValues<string> SiteMarks = SearchValues.Create(["www.", "http"], StringComparison.OrdinalIgnoreCase);

    private static readonly Openings Labels = new("tel", "phone", "fax", "email", "e-mail", "correo", "contact", "cel", "ph");

    /// <summary>An e-mail address, a site, a telephone number, or the label of one.</summary>
    public static bool AreIn(string line) =>
        line.Contains("[email", StringComparison.OrdinalIgnoreCase) && line.Contains("protected]", StringComparison.OrdinalIgnoreCase)
        || (line.Contains('@', StringComparison.Ordinal) || line.AsSpan().ContainsAny(SiteMarks) || TextFolding.HasDigits(line, FewestDigits)
            || line.Contains(':', StringComparison.Ordinal) && Labels.Open(line))
        && Contact().IsMatch(line);

    [GeneratedRegex(
        @"(\b[\w.+-]+@[\w-]+\.[\w.]+)|(https?://|www\.)\S+|" +
        @"(\+?\(?\b(?!\d{1,3}\.\d{3}\.\d{3}(?![\d.-]))\d{2,4}\)?[ .\-–]\d{3,4}[ .\-–]\d{3,4}\b)|(^\W*(tel|phone|fax|tel[eé]fono|e-?mail|correo|" +
        @"contacto?|cel|ph)\.?\s*(electr[oó]nico)?\s*(information)?\s*:)|" +
        @"^\W*((t|m|p|f|tel|fax|mob|mobile|cell|direct|d)\b[.:]? ?)?\+\d{1,3}[ .\-–]?\(?\d[\d ().\-–]{6,}|" +
        @"^\W*(tels?|fax|phone|tel[eé]fonos?|telf|telefax)\b[. ]{1,2}\+?\(?\d[\d ()./\-]{5,}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Contact();
}
