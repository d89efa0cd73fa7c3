using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Asks;

/// <summary>"Pedimos: Que se nos permita … Que se nos notifique …": a sentence that asks by hanging on the one
/// before.</summary>
internal static class AskGoingOn
{
    /// <param name="last">The ask that the sentence before made; null where it made none of its own.</param>
    /// <param name="follows">Whether the sentence before asks, or says that asks follow.</param>
    public static IReadOnlyList<Ask>? Read(SentenceText sentence, Ask? last, bool follows) =>
        last is not null && IsNextClause(sentence) ? [last with { Words = Whole(sentence) }]
        : last is not null && QueSentences.NextAddressee(sentence.Text) is { } whom
            ? [last with { Words = Whole(sentence), Of = whom }]
        : follows && (FirstItems.IsNextDeed(sentence) || QueSentences.IsCountedOff(sentence.Text)
            || SpanishOrders.IsOrder(sentence))
            ? [new Ask(Whole(sentence), AskedParties.Recipients, null, AskStrength.Ask, AskKind.Ask)]
        : null;

    private static bool IsNextClause(SentenceText sentence) =>
        (sentence.Text.StartsWith("Que ", StringComparison.Ordinal) || QueSentences.IsNextPoint(sentence.Text))
        && !QueSentences.IsPrayer(sentence) && !QueSentences.TellsOfThen(sentence);

    private static Sourced<string> Whole(SentenceText sentence) => sentence.Words(0, sentence.Text.Length);
}
