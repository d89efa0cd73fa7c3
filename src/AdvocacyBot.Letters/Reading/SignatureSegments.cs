using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>The parts of a signature's line; a full stop parts a name from an office too: "Ann Lee. Director of Open Doors".</summary>
internal static class SignatureSegments
{
    private const int LongestName = 60;

    /// <summary>A shorter word before a stop is an initial or a short form: "Ann B. Lee".</summary>
    private const int ShortestName = 4;

    public static IReadOnlyList<TextSpan> Of(string text, TextSpan span) =>
        Stop(text[span.Start..span.End]) is { } stop
            ?
            [
                .. Segments.Of(text, span with { End = span.Start + stop }),
                .. Segments.Of(text, span with { Start = span.Start + stop + 1 }),
            ]
            : Segments.Of(text, span);

    /// <summary>The same of a person's line: "Inc." goes with the body before it.</summary>
    public static IReadOnlyList<TextSpan> OfPerson(string text, TextSpan span)
    {
        List<TextSpan> whole = [];
        foreach (var part in Of(text, span))
        {
            if (whole.Count > 2 && EntryForm.IsLegalForm(text[part.Start..part.End]))
            {
                whole[^1] = whole[^1] with { End = part.End };
            }
            else
            {
                whole.Add(part);
            }
        }

        return whole;
    }

    /// <summary>Where a stop ends a name and an office begins; null where none does.</summary>
    private static int? Stop(string words)
    {
        var stop = words.IndexOf(". ", StringComparison.Ordinal);
        while (stop > 0 && stop < LongestName)
        {
            if (EndsName(words[..stop]) && OfficeWords.OpensTitle(Token.Of(words[(stop + 2)..])))
            {
                return stop;
            }

            stop = words.IndexOf(". ", stop + 2, StringComparison.Ordinal);
        }

        return null;
    }

    private static bool EndsName(string name) =>
        Token.Of(name) is { Count: > 1 } words && PersonName.Score(name) >= 1
        && (words[^1].Text.Length >= ShortestName && words[^1].Text.Any(char.IsLower) && !OfficeWords.IsHonorific(words[^1].Key)
            || words.Count > 2 && OfficeWords.IsPostNominal(words[^1].Key));
}
