namespace AdvocacyBot.Assistant.Prompts;

/// <summary>How near two words are, for mending what was mistyped.</summary>
internal static class Misspelling
{
    public const int ShortestWord = 5;

    /// <summary>One wrong letter in words of five to eight, two in longer ones.</summary>
    public static bool Fits(string typed, string meant)
    {
        var allowed = Math.Min(typed.Length, meant.Length) >= 9 ? 2 : 1;
        return Math.Abs(typed.Length - meant.Length) <= allowed && Distance(typed, meant) <= allowed;
    }

    /// <summary>Letters that sound alike in Spanish written alike: "deviso", "debido".</summary>
    public static string Sound(string word) => word
        .Replace('v', 'b').Replace('z', 's').Replace("ce", "se", StringComparison.Ordinal)
        .Replace("ci", "si", StringComparison.Ordinal).Replace("h", "", StringComparison.Ordinal)
        .Replace("ll", "y", StringComparison.Ordinal).Replace("qu", "k", StringComparison.Ordinal);

    /// <summary>Letters to insert, leave out, change or swap with their neighbour (optimal string alignment).</summary>
    public static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            rows[i, 0] = i;
        }

        for (var j = 0; j <= b.Length; j++)
        {
            rows[0, j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                rows[i, j] = Step(rows, a, b, i, j);
            }
        }

        return rows[a.Length, b.Length];
    }

    private static int Step(int[,] rows, string a, string b, int i, int j)
    {
        var changed = a[i - 1] == b[j - 1] ? 0 : 1;
        var least = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + changed);
        var swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return swapped ? Math.Min(least, rows[i - 2, j - 2] + 1) : least;
    }
}
