namespace AdvocacyBot.Writing.Parts;

/// <summary>Signatories that do not stand one below the other: run into a paragraph, or in blocks side by side.</summary>
internal static class SignatureParagraphs
{
    private const int ColumnWidth = 40;

    /// <summary>All in one paragraph, parted by commas, or by semicolons where an entry holds a comma of its own.</summary>
    public static string Of(Draft draft, IReadOnlyList<SignatureEntry> group)
    {
        string[] names = [.. group.Select(entry => entry.Lines[0])];
        var mark = names.Any(name => name.Contains(',')) || draft.Dice.Chance(50) ? "; " : ", ";
        if (draft.Dice.Chance(25))
        {
            return string.Join(draft.Dice.Pick([" • ", " · ", " ∙ ", " — "]), names);
        }

        var and = draft.Dice.Chance(50) ? draft.Say("and ", "y ") : "";
        return names.Length == 1
            ? names[0]
            : string.Join(mark, names[..^1]) + (draft.IsSpanish && and.Length > 0 ? " " : mark) + and + names[^1] + ".";
    }

    /// <summary>As members of Congress sign: two names a row, under a rule or not, the office beneath each.</summary>
    public static void SideBySide(Draft draft, Sheet sheet, IReadOnlyList<SignatureEntry> group)
    {
        var hasRules = draft.Dice.Chance(30);
        foreach (var row in group.Chunk(draft.Dice.Chance(75) ? 2 : 1))
        {
            if (hasRules)
            {
                sheet.Line(Row(row.Select(_ => new string('_', 26))));
            }

            for (var i = 0; i < row[0].Lines.Count; i++)
            {
                sheet.Line(Row(row.Select(entry => entry.Lines[i])));
            }

            sheet.Blank();
        }
    }

    private static string Row(IEnumerable<string> cells) =>
        string.Concat(cells.Select(cell => cell.PadRight(Math.Max(ColumnWidth, cell.Length + 4)))).TrimEnd();
}
