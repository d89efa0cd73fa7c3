using System.Collections.Frozen;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Asks;

/// <summary>
/// What an assembly resolved, point by point: "ACORDAMOS: 1. Exigir a la Ministra … 2. Declararnos en sesión permanente …".
/// Only a point whose own verb asks is an ask.
/// </summary>
internal static class Resolutions
{
    /// <summary>In words behind the verb: whoever is called upon stands near it.</summary>
    private const int NearAgent = 6;

    /// <summary>They ask whatever stands behind them, beside the verbs of every letter.</summary>
    private static readonly FrozenSet<string> Demanding = WordSet.Of("reclamar conminar emplazar interpelar reivindicar peticionar");

    /// <summary>They ask where someone is called upon who can do it: people are called to a march as well.</summary>
    private static readonly FrozenSet<string> Calling = WordSet.Of("llamar convocar invitar");

    /// <summary>The verb of the point as one that asks; null where it does something else.</summary>
    public static AskClause? Point(SentenceText sentence) =>
        sentence.Tokens is [var first, _, _, ..] words && Strength(words, first.Key) is { } strength
            ? new AskClause(AskKind.Ask, strength, AskClause.Enough, first.Start, first.End)
            : null;

    private static AskStrength? Strength(List<Token> words, string verb) =>
        Calling.Contains(verb) ? (words.Skip(1).Take(NearAgent).Any(word => word.Key.Length > 2 && AskWords.IsAgent(word.Key)) ? AskStrength.Urge : null)
        : Demanding.Contains(verb) ? AskStrength.Demand
        : AskVerbs.Find(verb) is { Form: AskForm.Infinitive, Strength: var strength } ? strength
        : null;
}
