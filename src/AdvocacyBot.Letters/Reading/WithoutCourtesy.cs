using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>Names and titles of addressees without the honorifics around them.</summary>
internal static class WithoutCourtesy
{
    /// <summary>
    /// A title without the honorifics around it; null where only honorifics stand ("The Honorable").
    /// </summary>
    public static TextSpan? Title(SourceDocument source, TextSpan span)
    {
        var tokens = Token.Of(source.Slice(span));
        var isArticle = tokens.Count > 0 && tokens[0].Key is "the" or "el" or "la" or "al" or "his" or "her" or "your";
        var start = isArticle ? 1 : 0;
        while (start < tokens.Count && (IsPureHonorific(tokens[start].Key) || start + 1 < tokens.Count && (OpensHonour(tokens, start)
            || start > 0 && tokens[start].Key is "y" or "e" && IsPureHonorific(tokens[start + 1].Key) || start > 0 && tokens[start].Key is "the")))
        {
            start++;
        }

        var end = tokens.Count;
        while (end > start && IsPureHonorific(tokens[end - 1].Key))
        {
            end--;
        }

        return end > start ? new TextSpan(span.Start + tokens[start].Start, span.Start + tokens[end - 1].End) : null;
    }

    /// <summary>An honorific that is no office: "Honorable", "Lic.", "H.E.", but not "Ambassador".</summary>
    private static bool IsPureHonorific(string key) =>
        OfficeWords.IsHonorific(key) && !OfficeWords.IsHead(key) || key is "he" or "hh" or "honble" or "madam" or "madame";

    /// <summary>"Right" of "The Right Honourable the Prime Minister".</summary>
    private static bool OpensHonour(List<Token> words, int i) =>
        words[i].Key is "right" or "rt" && words[i + 1].Key is "honourable" or "honorable" or "hon";

    private static bool IsCourtesy(List<Token> words, int i) =>
        IsPureHonorific(words[i].Key) && !Courtesies.IsInitials(words, i) || Courtesies.IsOfPair(words, i) || Courtesies.IsJudge(words, i) || words[i].Text is "S.E."
        || i > 0 && i + 2 < words.Count && words[i].Key is "prince" or "princess";

    /// <summary>"Don Beyer", "Don S. Ruiz": a given name, where nothing but a family name follows.</summary>
    private static bool IsGivenDon(List<Token> tokens, int i) =>
        tokens[i].Text == "Don" && tokens[i + 1] is var next
        && (i + 2 == tokens.Count && !GivenNames.Contains(next.Key)
            || i + 3 == tokens.Count && next.Text.Length <= 2 && next.Text.EndsWith('.'));

    /// <summary>"D. Lee", "P. Ruiz": before a family name alone it is an initial, and neither "Don" nor "Padre".</summary>
    private static bool IsInitial(List<Token> tokens, int i) => i == 0 && tokens.Count == 2 && tokens[0].Text is "D." or "P." or "C.";

    public static TextSpan Name(string text, TextSpan span)
    {
        var tokens = Token.Of(text[span.Start..span.End]);
        var start = tokens.Count > 2 && tokens[0].Key is "the" && tokens[1].Key is "right" or "rt" or "most" or "very" ? 2
            : tokens.Count > 3 && OpensHonour(tokens, 0) || tokens.Count > 1 && tokens[0].Key is "the" || tokens.Count > 2 && tokens[0].Text is "and" or "y" or "e"
                || tokens.Count > 3 && tokens[0].Key is "el" or "la" && IsPureHonorific(tokens[1].Key) ? 1
            : 0;
        start = Courtesies.IsRoyal(tokens) ? Courtesies.Leading(tokens, left: 1)
            : tokens.Count > 2 && tokens[0].Key is "king" or "queen" or "prince" or "princess" ? 1
            : tokens.Count > 2 && tokens[0].Key is "his" or "her" or "su" or "your"
                && tokens[1].Key is "excellency" or "excelencia" or "holiness" or "santidad" or "eminence" or "eminencia" ? 2
            : start;
        while (start < tokens.Count - 1 && IsCourtesy(tokens, start) && !IsGivenDon(tokens, start) && !IsInitial(tokens, start))
        {
            start++;
        }

        return start == 0 ? span : new TextSpan(span.Start + tokens[start].Start, span.End);
    }
}
