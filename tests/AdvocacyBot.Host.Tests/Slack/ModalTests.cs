using AdvocacyBot.Assistant;
using AdvocacyBot.Host.Channels.Slack;
using AdvocacyBot.Host.Channels.Slack.Api;
using AdvocacyBot.Host.Channels.Slack.Blocks;
using AdvocacyBot.Host.Channels.Slack.Modals;
using AdvocacyBot.Host.Tests.Model;
using AdvocacyBot.Letters;

namespace AdvocacyBot.Host.Tests.Slack;

/// <summary>What forms take, and how long Slack is kept waiting for one.</summary>
public sealed class ModalTests
{
    private const int LongestTurn = 2_000;

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(15)]
    public void Fields_filled_to_the_brim_are_no_longer_than_the_assistant_takes(int count)
    {
        var fields = Enumerable.Range(1, count).Select(at => new FormField($"slot {at}", "Slot", "What?", Required: true));
        var form = Modal.ToFillIn(
            SlackWords.Of(LetterLanguage.English), new ModalOrigin("T1", new SlackPlace.Direct("UANN")), [.. fields]);

        var lines = form.Blocks.Cast<SlackBlock.Input>().Select(
            input => $"{input.BlockId}: {new string('x', ((Field.Words)input.Element).MaxLength)}").ToList();
        Assert.Equal(count, lines.Count);
        Assert.InRange(string.Join('\n', lines).Length, LongestTurn / 8, LongestTurn);
    }

    [Fact]
    public async Task A_call_within_Slacks_own_is_given_up_in_time()
    {
        var clock = new FakeClock(hurried: true);

        var isDone = await new WhileSlackWaits(clock).IsDoneAsync(NeverAsync, CancellationToken.None);

        Assert.False(isDone);
        Assert.Equal([TimeSpan.FromSeconds(2.5)], clock.Waits);
    }

    private static async Task<SlackResult> NeverAsync(CancellationToken cancel)
    {
        await new TaskCompletionSource().Task.WaitAsync(cancel);
        return new SlackResult.Done(default);
    }
}
