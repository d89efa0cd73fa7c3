namespace AdvocacyBot.Letters.Text;

/// <summary>A half-open range of UTF-16 offsets into the untouched text of a document.</summary>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>Where a value stands that a person added and that is in no text: an empty span.</summary>
    public static TextSpan Nowhere => default;

    public int Length => End - Start;

    public bool IsNowhere => Length == 0;

    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    public TextSpan Through(TextSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>
    /// The span moved by <paramref name="offset"/> UTF-16 units: from a line's own offsets to its text's.
    /// </summary>
    public TextSpan At(int offset) => new(Start + offset, End + offset);

    /// <summary>The parts between the marks, none of them left out for being empty.</summary>
    public IReadOnlyList<TextSpan> SplitAt(string text, char mark)
    {
        List<TextSpan> parts = [];
        var start = Start;
        for (var i = Start; i < End; i++)
        {
            if (text[i] == mark)
            {
                parts.Add(new TextSpan(start, i));
                start = i + 1;
            }
        }

        return [.. parts, new TextSpan(start, End)];
    }

    /// <summary>The span without the blanks at its ends.</summary>
    public TextSpan Trimmed(string text) => Trimmed(text, "", "");

    /// <summary>
    /// The span without blanks, the marks in <paramref name="before"/> and those in <paramref name="after"/> at its
    /// ends.
    /// </summary>
    public TextSpan Trimmed(string text, ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var (start, end) = (Start, End);
        while (start < end && (TextFolding.IsBlank(text[start]) || before.Contains(text[start])))
        {
            start++;
        }

        while (end > start && (TextFolding.IsBlank(text[end - 1]) || after.Contains(text[end - 1])))
        {
            end--;
        }

        return new TextSpan(start, end);
    }
}

/// <summary>
/// A value and where it stands. A string's value equals its slice with runs of white space (also NBSP and line
/// breaks) folded to one space, so a name wrapped over two lines still slices back to its own words.
/// </summary>
public sealed record Sourced<T>(T Value, TextSpan Span);
