using System.Globalization;
using AdvocacyBot.Assistant;

namespace AdvocacyBot.Host.Channels.Teams.Cards;

/// <summary>A short answer as a message's Markdown: what is in it of letters and questions stays words.</summary>
internal static class MessageText
{
    private const int LongestList = 15;

    /// <summary>Null where the reply is more than such a message can show well.</summary>
    public static string? Of(Reply reply) => Fits(reply)
        ? string.Join("\n\n", reply.Blocks.Select(block => Block(block, reply)))
        : null;

    /// <summary>How a source is called in any text.</summary>
    public static string Marks(IReadOnlyList<int> sources) =>
        string.Concat(sources.Select(number => string.Create(CultureInfo.InvariantCulture, $" [{number}]")));

    private static bool Fits(Reply reply) =>
        reply.Citations.Count <= CitedMessage.MostCitations
        && reply.NextQuestions.Count == 0
        && reply.Blocks.All(block =>
            block is ReplyBlock.Say or ReplyBlock.Heading or ReplyBlock.List or ReplyBlock.Quote)
        && reply.Blocks.OfType<ReplyBlock.List>().All(list => list.Items.Count <= LongestList);

    private static string Block(ReplyBlock block, Reply reply) => block switch
    {
        ReplyBlock.Say say => InertMarkdown.Of(say.Text) + Marks(say.Sources),
        ReplyBlock.Heading heading => $"**{string.Join(' ', InertMarkdown.Lines(heading.Text))}**",
        // A blank line between items makes each a paragraph, and only in paragraphs do clients look for marks.
        ReplyBlock.List list => string.Join("\n\n", list.Items.Select(Item)),
        ReplyBlock.Quote quote => Quote(reply.Citations[quote.Source - 1]),
        _ => throw new InvalidOperationException($"A block that is no plain text: {block.GetType().Name}"),
    };

    private static string Item(ListItem item) =>
        $"- {InertMarkdown.Of(item.Text, "  ")}{Marks(item.Sources)}"
        + (item.Detail is null ? "" : $"  \n  {InertMarkdown.Of(item.Detail, "  ")}");

    private static string Quote(Citation citation) =>
        $"> “{InertMarkdown.Of(citation.Quote, "> ")}”{Marks([citation.Number])}";
}
