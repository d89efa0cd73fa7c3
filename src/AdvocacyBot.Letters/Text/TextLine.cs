namespace AdvocacyBot.Letters.Text;

/// <summary>One line of a document, without its line end; the span leaves out white space at both ends.</summary>
public sealed class TextLine
{
    private readonly string _document;
    private string? _text;

    internal TextLine(string document, int number, int start, int end)
    {
        _document = document;
        Number = number;
        Start = start;
        Span = new TextSpan(start, end).Trimmed(document);
    }

    /// <summary>One-based.</summary>
    public int Number { get; }

    /// <summary>Where the line begins, in UTF-16 units, white space included.</summary>
    public int Start { get; }

    public TextSpan Span { get; }

    public string Text => _text ??= _document[Span.Start..Span.End];

    public int Indent => Span.Start - Start;

    public bool IsBlank => Span.Length == 0;
}
