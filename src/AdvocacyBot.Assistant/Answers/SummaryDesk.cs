using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Letters;

namespace AdvocacyBot.Assistant.Answers;

/// <summary>A letter in short: who to whom, then its own strongest words; nothing is paraphrased.</summary>
internal static class SummaryDesk
{
    private const int MostAsks = 4;

    public static void Answer(LetterCard card, Letter letter, int? sentences, AnswerSheet sheet)
    {
        sheet.Caveats.Uses(card.Id, LetterField.Signatories);
        sheet.Caveats.Uses(card.Id, LetterField.CarbonCopies);
        sheet.Caveats.Uses(card.Id, LetterField.Asks);
        sheet.Draft.Say(sheet.Say(
            "summary",
            ("letter", sheet.NameOf(card)),
            ("signatories", Figure.Of(card.Signatories.Count)),
            ("copies", Figure.Of(card.Copies.Count)),
            ("asks", Figure.Of(letter.Asks.Count))));
        if (sentences is { } most && letter.Asks.Count > 0)
        {
            QuoteStrongest(card, letter, Math.Clamp(most - 1, 1, MostAsks), sheet);
            return;
        }

        if (letter.Preface is { } preface)
        {
            sheet.Draft.Say(sheet.Say("summary.preface"));
            sheet.Draft.Quote(card.Id, preface.Words.Span);
        }

        if (letter.Asks.Count == 0)
        {
            OpenWith(card, letter, sheet);
            return;
        }

        sheet.Draft.Say(sheet.Say("summary.asks"));
        var shown = letter.Asks.Where(ask => ask.Kind == AskKind.Ask).DefaultIfEmpty(letter.Asks[0]).Take(MostAsks)
            .ToList();
        shown.ForEach(ask => sheet.Draft.Quote(card.Id, ask.Words.Span));
        if (shown.Count < letter.Asks.Count)
        {
            sheet.Draft.Say(sheet.Say("summary.more", ("n", Figure.Of(letter.Asks.Count - shown.Count))));
        }
    }

    /// <summary>In few sentences: after who to whom, its strongest asks.</summary>
    private static void QuoteStrongest(LetterCard card, Letter letter, int most, AnswerSheet sheet)
    {
        foreach (var ask in letter.Asks.OrderByDescending(ask => ask.Strength).Take(most)
            .OrderBy(ask => ask.Words.Span.Start))
        {
            sheet.Draft.Quote(card.Id, SentenceSearch.Around(letter, ask.Words.Span));
        }
    }

    private static void OpenWith(LetterCard card, Letter letter, AnswerSheet sheet)
    {
        if (letter.Body.Count > 0)
        {
            sheet.Draft.Say(sheet.Say("summary.opening"));
            sheet.Draft.Quote(card.Id, letter.Body[0].Span);
        }
    }
}
