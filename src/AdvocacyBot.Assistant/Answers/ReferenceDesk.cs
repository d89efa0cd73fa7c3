using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Letters;

namespace AdvocacyBot.Assistant.Answers;

/// <summary>Whether a letter refers to what the question names: the sentence that does, or an honest no.</summary>
internal static class ReferenceDesk
{
    public static void Answer(Request.AboutField asked, LetterCard card, Letter letter, AnswerSheet sheet)
    {
        var units = sheet.UnitsOf(asked.Words);
        var holding = Holding(letter, units, asked);
        if (holding.Count > 0)
        {
            sheet.Draft.Say(sheet.Say("References", ("n", Figure.Of(holding.Count)), ("letter", sheet.NameOf(card))));
            holding.ForEach(one => sheet.Draft.Quote(card.Id, one.Span));
            return;
        }

        if (asked.Scope.Letters.Any(other => other != card
            && Holding(sheet.Letters[other.Id], units, asked).Count > 0))
        {
            // The letter that does refer to it answers.
            return;
        }

        if (asked.Words.Length == 0)
        {
            sheet.Draft.Say(sheet.Say(
                asked.Kind is { } kind ? $"References.none.{kind}" : "References.none",
                ("letter", sheet.NameOf(card))));
            return;
        }

        sheet.Draft.Outcome = Outcome.Abstained;
        sheet.Draft.Say(sheet.Say("References.other", ("words", asked.Words), ("letter", sheet.NameOf(card))));
    }

    /// <summary>Sentences with a reference and every word, then any with every word: a law may be spoken of
    /// in passing.</summary>
    private static List<LetterSentence> Holding(
        Letter letter, IReadOnlyList<TermUnit> units, Request.AboutField asked)
    {
        var sentences = SentenceSearch.SentencesOf(letter)
            .Where(one => units.All(unit => SentenceSearch.Holds(one.Stems, unit) > 0)).ToList();
        var referring = sentences.FindAll(one =>
            letter.References.Any(reference =>
                one.Span.Contains(reference.Words.Span) && IsMeant(reference, asked)));
        return referring.Count > 0 || asked.Kind is not null ? referring : sentences;
    }

    private static bool IsMeant(Reference reference, Request.AboutField asked) =>
        (asked.Kind is null || reference.Kind == asked.Kind)
        && (asked.Treaties is not { } treaties
            || Question.Keys(reference.Words.Value).Any(ReferenceRules.IsTreaty) == treaties);
}
