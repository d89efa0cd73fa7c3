namespace AdvocacyBot.Assistant.Paper;

/// <summary>One part of a document, from top to bottom of its pages.</summary>
public abstract record PaperPart
{
    private PaperPart()
    {
    }

    /// <summary>A visible place for the letterhead, which a person fills.</summary>
    public sealed record Letterhead(PaperWords Place) : PaperPart;

    /// <param name="Level">One for the document's title, two and three below it.</param>
    public sealed record Heading(PaperWords Words, int Level) : PaperPart;

    /// <summary>An inside address, copies, signatories: short lines without space between, kept on one page.</summary>
    public sealed record Lines(IReadOnlyList<PaperWords> Items) : PaperPart;

    public sealed record Paragraph(PaperWords Words, bool IsQuote = false) : PaperPart;

    public sealed record List(IReadOnlyList<PaperWords> Items, bool Numbered) : PaperPart;

    /// <summary>An empty cell is one that a person fills in, and every format shows it so.</summary>
    public sealed record Table(
        IReadOnlyList<PaperWords> Head, IReadOnlyList<IReadOnlyList<PaperWords>> Rows) : PaperPart;
}
