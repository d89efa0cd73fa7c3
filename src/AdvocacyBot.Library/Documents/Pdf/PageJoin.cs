using System.Text;

namespace AdvocacyBot.Library.Documents.Pdf;

/// <summary>
/// One text of many pages, each ended by a form feed. What runs at the head and foot of the pages is left out behind
/// the first page's head, and what a page break tore apart stands together again.
/// </summary>
internal static class PageJoin
{
    private const int ProseLength = 55;
    private const int Nearby = 6;
    private const int LongestEntry = 6;

    // In points, at the foot of a page whose text goes on: three or four lines are kept together.
    private const double MostLeftBlank = 72;

    public static string Of(IReadOnlyList<PdfPage> pages)
    {
        var bare = RunningLines.Without(pages);
        var text = new StringBuilder();
        var foot = bare.Max(page => page.Foot);
        foreach (var (number, page) in bare.Index())
        {
            text.AppendJoin('\n', page.Lines);
            var isEnd = number == bare.Count - 1
                || (bare[number + 1].BeginsApart ?? Ends(page, bare[number + 1], foot, goesOn: null));
            text.Append(isEnd ? "\n\f" : "\f");
        }

        return text.ToString();
    }

    /// <summary>Whether a paragraph, or an entry of a list, ends with the page rather than going on.</summary>
    /// <param name="foot">How far down the pages are filled.</param>
    /// <param name="goesOn">
    /// Its words and the room for them tell that its last line does, or that it was ended; null where they tell neither.
    /// </param>
    public static bool Ends(PdfPage page, PdfPage next, double foot, bool? goesOn) =>
        page.EndsEarly || page.Foot < foot - MostLeftBlank || page.Lines.Count == 0 || next.Lines.Count == 0
        || goesOn is false && PageBreakWords.BeginAnew(page, next)
        || goesOn is not true && EndsAtPageEnd(page, next);

    private static bool EndsAtPageEnd(PdfPage page, PdfPage next)
    {
        if (PageBreakWords.GoOn(page, next))
        {
            return false;
        }

        if (PageBreakWords.End(page, next))
        {
            return true;
        }

        // What hangs goes on.
        if (PdfPage.Indent(next.Lines[0]) > PdfPage.Indent(page.Lines[^1])
            && next.Lines[0].Trim().Length < ProseLength
            && !page.Lines.Any(line => line.Trim().Contains("   ", StringComparison.Ordinal)))
        {
            return false;
        }

        // A list whose entries blank lines part: both are whole, or only together as long as the others.
        var (above, below) = (Blocks(page.Lines), Blocks(next.Lines));
        List<int> whole =
        [
            .. above.SkipLast(1).Reverse().TakeWhile(IsEntry).Take(Nearby).Select(block => block.Count),
            .. below.Skip(1).SkipLast(1).TakeWhile(IsEntry).Take(Nearby).Select(block => block.Count),
        ];
        var (head, rest) = (above[^1].Count, below[0].Count);
        return page.Lines[^1].Trim().Length < ProseLength
            && (whole.Contains(head) && (whole.Contains(rest) || !whole.Contains(head + rest))
                || whole.Contains(rest) && rest > 1 && head + rest is <= LongestEntry and var sum && whole.Max() < sum);
    }

    // "Sincerely," and paragraphs are none.
    private static bool IsEntry(List<string> block) =>
        block.Count > 1 || block[0].Length < ProseLength && block[0][^1] is not (',' or ':' or '.' or '?' or '!');

    /// <summary>The lines that no blank line parts.</summary>
    private static List<List<string>> Blocks(IReadOnlyList<string> lines)
    {
        List<List<string>> blocks = [];
        var isApart = true;
        foreach (var line in lines)
        {
            if (!PdfPage.IsBlank(line) && isApart)
            {
                blocks.Add([line]);
            }
            else if (!PdfPage.IsBlank(line))
            {
                blocks[^1].Add(line);
            }

            isApart = PdfPage.IsBlank(line);
        }

        return blocks;
    }
}
