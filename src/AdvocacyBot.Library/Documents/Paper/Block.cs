namespace AdvocacyBot.Library.Documents.Paper;

/// <summary>What stands on a page, from top to bottom, whatever format it came in.</summary>
internal abstract record Block
{
    /// <summary>Sets two stories apart, which is not the writer's doing.</summary>
    public static readonly Paragraph Apart = new("");

    private Block()
    {
    }

    /// <param name="Text">Its lines, ended by \n, or by \f where a page ends.</param>
    /// <param name="SpaceBefore">The page shows white space above it.</param>
    /// <param name="SpaceAfter">The page shows white space below it.</param>
    /// <param name="IsItem">A list's item, its mark in the text.</param>
    public sealed record Paragraph(string Text, bool SpaceBefore = true, bool SpaceAfter = true, bool IsItem = false)
        : Block
    {
        // More than a line on paper holds: running text, whose end a reader sees even without white space.
        private const int LongLine = 100;
        private const int Deep = 4;

        public bool IsBlank => Text.AsSpan().IndexOfAnyExcept(" \t\n\u00a0") < 0;

        /// <summary>Blanks set it behind what a label above stands before ("cc:").</summary>
        public bool IsDeep => Text.AsSpan().IndexOfAnyExcept(' ', '\u00a0') >= Deep;

        public bool IsLong => Text.Length > LongLine && !Text.Contains('\n', StringComparison.Ordinal);
    }

    public sealed record Table(IReadOnlyList<IReadOnlyList<Cell>> Rows) : Block;
}

/// <summary>A table's cell, which may hold anything a page may.</summary>
internal sealed record Cell(IReadOnlyList<Block> Blocks);
