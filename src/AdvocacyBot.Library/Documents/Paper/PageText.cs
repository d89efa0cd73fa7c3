using System.Text;

namespace AdvocacyBot.Library.Documents.Paper;

/// <summary>Writes blocks as the text of a typed letter: a blank line where the page shows white space.</summary>
internal static class PageText
{
    public static string Of(IEnumerable<Block> blocks)
    {
        var paragraphs = Paragraphs(blocks).ToList();
        var isSpacedByHand = paragraphs.Count(p => p.IsBlank) * 8 > paragraphs.Count;
        var text = new StringBuilder();
        Block.Paragraph? above = null;
        var isBlankSeen = false;
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.IsBlank)
            {
                isBlankSeen = true;
                continue;
            }

            var isGap = isBlankSeen || above is not null && IsGap(above, paragraph, isSpacedByHand);
            text.Append(above is null ? "" : isGap ? "\n\n" : "\n").Append(paragraph.Text);
            (above, isBlankSeen) = (paragraph, false);
        }

        return text.Append('\n').ToString();
    }

    public static IEnumerable<Block.Paragraph> Paragraphs(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Block.Paragraph paragraph => [paragraph],
        Block.Table table => TableText.Paragraphs(table),
        _ => throw new NotSupportedException(),
    });

    private static bool IsGap(Block.Paragraph above, Block.Paragraph below, bool isSpacedByHand) =>
        !(above.IsItem && below.IsItem)
        && (above.SpaceAfter || below.SpaceBefore || !isSpacedByHand && (above.IsLong || below.IsLong));
}
