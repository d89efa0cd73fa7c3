using AdvocacyBot.Letters.Reading.Words;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// Lines beneath the close or a label of signing that their place alone tells: names in one long line or paragraph,
/// copies behind a bare "C.".
/// </summary>
internal static class BeneathClose
{
    /// <summary>In words; a shorter line may be one name.</summary>
    private const int FewestInSeries = 8;

    /// <summary>In lines of one paragraph.</summary>
    private const int LongestParagraph = 40;

    public static void Mark(List<LineShape> shapes, int close, int opening, int prose, int end)
    {
        MarkSeries(shapes, opening, end);
        MarkBodies(shapes, Math.Min(close < 0 ? prose : close, prose), end);
        MarkLinked(shapes, Math.Max(close, opening), end);
        MarkCopies(shapes, close, end);
    }

    /// <summary>"Firman este comunicado:" and beneath it one long line with all the names between commas.</summary>
    private static void MarkSeries(List<LineShape> shapes, int opening, int end)
    {
        var i = opening + 1;
        if (opening >= 0 && i < end && shapes[opening].IsSignatureHead && shapes[opening].Line.Text[^1] == ':'
            && shapes[i].Words >= FewestInSeries && (i + 1 == shapes.Count || shapes[i + 1].BlanksBefore > 0)
            && SignatureSeries.IsSeries(shapes[i].Shown, isUnderHead: true))
        {
            shapes[i].StandUnderHead(lines: 1);
        }
    }

    /// <summary>Beneath "Atentamente,", or the end of the text, all the bodies between commas.</summary>
    private static void MarkBodies(List<LineShape> shapes, int above, int end)
    {
        for (int first = above + 1, last; above >= 0 && first < end; first = last)
        {
            last = first + 1;
            if (!OpensParagraph(shapes, first, above))
            {
                continue;
            }

            while (last < end && last - first < LongestParagraph && !IsOpening(shapes[last - 1])
                && shapes[last] is { BlanksBefore: 0, IsBullet: false, IsCopyMark: false, HasHonorific: false }
                && shapes[last - 1].Shown.Contains(',', StringComparison.Ordinal))
            {
                last++;
            }

            var words = string.Join(' ', shapes.Skip(first).Take(last - first).Select(shape => shape.Shown));
            if (BodiesInLine.Are(words, last - first) && SignatureSeries.IsSeries(words, isUnderHead: true))
            {
                shapes[first].StandUnderHead(last - first);
                shapes.GetRange(first + 1, last - first - 1).ForEach(shape => shape.StandUnderHead(lines: 0));
            }
        }
    }

    /// <summary>Right beneath the close, apart, or beneath a heading, "Organizaciones", which is none of it.</summary>
    private static bool OpensParagraph(List<LineShape> shapes, int i, int above) =>
        !SignatureLabels.IsHead(shapes[i].Tokens)
        && (i == above + 1 || shapes[i].BlanksBefore > 0 || IsOpening(shapes[i - 1])
            || SignatureLabels.IsHead(shapes[i - 1].Tokens));

    private static bool IsOpening(LineShape line) => line.IsClose || line.IsSignatureHead;

    /// <summary>
    /// "Red Sur, Casa Luz y Mesa del Agua" beneath the close, apart or below its like: three bodies, and none of a
    /// person above.
    /// </summary>
    private static void MarkLinked(List<LineShape> shapes, int above, int end)
    {
        for (var i = above + 1; above >= 0 && i < end; i++)
        {
            var mayOpen = i == above + 1 || shapes[i].BlanksBefore > 0
                || shapes[i - 1] is { LinesUnderHead: > 0 } or { Institutional: > 1, NamesPerson: false };
            if (mayOpen && shapes[i].LinesUnderHead == 0 && BodiesInLine.AreLinked(shapes[i].Shown))
            {
                shapes[i].StandUnderHead(lines: 1);
            }
        }
    }

    /// <summary>Beneath whoever signs "C." set apart is the mark of a copy.</summary>
    private static void MarkCopies(List<LineShape> shapes, int close, int end)
    {
        for (var i = close + 2; close >= 0 && i < end; i++)
        {
            if ((shapes[i].BlanksBefore > 0 || shapes[i - 1].IsCopyMark) && CopyMarks.BareLength(shapes[i].Shown) > 0)
            {
                shapes[i].StandAsCopy();
            }
        }
    }
}
