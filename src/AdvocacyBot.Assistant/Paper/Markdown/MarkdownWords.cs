using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace AdvocacyBot.Assistant.Paper.Markdown;

/// <summary>Words whose own signs are no markup, however they stand.</summary>
internal static partial class MarkdownWords
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("\\`*_[<|~&");

    [GeneratedRegex(@"^(?<number>\d{1,9})(?<mark>[.)])(?=\s|$)|^(?<mark>[-+#>=:])", RegexOptions.CultureInvariant)]
    private static partial Regex LineStart();

    /// <summary>Brackets that a link, a footnote or a box to tick may be made of.</summary>
    [GeneratedRegex(@"\][(\[:]|\[\^|\[[ xX]?\]", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"\G&(#\d{1,8}|#[xX][0-9a-fA-F]{1,8}|[a-zA-Z][a-zA-Z0-9]*);", RegexOptions.CultureInvariant)]
    private static partial Regex Entity();

    /// <summary>With looks and calls of notes; each line end is one on paper.</summary>
    public static string Of(PaperWords words, List<string> notes) => Of(words.Runs, notes, "  \n");

    public static string OneLine(PaperWords words, List<string> notes) => Of(words.Runs, notes, " ");

    /// <summary>A place in brackets, which stay as they are: nothing in it makes it a link.</summary>
    public static string Slot(string words)
    {
        var inside = PaperCharacters.OneLine(words).TrimStart('[').TrimEnd(']').Trim();
        return inside.Length == 0 ? "" : $"[{EscapedSigns(inside.TrimStart('^'))}]";
    }

    public static string Escaped(string text) => EscapedStart(EscapedSigns(text.Trim()));

    /// <summary>How a note is called by its number, as replies call their sources.</summary>
    public static string Call(int number) => string.Create(CultureInfo.InvariantCulture, $"[{number}]");

    /// <param name="next">What stands after the text, which a bracket may go on in.</param>
    public static string EscapedSigns(string text, string? next = null)
    {
        if (!text.AsSpan().ContainsAny(Signs))
        {
            return text;
        }

        var hasLinks = Link().IsMatch(text) || text[^1] == ']' && GoesOn(next) || !IsBalanced(text);
        var escaped = new StringBuilder(text.Length + 8);
        for (var at = 0; at < text.Length; at++)
        {
            escaped.Append(IsMarkup(text, at, hasLinks) ? "\\" : "").Append(text[at]);
        }

        return escaped.ToString();
    }

    private static string Of(IReadOnlyList<PaperRun> runs, List<string> notes, string lineEnd)
    {
        var text = new StringBuilder();
        var isWholeBold = runs.All(run => run.Strong);
        for (var at = 0; at < runs.Count; at++)
        {
            var next = at + 1 < runs.Count ? runs[at + 1] : null;
            // What is bold from end to end stands out by itself: "Re: …" stays readable as it is.
            var run = isWholeBold ? runs[at] with { Strong = false } : runs[at];
            var words = MarkdownLook.Of(run, text, next?.Text);
            text.Append(run.Comment is { } comment && comment != next?.Comment
                ? Noted(words, Call(NumberOf(comment, notes)), next)
                : words);
        }

        return string.Join(
            lineEnd,
            text.ToString().Split('\n').Select(line => EscapedStart(line.Trim())).Where(line => line.Length > 0));
    }

    // Before the white space that ends the words, and no link with what stands in the next run.
    private static string Noted(string words, string call, PaperRun? next)
    {
        var (shown, space) = (words.TrimEnd(), words[words.TrimEnd().Length..]);
        return $"{shown} {(space.Length == 0 && GoesOn(next?.Text) ? "\\" : "")}{call}{space}";
    }

    // A bracket before it may begin a link.
    private static bool GoesOn(string? next) => next is ['(' or '[' or ':', ..];

    // The same note is told once.
    private static int NumberOf(string comment, List<string> notes)
    {
        var words = PaperCharacters.OneLine(comment);
        if (!notes.Contains(words))
        {
            notes.Add(words);
        }

        return notes.IndexOf(words) + 1;
    }

    private static string EscapedStart(string line) =>
        LineStart().Replace(line, match => $"{match.Groups["number"].Value}\\{match.Groups["mark"].Value}");

    private static bool IsMarkup(string text, int at, bool hasLinks) => text[at] switch
    {
        '\\' or '`' or '*' or '<' or '|' or '~' => true,
        '[' => hasLinks,
        '_' => at == 0 || at + 1 == text.Length || !char.IsLetterOrDigit(text[at - 1])
            || !char.IsLetterOrDigit(text[at + 1]),
        '&' => Entity().IsMatch(text, at),
        _ => false,
    };

    private static bool IsBalanced(string text)
    {
        var depth = 0;
        foreach (var c in text)
        {
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (depth < 0)
            {
                return false;
            }
        }

        return depth == 0;
    }
}
