using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>Rules to sign upon and marks that someone has signed: they name nobody, and tell what stands about them.</summary>
internal static class SignatureRules
{
    /// <summary>A blank line and a rule to sign upon part the name from those above, though none stands between it and the rule.</summary>
    public static bool IsBeneath(SourceDocument source, LineShape above, LineShape line) =>
        line.Line.Number - above.Line.Number > line.BlanksBefore + 2 && line.Line.Start > above.Line.Span.End
        && source.Text.AsSpan(above.Line.Span.End, line.Line.Start - above.Line.Span.End).Contains("___", StringComparison.Ordinal);

    /// <summary>"(Firmado electrónicamente)" between an office and the name of who holds it.</summary>
    public static bool IsSigning(List<LineShape> lines, int i) =>
        i > 0 && i + 1 < lines.Count && lines[i] is { Words: <= 6 } mark && lines[i - 1] is { OpensTitle: true, NamesPerson: false } office && (i == 1 || office.BlanksBefore > 0)
        && lines[i + 1] is { LooksLikeName: true, OpensTitle: false } && mark.IsRemark;
}
