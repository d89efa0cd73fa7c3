using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Letters;

namespace AdvocacyBot.Assistant.Answers;

/// <summary>A letter in short: who to whom, then its own strongest words; nothing is paraphrased.</summary>
internal static class SummaryDesk
{
    private const int MostAsks = 4;

    public static void Answer(LetterCard card, Letter letter, AnswerSheet sheet)
    {
        sheet.Draft.Say(sheet.Say(
            "summary",
            ("letter", sheet.NameOf(card)),
            ("signatories", Figure.Of(card.Signatories.Count)),
            ("copies", Figure.Of(card.Copies.Count)),
            ("asks", Figure.Of(letter.Asks.Count))));
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
        foreach (var ask in letter.Asks.Where(ask => ask.Kind == AskKind.Ask).DefaultIfEmpty(letter.Asks[0]).Take(MostAsks))
        {
            sheet.Draft.Quote(card.Id, ask.Words.Span);
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
