using AdvocacyBot.Library.Inbox;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace AdvocacyBot.Library.Tests;

public sealed class TurnInboxTests : IDisposable
{
    private const string Tenant = "default";
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(15);
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory("advocacybot-").FullName;
    private readonly StoppedClock _clock = new();
    private readonly LetterLibrary _library;

    public TurnInboxTests() => _library = Open();

    private TurnInbox Inbox => _library.Inbox;

    [Fact]
    public async Task A_turn_that_is_delivered_again_is_known_also_after_it_is_closed_and_to_another_process()
    {
        using var other = Open();

        Assert.Equal(Acceptance.Kept, await Inbox.AcceptAsync(Tenant, Turn("a"), None));
        Assert.Equal(Acceptance.Known, await other.Inbox.AcceptAsync(Tenant, Turn("a"), None));
        Assert.True(await Inbox.CloseAsync(Tenant, await ClaimAsync("a"), None));
        Assert.Equal(Acceptance.Known, await Inbox.AcceptAsync(Tenant, Turn("a"), None));
        Assert.Null(await Inbox.ClaimAsync(Tenant, ["chat"], Lease, None));
    }

    [Fact]
    public async Task Turns_of_one_conversation_are_claimed_in_order_and_those_of_another_beside_them()
    {
        await AcceptAsync(Turn("a1"), Turn("a2"), Turn("b1", "b"));
        var first = await ClaimAsync("a1");

        await ClaimAsync("b1");
        Assert.Null(await Inbox.ClaimAsync(Tenant, ["chat"], Lease, None));
        await Inbox.CloseAsync(Tenant, first, None);

        await ClaimAsync("a2");
    }

    [Fact]
    public async Task A_claim_that_ran_out_is_taken_up_by_another_and_whoever_had_it_writes_nothing_more()
    {
        await AcceptAsync(Turn("a"));
        var lost = await ClaimAsync("a");
        _clock.Now += Lease;
        var taken = await ClaimAsync("a");

        Assert.Equal((1, 2), (lost.Attempt, taken.Attempt));
        Assert.False(await Inbox.RenewAsync(Tenant, lost, Lease, None));
        Assert.False(await Inbox.KeepPlaceholderAsync(Tenant, lost, "p", None));
        Assert.False(await Inbox.KeepAnswerAsync(Tenant, lost, ["late"], None));
        Assert.False(await Inbox.CloseAsync(Tenant, lost, None));
        Assert.True(await Inbox.KeepAnswerAsync(Tenant, taken, ["in time"], None));
        Assert.Equal(["in time"], await Inbox.AnswerAsync(Tenant, "chat", "a", None));
    }

    [Fact]
    public async Task A_renewed_claim_does_not_run_out()
    {
        await AcceptAsync(Turn("a"));
        var claim = await ClaimAsync("a");
        _clock.Now += Lease / 2;

        Assert.True(await Inbox.RenewAsync(Tenant, claim, Lease, None));
        _clock.Now += Lease / 2;
        Assert.Null(await Inbox.ClaimAsync(Tenant, ["chat"], Lease, None));
    }

    [Fact]
    public async Task A_turn_has_one_answer_and_goes_on_where_the_attempt_before_left_it()
    {
        await AcceptAsync(Turn("a"));
        var claim = await ClaimAsync("a");

        Assert.True(await Inbox.KeepPlaceholderAsync(Tenant, claim, "p", None));
        Assert.True(await Inbox.KeepAnswerAsync(Tenant, claim, ["one", "two"], None));
        Assert.False(await Inbox.KeepAnswerAsync(Tenant, claim, ["another"], None));
        Assert.True(await Inbox.KeepSentAsync(Tenant, claim, 1, None));
        _clock.Now += Lease;
        var again = await ClaimAsync("a");

        Assert.Equal(["one", "two"], again.Messages);
        Assert.Equal(("p", 1, "words of a"), (again.Placeholder, again.Sent, again.Turn.Payload));
    }

