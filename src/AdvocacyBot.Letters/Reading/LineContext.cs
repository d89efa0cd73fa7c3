using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>The non-blank lines of a document with what each shows in the company of its neighbours.</summary>
internal sealed class LineContext
{
    public LineContext(SourceDocument source, bool dayFirst)
    {
        Shapes = ShapesOf(source, dayFirst);
        Continues = new bool[Shapes.Count];
        BlockHasOffice = new bool[Shapes.Count];
        for (var i = 1; i < Shapes.Count; i++)
        {
            Continues[i] = ContinuesParagraph(i);
        }

        for (var start = 0; start < Shapes.Count;)
        {
            start = MarkOfficeBlock(start);
        }

        FirstSalutation = FirstIndex(s => s.IsSalutation && LooksLikeSalutation(s));
        FirstDate = FirstIndex(s => s.IsDate);
        LastClose = LastIndex(s => s.IsClose);
        LastSignatureOpening = Math.Max(LastClose, LastIndex(s => s.IsSignatureHead));
    }

    public IReadOnlyList<LineShape> Shapes { get; }

    /// <summary>The line goes on with the paragraph of the line before it.</summary>
    public bool[] Continues { get; }

    /// <summary>The blank-line delimited block holds an honorific, an office or an addressee mark.</summary>
    public bool[] BlockHasOffice { get; }

    /// <summary>Index of the first line that greets; the number of lines where there is none.</summary>
    public int FirstSalutation { get; }

    public int FirstDate { get; }

    /// <summary>Index of the last line that could be a complimentary close; -1 where there is none.</summary>
    public int LastClose { get; }

    /// <summary>Index of the last close or head of a signature block; -1 where there is neither.</summary>
    public int LastSignatureOpening { get; }

    public bool HasSalutation => FirstSalutation < Shapes.Count;

    /// <summary>
    /// "Dear friends, it is with hope that we write …" as one long line is prose, not a salutation.
    /// </summary>
    public static bool LooksLikeSalutation(LineShape shape) =>
        shape.Line.Text[^1] is ':' or ',' or '-' or '–' or '—' or ';'
            ? shape.Words <= 60
            : shape.Words <= 14 && shape.Prose <= 2;

    private static List<LineShape> ShapesOf(SourceDocument source, bool dayFirst)
    {
        List<LineShape> shapes = [];
        var blanks = 0;
        foreach (var line in source.Lines)
        {
            if (line.IsBlank)
            {
                blanks++;
                continue;
            }

            shapes.Add(new LineShape(line, shapes.Count == 0 ? 1 : blanks, dayFirst));
            blanks = 0;
        }

        return shapes;
    }

    private bool ContinuesParagraph(int i)
    {
        var (line, before) = (Shapes[i], Shapes[i - 1]);
        return line.BlanksBefore == 0
            && (before.IsProse || Continues[i - 1])
            && before.Line.Text.Length >= 40
            && !line.IsClose && !line.IsSalutation && !line.IsCopyMark && !line.IsSignatureHead
            && (line.StartsLower || !before.EndsLikeSentence || line.IsProse);
    }

    private int MarkOfficeBlock(int start)
    {
        var end = start + 1;
        while (end < Shapes.Count && Shapes[end].BlanksBefore == 0)
        {
            end++;
        }

        var hasOffice = false;
        for (var i = start; i < end; i++)
        {
            hasOffice |= Shapes[i] is { Prose: <= 2 } s
                && (s.HasHonorific || s.OpensTitle || s.IsAddresseeMark || s.IsPresente);
        }

        Array.Fill(BlockHasOffice, hasOffice, start, end - start);
        return end;
    }

    private int LastIndex(Func<LineShape, bool> shows)
    {
        var i = Shapes.Count - 1;
        while (i >= 0 && !shows(Shapes[i]))
        {
            i--;
        }

        return i;
    }

    private int FirstIndex(Func<LineShape, bool> shows)
    {
        for (var i = 0; i < Shapes.Count; i++)
        {
            if (shows(Shapes[i]))
            {
                return i;
            }
        }

        return Shapes.Count;
    }
}
