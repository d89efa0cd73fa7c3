using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Letters;

namespace AdvocacyBot.Assistant.Answers;

/// <summary>Yes or no before the asks that show it; neither where the words alone do not tell.</summary>
internal static class AskVerdict
{
    private static readonly HashSet<string> Turning = new(StringComparer.Ordinal)
    {
        "not", "no", "without", "rule", "rules", "end", "ending", "ends", "stop", "withdraw", "instead", "rather",
        "never", "reduce", "avoid", "oppose", "sin", "terminar", "poner", "evitar", "retirar", "reducir", "cesar",
    };

    public static void Say(
        Request.AboutAsks asked, IReadOnlyList<(LetterCard Card, Ask Ask)> told, IReadOnlyList<TermUnit> units,
        AnswerSheet sheet)
    {
        if (told.Count == 0)
        {
            return;
        }

        foreach (var card in told.Select(one => one.Card).Distinct().Where(_ => asked.ByWhom))
        {
            SayBy(card, sheet);
        }

        if (asked.AskedOf.Length > 0)
        {
            sheet.Draft.Say(sheet.Say(
                told.Any(one => IsAskedOf(one.Card, one.Ask, asked.AskedOf, sheet)) ? "asks.of" : "asks.of.no",
                ("who", asked.AskedOf)));
        }
        else if (asked.IsYesNo && (asked.Filter.Kind == AskKind.MeetingRequest
            || told.Any(one => SaysAll(one.Card, one.Ask, asked, units, sheet))))
        {
            sheet.Draft.Say(sheet.Say("asks.yes"));
        }
    }

    /// <summary>"Who is asking for that?": those who signed the letter.</summary>
    private static void SayBy(LetterCard card, AnswerSheet sheet)
    {
        if (card.Signatories.Count > 0)
        {
            sheet.Draft.Say(sheet.Say(
                "asks.by", ("n", Figure.Of(card.Signatories.Count)), ("letter", sheet.NameOf(card))));
        }
    }

    /// <summary>"Is that asked of Peru?": where some are, those alone show it.</summary>
    public static List<(LetterCard Card, List<(Ask Ask, double Score)> Asks)> OfWhom(
        Request.AboutAsks asked, List<(LetterCard Card, List<(Ask Ask, double Score)> Asks)> told, AnswerSheet sheet)
    {
        var theirs = asked.AskedOf.Length == 0 ? []
            : told.ConvertAll(one => (one.Card, one.Asks.FindAll(ask =>
                IsAskedOf(one.Card, ask.Ask, asked.AskedOf, sheet)))).FindAll(one => one.Item2.Count > 0);
        return theirs.Count > 0 ? theirs : told;
    }

    private static bool IsAskedOf(LetterCard card, Ask ask, string who, AnswerSheet sheet) => AskedSides.Choose(
        [.. sheet.Letters[card.Id].Asks], card.Recipients.Count > 1, sheet.UnitsOf(who),
        new AskFilter(null, who, 0, null))
        is { Topic.Count: 0, Asks: var of } && of.Contains(ask);

    /// <summary>Each word of the question stands in the ask, and none stands there that turns it round.</summary>
    private static bool SaysAll(
        LetterCard card, Ask ask, Request.AboutAsks asked, IReadOnlyList<TermUnit> units, AnswerSheet sheet)
    {
        var letter = sheet.Letters[card.Id];
        var topic = AskedSides.Choose(
            [.. letter.Asks], card.Recipients.Count > 1, units, asked.Filter).Topic;
        var keys = Question.Keys(letter.Source.Slice(SentenceSearch.Around(letter, ask.Words.Span)));
        var stems = keys.Select(Stem.Of).ToList();
        return topic.Count > 0 && topic.TrueForAll(unit => SentenceSearch.Holds(stems, unit) == 1)
            && !keys.Any(key => Turning.Contains(key) && !topic.Exists(unit =>
                unit.Ways.Any(way => way.Contains(Stem.Of(key)))));
    }
}
