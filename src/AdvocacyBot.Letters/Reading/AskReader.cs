using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// What the body asks for, sentence by sentence; the items of a list that an asking sentence opens are asks each.
/// </summary>
internal static class AskReader
{
    private const int FirstWords = 40;

    public static IReadOnlyList<Ask> Read(SourceDocument source, IReadOnlyList<Paragraph> body)
    {
        List<Ask> asks = [];
        var asked = new AskedParties();
        Ask? opened = null;
        for (var i = 0; i < body.Count; i++)
        {
            var paragraph = body[i];
            if (opened is not null && Item(source, paragraph, asks.Count > 0 ? asks[^1] : null) is { } item)
            {
                asks.Add(opened with { Words = source.Words(item) });
                continue;
            }

            opened = AskPhrases.Heading().IsMatch(source.Slice(paragraph.Span)) ? Heading(source, paragraph) : null;
            foreach (var sentence in paragraph.Sentences)
            {
                var ask = InSentence(source, sentence, asked);
                var opensList = ask is not null && OpensList(source, paragraph, sentence);
                opened = opensList ? ask : opened;
                asks.AddRange(ask is null || opensList ? [] : [ask]);
            }

            if (opened is not null && StandsAlone(source, opened, i + 1 < body.Count ? body[i + 1] : null))
            {
                asks.Add(opened);
            }
        }

        return asks;
    }

    private static bool OpensList(SourceDocument source, Paragraph paragraph, TextSpan sentence) =>
        sentence.End == paragraph.Span.End && source.Text[sentence.End - 1] == ':';

    private static Ask Heading(SourceDocument source, Paragraph paragraph) =>
        new(source.Words(paragraph.Span), AskedParties.Recipients, null, AskStrength.Recommend, AskKind.Ask);

    /// <summary>
    /// An item of an open list, without its bullet: bulleted, parted by semicolons, or a Spanish infinitive.
    /// </summary>
    private static TextSpan? Item(SourceDocument source, Paragraph paragraph, Ask? before)
    {
        var text = source.Slice(paragraph.Span);
        var bullet = LetterPhrases.Bullet().Match(text);
        var isSeries = text[^1] == ';' || before is not null && source.Text[before.Words.Span.End - 1] == ';';
        return bullet.Success || isSeries || OpensWithInfinitive(text)
            ? paragraph.Span with { Start = paragraph.Span.Start + bullet.Length }
            : null;
    }

    private static bool OpensWithInfinitive(string text) =>
        Token.Of(text.Length > FirstWords ? text[..FirstWords] : text) is { Count: > 1 } words
        && words[0].IsCapitalised && words[0].Text.Length > 4 && words[0].Text[^2..] is "ar" or "er" or "ir";

    /// <summary>An asking sentence that ends with a colon and has no list behind it is an ask by itself.</summary>
    private static bool StandsAlone(SourceDocument source, Ask opened, Paragraph? next) =>
        opened.By is not null && (next is null || Item(source, next, null) is null);

    /// <summary>The first way of asking that the sentence takes; the surest stand first.</summary>
    private static Ask? InSentence(SourceDocument source, TextSpan span, AskedParties asked)
    {
        var sentence = new AskSentence(source, span, source.Slice(span));
        return sentence.Text.EndsWith('?')
            ? null
            : ToMeet(sentence)
                ?? ByVerb(sentence, AskPhrases.EnglishVerb, asked)
                ?? Hoping(sentence, asked)
                ?? Supporting(sentence, AskPhrases.EnglishSupport, asked)
                ?? (AskPhrases.MayBeSpanish(sentence.Text) ? InSpanish(sentence, asked) : null)
                ?? Addressed(sentence, AskPhrases.EnglishSoft, AskStrength.Ask, asked)
                ?? ByModal(sentence);
    }

    private static Ask? Hoping(AskSentence sentence, AskedParties asked) =>
        Addressed(sentence, AskPhrases.EnglishHope, AskStrength.Hope, asked) is { } hope
        && AskPhrases.HopedOf().IsMatch(sentence.Text)
            ? hope
            : null;

    private static Ask? InSpanish(AskSentence sentence, AskedParties asked) =>
        ByVerb(sentence, AskPhrases.SpanishVerb, asked)
        ?? Addressed(sentence, AskPhrases.SpanishHope, AskStrength.Hope, asked)
        ?? Supporting(sentence, AskPhrases.SpanishSupport, asked)
        ?? Addressed(sentence, AskPhrases.SpanishSoft, AskStrength.Ask, asked);

    private static Ask? ToMeet(AskSentence sentence) =>
        AskPhrases.Meeting.In(sentence.Text) is { } match
            ? new(sentence.ClauseAt(match), AskedParties.Recipients, null, AskStrength.Ask, AskKind.MeetingRequest)
            : null;

    private static Ask? ByVerb(AskSentence sentence, AskCue cue, AskedParties asked)
    {
        if (cue.In(sentence.Text) is not { } match)
        {
            return null;
        }

        var of = asked.Of(sentence.AfterVerb(match));
        var strength = AskPhrases.StrengthOf(match.Groups["verb"].Value);
        return new(sentence.ClauseAt(match), of, sentence.By(match), strength, AskKind.Ask);
    }

    private static Ask? Addressed(AskSentence sentence, AskCue cue, AskStrength strength, AskedParties asked) =>
        cue.In(sentence.Text) is { } match
            ? new(sentence.ClauseAt(match), asked.Addressed, sentence.By(match), strength, AskKind.Ask)
            : null;

    private static Ask? Supporting(AskSentence sentence, AskCue cue, AskedParties asked)
    {
        if (cue.In(sentence.Text) is not { } match)
        {
            return null;
        }

        var of = asked.Doing(sentence.AfterVerb(match));
        return new(sentence.ClauseAt(match), of, sentence.By(match), AskStrength.Support, AskKind.Support);
    }

    private static Ask? ByModal(AskSentence sentence)
    {
        if (AskPhrases.Modal.In(sentence.Text) is not { } match)
        {
            return null;
        }

        var who = match.Groups["who"].Value.Trim();
        var of = who.StartsWith("you", StringComparison.OrdinalIgnoreCase) ? AskedParties.Recipients : who;
        var strength = AskPhrases.StrengthOf(match.Groups["verb"].Value);
        return new(sentence.Source.Words(sentence.Span), of, null, strength, AskKind.Ask);
    }
}
