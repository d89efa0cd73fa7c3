using System.Text;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Host.Channels.Teams.Cards;

/// <summary>Text of letters and questions as it may go into any message.</summary>
internal static class ShownText
{
    private const string CutOff = "…";

    /// <summary>
    /// Its lines, each on its own and without white space around it. Control characters go, also those that turn the
    /// direction of what follows; halves of characters become the sign for an unknown one.
    /// </summary>
    public static IReadOnlyList<string> Lines(string text) =>
        [.. Clean(text).Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];

    public static string OneLine(string text) => TextFolding.Spaces(Clean(text));

    /// <summary>At most so many characters on one line, cut at a word where there is one to cut at.</summary>
    public static string Excerpt(string text, int most)
    {
        var line = OneLine(text);
        return line.Length <= most
            ? line
            : line[..Portions.EndOfWord(line, 0, most - CutOff.Length)].TrimEnd() + CutOff;
    }

    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\t' or '\u00a0')
            {
                clean.Append(' ');
            }
            else if (rune.Value is '\n' or '\u2028' or '\u2029')
            {
                clean.Append('\n');
            }
            else if (!Rune.IsControl(rune) && !TurnsDirection(rune))
            {
                clean.Append(rune);
            }
        }

        return clean.ToString();
    }

    private static bool TurnsDirection(Rune rune) =>
        rune.Value is (>= 0x202a and <= 0x202e) or (>= 0x2066 and <= 0x2069);
}
