using System.Text;

namespace AdvocacyBot.Library.Documents.Paper;

/// <summary>Writes blocks as the text of a typed letter: a blank line where the page shows white space.</summary>
internal static class PageText
{
    // A page shorter than this has too few lines to say how its writer sets them apart.
    private const int ShortPage = 12;

    public static string Of(IEnumerable<Block> blocks)
    {
        var paragraphs = Paragraphs(blocks).ToList();
        var isSpaceTelling = IsSpaceTelling(paragraphs);
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

            var isGap = isBlankSeen || above is not null && IsGap(above, paragraph, isSpaceTelling);
            text.Append(above is null ? "" : isGap ? "\n\n" : "\n").Append(paragraph.Text);
            (above, isBlankSeen) = (paragraph, false);
        }

        return text.Append('\n').ToString();
    }

    public static IEnumerable<Block.Paragraph> Paragraphs(IEnumerable<Block> blocks) =>
        blocks.SelectMany(block => block switch
        {
            Block.Paragraph paragraph => [paragraph],
            Block.Table table => TableText.Paragraphs(table),
            _ => throw new NotSupportedException(),
        });

    /// <summary>
    /// The space of paragraphs tells which lines belong together: not where empty paragraphs do so, nor where every
    /// line is a paragraph with the same space.
    /// </summary>
    private static bool IsSpaceTelling(List<Block.Paragraph> paragraphs) =>
        paragraphs.Count < ShortPage
        || paragraphs.Count(p => p.IsBlank && !ReferenceEquals(p, Block.Apart)) * 8 <= paragraphs.Count
        && paragraphs.Where(p => !p.IsItem).Any(p => !p.SpaceAfter && !p.SpaceBefore || p.Text.Contains('\n'));

    private static bool IsGap(Block.Paragraph above, Block.Paragraph below, bool isSpaceTelling)
    {
        var isSpaced = above.SpaceAfter || below.SpaceBefore;
        var isLong = (above.IsLong || below.IsLong) && !below.IsDeep;
        return !(above.IsItem && below.IsItem) && (isSpaceTelling ? isSpaced || isLong : isSpaced && isLong);
    }
}
