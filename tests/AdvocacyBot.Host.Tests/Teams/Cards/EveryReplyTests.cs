using System.Text.Json;
using AdvocacyBot.Assistant;
using AdvocacyBot.Host.Channels.Teams;
using AdvocacyBot.Host.Channels.Teams.Cards;

namespace AdvocacyBot.Host.Tests.Teams.Cards;

/// <summary>Every reply to the question set and the orders for drafts, as it goes out to chats and channels.</summary>
public class EveryReplyTests
{
    private static readonly Lazy<Task<IReadOnlyList<(string Id, Reply Reply)>>> _replies = new(AskAllAsync);

    [Fact]
    public async Task Every_message_is_small_well_cited_and_has_no_markup_of_a_letter()
    {
        var replies = await _replies.Value;

        Assert.True(replies.Count > 900, $"{replies.Count} replies");
        Assert.Empty(replies.SelectMany(one =>
            Messages(one.Reply).SelectMany(ActivityCheck.Faults).Select(fault => $"{one.Id}: {fault}")));
    }

    [Fact]
    public async Task Every_source_of_a_reply_is_shown()
    {
        var replies = await _replies.Value;

        Assert.Empty(replies.SelectMany(one => new[] { Asked.Chat, Asked.Channel }.SelectMany(surface =>
        {
            var shown = TeamsMessages.Of(one.Reply, surface).Select(ActivityCheck.Json).ToList();
            return one.Reply.Citations
                .Where(cited => !shown.Any(json => json.Contains($"[{cited.Number}]", StringComparison.Ordinal)
                    && json.Contains(cited.Letter, StringComparison.Ordinal)))
                .Select(cited => $"{one.Id}: [{cited.Number}]");
        })));
    }

    [PeerFact("Teams")]
    public async Task Every_card_is_one_to_Adaptive_Cards_own_parser()
    {
        var cards = (await _replies.Value).SelectMany(one => Messages(one.Reply)).SelectMany(ActivityCheck.CardsOf)
            .Select(card => JsonSerializer.Serialize(card)).ToList();

        var said = await Peers.RunAsync("Teams", "check-cards.js", string.Join('\n', cards));

        Assert.Equal($"{cards.Count} cards\n", said);
    }

    private static IEnumerable<Activity> Messages(Reply reply) =>
        TeamsMessages.Of(reply, Asked.Chat).Concat(TeamsMessages.Of(reply, Asked.Channel));

    private static async Task<IReadOnlyList<(string Id, Reply Reply)>> AskAllAsync()
    {
        string[] files =
        [
            .. Directory.GetFiles(Path.Join(Asked.Tests, "Questions"), "*.jsonl", SearchOption.AllDirectories),
            Path.Join(Asked.Tests, "Drafting", "requests.jsonl"),
        ];
        using var bot = new Asked();
        List<(string, Reply)> replies = [];
        foreach (var line in files.Order(StringComparer.Ordinal).SelectMany(File.ReadLines))
        {
            var turn = JsonDocument.Parse(line).RootElement;
            var id = ActivityCheck.Text(turn, "id")!;
            replies.Add((id, await bot.AskAsync(
                ActivityCheck.Text(turn, "question")!, ActivityCheck.Text(turn, "conversation") ?? id)));
        }

        return replies;
    }
}
