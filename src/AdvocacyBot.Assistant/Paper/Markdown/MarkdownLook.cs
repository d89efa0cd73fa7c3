using System.Text;

namespace AdvocacyBot.Assistant.Paper.Markdown;

/// <summary>
/// Bold and italic. Markdown takes its stars for letters where they stand badly ("a**[b]**c"): there the look is left
/// out, never a star shown.
/// </summary>
internal static class MarkdownLook
{
    /// <summary>The run's words, escaped, with its look.</summary>
    /// <param name="before">What stands before them already.</param>
    /// <param name="after">The next run's text, or null at the end.</param>
    public static string Of(PaperRun run, StringBuilder before, string? after)
    {
        var inside = run.Text.Trim();
        var stars = (run.Strong || run.Open ? "**" : "") + (run.Quoted ? "*" : "");
        var plain = MarkdownWords.EscapedSigns(run.Text, after);
        if (stars.Length == 0 || inside.Length == 0 || inside.Contains('\n'))
        {
            return plain;
        }

        var start = run.Text.IndexOf(inside, StringComparison.Ordinal);
        var (left, right) = (run.Text[..start], run.Text[(start + inside.Length)..]);
        char previous = left.Length > 0 || before.Length == 0 ? ' ' : before[^1],
            next = right.Length > 0 || after is not { Length: > 0 } ? ' ' : after[0];
        var words = IsSlot(inside) ? MarkdownWords.Slot(inside) : MarkdownWords.EscapedSigns(inside);
        return Holds(inside[0], previous) && Holds(inside[^1], next) ? $"{left}{stars}{words}{stars}{right}" : plain;
    }

    // Stars belong to the words beside them that begin with a letter; before others no letter may stand beyond them.
    private static bool Holds(char inner, char outer) =>
        outer != '*'
        && (char.IsLetterOrDigit(inner) || char.IsWhiteSpace(outer) || char.IsPunctuation(outer));

    private static bool IsSlot(string words) =>
        words.Length > 2 && words[0] == '[' && words[1] != '^' && words[^1] == ']'
        && words.AsSpan(1, words.Length - 2).IndexOfAny('[', ']') < 0;
}
