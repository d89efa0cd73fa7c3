using System.Text.RegularExpressions;

namespace AdvocacyBot.Library.Documents.Pdf.Printed;

/// <summary>
/// Tells a line that was wrapped from one that its writer ended: it was wrapped where the next word would not have
/// fitted any more.
/// </summary>
internal static partial class LineWrap
{
    private const double SameSide = 2;
    private const double Space = 0.6;

    // In points: an office program breaks lines by other measures than it prints.
    private const double Slack = 0.75;

    // A hanging indent is no deeper than this, in widths of a letter.
    private const double DeepestHang = 12;

    public static bool IsWrapped(PrintedRow above, PrintedRow below, TypeArea area) =>
        above.Cells is [{ } line] && below.Cells is [{ } next]
        && IsWrapped(line, next, area.Right, area);

    /// <param name="right">Where the lines of this column end.</param>
    public static bool IsWrapped(PrintedCell line, PrintedCell next, double right, TypeArea area)
    {
        if (BeginsMarked(line, next) || IsSplitWord(line, next)
            || Math.Abs(Height(line) / Height(next) - 1) > 0.2)
        {
            return false;
        }

        var needed = Needed(next, area);
        return IsCentered(line, next, area)
            ? line.Right - line.Left + needed + Slack > area.Width
            : IsUnder(line, next, area)
                && line.Right + needed + Slack
                    > (right == area.Right && RunsOn(line) ? area.ProseRight : right);
    }

    private static bool RunsOn(PrintedCell line) => EntryWords.IsProse(line.Text) || EntryWords.IsSeries(line.Text);

    /// <summary>The last of several cells goes on at the left margin, as typed columns do.</summary>
    public static bool IsWrappedToMargin(PrintedRow above, PrintedRow below, TypeArea area) =>
        above.Cells.Count > 1 && below.Cells[0] is var next && Math.Abs(next.Left - area.Left) < SameSide
        && (!IsMarked(next) || IsInitial(above.Cells[^1], next))
        && above.Right + Needed(next, area) + Slack > area.Right;

    // What begins small goes on in any case: hard spaces may have held more words together than one.
    private static double Needed(PrintedCell next, TypeArea area) => (Space * area.Letter)
        + (char.IsLower(next.Text[0]) || EntryRests.Is(next.Text)
            ? Math.Min(next.Right - next.Left, area.Width / 4)
            : next.Words[0].Right - next.Words[0].Left);

    /// <summary>It begins where the line does, or where the words behind the line's mark do.</summary>
    public static bool IsBelow(PrintedCell line, PrintedCell next) =>
        Math.Abs(next.Left - line.Left) < SameSide
        || line.Words.Count > 1 && IsMark(line.Words[0]) && Math.Abs(line.Words[1].Left - next.Left) < SameSide;

    /// <summary>"cc", "C.c.p.": what stands before one who is sent a copy.</summary>
    public static bool IsCopyMark(PrintedWord word) => OpensCopy(word.Text);

    /// <summary>"cc: Ann Lee": it begins with one.</summary>
    public static bool OpensCopy(string line) => CopyMark().IsMatch(line.Split(' ', 2)[0]);

    /// <summary>A bullet, a number or a label, which stands apart from what it marks.</summary>
    public static bool IsMark(PrintedWord word) => MarkWord().IsMatch(word.Text);

    /// <summary>A mark opens it that does not go on with the line above.</summary>
    public static bool BeginsMarked(PrintedCell line, PrintedCell next) =>
        IsMarked(next) && !IsInitial(line, next) && !IsTorn(line) && !EntryWords.GoesOnParted(line.Text, next.Text);

    /// <summary>"Secretary Stone-" and "Rivers:": no label.</summary>
    private static bool IsTorn(PrintedCell line) =>
        line.Text.Length > 1 && line.Text[^1] is '-' && char.IsLetter(line.Text[^2]);

    /// <summary>"P. Lund": the initial of a name.</summary>
    public static bool OpensInitial(string line) => Initial().IsMatch(line);

    /// <summary>Without the label or mark that opens it.</summary>
    public static string Unmarked(string line) =>
        line.Split(' ', 2) is [var mark, var rest] && (CopyMark().IsMatch(mark) || MarkWord().IsMatch(mark))
            ? rest
            : line;

    /// <summary>A bullet, a number or a label opens it.</summary>
    public static bool IsMarked(PrintedCell cell) =>
        Mark().IsMatch(cell.Text) && !EntryRests.Is(cell.Text);

    // "Minister Ann" and "P. Lund": no letter of a list.
    private static bool IsInitial(PrintedCell line, PrintedCell next) =>
        Initial().IsMatch(next.Text) && char.IsUpper(line.Words[^1].Text[0]) && char.IsLetter(line.Text[^1]);

    [GeneratedRegex(@"^\p{Lu}\. \p{Lu}[\p{L}’']+(?:$|[,-]| \p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Initial();

    [GeneratedRegex(
        @"^(?:[•▪◦●‣·*–—-] |\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})[.)](?: |$)|\[\d{1,3}\]"
        + @"|[\p{Lu}][\p{L}.]{0,11}: ?|[Cc]\.?[Cc]\.?(?:[Pp]\.?)?:? )")]
    private static partial Regex Mark();

    [GeneratedRegex(@"^c\.?c\.?(?:p\.?)?:?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CopyMark();

    [GeneratedRegex(@"^(?:[•▪◦●‣·*–—-]|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})[.)]|\[\d{1,3}\]|\S{1,11}:)$")]
    private static partial Regex MarkWord();

    // What was torn at a hyphen is one word or two, which the letter's reader must judge by the words.
    private static bool IsSplitWord(PrintedCell line, PrintedCell next) =>
        line.Text.Length > 1 && line.Text[^1] is '-' or '\u00ad' && char.IsLower(next.Text[0]);

    private static double Height(PrintedCell cell) => Math.Max(1, cell.Words[0].Height);

    private static bool IsUnder(PrintedCell line, PrintedCell next, TypeArea area)
    {
        var hang = next.Left - line.Left;
        return IsBelow(line, next)
            || hang < 0 && (area.IsTyped || -hang < DeepestHang * area.Letter)
                && Math.Abs(next.Left - area.Left) < SameSide
            || hang > 0 && hang < DeepestHang * area.Letter;
    }

    private static bool IsCentered(PrintedCell line, PrintedCell next, TypeArea area) =>
        Math.Abs(line.Left - next.Left) >= SameSide
        && Math.Abs(line.Left + line.Right - next.Left - next.Right) < 2 * SameSide
        && Math.Abs(line.Left + line.Right - area.Left - area.Right) < 0.1 * area.Width;
}
