using System.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// "S I G N E D   B Y :" as it is meant: "SIGNED BY:". Headings are often set so, and text layers keep the gaps.
/// </summary>
internal static class LetterSpacing
{
    private const int Shortest = 4;

    /// <summary>Every sign stands alone: more than half of the line is blanks between single signs.</summary>
    public static bool IsSpaced(ReadOnlySpan<char> line)
    {
        if (line.Length < (2 * Shortest) - 1)
        {
            return false;
        }

        var signs = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == ' ')
            {
                continue;
            }

            signs++;
            if (i + 1 < line.Length && line[i + 1] != ' ' && char.IsLetterOrDigit(line[i + 1]))
            {
                return false;
            }
        }

        return signs >= Shortest;
    }

    /// <summary>The words closed up; a text that is not letter-spaced as it is.</summary>
    public static string Closed(string line)
    {
        if (!IsSpaced(line))
        {
            return line;
        }

        var closed = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] != ' ')
            {
                closed.Append(line[i]);
            }
            else if (i + 1 < line.Length && line[i + 1] == ' ' && closed[^1] != ' ')
            {
                closed.Append(' ');
            }
        }

        return closed.ToString();
    }
}
