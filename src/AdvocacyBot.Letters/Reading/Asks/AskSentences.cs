using AdvocacyBot.Letters.Reading.Words;

namespace AdvocacyBot.Letters.Reading.Asks;

/// <summary>What one sentence asks: the surest of the ways of asking.</summary>
internal static class AskSentences
{
    private static readonly System.Buffers.SearchValues<string> Verbs =
        System.Buffers.SearchValues.Create(AskVerbs.Beginnings, StringComparison.OrdinalIgnoreCase);

    private static readonly System.Buffers.SearchValues<string> ModalVerbs = System.Buffers.SearchValues.Create(
        ["should", "must", "need", "has to", "have to", "ought", "debe", "tiene"], StringComparison.OrdinalIgnoreCase);

    public static AskClause? Read(SentenceText sentence, AskContext context, bool mayBeSpanish)
    {
        if (Meetings.In(sentence) is { } meeting)
        {
            return meeting;
        }

        var text = sentence.Text.AsSpan();
        var isQuestion = text[^1] == '?';
        return Sure(!isQuestion && text.ContainsAny(Verbs) ? Performatives.In(sentence) : null)
            ?? Sure(SoftAsks.In(sentence))
            ?? Sure(isQuestion ? null : Supports.In(sentence))
            ?? Sure(mayBeSpanish && !isQuestion ? SoftAsks.InSpanish(sentence) : null)
            ?? Sure(!isQuestion && text.ContainsAny(ModalVerbs) ? Modals.In(sentence, context) : null);
    }

    private static AskClause? Sure(AskClause? clause) => clause is { IsAsk: true } ? clause : null;
}
