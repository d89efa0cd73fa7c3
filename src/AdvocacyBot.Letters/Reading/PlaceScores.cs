using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// The weights of the section decoder, readable and in one page: how well a line fits a place, and how well one place
/// follows another. Points are additive; about 3 is a hint, 6 good evidence, 10 a mark that hardly anything else
/// bears.
/// </summary>
internal static class PlaceScores
{
    public const int Never = -1000;

    /// <summary>In lines behind the mark.</summary>
    private const int LongestSubject = 3;

    public static int Fit(Place place, LineContext lines, int i)
    {
        var s = lines.Shapes[i];
        if (i >= lines.Tail.End)
        {
            return place == Place.Attachment ? 9 : Never;
        }

        return place switch
        {
            Place.Letterhead => HeadScores.Letterhead(lines, i),
            Place.Title => TitleScores.Of(lines, i),
            Place.Preface => HeadScores.Preface(lines, i),
            Place.HeadSeparator or Place.BodySeparator or Place.TailSeparator => s.IsSeparator ? 9 : Never,
            Place.Dateline or Place.BodyDate or Place.TailDate => HeadScores.Dateline(lines, i),
            Place.InsideAddress => HeadScores.InsideAddress(lines, i),
            Place.LateSubject when IsFarFromMark(lines, i) => -6,
            Place.Subject or Place.LateSubject => s.IsSubjectMark || s.IsOfSubject ? 12
                : s.BlanksBefore > 0 ? -6
                : s.StartsLower ? 6
                : s.IsProse ? -2
                : 2,
            Place.HeadCopy => s.IsCopyMark ? 14
                : s.IsAddresseeMark ? -6
                : lines.Head[i].IsCopied ? Math.Max(6, HeadScores.InsideAddress(lines, i) + 3)
                : s.BlanksBefore == 0 && !s.IsProse ? Math.Max(3, HeadScores.InsideAddress(lines, i) + 1)
                : -6,
            Place.HeadFurniture when TitleScores.OpensLongTitle(lines, i) => -6,
            Place.HeadFurniture or Place.BodyFurniture => s.IsFurniture || lines.Tail.IsFurniture(i) || SignatureNoise.IsInitials(s.Shown) ? 9 : s.IsContact && s.Prose == 0 ? 3 : -6,
            Place.Salutation => HeadScores.Salutation(lines, i),
            Place.Body => Body(lines, s, i),
            Place.BodyNote => s.IsNoteStart && s.IsContact && !lines.IsNumbered(i) ? 8 : -3,
            Place.Close => s.IsClose ? 12 : Never,
            Place.Signatures => Signatures(lines, s, i),
            Place.TailCopy => s.IsCopyMark ? 14
                : s.IsSignatureHead ? -6
                : IsOwnCopy(s) ? 10
                : lines.Tail.IsCopied(i) ? 3 + Math.Max(5, Signatures(lines, s, i))
                : s.IsNoteStart && !s.IsBullet || s.IsContact || s.IsFurniture ? -5
                : (s.BlanksBefore == 0 || lines.IsMarkAlone(i - 1) ? 0 : s.HasHonorific ? -2 : -9)
                    + Math.Max(s.IsProse && !s.NamesOffice ? -4 : 2, Signatures(lines, s, i)),
            Place.Enclosure => s.IsEnclosureMark ? 12 : s.BlanksBefore > 0 ? -6 : s.Words <= 16 ? 3 : -2,
            Place.Postscript => s.IsPostscriptMark ? 14 : s.BlanksBefore > 0 ? -5 : s.IsProse || lines.Continues[i] ? 4 : -4,
            Place.TailFurniture => s.IsFurniture || s.BlanksBefore > 0 && i >= lines.Shapes.Count - 2 && FileNumbers.IsLabelled(s.Shown) ? 10 : lines.Tail.IsFurniture(i) ? 12 : s.IsContact || IsFootAddress(lines, s, i) ? 5 : s.IsProse || lines.Continues[i] ? 3 : -4,
            Place.TailNote => lines.Tail.IsNote(i) ? 14 : s.LeadsToAsks || AddressMarks.OpensPart(s) || IsOwnCopy(s) ? -9 : s.IsRemark ? 9 : s.IsNoteStart && !(s.IsBullet && (s.CapitalShare >= 0.6 || s.IsListedName)) && (s.IsProse || s.IsContact || s.Words >= 6) ? 7
                : s.IsProse ? 3
                : s.IsContact ? 2
                : -4,
            _ => Never,
        };
    }

    /// <summary>"3. All State Units for information and necessary action.": an entry that tells why it gets the copy.</summary>
    private static bool IsOwnCopy(LineShape s) =>
        s is { IsBullet: true, BlanksBefore: 0, Words: <= 20 } && CopyMarks.WayBehind(s.Shown) > 0;

    /// <summary>A subject beneath the greeting ends within so many lines, whether a blank parts it from the letter or not.</summary>
    private static bool IsFarFromMark(LineContext lines, int i)
    {
        var mark = i;
        while (mark > 0 && i - mark <= LongestSubject && !lines.Shapes[mark].IsSubjectMark)
        {
            mark--;
        }

        return i - mark > LongestSubject;
    }

