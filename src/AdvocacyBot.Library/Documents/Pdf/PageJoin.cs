using System.Text;

namespace AdvocacyBot.Library.Documents.Pdf;

/// <summary>
/// One text of many pages, each ended by a form feed. What runs at the head and foot of the pages is left out behind
/// the first page's head, and what a page break tore apart stands together again.
/// </summary>
internal static class PageJoin
{
    private const int ProseLength = 55;

    public static string Of(IReadOnlyList<PdfPage> pages)
    {
        var bare = RunningLines.Without(pages);
        var text = new StringBuilder();
        foreach (var (number, page) in bare.Index())
        {
            text.AppendJoin('\n', page.Lines);
            var isLast = number == bare.Count - 1;
            text.Append(isLast || EndsAtPageEnd(page, bare[number + 1]) ? "\n\f" : "\f");
        }

        return text.ToString();
    }

    /// <summary>Whether a paragraph, or an entry of a list, ends with the page rather than going on.</summary>
    private static bool EndsAtPageEnd(PdfPage page, PdfPage next)
    {
        if (page.Lines.Count == 0 || next.Lines.Count == 0)
        {
            return true;
        }

        var last = page.Lines[^1].Trim();
        if (char.IsLower(next.Lines[0].Trim()[0]))
        {
            return false;
        }

        if (last[^1] is '.' or '?' or '!' or ':' or '”' or '"')
        {
            return true;
        }

        // Entries of a list that blank lines part are all alike in length; a longer run of lines goes on.
        var (block, before) = LastBlocks(page.Lines);
        return last.Length < ProseLength && block == before;
    }

    /// <summary>How many lines stand behind the last blank one, and how many between it and the one before.</summary>
    private static (int Last, int Before) LastBlocks(IReadOnlyList<string> lines)
    {
        var at = lines.Count;
        var last = Block(lines, ref at);
        while (at > 0 && PdfPage.IsBlank(lines[at - 1]))
        {
            at--;
        }

        return (last, Block(lines, ref at));
    }

    private static int Block(IReadOnlyList<string> lines, ref int at)
    {
        var end = at;
        while (at > 0 && !PdfPage.IsBlank(lines[at - 1]))
        {
            at--;
        }

        return end - at;
    }
}
