using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Assistant.Retrieval;
using AdvocacyBot.Letters;

namespace AdvocacyBot.Assistant.Answers;

/// <summary>What the asks of several letters have in common, by the themes of prompts/themes.yaml: for each theme the
/// asks of every letter that speak of it most.</summary>
internal static class ThemesDesk
{
    private const int MostThemes = 3;
    private const int MostAsks = 2;

    public static void Common(LetterScope scope, AnswerSheet sheet)
    {
        var letters = sheet.Opened(scope.Letters).Select(card => (Card: card, Asks: AsksOf(card, sheet))).ToList();
        HashSet<Ask> told = [];
        var themes = sheet.Prompts.Briefing.Themes
            .Select(theme => (theme.Theme, Best: letters.ConvertAll(one => Best(one.Asks, theme.Ideas))))
            .Where(one => one.Best.TrueForAll(best => best.Count > 0))
            .OrderByDescending(one => one.Best.Min(best => best[0].Held)).ToList();
        var shown = 0;
        foreach (var (theme, best) in themes)
        {
            // A theme with nothing but asks that stand under another already tells nothing more.
            if (shown == MostThemes || best.SelectMany(one => one).All(one => told.Contains(one.Ask)))
            {
                continue;
            }

            shown++;
            told.UnionWith(best.SelectMany(one => one).Select(one => one.Ask));
            sheet.Draft.Say(sheet.Say("common.theme", ("theme", theme.Named(sheet.Wording.Language))));
            foreach (var (card, asks) in letters.Zip(best, (one, held) => (one.Card, held)))
            {
                sheet.Draft.Say(sheet.Say("in-letter", ("letter", sheet.NameOf(card))));
                asks.ForEach(one => sheet.Draft.Quote(card.Id, one.Ask.Words.Span));
            }
        }

        sheet.Draft.Say(sheet.Say(shown == 0 ? "common.none" : "common.yours"));
    }

    private static List<(Ask Ask, Ideas Ideas)> AsksOf(LetterCard card, AnswerSheet sheet)
    {
        sheet.Caveats.Uses(card.Id, LetterField.Asks);
        return [.. sheet.Letters[card.Id].Asks.Where(ask => ask.Kind != AskKind.MeetingRequest).Select(ask =>
            (ask, Ideas.In(
                ask.Words.Value, sheet.Prompts.Terms, sheet.Prompts.English, sheet.Prompts.Spanish)))];
    }

    /// <summary>Those that speak of it most, best first.</summary>
    private static List<(Ask Ask, double Held)> Best(List<(Ask Ask, Ideas Ideas)> asks, IReadOnlyList<Ideas> theme) =>
    [
        .. asks.Select(one => (one.Ask, Held: theme.Sum(idea => idea.HeldBy(one.Ideas) >= 1 ? idea.Weight : 0)))
            .Where(one => one.Held > 0).OrderByDescending(one => one.Held).Take(MostAsks),
    ];
}
