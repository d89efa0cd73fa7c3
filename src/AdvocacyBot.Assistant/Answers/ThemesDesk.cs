using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Assistant.Retrieval;
using AdvocacyBot.Letters;

namespace AdvocacyBot.Assistant.Answers;

/// <summary>What the asks of several letters have in common, by the themes of prompts/themes.yaml: for each theme the
/// ask of every letter that speaks of it most.</summary>
internal static class ThemesDesk
{
    private const int MostThemes = 3;

    public static void Common(LetterScope scope, AnswerSheet sheet)
    {
        var letters = sheet.Opened(scope.Letters).Select(card => (Card: card, Asks: AsksOf(card, sheet))).ToList();
        HashSet<Ask> told = [];
        var themes = sheet.Prompts.Briefing.Themes
            .Select(theme => (theme.Theme, Best: letters.ConvertAll(one => Best(one.Asks, theme.Ideas))))
            .Where(one => one.Best.TrueForAll(best => best.Held > 0))
            .OrderByDescending(one => one.Best.Min(best => best.Held)).ToList();
        var shown = 0;
        foreach (var (theme, best) in themes)
        {
            // A theme with nothing but asks that stand under another already tells nothing more.
            if (shown == MostThemes || !best.Exists(one => told.Add(one.Ask!)))
            {
                continue;
            }

            shown++;
            told.UnionWith(best.Select(one => one.Ask!));
            sheet.Draft.Say(sheet.Say("common.theme", ("theme", theme.Named(sheet.Wording.Language))));
            foreach (var (card, ask) in letters.Zip(best, (one, held) => (one.Card, held.Ask!)))
            {
                sheet.Draft.Say(sheet.Say("in-letter", ("letter", sheet.NameOf(card))));
                sheet.Draft.Quote(card.Id, ask.Words.Span);
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

    private static (Ask? Ask, double Held) Best(List<(Ask Ask, Ideas Ideas)> asks, IReadOnlyList<Ideas> theme) => asks
        .Select((Ask? Ask, double Held) (one) =>
            (one.Ask, theme.Sum(idea => idea.HeldBy(one.Ideas) >= 1 ? idea.Weight : 0)))
        .OrderByDescending(one => one.Held).FirstOrDefault();
}
