using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace AdvocacyBot.Host.Channels.Teams.Cards;

/// <summary>Words of letters and questions in Markdown: shown as they are, and nothing of them acts.</summary>
internal static partial class InertMarkdown
{
    private const string LineEnd = "  \n";
    private const char Joiner = '\u2060';

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

    [GeneratedRegex(@"\S+")]
    private static partial Regex Token();

    /// <summary>What must be escaped, and would be another address once it is.</summary>
    [GeneratedRegex(
        @"[\\`*~\[\]|<>]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|&#?\w+;", RegexOptions.CultureInvariant)]
    private static partial Regex Altered();

    [GeneratedRegex(@"(?<=:)(?=//)|(?<=www)(?=\.)|(?=@)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Joint();

    /// <summary>Each line of the text, ready to stand at the beginning of one.</summary>
    public static IEnumerable<string> Lines(string text) =>
        ShownText.Lines(text).Select(line => LineStart().Replace(
            Words(SourceMark().Replace(line, $"[{Joiner}")),
            start => $"{start.Groups["number"].Value}\\{start.Groups["mark"].Value}"));

    /// <summary>All lines, the lines after the first indented as what they belong to.</summary>
    public static string Of(string text, string indent = "") => string.Join(LineEnd + indent, Lines(text));

    private static string Words(string line) => !IsAddress(line)
        ? Signs(line)
        : Token().Replace(line, token => IsAddress(token.Value) ? Address(token.Value) : Signs(token.Value));

    /// <summary>Clients make a link by themselves of what has this in it.</summary>
    private static bool IsAddress(string words) =>
        words.Contains('@', StringComparison.Ordinal) || words.Contains("://", StringComparison.Ordinal)
        || words.Contains("www.", StringComparison.OrdinalIgnoreCase);

    // It stays a link to itself, or becomes none: escaped signs would be taken into the link with their escapes.
    private static string Address(string token) =>
        Altered().IsMatch(token) ? Joint().Replace(Signs(token), Joiner.ToString()) : token;

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
