using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Assistant.Answers;

/// <summary>The points a letter counts off, or one of its asks by its place among them.</summary>
internal static class PointsDesk
{
    /// <summary>The points letters count off; of letters that count none, their asks in order.</summary>
    public static void Answer(Request.AboutAsks asked, AnswerSheet sheet)
    {
        var all = asked.Scope.Letters
            .Select(card => (Card: card, Points: PointsOf(card, asked.Filter.CountedOff, sheet))).ToList();
        var counting = all.FindAll(one => one.Points.Counted);
        foreach (var (card, (points, counted)) in counting.Count > 0 ? counting : all)
        {
            var chosen = asked.Filter.Ordinal is { } ordinal ? [.. points.Skip(ordinal == Lexicon.LastOrdinal
                ? points.Count - 1 : ordinal - 1).Take(1)] : points;
            if (chosen.Count == 0)
            {
                sheet.Draft.Outcome = Outcome.Abstained;
                sheet.Draft.Say(sheet.Say("points.too-few", ("n", Figure.Of(points.Count)), ("letter",
                    sheet.NameOf(card))));
                continue;
            }

            sheet.Draft.Say(sheet.Say(
                asked.Filter.Ordinal is null ? counted ? "points" : "asks" : "point",
                ("n", Figure.Of(
                    asked.Filter.Ordinal is null ? chosen.Count : At(points, chosen[0]))),
                ("of", Figure.Of(points.Count)),
                ("letter", sheet.NameOf(card))));
            foreach (var point in chosen)
            {
                sheet.Draft.Quote(card.Id, point);
            }
        }
    }

    private static int At(IReadOnlyList<TextSpan> points, TextSpan point) =>
        points.TakeWhile(one => one != point).Count() + 1;

    private static (IReadOnlyList<TextSpan> Points, bool Counted) PointsOf(
        LetterCard card, bool countedOff, AnswerSheet sheet)
    {
        var letter = sheet.Letters[card.Id];
        var counted = countedOff ? CountedPoints.Of(letter, sheet.Prompts.Lexicon(letter.Language)) : [];
        return counted.Count > 0 ? (counted, true) : ([.. letter.Asks.Select(ask => ask.Words.Span)], false);
    }
}
