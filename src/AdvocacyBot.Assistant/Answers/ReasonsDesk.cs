using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Letters;

namespace AdvocacyBot.Assistant.Answers;

/// <summary>Why letters ask what they ask: their own sentences that give a reason or a concern.</summary>
internal static class ReasonsDesk
{
    private const int MostQuotes = 3;
    private const double NearBest = 0.8;

    public static void Answer(Request.Reasons asked, AnswerSheet sheet)
    {
        if (sheet.OffersLetters(asked.Scope))
        {
            return;
        }

        foreach (var card in sheet.Opened(asked.Scope.Letters))
        {
            var letter = sheet.Letters[card.Id];
            var lexicon = sheet.Prompts.Lexicon(letter.Language);
            var reasons = SentenceSearch.SentencesOf(letter)
                .Where(one => !one.Publisher && GivesReason(letter, one, lexicon)).Take(MostQuotes).ToList();
            if (reasons.Count > 0)
            {
                sheet.Draft.Say(sheet.Say("reasons", ("letter", sheet.NameOf(card))));
                reasons.ForEach(one => sheet.Draft.Quote(card.Id, one.Span));
            }
        }

        if (!sheet.Draft.HasCitations)
        {
            sheet.Draft.Outcome = Outcome.Abstained;
            sheet.Draft.Say(sheet.Say("reasons.none"));
        }
    }

    /// <summary>Of sentences on something asked why, those that give a reason, where such are as good as any.</summary>
    public static List<FoundSentence> Preferred(List<FoundSentence> found, double least, AnswerSheet sheet) =>
        found.FindAll(one => one.Score >= Math.Max(least, NearBest * found.Max(any => any.Score))
            && sheet.Letters[one.Letter.Id] is var letter
            && GivesReason(letter, one.Sentence, sheet.Prompts.Lexicon(letter.Language))) is { Count: > 0 } telling
            ? telling : found;

    private static bool GivesReason(Letter letter, LetterSentence sentence, Lexicon lexicon)
    {
        var keys = Question.Keys(letter.Source.Slice(sentence.Span));
        return Enumerable.Range(0, keys.Count).Any(at => lexicon.Reasons.At(keys, at) is not null);
    }
}
