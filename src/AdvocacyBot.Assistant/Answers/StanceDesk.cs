using AdvocacyBot.Assistant.Requests;

namespace AdvocacyBot.Assistant.Answers;

/// <summary>"Why does the letter praise the plan?": a question may take for granted what no sentence says.</summary>
internal static class StanceDesk
{
    /// <summary>Of sentences on something, those that have the verb too, where there are such.</summary>
    public static List<FoundSentence> Preferred(
        Request.AboutTopic asked, List<FoundSentence> found, double least, AnswerSheet sheet)
    {
        var stance = sheet.UnitsOf(asked.Stance);
        return stance.Count > 0 && found.FindAll(one => one.Score >= least
            && stance.All(unit => SentenceSearch.Holds(one.Sentence.Stems, unit) > 0)) is { Count: > 0 } taking
            ? taking : found;
    }

    /// <summary>Says so where none of the sentences has the verb, or another way to write it.</summary>
    /// <param name="quoted">What is quoted on the topic next.</param>
    public static void Say(Request.AboutTopic asked, IReadOnlyList<FoundSentence> quoted, AnswerSheet sheet)
    {
        if (asked.Word && quoted.All(one => sheet.Letters[one.Letter.Id].Language == sheet.Wording.Language)
            && !quoted.Any(one => Writes(one, asked.Topic)))
        {
            sheet.Draft.Say(sheet.Say("topic.no-stance", ("stance", asked.Topic)));
            return;
        }

        var stance = sheet.UnitsOf(asked.Stance);
        if (stance.Count > 0 && !quoted.Any(one =>
            stance.All(unit => SentenceSearch.Holds(one.Sentence.Stems, unit) > 0)))
        {
            sheet.Draft.Say(sheet.Say("topic.no-stance", ("stance", asked.Stance)));
        }
    }

    /// <summary>The sentence has the very words, and no others that mean the same.</summary>
    private static bool Writes(FoundSentence one, string words)
    {
        var stems = Question.Keys(words).Select(Stem.Of).ToList();
        return Enumerable.Range(0, Math.Max(0, one.Sentence.Stems.Count - stems.Count + 1)).Any(at =>
            stems.Index().All(stem => one.Sentence.Stems[at + stem.Index] == stem.Item));
    }
}
