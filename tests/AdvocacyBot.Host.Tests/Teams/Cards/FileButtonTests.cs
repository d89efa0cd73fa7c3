using System.Text.Json;
using AdvocacyBot.Assistant;
using AdvocacyBot.Host.Channels.Teams.Cards;

namespace AdvocacyBot.Host.Tests.Teams.Cards;

/// <summary>A draft is handed over where that can be done, linked where not, and otherwise the reason is told.</summary>
public class FileButtonTests
{
    private static readonly Reply _draft = Replies.Of(
        new ReplyBlock.LetterText(3, [new LetterPart("Dear …", false, [], [])]));

    [Fact]
    public void In_a_chat_with_the_bot_alone_a_file_is_handed_over_even_if_it_could_be_linked()
    {
        var actions = Actions(Asked.Chat with { PublicUrl = Asked.Channel.PublicUrl });

        Assert.Equal(
            [new CardSubmit.File("draft", 3, ".docx"), new CardSubmit.File("draft", 3, ".md")],
            actions.Select(action => CardSubmit.Read(action.GetProperty("data"))));
    }

    [Fact]
    public void In_a_channel_it_is_linked()
    {
        var link = $"https://bot.example.org/drafts/{Asked.Channel.Conversation}/3";

        var links = Actions(Asked.Channel).Select(action => ActivityCheck.Text(action, "url"));

        Assert.Equal([link + ".docx", link + ".md"], links);
    }

    [Fact]
    public void In_a_channel_that_no_link_leads_out_of_the_reason_is_told()
    {
        var surface = Asked.Channel with { PublicUrl = null };

        Assert.Empty(Actions(surface));
        var message = ActivityCheck.Json(TeamsMessages.Of(_draft, surface)[0]);
        Assert.Contains("Channels:PublicUrl", message, StringComparison.Ordinal);
    }

    private static IEnumerable<JsonElement> Actions(Surface surface) => TeamsMessages.Of(_draft, surface)
        .SelectMany(ActivityCheck.CardsOf).SelectMany(ActivityCheck.Objects)
        .Where(one => ActivityCheck.Text(one, "type")?.StartsWith("Action.", StringComparison.Ordinal) == true);
}
