namespace AdvocacyBot.Assistant.Tests;

public class ConversationTests
{
    [Fact]
    public async Task The_other_letter_is_the_one_not_spoken_of()
    {
        using var bot = new Bot();
        await bot.AskAsync("Who signed the December letter?");

        var reply = await bot.AskAsync("and the other one?");

        Assert.Contains("Antony Blinken", ReplyText.Plain(reply), StringComparison.Ordinal);
        Assert.All(reply.Citations, citation => Assert.StartsWith("004_", citation.Letter, StringComparison.Ordinal));
    }

    [Fact]
    public async Task That_job_is_the_last_persons()
    {
        using var bot = new Bot();
        await bot.AskAsync("What was Antony Blinken's title?");

        var reply = await bot.AskAsync("anyone else w/ that job?");

        Assert.Equal(["William J. Burns"], reply.Blocks.OfType<ReplyBlock.List>().SelectMany(list =>
            list.Items).Select(item => item.Text));
    }

    [Fact]
    public async Task A_conversation_is_forgotten_after_its_time()
    {
        var clock = new Clock();
        using var bot = new Bot(clock: clock);
        await bot.AskAsync("Who signed the December letter?");
        clock.Now += TimeSpan.FromHours(2);

        var reply = await bot.AskAsync("How many are they?");

        Assert.Equal(Outcome.Clarify, reply.Outcome);
    }

    [Fact]
    public async Task Conversations_do_not_hear_each_other()
    {
        using var bot = new Bot();
        await bot.AskAsync("Who signed the December letter?", "one");

        var reply = await bot.AskAsync("How many are they?", "two");

        Assert.Equal(Outcome.Clarify, reply.Outcome);
    }

    [Fact]
    public async Task A_restart_forgets_nothing_said_before()
    {
        var home = Directory.CreateTempSubdirectory("assistant-tests").FullName;
        var library = Path.Combine(home, "library.db");
        using (var before = new Bot(library: library))
        {
            await before.AskAsync("Who signed the December letter?");
            await before.AskAsync("How many are they?");
        }

        using (var after = new Bot(library: library))
        {
            var reply = await after.AskAsync("and the other one?");

            Assert.Equal("19", Assert.Single(System.Text.RegularExpressions.Regex.Matches(
                ReplyText.Plain(reply), @"\b19\b")).Value);
        }

        Directory.Delete(home, recursive: true);
    }

    [Fact]
    public async Task Two_processes_hear_one_conversation()
    {
        var home = Directory.CreateTempSubdirectory("assistant-tests").FullName;
        var library = Path.Combine(home, "library.db");
        using (var one = new Bot(library: library))
        using (var two = new Bot(library: library))
        {
            await one.AskAsync("Who signed the December letter?");
            await two.AskAsync("Who signed the letter to Pence?");

            var reply = await one.AskAsync("How many are they?");

            Assert.Contains("19", ReplyText.Plain(reply), StringComparison.Ordinal);
        }

        Directory.Delete(home, recursive: true);
    }

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
