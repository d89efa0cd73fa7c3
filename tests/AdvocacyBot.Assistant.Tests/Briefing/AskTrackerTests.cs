using AdvocacyBot.Assistant.Briefing;
using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Reading;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Assistant.Tests.Briefing;

/// <summary>What a careful reader of the seeds joins, and why; everything else stays apart.</summary>
public class AskTrackerTests
{
    private static readonly (string One, string Other, string Why)[] Joined =
    [
        ("We ask Mexico to end its temporary cooperation",
            "We recommend that Mexico immediately end its temporary cooperation",
            "both ask to end the same temporary cooperation; the second only says more firmly how"),
        ("we also encourage bilateral discussions", "We also support measures by the United States",
            "both want asylum processing at ports of entry strengthened"),
    ];

    [Fact]
    public void The_asks_of_the_seeds_are_joined_as_a_careful_reader_joins_them()
    {
        using var bot = new Bot();

        var joined = AskTracker.Join(Asks(), bot.Prompts);

        var several = joined.Where(ask => ask.Asked.Count > 1).ToList();
        Assert.Equal(Joined.Length, several.Count);
        Assert.All(Joined, pair => Assert.Contains(several, ask => ask.Asked.Count == 2
            && ask.Asked.Any(one => one.Ask.Words.Value.StartsWith(pair.One, StringComparison.Ordinal))
            && ask.Asked.Any(one => one.Ask.Words.Value.StartsWith(pair.Other, StringComparison.Ordinal))));
    }

    [Fact]
    public void What_is_joined_tells_what_it_shares()
    {
        using var bot = new Bot();

        var end = AskTracker.Join(Asks(), bot.Prompts).First(ask => ask.Asked.Count > 1
            && ask.Newest.Ask.Words.Value.Contains("temporary cooperation", StringComparison.Ordinal));

        Assert.Equal(["end", "temporary", "cooperation"], end.Shared);
        Assert.Equal(AskStrength.Recommend, end.Strongest.Strength);
        Assert.Equal(new DateOnly(2018, 12, 21), end.Since);
    }

    [Fact]
    public void A_person_may_say_that_two_asks_are_one_or_are_not()
    {
        using var bot = new Bot();
        var asks = Asks();
        var (ends, recommends, clarifies) = (asks[0].Cited, asks[1].Cited, asks[2].Cited);

        var joined = AskTracker.Join(asks, bot.Prompts, new Dictionary<(Cited, Cited), bool>
        {
            [(ends, recommends)] = false,
            [(clarifies, ends)] = true,
        });

        Assert.Contains(joined, ask => ask.IsKept
            && ask.Asked.Select(one => one.Cited).ToHashSet().SetEquals([ends, clarifies]));
        Assert.DoesNotContain(joined, ask => ask.Asked.Any(one => one.Cited == ends)
            && ask.Asked.Any(one => one.Cited == recommends));
    }

    private static List<TrackedAsk> Asks() => [.. System.IO.Directory.GetFiles(Repository.Seeds, "*.txt")
        .Order(StringComparer.Ordinal)
        .Select(file => LetterReader.Read(new SourceDocument(file, File.ReadAllText(file))))
        .SelectMany(letter => letter.Asks.Select(ask => Tracked(letter, ask)))];

    private static TrackedAsk Tracked(Letter letter, Ask ask) => new(
        letter.Source.Name, letter.Dateline?.Date.Value, ask)
    {
        Words = letter.Source.Slice(letter.Body.SelectMany(paragraph => paragraph.Sentences)
            .FirstOrDefault(sentence => sentence.Contains(ask.Words.Span), ask.Words.Span)),
    };
}
