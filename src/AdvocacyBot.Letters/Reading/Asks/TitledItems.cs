using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Asks;

/// <summary>Items that are only titled by their first line: "2. Open the fund" above "Lower the minimum …, and accept …".</summary>
internal static class TitledItems
{
    /// <summary>In words.</summary>
    private const int LongestTitle = 9;

    /// <summary>In UTF-16 units: what tells whether a sentence opens as an order does.</summary>
    private const int Opening = 60;

    /// <summary>The item's own words and the running text behind them: beneath a title the order, behind an order a wish to meet.</summary>
    public static (TextSpan Words, TextSpan? After) Parted(SourceDocument source, AskItem item)
    {
        var (words, rest) = AskItems.Parted(source, item.Span);
        return rest is not { } beneath ? BeforeMeeting(source, words)
            : IsTitle(source, words) && Deed(source, beneath) is { } deed
                ? (deed, deed.End < beneath.End ? (beneath with { Start = deed.End }).Trimmed(source.Text) : null)
            : (words, rest);
    }

    /// <summary>The order in a paragraph of its own beneath the title that was read as the last item; null where there is none.</summary>
    public static TextSpan? Beneath(SourceDocument source, OpenList open, TextSpan last, Paragraph paragraph, IReadOnlyList<Paragraph> next) =>
        open is { Last: { IsMarked: true, Number: { } number } item, Interruptions: 0 } && item.Span == last && IsTitle(source, last)
        && AskItems.Of(source, paragraph.Span, isSeries: true) is { IsMarked: false }
        && (open.IsTitled || next.Count > 0 && AskItems.Of(source, next[0].Span, isSeries: false) is { IsMarked: true } after && after.Number == number + 1)
            ? Deed(source, paragraph.Span)
            : null;

    private static bool IsTitle(SourceDocument source, TextSpan words) =>
        char.IsLetter(source.Text[words.End - 1]) && Token.Of(source.Slice(words)).Count <= LongestTitle;

    /// <summary>The sentences that open as orders do, from the first on.</summary>
    private static TextSpan? Deed(SourceDocument source, TextSpan text)
    {
        var deeds = Sentences.Of(source.Text, text).TakeWhile(sentence => IsOrder(source.Slice(sentence))).ToList();
        return deeds.Count > 0 ? deeds[0].Through(deeds[^1]) : null;
    }

    private static bool IsOrder(string sentence) =>
        char.IsUpper(sentence[0]) && sentence[^1] is '.' or ';' && AskItems.IsDeed(Token.Of(sentence[..Math.Min(sentence.Length, Opening)]));

    /// <summary>"Pay the crews by June. We would welcome a meeting with you.": the last item, and the letter that runs on from it.</summary>
    private static (TextSpan Words, TextSpan? After) BeforeMeeting(SourceDocument source, TextSpan words)
    {
        if (!source.Slice(words).Contains("meet", StringComparison.Ordinal) || Sentences.Of(source.Text, words) is not { Count: > 1 } sentences)
        {
            return (words, null);
        }

        var at = Enumerable.Range(1, sentences.Count - 1)
            .FirstOrDefault(i => Meetings.In(new SentenceText(source, sentences[i], new Quotations(source.Text, words), Writers.None)) is not null);
        return at == 0 ? (words, null) : (sentences[0].Through(sentences[at - 1]), (words with { Start = sentences[at].Start }).Trimmed(source.Text));
    }
}