    [Fact]
    public async Task A_turn_put_off_waits_its_time_and_holds_its_conversation()
    {
        await AcceptAsync(Turn("a1"), Turn("a2"));
        var claim = await ClaimAsync("a1");

        Assert.True(await Inbox.PutOffAsync(Tenant, claim, TimeSpan.FromMinutes(2), None));
        Assert.Null(await Inbox.ClaimAsync(Tenant, ["chat"], Lease, None));
        _clock.Now += TimeSpan.FromMinutes(2);

        await ClaimAsync("a1");
    }

    [Fact]
    public async Task No_more_turns_wait_than_may_and_a_closed_one_makes_room()
    {
        const int most = 5_000;
        await AcceptAsync([.. Enumerable.Range(0, most).Select(at => Turn($"{at}", $"{at}"))]);

        Assert.Equal(Acceptance.Full, await Inbox.AcceptAsync(Tenant, Turn("one more"), None));
        await Inbox.CloseAsync(Tenant, await ClaimAsync("0"), None);
        Assert.Equal(Acceptance.Kept, await Inbox.AcceptAsync(Tenant, Turn("one more"), None));
    }

    [Fact]
    public async Task The_words_of_a_closed_turn_go_after_an_hour_and_its_key_after_a_day()
    {
        await AcceptAsync(Turn("a"));
        var claim = await ClaimAsync("a");
        await Inbox.KeepAnswerAsync(Tenant, claim, ["words"], None);
        await Inbox.CloseAsync(Tenant, claim, None);

        _clock.Now += TimeSpan.FromMinutes(61);
        Assert.Null(await Inbox.AnswerAsync(Tenant, "chat", "a", None));
        await Inbox.SweepAsync(Tenant, None);
        Assert.Null(await Inbox.AnswerAsync(Tenant, "chat", "a", None));
        Assert.Equal(Acceptance.Known, await Inbox.AcceptAsync(Tenant, Turn("a"), None));

        _clock.Now += TimeSpan.FromDays(1);
        await Inbox.SweepAsync(Tenant, None);
        Assert.Equal(Acceptance.Kept, await Inbox.AcceptAsync(Tenant, Turn("a"), None));
    }

    [Fact]
    public async Task Once_a_letter_is_forgotten_no_answer_that_was_given_can_be_shown_again()
    {
        await AcceptAsync(Turn("a"), Turn("open", "b"));
        var claim = await ClaimAsync("a");
        await Inbox.KeepAnswerAsync(Tenant, claim, ["words of a letter"], None);
        await Inbox.CloseAsync(Tenant, claim, None);
        var file = Path.Combine(_folder, "letter.txt");
        await File.WriteAllTextAsync(file, "Dear Minister:\n\nWe urge you to open the road.\n\nSincerely,\n\nRoads for All\n");
        await _library.ImportAsync(Shelf.Default, file, None);

        Assert.True(await _library.ForgetAsync(Shelf.Default, "letter", None));
        Assert.Null(await Inbox.AnswerAsync(Tenant, "chat", "a", None));
        await ClaimAsync("open");
    }

    [Fact]
    public void A_key_of_the_house_is_made_once_for_each_use()
    {
        using var other = Open();

        Assert.Equal(32, _library.Key(Tenant, "links").Length);
        Assert.Equal(_library.Key(Tenant, "links"), other.Key(Tenant, "links"));
        Assert.NotEqual(_library.Key(Tenant, "links"), _library.Key(Tenant, "others"));
    }

    public void Dispose()
    {
        _library.Dispose();
        System.IO.Directory.Delete(_folder, recursive: true);
    }

    private static InboxTurn Turn(string key, string conversation = "a") => new("chat", key, conversation, "words of " + key);

    private LetterLibrary Open() => new(
        Options.Create(new LibraryOptions { Path = Path.Combine(_folder, "library.db") }), _clock,
        NullLogger<LetterLibrary>.Instance);

    private async Task AcceptAsync(params InboxTurn[] turns)
    {
        foreach (var turn in turns)
        {
            Assert.Equal(Acceptance.Kept, await Inbox.AcceptAsync(Tenant, turn, None));
        }
    }

    private async Task<ClaimedTurn> ClaimAsync(string key)
    {
        var claim = await Inbox.ClaimAsync(Tenant, ["chat"], Lease, None);
        Assert.Equal(key, claim?.Turn.Key);
        return claim!;
    }

    private sealed class StoppedClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
