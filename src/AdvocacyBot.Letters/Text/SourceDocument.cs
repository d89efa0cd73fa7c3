namespace AdvocacyBot.Letters.Text;

/// <summary>
/// The untouched text of one document and its lines. Nothing here is ever rewritten: spans point into it.
/// </summary>
public sealed class SourceDocument
{
    private readonly List<int> _pageStarts;

    /// <param name="name">The file's name, with its ending, as notices and citations show it.</param>
    /// <param name="text">The decoded text, without a byte order mark, line ends as they were.</param>
    public SourceDocument(string name, string text)
    {
        Name = name;
        Text = text;
        Lines = SplitLines(text);
        _pageStarts = PageStarts(text);
    }

    public string Name { get; }

    public string Text { get; }

    public IReadOnlyList<TextLine> Lines { get; }

    /// <summary>What the text itself gives to check, before anything is read from it.</summary>
    public IReadOnlyList<Notice> Notices { get; init; } = [];

    /// <summary>Zero where the text has no pages: only a form feed ends a page.</summary>
    public int Pages => _pageStarts.Count;

    public string Slice(TextSpan span) => Text[span.Start..span.End];

    /// <summary>The span's words with white space folded, sourced at the span.</summary>
    public Sourced<string> Words(TextSpan span) => new(TextFolding.Spaces(Text.AsSpan(span.Start, span.Length)), span);

    /// <summary>The one-based line that holds the UTF-16 <paramref name="offset"/>.</summary>
    public int LineAt(int offset)
    {
        int low = 0, high = Lines.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Lines[middle].Start <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low + 1;
    }

    /// <summary>The one-based column, in UTF-16 units, of <paramref name="offset"/> on its line.</summary>
    public int ColumnAt(int offset) => offset - Lines[LineAt(offset) - 1].Start + 1;

    /// <summary>The one-based page that holds the <paramref name="offset"/>; null where the text has no pages.</summary>
    public int? PageAt(int offset) =>
        Pages == 0 ? null
        : _pageStarts.BinarySearch(offset) is >= 0 and var start ? start + 1
        : ~_pageStarts.BinarySearch(offset);

    // A form feed belongs to the page that it ends; the last one ends the document.
    private static List<int> PageStarts(string text)
    {
        List<int> starts = [];
        for (var feed = text.IndexOf('\f', StringComparison.Ordinal); feed >= 0; feed = text.IndexOf('\f', feed + 1))
        {
            starts.Add(feed + 1);
        }

        if (starts.Count > 0)
        {
            starts.Insert(0, 0);
            if (text.AsSpan(starts[^1]).IsWhiteSpace())
            {
                starts.RemoveAt(starts.Count - 1);
            }
        }

        return starts;
    }

    private static List<TextLine> SplitLines(string text)
    {
        List<TextLine> lines = [];
        var start = 0;
        while (true)
        {
            var length = text.AsSpan(start).IndexOfAny("\n\r\f\u2028\u2029");
            var end = length < 0 ? text.Length : start + length;
            lines.Add(new TextLine(text, lines.Count + 1, start, end));
            if (length < 0)
            {
                return lines;
            }

            start = end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
        }
    }
}
