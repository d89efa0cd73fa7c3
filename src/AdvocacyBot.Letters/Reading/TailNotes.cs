using System.Buffers;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// Footnotes beneath the names, told by the numbers that the text hangs on its words: "… to life.3" and, further down,
/// "3 Basic Principles on …".
/// </summary>
internal static class TailNotes
{
    /// <summary>Letters before a number that is a note's: shorter words are names of things, "G7", "vs.2".</summary>
    private const int ShortestNoted = 2;

    private const int MostDigits = 2;

    private static readonly SearchValues<char> NoteSigns = SearchValues.Create("*0123456789");

    /// <summary>"85 Fed. Reg. 1,234", "8 U.S.C. 1101": what the law is cited by, behind the number of the note.</summary>
    private static readonly SearchValues<string> Reports =
        SearchValues.Create(["Reg.", "U.S.", "C.F.R.", "Stat.", "Cong.", "F.2d", "F.3d", "S. Ct."], StringComparison.Ordinal);

    /// <summary>Stands for the star that a text hangs on its words instead of a number.</summary>
    private const int Star = 0;

    /// <summary>Marks the lines of footnotes from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public static void Mark(List<LineShape> shapes, int bodyStart, int start, int end, bool[] isNote)
    {
        var noted = new HashSet<int>();
        for (var i = Math.Max(0, bodyStart); i < start; i++)
        {
            Gather(shapes[i].Line.Text, noted);
        }

        for (var i = Math.Max(1, start); noted.Count > 0 && i < end;)
        {
            if ((shapes[i].BlanksBefore > 0 || shapes[i - 1].IsSeparator || isNote[i - 1])
                && NumberOf(shapes[i]) is { } number && noted.Contains(number))
            {
                i = MarkOne(shapes, i, end, isNote);
            }
            else
            {
                i++;
            }
        }
    }

    /// <summary>A note goes on to the next blank line or the next number.</summary>
    private static int MarkOne(List<LineShape> shapes, int i, int end, bool[] isNote)
    {
        do
        {
            isNote[i++] = true;
        }
        while (i < end && shapes[i].BlanksBefore == 0 && NumberOf(shapes[i]) is null
            && !shapes[i].IsCopyMark && !shapes[i].IsEnclosureMark);
        return i;
    }

    /// <summary>The number that opens the line and has no stop or bracket of a list behind it.</summary>
    private static int? NumberOf(LineShape line)
    {
        var text = line.Shown;
        if (text[0] == '*')
        {
            return text.Length > 2 && !TextFolding.IsBlank(text[1]) ? Star : null;
        }

        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        return digits is > 0 and <= MostDigits && digits + 1 < text.Length && TextFolding.IsBlank(text[digits])
            && (char.IsUpper(text[digits + 1]) || text.AsSpan(digits + 1).StartsWith("http") || text[digits + 1] is '“' or '"' or '«'
                || char.IsAsciiDigit(text[digits + 1]) && text.AsSpan().ContainsAny(Reports))
            ? int.Parse(text.AsSpan(0, digits), System.Globalization.CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>Numbers that stand right behind a word or its stop: "life.3", "homes,12", "year”4".</summary>
    private static void Gather(string text, HashSet<int> noted)
    {
        for (var i = ShortestNoted; i < text.Length && text.AsSpan(i).IndexOfAny(NoteSigns) is >= 0 and var ahead; i++)
        {
            i += ahead;
            if (text[i] == '*' && (char.IsLower(text[i - 1]) || text[i - 1] is '.' or ',' or '”' or '"') && (i + 1 == text.Length || text[i + 1] == ' '))
            {
                noted.Add(Star);
            }

            if (!char.IsAsciiDigit(text[i]) || char.IsAsciiDigit(text[i - 1]))
            {
                continue;
            }

            var end = i;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            var word = i - 1;
            while (word > 0 && text[word] is '.' or ',' or ';' or ':' or '”' or '"' or '’' or ')' or '»')
            {
                word--;
            }

            if (end - i <= MostDigits && EndsWord(text, word) && (end == text.Length || text[end] is ' ' or '.' or ',' or ';' or ')'))
            {
                noted.Add(int.Parse(text.AsSpan(i, end - i), System.Globalization.CultureInfo.InvariantCulture));
            }
        }
    }

    private static bool EndsWord(string text, int last) =>
        last + 1 >= ShortestNoted && text.AsSpan(last + 1 - ShortestNoted, ShortestNoted) is var word
        && char.IsLower(word[0]) && char.IsLower(word[1]);
}
