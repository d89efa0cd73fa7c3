using AdvocacyBot.Host.Channels;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Inbox;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace AdvocacyBot.Host.Tests.Channels;

/// <summary>What becomes of a turn between its claim and its end, whatever its door does.</summary>
public sealed class TurnRoundTests : IDisposable
{
    private const int Attempts = 3;

    private readonly TemporaryFolder _folder = new();
    private readonly MovedClock _clock = new();
    private readonly LetterLibrary _library;
    private readonly ChannelInbox _inbox;
    private readonly ScriptedDoor _door = new();
    private readonly TurnRound _round;

    public TurnRoundTests()
    {
        var options = Options.Create(new ChannelOptions { Attempts = Attempts });
        _library = new LetterLibrary(
            Options.Create(new LibraryOptions { Path = _folder.File("library.db") }), _clock, NullLogger<LetterLibrary>.Instance);
        _inbox = new ChannelInbox(_library, options, _clock);
        _round = new TurnRound(_inbox, [_door], options, _clock, NullLogger<TurnRound>.Instance);
    }

    [Fact]
    public async Task It_is_announced_answered_and_sent_and_the_first_message_replaces_the_placeholder()
    {
        await WorkAsync(await ClaimAsync());

        Assert.Equal(["announced", "one@placeholder", "two@"], _door.Did);
        Assert.Null(await _inbox.ClaimAsync(_round.Channels, CancellationToken.None));
    }

    [Fact]
    public async Task Only_so_many_messages_go_out_by_themselves_as_the_door_sends_at_once()
    {
        _door.AtOnce = 1;
        await WorkAsync(await ClaimAsync());

        Assert.Equal(["announced", "one@placeholder"], _door.Did);
        Assert.Equal(["one", "two"], await _inbox.Turns.AnswerAsync(ChannelInbox.Tenant, "scripted", "t", CancellationToken.None));
    }

    [Fact]
    public async Task Where_the_work_fails_one_plain_sentence_is_sent()
    {
        _door.Work = _ => throw new InvalidOperationException("words of a letter");
        await WorkAsync(await ClaimAsync());

        Assert.Equal(["announced", "sorry@placeholder"], _door.Did);
    }

    [Fact]
    public async Task Where_the_work_takes_longer_than_it_may_so_it_is()
    {
        _door.Work = async cancel =>
        {
            _clock.Pass(TimeSpan.FromSeconds(new ChannelOptions().TurnSeconds));
            await new TaskCompletionSource().Task.WaitAsync(cancel);
            return [];
        };
        await WorkAsync(await ClaimAsync());

        Assert.Equal(["announced", "sorry@placeholder"], _door.Did);
    }

    [Fact]
    public async Task What_the_channel_does_not_take_now_is_sent_from_there_later_and_not_worked_again()
    {
        _door.Deliveries = new([new Delivery.Sent(), new Delivery.Later(TimeSpan.FromMinutes(3))]);
        await WorkAsync(await ClaimAsync());
        Assert.Null(await _inbox.ClaimAsync(_round.Channels, CancellationToken.None));
        _clock.Now += TimeSpan.FromMinutes(3);
        await WorkAsync(await ClaimAsync());

        Assert.Equal(["announced", "one@placeholder", "two@", "two@"], _door.Did);
        Assert.Equal(1, _door.Worked);
    }

    [Fact]
    public async Task What_the_channel_does_not_take_for_an_hour_is_given_up()
    {
        _door.Always = new Delivery.Later(TimeSpan.Zero);
        for (var sent = 0; sent < 12; sent++)
        {
            await WorkAsync(await ClaimAsync());
            _clock.Now += TimeSpan.FromMinutes(5);
        }

        await WorkAsync(await ClaimAsync());
        Assert.Equal(1 + 13, _door.Did.Count);
        Assert.Null(await _inbox.ClaimAsync(_round.Channels, CancellationToken.None));
    }

    [Fact]
    public async Task Where_nobody_hears_it_any_more_the_rest_is_not_sent()
    {
        _door.Always = new Delivery.Never("gone");
        await WorkAsync(await ClaimAsync());

        Assert.Equal(["announced", "one@placeholder"], _door.Did);
        Assert.Null(await _inbox.ClaimAsync(_round.Channels, CancellationToken.None));
    }

