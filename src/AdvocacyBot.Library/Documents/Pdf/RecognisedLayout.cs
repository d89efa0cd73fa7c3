using System.Globalization;
using System.Text;

namespace AdvocacyBot.Library.Documents.Pdf;

/// <summary>
/// Lays recognised words out as they stand on the page: what is side by side stays so, with wide gaps between columns,
/// and wider space between lines becomes a blank line. tesseract's own text knows neither.
/// </summary>
internal static class RecognisedLayout
{
    // In widths of a letter. Justified lines stretch to two.
    private const double ColumnGap = 3;

    private const double ParagraphGap = 1.35;

    private sealed record Word(int Left, int Top, int Right, int Bottom, string Text);

    private sealed record Row(List<Word> Words)
    {
        public int Height => Words.Max(word => word.Bottom - word.Top);

        public double Middle => Words.Average(word => (word.Top + word.Bottom) / 2.0);
    }

    /// <param name="table">tesseract's output of tab-separated values, a row for each word.</param>
    public static string Of(string table)
    {
        var lines = Lines(table);
        var rows = Rows(lines);
        var letters = lines.Sum(line => line.Sum(word => word.Text.Length));
        if (letters == 0)
        {
            return "";
        }

        var letter = Math.Max(1, lines.Sum(line => line.Sum(word => word.Right - word.Left)) / (double)letters);
        var margin = rows.Min(row => row.Words[0].Left);
        var pitch = Pitch(rows);
        var text = new StringBuilder();
        for (var at = 0; at < rows.Count; at++)
        {
            text.Append(at > 0 && rows[at].Middle - rows[at - 1].Middle > ParagraphGap * pitch ? "\n" : "")
                .Append(Set(rows[at], margin, letter)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The words of each line that tesseract saw, from left to right.</summary>
    private static List<List<Word>> Lines(string table) =>
    [
        .. table.Split('\n').Select(row => row.Split('\t'))
            .Where(cells => cells is ["5", ..] && cells.Length >= 12 && !string.IsNullOrWhiteSpace(cells[11]))
            .GroupBy(cells => (cells[2], cells[3], cells[4]), Read)
            .Select(line => line.OfType<Word>().OrderBy(word => word.Left).ToList())
            .Where(line => line.Count > 0),
    ];

    private static Word? Read(string[] cells) =>
        Number(cells[6]) is { } left && Number(cells[7]) is { } top && Number(cells[8]) is { } width
        && Number(cells[9]) is { } height
            ? new Word(left, top, left + width, top + height, cells[11].Trim())
            : null;

    private static int? Number(string cell) =>
        int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Lines of different blocks at one height are one row: the columns of a table.</summary>
    private static List<Row> Rows(List<List<Word>> lines)
    {
        List<Row> rows = [];
        foreach (var line in lines.Select(words => new Row(words)).OrderBy(line => line.Middle))
        {
            if (rows.Count > 0 && IsBeside(rows[^1], line))
            {
                rows[^1].Words.AddRange(line.Words);
                rows[^1].Words.Sort((a, b) => a.Left.CompareTo(b.Left));
            }
            else
            {
                rows.Add(line);
            }
        }

        return rows;
    }

    private static bool IsBeside(Row row, Row line) =>
        Math.Abs(row.Middle - line.Middle) < Math.Min(row.Height, line.Height) * 0.5
        && !row.Words.Exists(one => line.Words.Exists(other => one.Left < other.Right && other.Left < one.Right));

    /// <summary>How far apart lines of one paragraph stand: of all distances, one that is shorter than most.</summary>
    private static double Pitch(List<Row> rows)
    {
        double[] distances = [.. rows.Zip(rows.Skip(1), (above, below) => below.Middle - above.Middle).Order()];
        return distances.Length == 0 ? 0 : distances[distances.Length / 3];
    }

    private static StringBuilder Set(Row row, int margin, double letter)
    {
        var line = new StringBuilder().Append(' ', (int)((row.Words[0].Left - margin) / letter));
        var end = row.Words[0].Left;
        foreach (var word in row.Words)
        {
            var column = (int)((word.Left - margin) / letter);
            if (word.Left - end > ColumnGap * letter)
            {
                line.Append(' ', Math.Max((int)ColumnGap, column - line.Length));
            }
            else if (word != row.Words[0])
            {
                line.Append(' ');
            }

            line.Append(word.Text);
            end = word.Right;
        }

        return line;
    }
}
