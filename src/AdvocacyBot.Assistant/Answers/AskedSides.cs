using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Letters;

namespace AdvocacyBot.Assistant.Answers;

/// <summary>Who is asked, where words of a question name them: "of Mexico", "both governments".</summary>
internal static class AskedSides
{
    private static readonly HashSet<string> Governments = new(StringComparer.Ordinal)
    {
        "governments", "gobiernos", "leaders", "mandatarios", "states", "estados", "countries", "paises",
    };

    private static readonly HashSet<string> Government = new(StringComparer.Ordinal)
    {
        "government", "gobierno", "administration", "administracion",
    };

    /// <summary>The asks of those the words name, and the words left over: the topic.</summary>
    /// <param name="several">The letter is addressed to more than one.</param>
    public static (List<Ask> Asks, List<TermUnit> Topic) Choose(
        List<Ask> asks, bool several, IReadOnlyList<TermUnit> units, AskFilter filter)
    {
        units = Stated(asks, units);
        var toSeveral = several && asks.Exists(IsGeneral);
        var of = units.Where(unit => !filter.Beside.Contains(Question.Keys(unit.Typed)[0]))
            .Where(unit => asks.Exists(ask => Names(ask, unit))
            || (asks.Exists(IsOfSeveral) && Governments.Contains(unit.Typed))).ToList();
        var chosen = of.Count == 0 ? asks
            : filter.Alone ? asks.FindAll(ask => !IsOfSeveral(ask) && !IsOfAll(ask) && of.TrueForAll(unit =>
                Names(ask, unit)))
            : asks.FindAll(ask => of.TrueForAll(unit => Names(ask, unit)
                || ((IsGeneral(ask) || (toSeveral && IsOfAll(ask))) && IsState(unit, asks))
                || (Governments.Contains(unit.Typed) && (IsOfSeveral(ask) || (toSeveral && IsOfAll(ask))))));
        // "What exactly do they ask of Peru": nothing else is meant.
        var topic = units.Except(of).ToList();
        return (chosen, of.Count > 0 && topic.TrueForAll(unit => unit.Standing == Standing.Plain) ? [] : topic);
    }

    /// <summary>"The government of Peru" is Peru: the word for it says nothing more.</summary>
    private static IReadOnlyList<TermUnit> Stated(List<Ask> asks, IReadOnlyList<TermUnit> units) =>
        units.Any(unit => !Government.Contains(unit.Typed) && asks.Exists(ask => Names(ask, unit)))
            ? [.. units.Where(unit => !Government.Contains(unit.Typed))]
            : units;

    /// <summary>Asked alone of some of it, as states are, or one of the two governments; "both governments and the
    /// agency" does not make the agency one.</summary>
    private static bool IsState(TermUnit unit, List<Ask> asks) => !asks.TrueForAll(ask =>
        !Names(ask, unit) || (IsGeneral(ask)
            && ask.Of.Contains(" and ", StringComparison.Ordinal)));

    /// <summary>Of several recipients, all are asked: so are "the governments" of a letter to two.</summary>
    private static bool IsOfAll(Ask ask) => ask.Of == "the recipients";

    private static bool IsOfSeveral(Ask ask) => IsGeneral(ask) || ask.Of.Contains(" and ", StringComparison.Ordinal);

    private static bool IsGeneral(Ask ask) => ask.Of.StartsWith("both ", StringComparison.Ordinal);

    private static bool Names(Ask ask, TermUnit unit) =>
        SentenceSearch.Holds([.. Question.Keys(ask.Of).Select(Stem.Of)], unit) > 0;
}
