using AdvocacyBot.Letters.Reading.Words;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// What stands under a letter and is none of it, found by the company of its lines: the heads of pages, a web page's
/// remains, whom the press may call, another document behind it.
/// </summary>
internal sealed class TailContext
{
    /// <summary>An attached letter greets within so many lines.</summary>
    private const int Near = 8;

    private const int LongestPageHead = 4;

    /// <summary>Of a sender in the heading above what he says of himself, in words.</summary>
    private const int LongestName = 12;

    private readonly List<LineShape> _shapes;
    private readonly bool[] _isFurniture;
    private readonly bool[] _isNote;
    private readonly bool[] _isCopied;

    /// <param name="shapes">The lines of the document.</param>
    /// <param name="bodyStart">Where the letter's text begins: the line after the salutation.</param>
    /// <param name="end">Where another document begins; the number of lines where none does.</param>
    /// <param name="opening">The last close or head of a signature block; -1 where there is neither.</param>
    public TailContext(List<LineShape> shapes, int bodyStart, int end, int opening)
    {
        _shapes = shapes;
        End = end;
        _isFurniture = new bool[shapes.Count];
        _isNote = new bool[shapes.Count];
        _isCopied = new bool[shapes.Count];
        for (var i = Math.Max(0, bodyStart); i < end; i++)
        {
            MarkPageHead(i);
        }

        for (var i = Math.Max(1, opening + 1); i < end;)
        {
            i = MarkRemains(i);
        }

        for (var i = Math.Max(1, end - LongestPageHead); i < end; i++)
        {
            _isNote[i] = (shapes[i - 1].IsSeries || _isNote[i - 1]) && TailPhrases.TellsOfSigners(shapes[i].Shown);
        }

        TailBlocks.Mark(shapes, opening, end, _isFurniture);
        TailCopies.Mark(shapes, bodyStart, end, _isCopied);
        TailNotes.Mark(shapes, bodyStart, opening < 0 ? LastProse(end) + 1 : opening + 1, end, _isNote);
    }

    /// <summary>Index of the first line of another document; the number of lines where there is none.</summary>
    public int End { get; }

    public bool IsFurniture(int i) => _isFurniture[i];

    /// <summary>Beneath a mark of copies and parted from it by blank lines, it names one more of those copied.</summary>
    public bool IsCopied(int i) => _isCopied[i];

    /// <summary>A footnote, by its number: the text hangs the same number on a word.</summary>
    public bool IsNote(int i) => _isNote[i];

    /// <summary>
    /// "ANNEX 1" alone on its line, behind a close or a signature block, with running text behind it.
    /// </summary>
    public static int AttachmentStart(List<LineShape> shapes)
    {
        var (hasProse, hasOpened, hasCopies, lastProse) = (false, false, false, shapes.Count - 1);
        while (lastProse >= 0 && !shapes[lastProse].IsProse)
        {
            lastProse--;
        }

        for (var i = 1; i < shapes.Count; i++)
        {
            var line = shapes[i];
            if (hasProse && hasOpened && QuotedMail.Opens(shapes, i))
            {
                return i;
            }

            hasProse |= line.IsProse;
            hasOpened |= line.IsClose || line.IsSignatureHead;
            hasCopies |= hasOpened && line.IsCopyMark;
            if (hasProse && line is { Words: <= 3, BlanksBefore: > 0 } && TailPhrases.IsAttachmentHead(line.Shown)
                && (hasOpened ? i < lastProse || hasCopies && i + 1 < shapes.Count && shapes[i + 1].BlanksBefore == 0 : Enumerable.Range(i + 1, Math.Min(Near, shapes.Count - i - 1)).Any(n => shapes[n].IsSalutation)))
            {
                return i;
            }
        }

        return shapes.Count;
    }

    private int LastProse(int end)
    {
        var i = end - 1;
        while (i >= 0 && !_shapes[i].IsProse)
        {
            i--;
        }

        return i;
    }

    /// <summary>The short lines that stand with a page's number are its running head.</summary>
    private void MarkPageHead(int i)
    {
        if (!LetterPhrases.IsPageMark(_shapes[i].Shown))
        {
            return;
        }

        var (start, end) = (i, i + 1);
        while (start > 0 && i - start <= LongestPageHead && _shapes[start].BlanksBefore == 0)
        {
            start--;
        }

        while (end < _shapes.Count && end - i <= LongestPageHead && _shapes[end].BlanksBefore == 0)
        {
            end++;
        }

        if (end - start <= LongestPageHead && Enumerable.Range(start, end - start).All(n => _shapes[n].Words <= 10))
        {
            Array.Fill(_isFurniture, true, start, end - start);
        }
    }

    /// <summary>What a web page leaves, alone or as one of several links parted by bars.</summary>
    private static bool IsRemains(string text) =>
        TailPhrases.IsWebRemains(text)
        || text.Contains(" | ", StringComparison.Ordinal)
            && text.Split(" | ").Any(TailPhrases.IsWebRemains);

    /// <summary>
    /// Marks a block that opens with the line that gives it away, or this line alone; returns the next line to look at.
    /// </summary>
    private int MarkRemains(int i)
    {
        var (line, text) = (_shapes[i], _shapes[i].Shown);
        if ((line.BlanksBefore > 0 || _isFurniture[i - 1] || text[^1] == ')') && line.Words <= LongestPageHead + 2
            && TailPhrases.HeadsPageLists(text))
        {
            return MarkPageLists(i);
        }

        if (line is { BlanksBefore: > 0, Words: <= LongestName } && i + 1 < End && _shapes[i + 1].IsProse
            && TailPhrases.AboutSender().IsMatch(text))
        {
            _isFurniture[i] = true;
            return i + 1;
        }

        if (text.Length > LineShape.LongLine || line.IsCopyMark
            || !IsRemains(text) && !(text.Contains(':', StringComparison.Ordinal) && TailPhrases.PressContact().IsMatch(text))
                && !PressCalls.Is(text, i + 1 < End && _shapes[i + 1] is { BlanksBefore: 0, IsContact: true }))
        {
            return i + 1;
        }

        do
        {
            _isFurniture[i++] = true;
        }
        while (i < _shapes.Count && _shapes[i].BlanksBefore == 0 && (line.BlanksBefore > 0 || TailPhrases.NamesSite(_shapes[i].Shown)));
        return i;
    }

    /// <summary>Marks a site's lists to the page's end, or to those who sign or are sent a copy beneath them.</summary>
    private int MarkPageLists(int i)
    {
        do
        {
            _isFurniture[i++] = true;
        }
        while (i < End && !_shapes[i].IsSignatureHead && !_shapes[i].IsCopyMark);
        return i;
    }
}
