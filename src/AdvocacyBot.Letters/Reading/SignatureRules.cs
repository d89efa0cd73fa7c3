using System.Buffers;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>Rules to sign upon and marks that someone has signed: they name nobody, and tell what stands about them.</summary>
internal static class SignatureRules
{
    /// <summary>A blank line and a rule to sign upon part the name from those above, though none stands between it and the rule.</summary>
    public static bool IsBeneath(SourceDocument source, LineShape above, LineShape line) =>
        line.Line.Number < above.Line.Number ? CountAbove(source, line) > 0
        : line.Line.Number - above.Line.Number > line.BlanksBefore + 2 && line.Line.Start > above.Line.Span.End
            && source.Text.AsSpan(above.Line.Span.End, line.Line.Start - above.Line.Span.End).ContainsAny(Upon);

    private static readonly SearchValues<string> Upon = SearchValues.Create(["___", "………", "......."], StringComparison.Ordinal);

    /// <summary>"________  ________" right above: how many rules to sign upon the line of the page has; 0 where it has other words.</summary>
    public static int CountAbove(SourceDocument source, LineShape line)
    {
        var start = source.Text.AsSpan(0, line.Line.Start).LastIndexOf('\n') + 1;
        var text = source.Text.AsSpan(0, start).TrimEnd();
        var above = text[(text.LastIndexOf('\n') + 1)..];
        return above.Length == 0 || above.Length > LongestRule || above.ContainsAnyExcept(OfRules) ? 0 : Count(above);
    }

    /// <summary>How many rules to sign upon stand about the lines.</summary>
    public static int CountAbout(SourceDocument source, List<LineShape> lines) =>
        lines.Count == 0 ? 0 : Count(source.Text.AsSpan(Math.Max(0, lines[0].Line.Start - LongestRule)..Math.Max(lines[0].Line.Start, lines[^1].Line.Span.End)));

    /// <summary>In UTF-16 units.</summary>
    private const int LongestRule = 200;

    private const int ShortestRule = 6;

    private static readonly SearchValues<char> OfRules = SearchValues.Create("_.… \t\r\u00a0");

    private static int Count(ReadOnlySpan<char> text)
    {
        var (rules, run) = (0, 0);
        foreach (var sign in text)
        {
            run = sign is '_' or '…' or '.' ? run + 1 : 0;
            rules += run == ShortestRule ? 1 : 0;
        }

        return rules;
    }

    /// <summary>"(Firmado electrónicamente)" between an office and the name of who holds it.</summary>
    public static bool IsSigning(List<LineShape> lines, int i) =>
        i > 0 && i + 1 < lines.Count && lines[i] is { Words: <= 6 } mark && lines[i - 1] is { OpensTitle: true, NamesPerson: false } office && (i == 1 || office.BlanksBefore > 0)
        && lines[i + 1] is { LooksLikeName: true, OpensTitle: false } && mark.IsRemark;
}
