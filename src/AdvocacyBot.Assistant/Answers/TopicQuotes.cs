using AdvocacyBot.Assistant.Requests;

namespace AdvocacyBot.Assistant.Answers;

/// <summary>Which of the sentences found are quoted, and how they stand in the answer.</summary>
internal static class TopicQuotes
{
    private const int MostQuotes = 3;
    private const double NearBest = 0.7;
    private const double NearlyAsGood = 0.85;
    private const double AsGood = 0.92;

    /// <summary>The best sentences of each letter that says nearly as much as the best, and how many letters more
    /// do.</summary>
    public static (List<(LetterCard Letter, List<FoundSentence> Best)> Told, int More) Chosen(
        List<FoundSentence> found, bool everyLetter)
    {
        var best = found.Select(one => one.Score).DefaultIfEmpty(0).Max();
        var speaking = found.Where(one => one.Score >= best * (one.Carries ? NearBest : AsGood))
            .GroupBy(one => one.Letter)
            .Where(letter => letter.Any(one => one.Score >= best * (one.Carries ? NearlyAsGood : AsGood)))
            .ToList();
        var told = everyLetter || speaking.Count <= AnswerSheet.MostLetters ? speaking
            : [.. speaking.OrderByDescending(letter => letter.Max(one => one.Score)).Take(AnswerSheet.MostLetters)];
        return (told.ConvertAll(letter => (letter.Key, letter.OrderByDescending(one => one.Score)
            .Take(MostQuotes).OrderBy(one => one.Sentence.Span.Start).ToList())), speaking.Count - told.Count);
    }

    /// <summary>"Another one": the best sentence not told yet; where there is none, that is said.</summary>
    public static void Further(Request.AboutTopic asked, List<FoundSentence> found, AnswerSheet sheet)
    {
        var told = Chosen(found, asked.EveryLetter).Told.SelectMany(letter => letter.Best).ToHashSet();
        var left = found.FindAll(one => !told.Contains(one)).OrderByDescending(one => one.Score)
            .Skip(asked.Beyond - 1).FirstOrDefault();
        if (left is null)
        {
            sheet.Draft.Outcome = Outcome.Abstained;
            sheet.Draft.Say(sheet.Say("topic.no-more", ("topic", asked.Topic)));
            return;
        }

        sheet.Draft.Say(sheet.Say("topic", ("topic", asked.Topic), ("letter", sheet.NameOf(left.Letter))));
        Quote(left, sheet);
    }

    /// <summary>The letter's own sentences are parted from its publisher's where both are quoted.</summary>
    public static void QuoteAll(List<FoundSentence> sentences, AnswerSheet sheet)
    {
        for (var at = 0; at < sentences.Count; at++)
        {
            if (at > 0 && sentences[at - 1].Sentence.Publisher && !sentences[at].Sentence.Publisher)
            {
                sheet.Draft.Say(sheet.Say("own"));
            }

            if (!IsShown(sentences, at, sheet))
            {
                Quote(sentences[at], sheet);
            }
        }
    }

    /// <summary>The turn of the sentence before it, and quoted with that.</summary>
    private static bool IsShown(List<FoundSentence> sentences, int at, AnswerSheet sheet) => at > 0
        && sentences[at - 1].Letter == sentences[at].Letter
        && SentenceSearch.WithTurn(sheet.Letters[sentences[at - 1].Letter.Id], sentences[at - 1].Sentence).End
            >= sentences[at].Sentence.Span.End;

    public static void Quote(FoundSentence one, AnswerSheet sheet)
    {
        if (one.Sentence.Publisher)
        {
            sheet.Draft.Say(sheet.Say("publisher"));
        }

        sheet.Draft.Quote(one.Letter.Id, SentenceSearch.WithTurn(sheet.Letters[one.Letter.Id], one.Sentence));
    }
}
