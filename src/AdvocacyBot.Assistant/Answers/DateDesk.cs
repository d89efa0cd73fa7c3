using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Assistant.Answers;

/// <summary>When a letter was written: its dateline, or what its words say of time and nothing more.</summary>
internal static class DateDesk
{
    private const int MostHints = 3;

    public static void Answer(LetterCard card, Letter letter, AnswerSheet sheet)
    {
        sheet.Caveats.Uses(card.Id, LetterField.Date);
        if (letter.Dateline is { Date: var date })
        {
            var said = sheet.Say("dated", ("letter", sheet.NameOf(card)), ("date", sheet.Wording.Date(date.Value)));
            if (date.Span.IsNowhere)
            {
                // Only a correction says it: the reply tells which, and there is nothing to quote.
                sheet.Draft.Say(said);
                return;
            }

            sheet.Draft.Say(said, sheet.Draft.Cite(card.Id, date.Span));
            sheet.Draft.Quote(card.Id, date.Span);
            return;
        }

        sheet.Draft.Say(sheet.Say("undated", ("letter", sheet.NameOf(card))));
        var hints = Hints(letter, sheet);
        if (hints.Count > 0)
        {
            sheet.Draft.Say(sheet.Say("undated.hints"));
            hints.ForEach(span => sheet.Draft.Quote(card.Id, span));
        }
    }

    /// <summary>How many days lie between the first and the last, as far as all of them are dated.</summary>
    public static void Apart(IReadOnlyList<LetterCard> letters, AnswerSheet sheet)
    {
        var dates = letters.Select(letter => letter.Date).OfType<DateOnly>().Order().ToList();
        sheet.Draft.Say(dates.Count < letters.Count
            ? sheet.Say("apart.none")
            : sheet.Say("apart", ("n", Figure.Of(dates[^1].DayNumber - dates[0].DayNumber))));
    }

    /// <summary>Sentences of the preface, then of the body, that name a day of a month.</summary>
    private static List<TextSpan> Hints(Letter letter, AnswerSheet sheet) =>
        [.. SentenceSearch.SentencesOf(letter).Where(one => NamesDay(one.Stems, sheet)).Select(one =>
            one.Span).Take(MostHints)];

    private static bool NamesDay(IReadOnlyList<string> stems, AnswerSheet sheet)
    {
        for (var at = 0; at + 1 < stems.Count; at++)
        {
            if ((IsMonth(stems[at], sheet) && IsDay(stems[at + 1]))
                || (IsDay(stems[at]) && IsMonth(stems[at + 1], sheet)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDay(string stem) => stem.Length <= 4 && char.IsDigit(stem[0]);

    private static bool IsMonth(string stem, AnswerSheet sheet) =>
        sheet.Prompts.English.Months.ContainsKey(stem) || sheet.Prompts.Spanish.Months.ContainsKey(stem);
}
