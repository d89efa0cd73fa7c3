namespace AdvocacyBot.Host.Channels.Slack.Blocks;

/// <summary>One message of an answer: its blocks, and the same words for notifications.</summary>
internal sealed record SlackPage(string Text, IReadOnlyList<SlackBlock> Blocks)
{
    public static SlackPage Of(IReadOnlyList<SlackBlock> blocks)
    {
        var words = string.Join('\n', blocks.Select(Words).Where(words => words.Length > 0));
        return new SlackPage(TextPieces.Short(words, SlackLimits.Notification), blocks);
    }

    /// <summary>One plain sentence or a few.</summary>
    public static SlackPage Saying(string text) => Of([Paragraph(text)]);

    public static SlackBlock.RichText Paragraph(string text) =>
        new([new RichPart.Section([new RichWords(text)])]);

    private static string Words(SlackBlock block) => block switch
    {
        SlackBlock.Header header => header.Text.Text,
        SlackBlock.RichText rich => string.Join('\n', rich.Elements.Select(Words)),
        SlackBlock.Context context => string.Join('\n', context.Elements.Select(one => one.Text)),
        _ => "",
    };

    private static string Words(RichPart part) => part switch
    {
        RichPart.Section section => string.Concat(section.Elements.Select(words => words.Text)),
        RichPart.Quote quote => string.Concat(quote.Elements.Select(words => words.Text)),
        RichPart.List list => string.Join('\n', list.Elements.Select(item => "• " + Words(item))),
        _ => throw new InvalidOperationException($"Rich text of an unknown kind: {part.GetType().Name}"),
    };
}
