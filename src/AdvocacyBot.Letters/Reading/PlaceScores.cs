using System.Text.RegularExpressions;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// The weights of the section decoder, readable and in one page: how well a line fits a place, and how well one place
/// follows another. Points are additive; about 3 is a hint, 6 good evidence, 10 a mark that hardly anything else
/// bears.
/// </summary>
internal static partial class PlaceScores
{
    public const int Never = -1000;

    [GeneratedRegex(
        @"\b(letter|statement|urges?|calls? (on|for)|joint|open|press release|organi[sz]ations|groups|carta|" +
        @"comunicado|pronunciamiento|declaraci[oó]n|posicionamiento|manifiesto|exigi?mos|exigen|llamado|" +
        @"solicitan|piden)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex TitleWords();

    public static int Fit(Place place, LineContext lines, int i)
    {
        var s = lines.Shapes[i];
        return place switch
        {
            Place.Letterhead => Letterhead(lines, s, i),
            Place.Title => Title(lines, s, i),
            Place.Preface => i > lines.FirstSalutation ? -12
                : lines.HasSalutation ? (s.IsProse ? 6 : lines.Continues[i] ? 5 : -3)
                : -8,
            Place.HeadSeparator or Place.BodySeparator or Place.TailSeparator => s.IsSeparator ? 9 : Never,
            Place.Dateline or Place.BodyDate or Place.TailDate => s.IsDate ? 11 : Never,
            Place.InsideAddress => InsideAddress(lines, s, i),
            Place.Subject or Place.LateSubject => s.IsSubjectMark ? 12
                : s.BlanksBefore > 0 ? -6
                : s.StartsLower ? 6
                : s.IsProse ? -2
                : 2,
            Place.HeadCopy => s.IsCopyMark ? 14
                : s.BlanksBefore == 0 && !s.IsProse ? Math.Max(3, InsideAddress(lines, s, i) + 1)
                : -6,
            Place.HeadFurniture or Place.BodyFurniture => s.IsFurniture ? 9 : s.IsContact && s.Prose == 0 ? 3 : -6,
            Place.Salutation => s.IsSalutation ? (LineContext.LooksLikeSalutation(s) ? 14 : 0) : s.Prose <= 1 ? 3 : -6,
            Place.Body => Body(lines, s, i),
            Place.BodyNote => s.IsNoteStart && s.IsContact ? 8 : -3,
            Place.Close => s.IsClose ? 12 : Never,
            Place.Signatures => Signatures(lines, s, i),
            Place.TailCopy => s.IsCopyMark ? 14
                : s.IsSignatureHead ? -6
                : Math.Max(s.IsProse ? -4 : 2, Signatures(lines, s, i)),
            Place.Enclosure => s.IsEnclosureMark ? 12 : s.Words <= 16 ? 3 : -2,
            Place.Postscript => s.IsPostscriptMark ? 14 : s.IsProse || lines.Continues[i] ? 4 : -4,
            Place.TailFurniture => s.IsFurniture ? 10 : s.IsContact ? 5 : s.IsProse || lines.Continues[i] ? 3 : -4,
            Place.TailNote => s.IsNoteStart && !(s.IsBullet && s.LooksLikeName) && (s.IsProse || s.IsContact || s.Words >= 6) ? 7
                : s.IsProse ? 3
                : s.IsContact ? 2
                : -4,
            _ => Never,
        };
    }

    public static int Follow(Place from, Place to, LineContext lines, int i)
    {
        var s = lines.Shapes[i];
        if (from == to)
        {
            return to == Place.Salutation && !s.IsSalutation && !SalutationGoesOn(lines, i) ? Never : 0;
        }

        if (!MayEnter(to, s) || to.Stage() < from.Stage() || to == Place.LateSubject && from != Place.Salutation)
        {
            return Never;
        }

        return (from.Stage(), to.Stage()) switch
        {
            (0, 0) => HeadStep(from, to),
            (0, 1) or (1, 2) or (2, 3) or (3, 4) => 0,
            (1, 1) => to == Place.LateSubject ? -1 : -6,
            (0, 2) => lines.HasSalutation ? -12 : -2,
            (2, 2) => to == Place.BodyDate ? -2 : 0,
            (2, 4) => to switch
            {
                Place.Signatures => s.IsSignatureHead ? 0 : i < lines.LastClose ? -25 : -9,
                Place.TailDate => -4,
                _ when i < lines.LastSignatureOpening => -15,
                Place.TailNote => -6,
                Place.TailFurniture => -8,
                _ => -3,
            },
            (4, 4) => to == Place.Signatures && from is Place.TailCopy or Place.Enclosure or Place.TailNote
                ? (s.IsSignatureHead ? -1 : -8)
                : -1,
            _ => Never,
        };
    }

    public static int Open(Place place, LineShape first) =>
        !MayEnter(place, first) ? Never : place.Stage() switch { 0 => 0, 1 => 0, 2 => -3, _ => Never };

    private static bool MayEnter(Place place, LineShape s) => place switch
    {
        Place.HeadCopy or Place.TailCopy => s.IsCopyMark,
        Place.Subject or Place.LateSubject => s.IsSubjectMark,
        Place.Enclosure => s.IsEnclosureMark,
        Place.Postscript => s.IsPostscriptMark,
        Place.Salutation => s.IsSalutation,
        _ => true,
    };

    private static int HeadStep(Place from, Place to) => (from, to) switch
    {
        (_, Place.Letterhead) when from is not (Place.HeadFurniture or Place.HeadSeparator) => -6,
        (Place.InsideAddress or Place.Subject or Place.HeadCopy, Place.Title or Place.Preface) => -6,
        (Place.Preface, Place.Title) => -3,
        _ => -1,
    };

    /// <summary>A salutation that names many goes on until its colon or comma at a line's end.</summary>
    private static bool SalutationGoesOn(LineContext lines, int i)
    {
        var before = lines.Shapes[i - 1].Line.Text;
        var line = lines.Shapes[i];
        return line.BlanksBefore == 0 && line.Prose <= 2 && before[^1] != ':'
            && (line.Line.Text[^1] is ':' or ',' || before.EndsWith(" and", StringComparison.Ordinal));
    }

    private static int Letterhead(LineContext lines, LineShape s, int i)
    {
        if (i > 12 || i > lines.FirstDate || i > lines.FirstSalutation || s.IsProse)
        {
            return -8;
        }

        return (lines.BlockHasOffice[i] ? -4 : 2)
            + (s.Institutional >= 2 ? 3 : 0)
            + (s.IsContact ? 4 : 0)
            + (s.IsPostal ? 2 : 0)
            + (lines.FirstDate < lines.Shapes.Count ? 1 : -2);
    }

    private static int Title(LineContext lines, LineShape s, int i)
    {
        if (i > 6 || s.IsPostal || s.IsDate || s.IsContact || s.IsSalutation || s.Words < 2)
        {
            return -10;
        }

        var text = s.Line.Text;
        return (i == 0 ? 2 : 0)
            + (TitleWords().IsMatch(text) ? 4 : 0)
            + (s.Words is >= 5 and <= 35 ? 2 : -2)
            + (text.EndsWith('.') ? -5 : 0)
            + (s.Prose >= 4 ? -3 : 0)
            + (s.HasHonorific ? -4 : 0)
            + (s.BlanksBefore > 0 ? 1 : -1)
            + (i > 0 && s.BlanksBefore > 0 ? -3 : 0)
            + (lines.Continues[i] || s.IsProse && s.Words > 14 ? -5 : 0)
            + (!text.Any(char.IsLower) ? 1 : 0);
    }

    private static int InsideAddress(LineContext lines, LineShape s, int i)
    {
        if (s.IsPresente || s.IsAddresseeMark)
        {
            return 8;
        }

        if (s.IsProse || s.IsSalutation || s.IsDate || s.IsCopyMark || s.IsSubjectMark || s.IsSeparator || s.IsClose
            || i > lines.FirstSalutation || !lines.HasSalutation && i > lines.LastClose && lines.LastClose > 0)
        {
            return -8;
        }

        return (s.HasHonorific ? 5 : 0)
            + (s.OpensTitle ? 4 : 0)
            + (s.IsPostal ? 3 : 0)
            + (lines.BlockHasOffice[i] ? 3 : 0)
            + (s.LooksLikeName ? 2 : 0)
            + (i > lines.FirstDate ? 2 : 0)
            + (s.Words > 25 ? -4 : 0)
            + (s.Words > 5 && s.CapitalShare < 0.5 ? -6 : 0)
            + (s.IsSignatureHead ? -8 : 0)
            + (s.StartsLower ? -4 : 0)
            + (s.IsContact ? -4 : 0);
    }

    private static int Body(LineContext lines, LineShape s, int i)
    {
        if (s.IsSeparator || s.IsCopyMark)
        {
            return -14;
        }

        return (s.IsProse ? 7 : lines.Continues[i] ? 6 : 1)
            + (s.IsBullet ? 2 : 0)
            + (s.IsClose ? -6 : 0)
            + (s.IsSignatureHead ? -6 : 0)
            + (s.IsSalutation ? -6 : 0)
            + (s.IsDate ? -6 : 0)
            + (s.IsPostscriptMark ? -8 : 0)
            + (s.IsFurniture ? -6 : 0)
            + (!s.IsProse && !lines.Continues[i] && s.LooksLikeName ? -2 : 0);
    }

    private static int Signatures(LineContext lines, LineShape s, int i)
    {
        if (s.IsSignatureHead)
        {
            return 9;
        }

        if (s.IsCopyMark || s.IsSeparator)
        {
            return -14;
        }

        return (s.LooksLikeName ? 5 : 0)
            + (s.OpensTitle ? 3 : 0)
            + (s.Institutional > 0 && s.Words <= 20 ? 3 : 0)
            + (s.HasGivenName ? 2 : 0)
            + (s.Words > 4 && s.CapitalShare < 0.5 ? -5 : 0)
            + (s.Prose >= 3 ? -6 : s.Words > 22 && s.EndsLikeSentence ? -4 : 0)
            + (s.IsContact ? -3 : 0)
            + (s.IsFurniture ? -6 : 0)
            + (s.IsDate ? -6 : 0)
            + (s.IsEnclosureMark || s.IsPostscriptMark ? -8 : 0)
            + (lines.Continues[i] && s.Prose >= 2 ? -4 : 0);
    }
}
