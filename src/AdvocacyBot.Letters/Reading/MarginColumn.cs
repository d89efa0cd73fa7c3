using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// A list in the margin beside the letter, as boards have their names on the sheet: the letter itself begins further to
/// the right, and what stands left of it is none of it.
/// </summary>
internal static class MarginColumn
{
    /// <summary>In lines of the source: a margin stands beside the head.</summary>
    private const int LastLine = 60;

    /// <summary>In UTF-16 units; a narrower margin holds no names.</summary>
    private const int Narrowest = 18;

    private const int Gap = 2;

    /// <summary>So many lines of running text begin where the salutation does.</summary>
    private const int FewestOfText = 2;

    private const int ShortestText = 40;

    private const int FewestBeside = 3;

    /// <summary>In lines of the source.</summary>
    private const int FarthestNext = 4;

    /// <summary>The column where the letter begins and its last line, one-based; null where it begins at the left.</summary>
    public static (int Column, int LastLine)? Find(SourceDocument source, bool dayFirst)
    {
        foreach (var line in source.Lines.Take(LastLine))
        {
            if (!line.IsBlank && line.Text[^1] is ',' or ':' && LastColumn(source.Text, line) is >= Narrowest and var column
                && PartAt(source.Text, line, column) is { } part && new LineShape(part, 1, dayFirst).IsSalutation
                && End(source, column) is { } end)
            {
                return (column, end);
            }
        }

        return null;
    }

    /// <summary>What of the line stands from the column on; null where nothing begins there.</summary>
    public static TextLine? PartAt(string text, TextLine line, int column)
    {
        var start = line.Start + column;
        return start < line.Span.End && text[start] != ' ' && text[start - 1] == ' ' && text[start - Gap] == ' '
            ? new TextLine(text, line.Number, start, line.Span.End)
            : null;
    }

    /// <summary>The line as the letter has it: its part from the column on; null where all of it stands in the margin.</summary>
    public static TextLine? Within(string text, TextLine line, int column) =>
        PartAt(text, line, column) ?? (line.Indent + line.Text.Length > column ? line : null);

    private static int LastColumn(string text, TextLine line)
    {
        for (var i = line.Span.End - 1; i >= line.Start + Gap; i--)
        {
            if (text[i] != ' ' && text[i - 1] == ' ' && text[i - Gap] == ' ')
            {
                return i - line.Start;
            }
        }

        return 0;
    }

    /// <summary>The last line that begins at the column, where text does so and others stand beside it.</summary>
    private static int? End(SourceDocument source, int column)
    {
        var (texts, beside, last) = (0, 0, 0);
        foreach (var line in source.Lines.Where(line => !line.IsBlank))
        {
            if (PartAt(source.Text, line, column) is { } part)
            {
                texts += part.Text.Length >= ShortestText ? 1 : 0;
                beside += line.Span.Start < line.Start + column - Gap ? 1 : 0;
                last = line.Number;
            }
            else if (last > 0 && (line.Indent + line.Text.Length > column || line.Number > last + FarthestNext))
            {
                break;
            }
        }

        return texts >= FewestOfText && beside >= FewestBeside ? last : null;
    }
}
