using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Text;
using AdvocacyBot.Writing;

namespace AdvocacyBot.Mutations.Letters;

/// <summary>A piece of a letter as an office program or a web page would hold it.</summary>
public abstract record Piece
{
    private Piece()
    {
    }

    /// <summary>One paragraph; more lines than one are ended by line breaks inside it.</summary>
    public sealed record Paragraph(IReadOnlyList<string> Lines) : Piece;

    /// <summary>A list's item without its mark.</summary>
    public sealed record Item(string Mark, string Text) : Piece;

    public sealed record Table(IReadOnlyList<IReadOnlyList<string>> Rows) : Piece;

    public sealed record PageBreak : Piece;
}

/// <summary>
/// Takes a typed letter apart into paragraphs that wrap by themselves, real lists and real tables.
/// </summary>
public static partial class StructuredLetter
{
    [GeneratedRegex(@"^(?<mark>[•\-–]|\d{1,3}\.|[a-z]\)) (?<text>\S.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex ListItem();

    [GeneratedRegex(@" {3,}")]
    private static partial Regex ColumnGap();

    public static IReadOnlyList<Piece> Of(WrittenLetter letter)
    {
        var lines = letter.Text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\f", "\n\f\n", StringComparison.Ordinal).Split('\n');
        List<Piece> pieces = [];
        for (var at = 0; at < lines.Length;)
        {
            at += lines[at] switch
            {
                "\f" => Put(pieces, new Piece.PageBreak(), 1),
                var line when string.IsNullOrWhiteSpace(line) => 1,
                _ when BodyLines(letter, lines, at) is > 0 and var count =>
                    Put(pieces, Prose(string.Join(' ', lines.Skip(at).Take(count).Select(l => l.Trim()))), count),
                _ when Rows(lines, at) is > 1 and var count =>
                    Put(pieces, new Piece.Table([.. lines.Skip(at).Take(count).Select(Cells)]), count),
                var line when ListItem().IsMatch(line) && ItemLines(lines, at) is var count =>
                    Put(pieces, Prose(string.Join(' ', lines.Skip(at).Take(count).Select(l => l.Trim()))), count),
                _ => Block(pieces, letter, lines, at),
            };
        }

        return pieces;
    }

    private static int Put(List<Piece> pieces, Piece piece, int lines)
    {
        pieces.Add(piece);
        return lines;
    }

    private static Piece Prose(string text) => ListItem().Match(text) is { Success: true } item
        ? new Piece.Item(item.Groups["mark"].Value, item.Groups["text"].Value)
        : new Piece.Paragraph([text]);

    private static int Block(List<Piece> pieces, WrittenLetter letter, string[] lines, int at)
    {
        var end = at + 1;
        while (end < lines.Length && !string.IsNullOrWhiteSpace(lines[end]) && lines[end] != "\f"
            && BodyLines(letter, lines, end) == 0 && Rows(lines, end) < 2 && !ListItem().IsMatch(lines[end]))
        {
            end++;
        }

        return Put(pieces, new Piece.Paragraph(lines[at..end]), end - at);
    }

    /// <summary>How many lines from here are one piece of the body, wrapped.</summary>
    private static int BodyLines(WrittenLetter letter, string[] lines, int at)
    {
        var start = TextFolding.Spaces(lines[at]);
        foreach (var piece in letter.Truth.Body.Select(piece => TextFolding.Spaces(piece)))
        {
            if (start.Length < 8 || !piece.StartsWith(start, StringComparison.Ordinal))
            {
                continue;
            }

            var (joined, end) = (start, at + 1);
            while (joined.Length < piece.Length && end < lines.Length && lines[end].Length > 0)
            {
                joined = $"{joined} {TextFolding.Spaces(lines[end++])}";
            }

            if (joined == piece)
            {
                return end - at;
            }
        }

        return 0;
    }

    private static int ItemLines(string[] lines, int at) =>
        1 + lines.Skip(at + 1).TakeWhile(line => line.StartsWith("  ", StringComparison.Ordinal)).Count();

    // A line that begins far in goes on with the second column of the row above.
    private static int Rows(string[] lines, int at) => Cells(lines[at]).Length < 2 || Cells(lines[at])[0].Length == 0 ? 0
        : lines.Skip(at).TakeWhile(line => line.Length > 0 && Cells(line).Length > 1).Count();

    private static string[] Cells(string line) => ColumnGap().Split(line.TrimEnd());
}
