namespace AdvocacyBot.Assistant.Prompts;

/// <summary>The words of one block: paragraphs of sentences. The line is its heading's.</summary>
internal sealed record LetterTemplateSection(
    LetterTemplateBlock Block, int Line, IReadOnlyList<IReadOnlyList<LetterTemplateSentence>> Paragraphs);

/// <summary>One sentence, on a line of its own.</summary>
internal sealed record LetterTemplateSentence(IReadOnlyList<LetterTemplatePiece> Pieces, int Line)
{
    public IEnumerable<string> Slots => Pieces.OfType<LetterTemplatePiece.Slot>().Select(slot => slot.Name);
}

internal abstract record LetterTemplatePiece
{
    private LetterTemplatePiece()
    {
    }

    internal sealed record Words(string Text) : LetterTemplatePiece;

    internal sealed record Slot(string Name) : LetterTemplatePiece;
}
