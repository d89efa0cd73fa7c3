using AdvocacyBot.Assistant;
using AdvocacyBot.Host.Channels;
using AdvocacyBot.Library;

namespace AdvocacyBot.Host.Tests.Channels;

/// <summary>A turn that died before its answer was kept is taken up again as if it had never been begun.</summary>
public sealed class InterruptedTurnTests : IDisposable
{
    private const string Conversation = "0123456789abcdef0123456789abcdef";

    private readonly TemporaryFolder _folder = new();
    private readonly Rooms _rooms;

    public InterruptedTurnTests()
    {
        var settings = HostSettings.Read(new Dictionary<string, string?> { ["Library:Path"] = _folder.File("library.db") });
        var terminal = new Terminal(TextReader.Null, TextWriter.Null, TextWriter.Null, IsWatched: false);
        _rooms = Rooms.Open(settings, terminal);
    }

    [Fact]
    public async Task An_order_is_carried_out_once_however_often_its_turn_is_begun()
    {
        await SayAsync("1", "Draft a letter to the Interior Secretary on family unity", "make it firmer");
        await SayAsync("1", "Draft a letter to the Interior Secretary on family unity", "make it firmer");
        await SayAsync("2", "make it shorter");
        await SayAsync("2", "make it shorter");

        Assert.Equal(3, (await _rooms.Shelf.Library.Drafts.VersionsAsync(Shelf.Default, Conversation, CancellationToken.None)).Count);
    }

    [Fact]
    public async Task What_was_said_before_the_turn_still_stands_for_its_follow_up()
    {
        await SayAsync("1", "Who signed the December 21 letter?");
        var first = await SayAsync("2", "and who was copied?");
        var again = await SayAsync("2", "and who was copied?");

        Assert.Equal(ReplyText.Cited(first), ReplyText.Cited(again));
        Assert.Equal(Outcome.Answered, again.Outcome);
    }

    public void Dispose()
    {
        _rooms.Dispose();
        _folder.Dispose();
    }

    private Task<Reply> SayAsync(string key, params string[] orders) => new ChannelAssistant(_rooms.Assistant, _rooms.Shelf.Library)
        .RespondAsync(key, Conversation, "Ann Lee", orders, CancellationToken.None);
}
