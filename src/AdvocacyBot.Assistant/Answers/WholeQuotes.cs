using AdvocacyBot.Assistant.Requests;

namespace AdvocacyBot.Assistant.Answers;

/// <summary>Quotes of sentences that hold every word of a question.</summary>
internal static class WholeQuotes
{
    private const int MostQuotes = 3;

    /// <summary>More than words of the same meaning give.</summary>
    private const double InItsOwnWords = 0.8;

    /// <summary>Quotes the sentences that hold every one of the words, if there are any.</summary>
    public static bool Quote(string words, LetterScope scope, AnswerSheet sheet)
    {
        var units = sheet.UnitsOf(words);
        var any = false;
        foreach (var card in sheet.Opened(scope.Letters).Take(AnswerSheet.MostLetters))
        {
            var whole = SentenceSearch.SentencesOf(sheet.Letters[card.Id])
                .Where(sentence => units.All(unit => SentenceSearch.Holds(sentence.Stems, unit) > InItsOwnWords))
                .Take(MostQuotes).ToList();
            if (whole.Count > 0)
            {
                any = true;
                sheet.Draft.Say(sheet.Say("topic", ("topic", words), ("letter", sheet.NameOf(card))));
                whole.ForEach(sentence => TopicQuotes.Quote(new FoundSentence(card, sentence, 1, Carries: true), sheet));
            }
        }

        return any;
    }
}
