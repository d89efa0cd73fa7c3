using System.Net;

namespace AdvocacyBot.Mutations.Letters;

/// <summary>Letters whose every line is as far from the next: typed with Enter in Word, or copied from a web page.</summary>
public static class ApartLetters
{
    /// <summary>A blank line between each two lines.</summary>
    public static string Text(IReadOnlyList<Piece> pieces) => string.Join("\n\n", pieces.SelectMany(Lines)) + "\n";

    /// <summary>Each line a paragraph of its own.</summary>
    public static string Page(IReadOnlyList<Piece> pieces) =>
        "<html><body>" + string.Concat(pieces.SelectMany(Lines).Select(line => $"<p>{WebUtility.HtmlEncode(line).Replace("  ", "\u00a0 ", StringComparison.Ordinal)}</p>\n"))
        + "</body></html>";

    private static IEnumerable<string> Lines(Piece piece) => piece switch
    {
        Piece.Paragraph paragraph => paragraph.Lines.Where(line => line.Trim().Length > 0),
        Piece.Item item => [$"{item.Mark} {item.Text}"],
        Piece.Table table => table.Rows.Select(row => string.Join("    ", row)),
        _ => [],
    };
}