    [Fact]
    public async Task A_turn_that_kills_whoever_works_it_is_given_up_with_a_sentence()
    {
        for (var died = 0; died < Attempts; died++)
        {
            await ClaimAsync();
            _clock.Now += TimeSpan.FromMinutes(1);
        }

        await WorkAsync(await ClaimAsync());

        Assert.Equal(["sorry@"], _door.Did);
        Assert.Equal(0, _door.Worked);
    }

    [Fact]
    public async Task A_second_attempt_announces_nothing_and_an_answer_that_was_made_is_not_made_again()
    {
        var died = await ClaimAsync();
        await _inbox.Turns.KeepPlaceholderAsync(ChannelInbox.Tenant, died, "placeholder", CancellationToken.None);
        await _inbox.Turns.KeepAnswerAsync(ChannelInbox.Tenant, died, ["made before"], CancellationToken.None);
        _clock.Now += TimeSpan.FromHours(1);
        await WorkAsync(await ClaimAsync());

        Assert.Equal(["made before@placeholder"], _door.Did);
    }

    [Fact]
    public async Task A_fault_of_the_door_itself_puts_the_turn_off_and_in_the_end_closes_it()
    {
        var faults = 0;
        for (var claim = await ClaimAsync(); claim is not null; faults++)
        {
            await _round.FaultAsync(claim, new NotSupportedException(), CancellationToken.None);
            _clock.Now += TimeSpan.FromMinutes(2);
            claim = await _inbox.ClaimAsync(_round.Channels, CancellationToken.None);
        }

        Assert.Equal((2 * Attempts) + 1, faults);
    }

    [Fact]
    public async Task Turns_of_a_channel_that_is_not_set_up_here_are_left_to_who_can_send_their_answer()
    {
        await _inbox.AcceptAsync(new InboxTurn("another", "t", "c", "words"), CancellationToken.None);

        Assert.Null(await _inbox.ClaimAsync(_round.Channels, CancellationToken.None));
        Assert.NotNull(await _inbox.ClaimAsync(["another"], CancellationToken.None));
    }

    [Fact]
    public async Task Whoever_lost_the_turn_sends_nothing()
    {
        var lost = await ClaimAsync();
        _clock.Now += TimeSpan.FromHours(1);
        await ClaimAsync();
        _door.Did.Clear();
        await WorkAsync(lost);

        Assert.Equal(["announced"], _door.Did);
    }

    public void Dispose()
    {
        _library.Dispose();
        _folder.Dispose();
    }

    private Task WorkAsync(ClaimedTurn claim) => _round.WorkAsync(claim, CancellationToken.None);

    private async Task<ClaimedTurn> ClaimAsync()
    {
        await _inbox.AcceptAsync(new InboxTurn("scripted", "t", "c", "words"), CancellationToken.None);
        var claim = await _inbox.ClaimAsync(_round.Channels, CancellationToken.None);
        Assert.NotNull(claim);
        return claim;
    }

    private sealed class ScriptedDoor : IDoor
    {
        public string Channel => "scripted";

        public bool IsOpen => true;

        public int AtOnce { get; set; } = int.MaxValue;

        public List<string> Did { get; } = [];

        public int Worked { get; private set; }

        public Func<CancellationToken, Task<IReadOnlyList<string>>> Work { get; set; } =
            _ => Task.FromResult<IReadOnlyList<string>>(["one", "two"]);

        public Delivery Always { get; set; } = new Delivery.Sent();

        public Queue<Delivery> Deliveries { get; set; } = [];

        public Task<string?> AnnounceAsync(InboxTurn turn, CancellationToken cancel)
        {
            Did.Add("announced");
            return Task.FromResult<string?>("placeholder");
        }

        public Task<IReadOnlyList<string>> AnswerAsync(InboxTurn turn, CancellationToken cancel)
        {
            Worked++;
            return Work(cancel);
        }

        public IReadOnlyList<string> Apologize(InboxTurn turn) => ["sorry"];

        public Task<Delivery> DeliverAsync(InboxTurn turn, Outgoing message, CancellationToken cancel)
        {
            Did.Add($"{message.Words}@{message.Placeholder}");
            return Task.FromResult(Deliveries.TryDequeue(out var scripted) ? scripted : Always);
        }
    }
}
