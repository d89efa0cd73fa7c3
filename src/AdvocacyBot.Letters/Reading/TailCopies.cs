using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// Those copied whom blank lines part from each other, as web pages set them: "CC List:", a blank line, a name, a blank
/// line, a name.
/// </summary>
internal static class TailCopies
{
    /// <summary>In words: a mark of copies is no longer.</summary>
    private const int LongestMark = 4;

    /// <summary>In UTF-16 units: what hangs beneath "cc:" is set further in.</summary>
    private const int Hanging = 3;

    /// <summary>Marks the lines beneath each mark of copies from <paramref name="start"/> that are copied too.</summary>
    public static void Mark(List<LineShape> shapes, int start, int end, bool[] isCopied)
    {
        for (var i = Math.Max(1, start); i + 1 < end;)
        {
            i = !shapes[i].IsCopyMark ? i + 1
                : shapes[i + 1].BlanksBefore > 0 ? MarkOne(shapes, i, end, isCopied)
                : MarkBlocks(shapes, i, end, isCopied);
        }
    }

    /// <summary>
    /// Beneath a mark alone whoever stands on a line of his own; beneath a mark with the first of them, who is told as
    /// the first is, by name and office or as a body of a state, or set further in than the mark.
    /// </summary>
    private static int MarkOne(List<LineShape> shapes, int mark, int end, bool[] isCopied)
    {
        var isAlone = shapes[mark].Words <= LongestMark && CopyMarks.Length(shapes[mark].Shown) >= shapes[mark].Shown.Length;
        var (at, inner) = (mark + 1, shapes[mark].Line.Indent + Hanging);
        while (at < end && IsEntry(shapes[at]) && (isAlone || shapes[at].Line.Indent >= inner || IsTold(shapes[at]))
            && (at + 1 == end || shapes[at + 1].BlanksBefore > 0))
        {
            isCopied[at++] = true;
        }

        return at;
    }

    /// <summary>Set in beneath the first, as he is told: "Ambassador Ann Lee, Head of Delegation, …".</summary>
    private static bool IsHangingBeneath(LineShape line, int inner) =>
        line.BlanksBefore == 0 && line.Line.Indent >= inner && line is { HasHonorific: true, IsProse: false } && line.Shown.Contains(',', StringComparison.Ordinal);

    /// <summary>
    /// Beneath a first one with his office on a line of its own, blocks of the same kind; and whatever is set further in than
    /// the mark.
    /// </summary>
    private static int MarkBlocks(List<LineShape> shapes, int mark, int end, bool[] isCopied)
    {
        var inner = shapes[mark].Line.Indent + Hanging;
        var isAlone = CopyMarks.Length(shapes[mark].Shown) >= shapes[mark].Shown.Length;
        var areBlocks = isAlone ? IsHeld(shapes, mark + 1, end)
            : shapes[mark].Words > LongestMark - 2 && shapes[mark + 1] is { OpensTitle: true, LooksLikeName: true };
        var at = mark + 1;
        while (at < end && (shapes[at].BlanksBefore == 0 || shapes[at].Line.Indent >= inner && IsEntry(shapes[at])
            || areBlocks && at + 1 < end && IsEntry(shapes[at]) && (IsHeld(shapes, at, end) || IsSeated(shapes, at))))
        {
            if (shapes[at].IsCopyMark || shapes[at].IsProse && !shapes[at].NamesOffice && !shapes[at].NamesHolder || shapes[at].IsSignatureHead)
            {
                return at;
            }

            at++;
        }

        for (var i = mark + 1; !isAlone && i < at && IsHangingBeneath(shapes[i], inner); i++)
        {
            isCopied[i] = true;
        }

        if (Enumerable.Range(mark + 1, at - mark - 1).Any(i => shapes[i].BlanksBefore > 0))
        {
            Array.Fill(isCopied, true, mark + 1, at - mark - 1);
        }

        return Math.Max(at, mark + 1);
    }

    /// <summary>Someone with his office beneath him.</summary>
    private static bool IsHeld(List<LineShape> shapes, int at, int end) =>
        at + 1 < end && (shapes[at] is { NamesPerson: true, Words: <= 6 } || shapes[at] is { HasHonorific: true, Words: <= 7 })
        && shapes[at + 1] is { BlanksBefore: 0, OpensTitle: true, LooksLikeName: true };

    /// <summary>"The Clerk" and beneath it the body: an office alone above where it is held.</summary>
    private static bool IsSeated(List<LineShape> shapes, int at) =>
        shapes[at] is { OpensTitle: true, Words: <= 5 } && shapes[at + 1] is { BlanksBefore: 0, IsProse: false, Institutional: > 0 };

    private static bool IsEntry(LineShape line) =>
        line is { BlanksBefore: > 0, Words: > 0 and <= 30, IsCopyMark: false, IsEnclosureMark: false, IsPostscriptMark: false, IsSeparator: false, IsDate: false }
        && (line.LooksLikeName || line.OpensTitle || line.Institutional > 0 && line.Prose <= 2 || line.NamesHolder)
        && !line.IsSignatureHead && !line.IsFurniture && !line.IsContact && !line.IsRemark && !line.IsClose && !line.IsPostal
        && !TailPhrases.IsWebRemains(line.Shown) && !TailPhrases.IsAttachmentHead(line.Shown);

    private static bool IsTold(LineShape line) =>
        line.HasHonorific || line.NamesHolder
        || line.Shown.IndexOf(',', StringComparison.Ordinal) is > 4 and var comma && PersonName.Score(line.Shown[..comma]) >= 1
            && OfficeWords.OpensTitle(Token.Of(line.Shown[(comma + 1)..]))
        || line.Institutional > 0 && Token.Of(line.Shown).Any(word => InstitutionWords.IsOfState(word.Key));
}
