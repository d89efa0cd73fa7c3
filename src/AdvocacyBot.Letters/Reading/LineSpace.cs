using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// Where every short line stands as far from the next, as in text copied from web pages or typed with Enter in Word,
/// the space tells nothing: then the lines' own forms tell where one part ends and the next begins.
/// </summary>
internal static class LineSpace
{
    // Fewer lines can be set alike by chance.
    private const int FewestPairs = 4;
    private const int LongestShort = 100;

    public static void Restore(List<LineShape> lines)
    {
        var head = 1 + lines.TakeWhile((line, i) => !Greets(line) && !Calls(lines, i)).Count();
        head = head > lines.Count ? 0 : head;
        if (IsUniform(lines, 1, head))
        {
            RestoreHead(lines, head);
        }

        var end = AttachmentStart(lines, head);
        var tail = end - 1;
        while (tail > 0 && !IsOpening(lines[tail]))
        {
            tail--;
        }

        for (var i = tail; i > Math.Max(0, head) && (IsShort(lines[i]) || IsOpening(lines[i])); i--)
        {
            tail = IsOpening(lines[i]) ? i : tail;
        }

        if (tail > 0 && tail >= head && IsUniform(lines, tail, end))
        {
            RestoreTail(lines, tail, end);
        }
    }

    private static bool Greets(LineShape line) =>
        line.Words <= 60 && line.Line.Text[^1] is ':' or ','
        && (line.IsSalutation || LetterPhrases.Greets(line.Shown));

    /// <summary>"His Excellency President Lee," right above the text.</summary>
    private static bool Calls(List<LineShape> lines, int i) =>
        lines[i] is { HasHonorific: true, Words: > 1 and <= 8, IsProse: false } line && line.Line.Text[^1] is ',' or ':'
        && i + 1 < lines.Count && lines[i + 1] is { IsProse: true, Words: >= 8 };

    /// <summary>All short lines follow each other closely, or nearly all of them are set apart.</summary>
    private static bool IsUniform(List<LineShape> lines, int start, int end)
    {
        var (pairs, apart, columns) = (0, 0, 0);
        for (var i = start; i < end; i++)
        {
            if (IsShort(lines[i]) && IsShort(lines[i - 1]))
            {
                pairs++;
                apart += lines[i].BlanksBefore > 0 ? 1 : 0;
                columns += HasColumns(lines[i]) ? 1 : 0;
            }
        }

        return pairs >= FewestPairs && (apart == 0 && columns == 0 || apart * 10 >= pairs * 9);
    }

    // Longer ones are set apart as running text is.
    private static bool IsShort(LineShape line) => !line.IsProse && line.Line.Text.Length <= LongestShort;

    private static bool HasColumns(LineShape line) =>
        line.Line.Indent > 3 || line.Line.Text.Contains("   ", StringComparison.Ordinal);

    private static void RestoreHead(List<LineShape> lines, int end)
    {
        var isCopied = false;
        for (var i = 1; i < end; i++)
        {
            var (above, line) = (lines[i - 1], lines[i]);
            var opens = OpensHeadPart(lines, i)
                || (isCopied
                    ? line is { NamesPerson: true, Words: <= 6 }
                        && !line.Line.Text.Contains(',', StringComparison.Ordinal)
                    : OpensAddress(above, line));
            isCopied = line.IsCopyMark || isCopied && !opens;
            if (!line.IsProse || !above.IsProse)
            {
                line.StandApart(opens && !line.StartsLower && !(HasColumns(line) && HasColumns(above)));
            }
        }
    }

    private static bool OpensHeadPart(List<LineShape> lines, int i)
    {
        var (above, line) = (lines[i - 1], lines[i]);
        return Greets(line) || IsAlone(line) || IsAlone(above)
            || line.IsDate && !IsPlace(above)
            || line.IsAddresseeMark && !above.IsAddresseeMark || line.IsCopyMark && !above.IsCopyMark
            || i + 1 < lines.Count && lines[i + 1].IsDate && IsPlace(line) && !above.IsPostal
            || above.IsContact && !line.IsContact;
    }

    private static bool IsAlone(LineShape line) =>
        line.IsProse || line.IsDate || line.IsSubjectMark || line.IsFurniture || line.IsSeparator;

    /// <summary>
    /// What follows a street or a city, or someone beneath what is no mere courtesy and no office of his.
    /// </summary>
    private static bool OpensAddress(LineShape above, LineShape line) =>
        !line.IsPostal && !IsPlace(line) && !(above.Line.Text[^1] == ',' && (above.OpensTitle || above.Institutional > 0 || above.IsPostal))
        && ((above.IsPresente || above.IsPostal) && line is { IsPresente: false, IsContact: false }
            || (line.NamesPerson || line is { HasHonorific: true, LooksLikeName: true })
                && !above.NamesPerson && !above.HasHonorific && !above.OpensTitle && !above.IsAddresseeMark && !above.StartsLower);

    private static bool IsPlace(LineShape line) => line.Words <= 6
        && line.Line.Text.Split(',') is var parts
        && (Regions.IsPlace(line.Line.Text) || Regions.IsCity(parts[0])
            || parts.Length > 1 && Regions.IsPlace(parts[^1].Trim()));

    /// <summary>"ANNEX 1": another document follows.</summary>
    private static int AttachmentStart(List<LineShape> lines, int head)
    {
        var at = head;
        while (at < lines.Count
            && !(lines[at].Words <= 3 && TailPhrases.IsAttachmentHead(lines[at].Shown)))
        {
            at++;
        }

        return at;
    }

    private static void RestoreTail(List<LineShape> lines, int start, int after)
    {
        var end = start + 1;
        while (end < after && !IsNote(lines[end]))
        {
            end++;
        }

        var first = start + 1 < end && lines[start + 1].Line.Text[^1] == ':' ? start + 2 : start + 1;
        var isSignedFor = AreSignedFor(lines, first, end);
        for (var i = start; i < after; i++)
        {
            var (above, line) = (lines[i - 1], lines[i]);
            line.StandApart(IsOpening(line) || IsOpening(above) || line.IsProse || above.IsProse
                || IsNote(line) && !(line.IsCopyMark && above.IsCopyMark)
                || isSignedFor && i < end && !IsPerson(line) && !line.OpensTitle);
        }

        if (after < lines.Count)
        {
            lines[after].StandApart(true);
        }
    }

    /// <summary>Each organisation has its own line or lines, and whoever signs for it beneath.</summary>
    private static bool AreSignedFor(List<LineShape> lines, int start, int end)
    {
        if (end - start < 2 || IsPerson(lines[start])
            || !IsPerson(lines[start + 1]) && !IsPerson(lines[end - 1]) && !lines[end - 1].OpensTitle)
        {
            return false;
        }

        var (people, underBodies) = (0, 0);
        for (var i = start + 1; i < end; i++)
        {
            people += IsPerson(lines[i]) ? 1 : 0;
            underBodies += IsPerson(lines[i]) && !IsPerson(lines[i - 1]) && !lines[i - 1].OpensTitle ? 1 : 0;
        }

        return people > 0 && underBodies * 10 >= people * 6;
    }

    private static bool IsPerson(LineShape line) => line is { NamesPerson: true, OpensTitle: false }
        && !Token.Of(line.Shown.Split(',')[0]).Any(word => InstitutionWords.IsHead(word.Key));

    private static bool IsNote(LineShape line) =>
        line.IsCopyMark || line.IsEnclosureMark || line.IsPostscriptMark || line.IsRemark;

    private static bool IsOpening(LineShape line) => line.IsClose || line.IsSignatureHead || line.IsSeparator;
}
