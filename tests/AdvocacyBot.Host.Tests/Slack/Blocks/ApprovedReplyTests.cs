using AdvocacyBot.Assistant;
using AdvocacyBot.Host.Tests.Slack.Fake;

namespace AdvocacyBot.Host.Tests.Slack.Blocks;

/// <summary>One reply of each kind, as it goes over the wire.</summary>
public sealed class ApprovedReplyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Rooms _rooms;

    public ApprovedReplyTests() => _rooms = Rooms.Open(
        HostSettings.Read(new Dictionary<string, string?> { ["Library:Path"] = _folder.File("library.db") }),
        new Terminal(TextReader.Null, TextWriter.Null, TextWriter.Null, IsWatched: false));

    [Theory]
    [InlineData("list", Outcome.Answered, "Who signed the December 21 letter?")]
    [InlineData("quote", Outcome.Answered, "What does the December 21 letter say about family unity?")]
    [InlineData("lista", Outcome.Answered, "¿Quiénes recibieron copia de la carta del 21 de diciembre?")]
    [InlineData("abstained", Outcome.Abstained, "What is the phone number of Human Rights First?")]
    [InlineData("help", Outcome.Help, "help")]
    [InlineData("clarify", Outcome.Clarify, "Brief me")]
    [InlineData("draft", Outcome.Draft, "Draft a letter to the Interior Secretary on family unity")]
    [InlineData("file", Outcome.Draft, "Draft a letter to the Interior Secretary on family unity", "give me the Word file")]
    [InlineData("brief", Outcome.Brief, "brief Marcelo Ebrard")]
    public async Task A_reply_is_shown_as_approved(string name, Outcome kind, params string[] said)
    {
        Reply? reply = null;
        foreach (var words in said)
        {
            reply = await _rooms.Assistant.RespondAsync(new Turn(OpenShelf.Shelf, name, words), CancellationToken.None);
        }

        Assert.Equal(kind, reply!.Outcome);
        var pages = ShownReplies.Of(reply, said[^1], isPrivate: name == "list");
        Assert.All(pages, page => Assert.Null(SlackRules.Complaint(page.Text, ShownReplies.Json(page))));
        Approved.AssertIs(name + ".json", ShownReplies.Readable(pages));
    }

    public void Dispose()
    {
        _rooms.Dispose();
        _folder.Dispose();
    }
}
