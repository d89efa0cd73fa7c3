using System.Text.Json;
using AdvocacyBot.Assistant;
using AdvocacyBot.Host.Channels.Teams.Cards.Elements;

namespace AdvocacyBot.Host.Channels.Teams.Cards;

/// <summary>A reply as the messages that show it in Teams.</summary>
internal static class TeamsMessages
{
    private const int LongestSummary = 200;

    /// <summary>
    /// An answer that a text can hold is one text, with Teams' own citations; any other is a card, or the parts of
    /// one. Never both in one message: Teams splits that in two and tells no id.
    /// </summary>
    /// <returns>
    /// The parts, in order, without sender, recipient and conversation. Send the first; each but the last ends with a
    /// button that asks for the next, see <see cref="CardSubmit.More"/>.
    /// </returns>
    public static IReadOnlyList<Activity> Of(Reply reply, Surface surface) =>
        Text(reply) is { } text ? [text] : [.. CardParts.Of(reply, surface).Select(card => Card(card, reply))];

    private static Activity? Text(Reply reply)
    {
        if (MessageText.Of(reply) is not { } text)
        {
            return null;
        }

        var activity = Message(reply, reply.Citations) with { TextFormat = "markdown", Text = text };
        return JsonSerializer.SerializeToUtf8Bytes(activity, TeamsJson.Default.Activity).Length <= CardParts.MostBytes
            ? activity
            : null;
    }

    // A card lists its sources itself: Teams knows citations in a message's text only.
    private static Activity Card(AdaptiveCard card, Reply reply) => Message(reply, []) with
    {
        Attachments = [new Attachment { ContentType = AdaptiveCard.ContentType, Content = CardJson.Of(card) }],
        Rest = new() { ["summary"] = CardJson.Of(Summary(reply)) },
    };

    private static Activity Message(Reply reply, IReadOnlyList<Citation> citations) => new()
    {
        Type = "message",
        Entities = [CardJson.Of(CitedMessage.Of(citations, CardWords.Of(reply.Language)))],
        ChannelData = CardJson.Of(MessageExtras.Feedback),
    };

    /// <summary>What a notification shows of a card.</summary>
    private static string Summary(Reply reply)
    {
        var told = reply.Blocks.Where(block =>
            block is ReplyBlock.Say or ReplyBlock.Heading or ReplyBlock.List or ReplyBlock.Quote);
        return ShownText.Excerpt(ReplyText.Plain(reply with { Blocks = [.. told] }), LongestSummary);
    }
}
