namespace AdvocacyBot.Letters.Reading.Doubts;

/// <summary>Reasons to doubt that these are the asks, and all of them.</summary>
internal static class AskDoubts
{
    public static IEnumerable<WeighedDoubt> Of(FieldEvidence evidence)
    {
        var asks = evidence.Letter.Asks;
        if (asks.Count == 0)
        {
            return evidence.Letter.Body.Count == 0
                ? []
                : [new WeighedDoubt(0.1, "no-ask", "no sentence was found that asks for anything", null)];
        }

        return asks.FirstOrDefault(ask => ask.Strength == AskStrength.Hope) is { } hope
            ? [new WeighedDoubt(0.05, "hope", "hopes rather than asks", hope.Words.Span)]
            : [];
    }
}
