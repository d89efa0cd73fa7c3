using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace AdvocacyBot.Host.Channels.Teams.Cards;

/// <summary>Words of letters and questions in Markdown: shown as they are, and nothing of them acts.</summary>
internal static partial class InertMarkdown
{
    private const string LineEnd = "  \n";

    private static readonly SearchValues<char> _signs = SearchValues.Create("\\`*_~[]|&<>");

    /// <summary>What begins a heading, a list, a rule or a quote where a line begins with it.</summary>
    [GeneratedRegex(@"^(?<number>\d{1,9})(?<mark>[.)])(?=\s|$)|^(?<mark>[-+#=:])", RegexOptions.CultureInvariant)]
    private static partial Regex LineStart();

    /// <summary>
    /// Clients show "[3]" as the mark of source 3, also where a letter has it as a note of its own: an unseen joiner
    /// inside keeps it the letter's.
    /// </summary>
    [GeneratedRegex(@"\[(?=\d+\])", RegexOptions.CultureInvariant)]
    private static partial Regex SourceMark();

    /// <summary>Each line of the text, ready to stand at the beginning of one.</summary>
    public static IEnumerable<string> Lines(string text) =>
        ShownText.Lines(text).Select(line => LineStart().Replace(
            Signs(SourceMark().Replace(line, "[\u2060")),
            start => $"{start.Groups["number"].Value}\\{start.Groups["mark"].Value}"));

    /// <summary>All lines, the lines after the first indented as what they belong to.</summary>
    public static string Of(string text, string indent = "") => string.Join(LineEnd + indent, Lines(text));

    // Character references rather than backslashes for what HTML is made of: no raw "<" is ever sent.
    private static string Signs(string line)
    {
        if (!line.AsSpan().ContainsAny(_signs))
        {
            return line;
        }

        var inert = new StringBuilder(line.Length + 8);
        foreach (var c in line)
        {
            _ = c switch
            {
                '&' => inert.Append("&amp;"),
                '<' => inert.Append("&lt;"),
                '>' => inert.Append("&gt;"),
                _ when _signs.Contains(c) => inert.Append('\\').Append(c),
                _ => inert.Append(c),
            };
        }

        return inert.ToString();
    }
}
