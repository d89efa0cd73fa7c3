using AdvocacyBot.Letters.Reading.Words;

namespace AdvocacyBot.Letters.Reading;

/// <summary>Lines beneath the close or a label of signing that their place alone tells: names in one long line, copies behind a bare "C.".</summary>
internal static class BeneathClose
{
    /// <summary>In words; a shorter line may be one name.</summary>
    private const int FewestInSeries = 8;

    public static void Mark(List<LineShape> shapes, int close, int opening, int end)
    {
        MarkSeries(shapes, opening, end);
        MarkBodies(shapes, close, end);
        MarkCopies(shapes, close, end);
    }

    /// <summary>"Firman este comunicado:" and beneath it one long line with all the names between commas.</summary>
    private static void MarkSeries(List<LineShape> shapes, int opening, int end)
    {
        var i = opening + 1;
        if (opening >= 0 && i < end && shapes[opening].IsSignatureHead && shapes[opening].Line.Text[^1] == ':' && shapes[i].Words >= FewestInSeries
            && (i + 1 == shapes.Count || shapes[i + 1].BlanksBefore > 0) && SignatureSeries.IsSeries(shapes[i].Shown, isUnderHead: true))
        {
            shapes[i].StandUnderHead();
        }
    }

    /// <summary>"Atentamente," and beneath it one line with all the bodies between commas, no word of signing before them.</summary>
    private static void MarkBodies(List<LineShape> shapes, int close, int end)
    {
        var i = close + 1;
        if (close >= 0 && i < end && (i + 1 == shapes.Count || shapes[i + 1].BlanksBefore > 0)
            && BodiesInLine.Are(shapes[i].Shown) && SignatureSeries.IsSeries(shapes[i].Shown, isUnderHead: true))
        {
            shapes[i].StandUnderHead();
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