    public static int Follow(Place from, Place to, LineContext lines, int i)
    {
        var s = lines.Shapes[i];
        if (from == to)
        {
            return to == Place.Salutation && !s.IsSalutation && !HeadScores.SalutationGoesOn(lines, i) ? Never
                : to == Place.Title && s.BlanksBefore > 0 ? -6
                : 0;
        }

        if (!MayEnter(to, s) || to.Stage() < from.Stage() || to == Place.LateSubject && from != Place.Salutation)
        {
            return Never;
        }

        return to == Place.Attachment ? 0 : (from.Stage(), to.Stage()) switch
        {
            (0, 0) => HeadScores.Step(from, to),
            (0, 1) or (1, 2) or (2, 3) or (3, 4) => 0,
            (1, 1) => to == Place.LateSubject ? -1 : -6,
            (0, 2) => lines.HasSalutation ? -12 : -2,
            (2, 2) => to == Place.BodyDate ? -2 : 0,
            (2, 4) => to switch
            {
                Place.Signatures => s.IsSignatureHead ? 0 : i < lines.LastSignatureOpening ? -25 : i > lines.LastProse && s.BlanksBefore > 0 ? -4 : -9,
                Place.TailDate => -4,
                _ when i < lines.LastSignatureOpening => -15,

                // An item of the text's own list is no footnote.
                Place.TailNote when lines.IsNumbered(i) || lines.Shapes[i - 1].LeadsToAsks || AddressMarks.OpensPart(lines.Shapes[i - 1]) || s.IsBullet && lines.Shapes[i - 1].IsBullet => -30,
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

    public static bool MayEnter(Place place, LineShape s) => place switch
    {
        Place.HeadCopy or Place.TailCopy => s.IsCopyMark,
        Place.Subject or Place.LateSubject => s.IsSubjectMark,
        Place.Enclosure => s.IsEnclosureMark,
        Place.Postscript => s.IsPostscriptMark,
        Place.Salutation => s.IsSalutation,
        _ => true,
    };

    private static int Body(LineContext lines, LineShape s, int i)
    {
        if (s.IsSeparator || s.IsCopyMark)
        {
            return -14;
        }

        return (s.IsProse ? 7 : lines.Continues[i] ? 6 : lines.RunsOn(i) ? 4 : 1)
            + (s.IsBullet ? 2 : 0)
            + (s.IsClose ? -6 : 0)
            + (s.IsSignatureHead ? -6 : 0)
            + (s.IsSalutation ? -6 : 0)
            + (s.IsDate ? -6 : 0)
            + (s.IsPostscriptMark ? -8 : 0)
            + (s.IsFurniture || lines.Tail.IsFurniture(i) ? -6 : 0)
            + (s.IsSeries ? -9 : 0)
            + (!s.IsProse && !lines.Continues[i] && s.LooksLikeName ? -2 : 0);
    }

    private static int Signatures(LineContext lines, LineShape s, int i)
    {
        if (s.IsSignatureHead)
        {
            return 9;
        }

        if (s.IsCopyMark || s.IsSeparator || lines.Tail.IsNote(i) || s.LeadsToAsks || AddressMarks.OpensPart(s))
        {
            return -14;
        }

        if (s.IsSeries)
        {
            return SignatureNoise.IsCitation(s) ? -6 : 9;
        }

        return (s.LooksLikeName || s.IsLongName || s.IsListedName || NamesAndTells(s) ? 5 : 0)
            + (SignatureMarks.Opens(s.Shown) ? 12 : 0)
            + (s.OpensTitle ? 3 : 0)
            + (s.Institutional > 0 && s.Words <= 20 ? 3 : 0)
            + (s.HasGivenName ? 2 : 0)
            + (s.Words > 4 && s.CapitalShare < 0.5 && !s.IsLongName && !s.IsListedName && !NamesAndTells(s) ? -5 : 0)
            + (s.Prose >= 3 ? -6 : s.Words > 22 && s.EndsLikeSentence ? -4 : 0)
            + (s.IsContact ? -3 : 0)
            + (s.IsFurniture || lines.Tail.IsFurniture(i) ? -9 : 0)
            + (s.IsPostal && TextFolding.HasDigit(s.Line.Text) ? -4 : 0)
            + (s.IsDate ? -6 : 0)
            + (s.IsEnclosureMark || s.IsPostscriptMark ? -8 : 0)
            + (lines.Continues[i] && s.Prose >= 2 ? -4 : 0);
    }

    /// <summary>The house and street that end the page, set apart from the names above them.</summary>
    private static bool IsFootAddress(LineContext lines, LineShape s, int i) =>
        i >= lines.Shapes.Count - 2 && s is { BlanksBefore: > 0, IsPostal: true } && TextFolding.HasDigit(s.Line.Text)
            && !SignatureIdentity.IsIn(s.Shown);

    /// <summary>"Ann Lee, mother of three": a full name, and in lower case what she is.</summary>
    private static bool NamesAndTells(LineShape s) =>
        s is { LooksLikeName: false, Prose: <= 4, Words: <= 14 }
            && s.Shown.IndexOf(", ", StringComparison.Ordinal) is > 4 and var comma
        && comma + 2 < s.Shown.Length && char.IsLower(s.Shown[comma + 2]) && s.Shown[^1] is not ('.' or ':' or ',')
        && PersonName.Score(s.Shown[..comma]) >= 1 && Token.Of(s.Shown[..comma]).Count is > 1 and < 6
        && Token.Of(s.Shown[(comma + 2)..]) is { Count: > 0 } tells
            && Occupations.Describes(tells, s.Shown[(comma + 2)..]);
}
