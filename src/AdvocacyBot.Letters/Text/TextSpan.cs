namespace AdvocacyBot.Letters.Text;

/// <summary>A half-open range of UTF-16 offsets into the untouched text of a document.</summary>
public readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;

    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    public TextSpan Through(TextSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>The span moved by <paramref name="offset"/> UTF-16 units: from a line's own offsets to its text's.</summary>
    public TextSpan At(int offset) => new(Start + offset, End + offset);
}

/// <summary>
/// A value and where it stands. A string's value equals its slice with runs of white space (also NBSP and line
/// breaks) folded to one space, so a name wrapped over two lines still slices back to its own words.
/// </summary>
public sealed record Sourced<T>(T Value, TextSpan Span);
