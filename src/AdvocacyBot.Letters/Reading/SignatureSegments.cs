using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>The parts of a signature's line; a full stop parts a name from an office too: "Ann Lee. Director of Open Doors".</summary>
internal static class SignatureSegments
{
    private const int LongestName = 60;

    /// <summary>A shorter word before a stop is an initial or a short form: "Ann B. Lee".</summary>
    private const int ShortestName = 4;

    public static List<TextSpan> Of(string text, TextSpan span) =>
        DegreesBehind(text[span.Start..span.End]) is { } degrees
            ?
            [
                (span with { End = span.Start + degrees.Start }).Trimmed(text),
                .. span.Start + degrees.End is var rest && text[rest..span.End].Any(char.IsLetter) ? Segments.Of(text, span with { Start = rest }) : [],
            ]
            : Stop(text[span.Start..span.End]) is { } stop
            ?
            [
                .. Segments.Of(text, span with { End = span.Start + stop }),
                .. Segments.Of(text, span with { Start = span.Start + stop + 1 }),
            ]
            : Segments.Of(text, span);

    /// <summary>The same of a person's line: "Inc." goes with the body before it.</summary>
    public static List<TextSpan> OfPerson(string text, TextSpan span)
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

    /// <summary>"Ann Lee (MBChB, FCP(SA)), Physician": the bracket with degrees right behind a name; null where there is none.</summary>
    private static TextSpan? DegreesBehind(string words)
    {
        var open = words.IndexOf('(', StringComparison.Ordinal);
        if (open < ShortestName || open > LongestName || words.AsSpan(0, open).Contains(',') || PersonName.Score(words[..open].TrimEnd()) < 1)
        {
            return null;
        }

        var (close, depth) = (open, 0);
        for (; close < words.Length && (depth += words[close] == '(' ? 1 : words[close] == ')' ? -1 : 0) > 0; close++)
        {
        }

        return close < words.Length && words[(close + 1)..].TrimStart() is "" or [',', ..] && Token.Of(words[open..close]) is { Count: > 0 } letters
            && letters.Any(word => Courtesies.IsDegree(word.Key)) && letters.All(word => Courtesies.IsDegree(word.Key) || LooksLikeDegree(word.Text))
            ? new TextSpan(open, close + 1)
            : null;
    }

    /// <summary>"FCPaed", "SA", "MBBCh": short, and of more capitals than one.</summary>
    private static bool LooksLikeDegree(string word) => word.Length <= 8 && word.Count(char.IsUpper) > 1;

    private static bool EndsName(string name) =>
        Token.Of(name) is { Count: > 1 } words && PersonName.Score(name) >= 1
        && (words[^1].Text.Length >= ShortestName && words[^1].Text.Any(char.IsLower) && !OfficeWords.IsHonorific(words[^1].Key)
            || words.Count > 2 && OfficeWords.IsPostNominal(words[^1].Key));
}
