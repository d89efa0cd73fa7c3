namespace AdvocacyBot.Letters.Reading.Asks;

/// <summary>
/// What someone "should", "must" or "debe" do. Such sentences ask where one who can act is to do something, and argue
/// where they say how things are: points part the two.
/// </summary>
internal static class Modals
{
    private const int LongestSubject = 14;

    /// <summary>In words: "If the Department", "If the Department of State".</summary>
    private const int LongestOwner = 5;

    public static AskClause? In(SentenceText sentence, AskContext context)
    {
        AskClause? best = null;
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (Verb(sentence, i) is { } verb && At(sentence, i, verb, context) is { } clause
                && clause.Points > (best?.Points ?? 0))
            {
                best = clause;
            }
        }

        return best;
    }

    private readonly record struct Modal(int Last, AskStrength Strength, int Points);

    private static Modal? Verb(SentenceText sentence, int at)
    {
        var tokens = sentence.Tokens;
        var next = at + 1 < tokens.Count ? tokens[at + 1].Key : "";
        return tokens[at].Key switch
        {
            "should" => new(at, AskStrength.Recommend, 1),
            "must" => new(at, AskStrength.Demand, 2),
            "needs" or "has" or "need" or "have" or "ought" when next is "to" => new(at + 1, AskStrength.Demand, 0),
            "debe" or "deben" or "debera" or "deberan" => new(at, AskStrength.Demand, 2),
            "deberia" or "deberian" => new(at, AskStrength.Recommend, 1),
            "tiene" or "tienen" when next is "que" => new(at + 1, AskStrength.Demand, 1),
            _ => null,
        };
    }

    private static AskClause? At(SentenceText sentence, int at, Modal modal, AskContext context)
    {
        var subject = Subjects.Before(sentence, at);
        var points = modal.Points + subject.Points + Deeds.Points(sentence, modal.Last + 1) + context.Points
            + (subject.Points <= 0 && (context.FollowsAsk && IsPronoun(sentence, at) || NamesBefore(sentence, at)) && !IsBurden(sentence, modal.Last + 1) ? 3 : 0)
            + (subject.IsThing && Deeds.IsOrdered(sentence, modal.Last + 1) ? modal.Strength == AskStrength.Recommend ? 3 : modal.Points : 0)
            + (sentence.IsQuoted(sentence.Tokens[at].Start) ? -20 : 0)
            + (at > LongestSubject + 10 ? -1 : 0);
        return new AskClause(AskKind.Ask, modal.Strength, points, 0, sentence.Tokens[modal.Last].End)
        {
            Asked = subject.Asked,
        };
    }

    /// <summary>"If the Department goes forward, it should …": the clause before names who is meant.</summary>
    private static bool NamesBefore(SentenceText sentence, int at) =>
        at is > 4 and <= LongestSubject + 10 && sentence.Tokens[at - 1].Key is "it" or "they" && sentence.Tokens[0].Key is "if" or "unless"
        && sentence.Between(at - 2, at - 1).Contains(',', StringComparison.Ordinal)
        && sentence.Tokens.Skip(1).Take(LongestOwner).Any(word => word.IsCapitalised && Words.AskWords.IsAgent(word.Key));

    /// <summary>"They should not be asked to pay twice.": what nobody should have to bear is argued, and no one asked.</summary>
    private static bool IsBurden(SentenceText sentence, int next) =>
        next + 3 < sentence.Tokens.Count && sentence.Tokens[next].Key is "not" or "never" && sentence.Tokens[next + 1].Key is "be"
        && sentence.Tokens[next + 2].Key is "asked" or "expected" or "made" && sentence.Tokens[next + 3].Key is "to";

    /// <summary>"It should also …", "They must …" after a sentence that asks the same party.</summary>
    private static bool IsPronoun(SentenceText sentence, int at) =>
        at > 0 && sentence.Tokens[at - 1].Key is "it" or "they" && at <= 2;
}
