using System.Text;

namespace AdvocacyBot.Library.Documents.Paper;

/// <summary>
/// Lays a table out as a person reads it: who stands in cells, one cell after the other; a record a row, on one line;
/// figures side by side; whole paragraphs, one under the other.
/// </summary>
internal static class TableText
{
    // More than a column of names holds.
    private const int WideCell = 90;
    private const int Gap = 4;

    public static IEnumerable<Block.Paragraph> Paragraphs(Block.Table table)
    {
        var rows = table.Rows.Select(row => row.Select(cell => PageText.Paragraphs(cell.Blocks).ToList()).ToList())
            .Where(row => row.Count > 0).ToList();
        if (rows.Count == 0)
        {
            return [];
        }

        var isLabelled = rows.Exists(row => row.Count > 1 && TableKind.IsLabel(LineOf(row[0])));
        var isSingleLined = rows.All(row => row.All(cell => LinesOf(cell).Count() < 2));
        var joined = rows.Select(row => row.Select(LineOf).ToList()).ToList();
        return Within(
            rows.Max(row => row.Count) == 1 || rows.Any(row => row.Any(IsWide)) ? Labelled(rows, isLabelled)
            : TableKind.IsHeading(joined[0]) ? joined.Skip(1).Select(Record)
            : isSingleLined ? SingleLined(joined)
            : Labelled(rows, isLabelled));
    }

    // A table is set apart from what stands above and below it.
    private static List<Block.Paragraph> Within(IEnumerable<Block.Paragraph> paragraphs)
    {
        var all = paragraphs.ToList();
        if (all.Count > 0)
        {
            all[0] = all[0] with { SpaceBefore = true };
            all[^1] = all[^1] with { SpaceAfter = true };
        }

        return all;
    }

    /// <summary>
    /// The cells of each row, one under the other; a label ("To:", "1.") stands before what it labels, and what stands
    /// beside no label goes on with the row above.
    /// </summary>
    private static IEnumerable<Block.Paragraph> Labelled(List<List<List<Block.Paragraph>>> rows, bool isLabelled)
    {
        for (var at = 0; at < rows.Count;)
        {
            var (row, below) = (rows[at++], new List<string>());
            while (isLabelled && at < rows.Count && IsUnlabelled(rows[at]))
            {
                below.AddRange(rows[at++].SelectMany(LinesOf));
            }

            var paragraphs = LabelOf(row) is { } label
                ? [Under(label, [.. row.Skip(1).SelectMany(LinesOf), .. below])]
                : Stacked(row).Concat(below.Select(line => Line("    " + line, false)));
            foreach (var paragraph in paragraphs)
            {
                yield return paragraph;
            }
        }
    }

    private static bool IsUnlabelled(List<List<Block.Paragraph>> row) => row.Count >= 2 && !LinesOf(row[0]).Any();

    private static string? LabelOf(List<List<Block.Paragraph>> row) =>
        row.Count >= 2 && LinesOf(row[0]).Count() == 1 && LineOf(row[0]) is var label && TableKind.IsLabel(label)
        && LinesOf(row[1]).Any() ? label : null;

    private static Block.Paragraph Under(string label, List<string> lines) =>
        new($"{label} {string.Join("\n    ", lines)}", false, lines.Count == 1);

    private static IEnumerable<Block.Paragraph> Stacked(List<List<Block.Paragraph>> row)
    {
        var isWide = row.Any(IsWide);
        return row.SelectMany(cell => Within(isWide ? cell : cell.Select(Tight)));
    }

    private static IEnumerable<Block.Paragraph> SingleLined(List<List<string>> rows)
    {
        if (rows.All(row => row.Count < 2 || row[0].Length == 0 || TableKind.IsLabel(row[0])))
        {
            return rows.Select(row => Line(Indent(row) + string.Join(' ', row.Where(HasWords)), false));
        }

        return TableKind.HoldsFigures(rows) ? SideBySide(rows)
            : TableKind.HoldsRecords(rows) ? rows.Select(Record)
            : ColumnAfterColumn(rows);
    }

    // What stands beside no label goes on with the line above.
    private static string Indent(List<string> row) => row is ["", _, ..] ? "    " : "";

    private static Block.Paragraph Record(List<string> row) =>
        Line(string.Join(", ", row.Where(HasWords)), false);

    private static bool HasWords(string cell) => cell.Length > 0;

    // The lines of a name, its title and its organisation belong together, whatever space their style gives them.
    private static Block.Paragraph Tight(Block.Paragraph paragraph) =>
        paragraph with { SpaceBefore = false, SpaceAfter = false };

    private static IEnumerable<Block.Paragraph> SideBySide(List<List<string>> rows)
    {
        var widths = Enumerable.Range(0, rows.Max(row => row.Count))
            .Select(column => rows.Max(row => column < row.Count ? row[column].Length : 0) + Gap).ToList();
        return rows.Select(row =>
        {
            var line = new StringBuilder();
            for (var column = 0; column < row.Count; column++)
            {
                line.Append(row[column].PadRight(widths[column]));
            }

            return Line(line.ToString().TrimEnd(), false);
        });
    }

    /// <summary>Down the first column, then down the next: an empty row divides entries.</summary>
    private static IEnumerable<Block.Paragraph> ColumnAfterColumn(List<List<string>> rows)
    {
        for (var column = 0; column < rows.Max(row => row.Count); column++)
        {
            foreach (var row in rows)
            {
                yield return Line(column < row.Count ? row[column] : "", false);
            }

            yield return Line("", false);
        }
    }

    private static Block.Paragraph Line(string text, bool isSpaced) => new(text, isSpaced, isSpaced);

    private static bool IsWide(List<Block.Paragraph> cell) => LinesOf(cell).Any(line => line.Length > WideCell);

    private static string LineOf(List<Block.Paragraph> cell) => string.Join(' ', LinesOf(cell));

    private static IEnumerable<string> LinesOf(List<Block.Paragraph> cell) =>
        cell.Where(p => !p.IsBlank).SelectMany(p => p.Text.Split('\n', '\f')).Select(line => line.Trim())
            .Where(line => line.Length > 0);
}
