namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// A page that sets a blank between all lines, as copies out of narrow columns and of mails do: a sentence goes on
/// beneath each blank, and only wider gaps part what belongs apart.
/// </summary>
internal static class DoubleSpacing
{
    private const int FewestWraps = 3;

    /// <summary>In UTF-16 units; a shorter line was ended by its writer.</summary>
    private const int ShortestWrapped = 40;

    /// <summary>In UTF-16 units; a longer line is a whole paragraph.</summary>
    private const int LongestWrapped = 130;

    public static void Close(List<LineShape> lines)
    {
        var (close, wraps, usual, widest) = (0, 0, int.MaxValue, 0);
        for (var i = 1; i < lines.Count; i++)
        {
            close += lines[i].BlanksBefore == 0 ? 1 : 0;
            widest = lines[i].Line.Text.Length is var width && width < LongestWrapped ? Math.Max(widest, width) : widest;
            if (GoesOn(lines[i - 1], lines[i]) && lines[i].BlanksBefore > 0)
            {
                wraps++;
                usual = Math.Min(usual, lines[i].BlanksBefore);
            }
        }

        if (wraps < FewestWraps || close * 10 > lines.Count)
        {
            return;
        }

        var apart = lines.Skip(1).Count(line => line.BlanksBefore > usual);
        var isParted = apart >= FewestWraps && Breaks(lines, usual) * FewestWraps <= wraps;
        for (var i = 1; i < lines.Count; i++)
        {
            if (isParted || GoesOn(lines[i - 1], lines[i]) || BreaksOff(lines[i - 1], widest) && !lines[i].IsBullet)
            {
                lines[i].StandCloser(usual);
            }
        }
    }

    /// <summary>How many paragraphs no wider gap parts than the lines of each.</summary>
    private static int Breaks(List<LineShape> lines, int usual) =>
        Enumerable.Range(1, lines.Count - 1).Count(i => lines[i].BlanksBefore <= usual && lines[i - 1] is { EndsLikeSentence: true, IsProse: true } && lines[i].IsProse);

    /// <summary>A line that ends in no stop, and small letters beneath.</summary>
    private static bool GoesOn(LineShape above, LineShape line) =>
        line is { StartsLower: true, IsBullet: false } && IsWrapped(above)
        && (char.IsLetterOrDigit(above.Line.Text[^1]) || above.Line.Text[^1] is ',' or '-' or ')' or '"' or '”');

    /// <summary>A full line of running text that ends in a word: "under the Witness".</summary>
    private static bool BreaksOff(LineShape above, int widest) =>
        IsWrapped(above) && (above.IsProse || above.IsBullet) && above.Line.Text.Length * 10 >= widest * 6 && (char.IsLetterOrDigit(above.Line.Text[^1]) || above.Line.Text[^1] == ',');

    private static bool IsWrapped(LineShape line) => line.Line.Text.Length is >= ShortestWrapped and < LongestWrapped;
}
