using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Retrieval;
using AdvocacyBot.Letters;

namespace AdvocacyBot.Assistant.Briefing;

/// <summary>One ask as one letter puts it.</summary>
internal sealed record TrackedAsk(string Letter, DateOnly? Date, Ask Ask)
{
    public Cited Cited => new(Letter, Ask.Words.Span);

    public AskStrength Strength => Ask.Strength;

    /// <summary>The sentence that the ask stands in, where the letter was opened; it may say more than the ask's own
    /// words.</summary>
    public string Words { get; init; } = Ask.Words.Value;
}

/// <summary>The same ask over one letter or more, newest first, and why they are held to be the same.</summary>
/// <param name="Shared">Words that every two joined ones share; empty where it was asked once.</param>
internal sealed record JoinedAsk(IReadOnlyList<TrackedAsk> Asked, IReadOnlyList<string> Shared, Theme? Theme)
{
    /// <summary>A person said so.</summary>
    public bool IsKept { get; init; }

    public TrackedAsk Newest => Asked[0];

    public TrackedAsk Strongest => Asked.MaxBy(one => one.Strength)!;

    public int Letters => Asked.Select(one => one.Letter).Distinct().Count();

    public DateOnly? Since => Asked.Select(one => one.Date).Where(date => date is not null).Min();
}

/// <summary>Joins asks of different letters that ask for the same thing, by the ideas they share.</summary>
internal static class AskTracker
{
    private const int MostJoined = 600;

    /// <summary>Newest first. <paramref name="kept"/>: pairs that a person joined or split.</summary>
    public static IReadOnlyList<JoinedAsk> Join(
        IReadOnlyList<TrackedAsk> asks, PromptSet prompts, IReadOnlyDictionary<(Cited, Cited), bool>? kept = null)
    {
        var ordered = asks.Where(one => one.Ask.Kind != AskKind.MeetingRequest)
            .OrderByDescending(one => one.Date).ThenBy(one => one.Letter, StringComparer.Ordinal)
            .ThenBy(one => one.Ask.Words.Span.Start).Take(MostJoined).ToList();
        var matters = ordered.ConvertAll(one => AskMatter.Of(one.Words, prompts));
        return [.. Groups(ordered, matters, kept).Select(same => new JoinedAsk(
            [.. same.Select(at => ordered[at])], Shared([.. same.Select(at => matters[at])]),
            ThemeOf([.. same.Select(at => matters[at].Ideas)], prompts))
        {
            IsKept = kept is not null && IsKept([.. same.Select(at => ordered[at].Cited)], kept),
        })];
    }

    /// <summary>The places of those that are one ask.</summary>
    private static IEnumerable<IGrouping<int, int>> Groups(
        List<TrackedAsk> asks, List<AskMatter> matters, IReadOnlyDictionary<(Cited, Cited), bool>? kept)
    {
        var group = Enumerable.Range(0, asks.Count).ToArray();
        for (var later = 0; later < asks.Count; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                if (group[later] != group[earlier] && AreOne(asks, matters, later, earlier, kept))
                {
                    group.AsSpan().Replace(group[later], group[earlier]);
                }
            }
        }

        return Enumerable.Range(0, asks.Count).GroupBy(at => group[at]);
    }

    private static bool IsKept(IReadOnlyList<Cited> same, IReadOnlyDictionary<(Cited, Cited), bool> kept) =>
        same.Any(one => same.Any(other => kept.GetValueOrDefault((one, other))));

    private static bool AreOne(
        List<TrackedAsk> asks, List<AskMatter> matters, int one, int other,
        IReadOnlyDictionary<(Cited, Cited), bool>? kept) =>
        kept is not null && (kept.TryGetValue((asks[one].Cited, asks[other].Cited), out var joined)
            || kept.TryGetValue((asks[other].Cited, asks[one].Cited), out joined))
            ? joined
            : matters[one].SharedWith(matters[other]).Count > 0;

    private static IReadOnlyList<string> Shared(IReadOnlyList<AskMatter> matters) =>
        matters.Count < 2 ? [] : matters[0].SharedWith(matters[1]);

    private static Theme? ThemeOf(IReadOnlyList<Ideas> ideas, PromptSet prompts)
    {
        var best = prompts.Briefing.Themes
            .Select(theme => (theme, Held: ideas.Sum(one =>
                theme.Ideas.Sum(idea => idea.HeldBy(one) >= 1 ? idea.Weight : 0))))
            .MaxBy(one => one.Held);
        return best.Held > 0 ? best.theme.Theme : null;
    }
}
