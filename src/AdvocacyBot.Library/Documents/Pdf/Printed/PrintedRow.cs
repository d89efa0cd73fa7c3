namespace AdvocacyBot.Library.Documents.Pdf.Printed;

/// <summary>What stands together in a row, without a wide gap: a line, or a row's share of a column.</summary>
internal sealed record PrintedCell(IReadOnlyList<PrintedWord> Words)
{
    public double Left => Words[0].Left;

    public double Right { get; } = Words.Max(word => word.Right);

    public string Text { get; } = LetterGaps.Join(Words);

    /// <summary>A blank ends it; null where that is not known.</summary>
    public bool? IsBlankBehind => Words[^1].IsBlankBehind;
}

/// <summary>What stands at one height of a page, from left to right.</summary>
/// <param name="Height">Of its letters, those of notes and marks aside.</param>
internal sealed record PrintedRow(IReadOnlyList<PrintedCell> Cells, double Middle, double Height)
{
    public double Left => Cells[0].Left;

    public double Right => Cells[^1].Right;
}
