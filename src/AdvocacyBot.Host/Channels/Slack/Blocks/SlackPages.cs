namespace AdvocacyBot.Host.Channels.Slack.Blocks;

/// <summary>Lays blocks out over as many messages as Slack's limits need; a heading stays with what it heads.</summary>
internal static class SlackPages
{
    public static IReadOnlyList<SlackPage> Of(IReadOnlyList<SlackBlock> blocks)
    {
        List<SlackPage> pages = [];
        List<SlackBlock> page = [];
        foreach (var block in blocks)
        {
            if (page.Count == SlackLimits.BlocksInMessage
                || page.Sum(one => one.Weight()) + block.Weight() > SlackLimits.MessageWords)
            {
                var headings = page.AsEnumerable().Reverse().TakeWhile(IsHeading).Reverse().ToList();
                pages.Add(SlackPage.Of([.. page.Take(page.Count - headings.Count)]));
                page = headings;
            }

            page.Add(block);
        }

        return page.Count == 0 ? pages : [.. pages, SlackPage.Of(page)];
    }

    private static bool IsHeading(SlackBlock block) => block is SlackBlock.Header or SlackBlock.Divider;
}
