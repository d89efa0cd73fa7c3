using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// The weights of the places above the text, on the scale of <see cref="PlaceScores"/>.
/// </summary>
internal static class HeadScores
{
    /// <summary>A letterhead stands on the first page's top; nothing further down is one.</summary>
    private const int LastLetterheadLine = 20;

    /// <summary>Of a title, in lines.</summary>
    public const int LongestTitle = 6;

    public static int Step(Place from, Place to) => (from, to) switch
    {
        (_, Place.Letterhead) when from is not (Place.HeadFurniture or Place.HeadSeparator or Place.Title
            or Place.Preface) => -6,
        (Place.InsideAddress or Place.Subject or Place.HeadCopy, Place.Title or Place.Preface) => -8,
        (Place.Preface or Place.Dateline, Place.Title) => -4,
        _ => -1,
    };

    public static int Salutation(LineContext lines, int i) =>
        lines.Greets(i) ? 14
            : lines.Shapes[i] is { IsSalutation: false, Prose: <= 2 } && SalutationGoesOn(lines, i) ? 7 : -6;

    /// <summary>A salutation that names many goes on until its colon or comma at a line's end.</summary>
    public static bool SalutationGoesOn(LineContext lines, int i)
    {
        if (i == 0)
        {
            return false;
        }

        var before = lines.Shapes[i - 1].Line.Text;
        var line = lines.Shapes[i];
        return line.BlanksBefore == 0 && line.Prose <= 2 && before[^1] != ':'
            && (line.Line.Text[^1] is ':' or ',' || before.EndsWith(" and", StringComparison.Ordinal)
                || i + 1 < lines.Shapes.Count && before[^1] != ',' && SalutationGoesOn(lines, i + 1));
    }

    public static int Dateline(LineContext lines, int i) =>
        lines.Shapes[i].IsDate ? 11 : lines.PlacesDate(i) ? 9 : BrokenDate.IsPart(lines.Shapes, i) ? 11 : PlaceScores.Never;

    public static int Preface(LineContext lines, int i)
    {
        var s = lines.Shapes[i];
        return i >= lines.Head.End || TitleScores.GoesOn(lines, i) ? -12
            : i < lines.Start ? 5
            : s.IsProse ? (s.TellsOfLetter ? 8 : 6)
            : lines.Continues[i] ? 5
            : s.EndsLikeSentence && s.Words >= 5 && s.CapitalShare < 0.6 ? 2
            : -3;
    }

    public static int Letterhead(LineContext lines, int i)
    {
        var s = lines.Shapes[i];
        if (i > LastLetterheadLine || i >= lines.Head.End || s.IsProse || s.LeadsToAsks
            || (i > lines.FirstDate && !(i < lines.LastHeadDate && lines.Head[i].HasContact)))
        {
            return -8;
        }

        var block = lines.Head[i];
        return (s.Institutional >= 2 ? 5 : 0)
            + (s.IsContact ? 6 : s.IsPostal ? 4 : 0)
            + (block.HasContact ? 3 : 0)
            + (block.AddresseeFollows ? 2 : IsAddressed(lines.Head, block) ? -6 : -1)
            + (block.IsGreeted ? -6 : lines.Head.GreetsSomeone ? 3 : 0)
            + (IsSenders(lines, i) ? 3 : HeadSenders.IsOf(lines, i) ? 9 : block.HasOffice ? -4 : 0)
            + (block.OpensWithPerson ? -5 : 0)
            + (s.IsAllNames ? 0 : -3)
            + (s.HasTitleWords ? -5 : 0)
            + (AddressMarks.GivesTo(s) ? -8 : 0)
            + (s.IsFurniture || s.IsSeparator || s.IsDate || s.IsSubjectMark || s.IsCopyMark ? -9 : 0)
            + (lines.FirstDate < lines.Shapes.Count ? 1 : -1);
    }

    public static int InsideAddress(LineContext lines, int i)
    {
        var s = lines.Shapes[i];
        if (i < lines.Start || TitleScores.GoesOn(lines, i) || SignatureNoise.IsInitials(s.Shown))
        {
            return -8;
        }

        if (SpeaksToReader(s) || Headlines.Is(s) || IsByline(s) || IsCalledOut(s)
            || i > 0 && s.BlanksBefore == 0 && IsByline(lines.Shapes[i - 1]))
        {
            return -8;
        }

        if (s.IsPresente || s.IsAddresseeMark
            || lines.Head[i].IsMarked && !s.IsDate && !s.IsSubjectMark && !s.IsCopyMark)
        {
            return IsSentence(s) ? -8 : 8;
        }

        if (AddressMarks.OpensPart(s) && i + 1 < lines.Shapes.Count && lines.Shapes[i + 1].IsBullet)
        {
            return -8;
        }

        if (s.IsProse && (AddressMarks.GivesTo(s) || AddressMarks.CallsOffices(s)))
        {
            return 8;
        }

        if (s.IsProse && !(s.NamesOffice && (s.HasHonorific || IsUnderName(lines, i))) || s.IsSalutation && (lines.Greets(i) || !s.HasHonorific && !lines.OpensAddress(i)) || s.IsDate || s.IsCopyMark || s.IsSubjectMark || s.IsSeparator || s.IsClose
            || i > lines.FirstSalutation || !lines.HasSalutation && i > lines.LastClose && lines.LastClose > 0
            || IsSentence(s) || s.LeadsToAsks)
        {
            return -8;
        }

        var block = lines.Head[i];
        return (s.HasHonorific ? 5 : 0)
            + (s.CallsAll || AddressMarks.GivesToMany(s) ? 9 : AddressMarks.GivesTo(s) ? 5 : 0)
            + (s.OpensTitle ? 4 : 0)
            + (s.IsPostal ? 3 : 0)
            + (block.HasOffice ? 3 : 0)
            + (NamesHolder(lines, i) ? 9 : s.HasTitleWords ? (s.Line.Text.Any(char.IsLower) ? -7 : -10) : 0)
            + (IsSenders(lines, i) ? -6 : HeadSenders.IsOf(lines, i) ? -14 : 0)
            + (block.IsGreeted ? 4 : block.HasContact && !block.HasOffice ? -3 : 0)
            + (IsAddressed(lines.Head, block) ? 4 : 0)
            + (s.LooksLikeName ? 2 : 0)
            + (i > lines.FirstDate ? 2 : 0)
            + (s.Words > 25 ? -4 : 0)
            + (s.Words > 5 && s.CapitalShare < 0.5 && !s.NamesHolder ? -6 : 0)
            + (s.NamesHolder ? 6 : 0)
            + (OpensText(lines, i) || OpensWrapped(lines, i) ? -9 : 0)
            + (s.IsSignatureHead ? -8 : 0)
            + (s.StartsLower ? -4 : 0)
            + (s.IsContact ? -4 : 0);
    }

    /// <summary>"Open letter to Mr. Blas Ruiz," above "President of …": the first line of an address.</summary>
    public static bool NamesHolder(LineContext lines, int i) =>
        lines.Shapes[i] is { HasTitleWords: true, Words: <= 12 } line && line.Shown[^1] == ','
        && i + 1 < lines.Shapes.Count && lines.Shapes[i + 1] is { BlanksBefore: 0, OpensTitle: true, IsProse: false }
        && HeadPhrases.LetterTo().IsMatch(line.Shown);

    /// <summary>"Relatora Especial sobre la situación de …" beneath "Señora Ana Ruiz": an office, however long.</summary>
    private static bool IsUnderName(LineContext lines, int i) =>
        i > 0 && lines.Shapes[i].BlanksBefore == 0 && lines.Shapes[i - 1] is { LooksLikeName: true, Words: <= 7 } above
        && (above.HasHonorific || above.NamesPerson);

    /// <summary>"Keep Your Hands Off Our City": a headline of those who write.</summary>
    private static bool SpeaksToReader(LineShape s) =>
        s is { Words: > 2 and <= 14, IsAddresseeMark: false, HasHonorific: false, IsPostal: false }
        && Token.Of(s.Shown).Exists(word => word.Key is "your" or "our" or "we")
        && !s.Shown.StartsWith("Your ", StringComparison.OrdinalIgnoreCase)
        && !s.Shown.Contains("Our Lady", StringComparison.OrdinalIgnoreCase);

    /// <summary>"¡Ni una menos!" above the salutation, "Festividad de San Roque" beneath the date: nobody is written to so.</summary>
    private static bool IsCalledOut(LineShape s) => s.Shown[0] == '¡' || IsShoutedMatter(s) || s is { Words: > 2, HasHonorific: false, OpensTitle: false }
        && Token.FirstKey(s.Shown) is "festividad" or "solemnidad" or "feast" or "memoria" or "conmemoracion";

    /// <summary>"PERU: EXTEND THE MANDATE OF THE RAPPORTEUR": a place and what is wanted there, in capitals.</summary>
    private static bool IsShoutedMatter(LineShape s) =>
        s is { Words: > 4, HasHonorific: false, IsAddresseeMark: false } && s.Shown.IndexOf(": ", StringComparison.Ordinal) is > 2 and var colon
        && !s.Shown.Any(char.IsLower) && Regions.IsPlace(s.Shown[..colon]);

    /// <summary>"By Ann Lee", "By our correspondent" beneath a headline: whoever reports.</summary>
    private static bool IsByline(LineShape s) =>
        s.Words is > 1 and <= 8 && s.Shown.StartsWith("By ", StringComparison.OrdinalIgnoreCase) && !s.IsPostal
        && Token.Of(s.Shown[3..]) is { Count: > 0 } by && (PersonName.Score(s.Shown[3..]) >= 1
            || by[^1].Key is "reporter" or "correspondent" or "desk" or "writer" or "staff" or "editor");

    /// <summary>Many words that a word in lower case and a stop end: "Inc." and "D.C." end an address.</summary>
    private static bool IsSentence(LineShape s) =>
        s is { EndsLikeSentence: true, Words: >= 9, IsPostal: false, HasHonorific: false } && s.Line.Text[^1] == '.'
        && Token.Of(s.Shown) is [.., { IsCapitalised: false, Key.Length: > 3 }];

    /// <summary>A word or two alone above the text, in a letter without a salutation: "SUMMARY".</summary>
    private static bool OpensText(LineContext lines, int i) =>
        !lines.HasSalutation && lines.Shapes[i] is { Words: <= 2, BlanksBefore: > 0, HasHonorific: false, OpensTitle: false }
        && i + 1 < lines.Shapes.Count && lines.Shapes[i + 1] is { BlanksBefore: > 0, IsProse: true };

    /// <summary>"THE HARBOUR COMMITTEE, where families" and beneath it more of the sentence: who writes opens the text.</summary>
    private static bool OpensWrapped(LineContext lines, int i) =>
        lines.Shapes[i] is { BlanksBefore: > 0, HasHonorific: false, OpensTitle: false } && lines.RunsOn(i)
        && lines.Shapes.Skip(i + 1).Take(LongestTitle).TakeWhile(line => line.BlanksBefore == 0).Any(line => line.IsProse);

    /// <summary>
    /// An office on top of the page that is not greeted, above the date and above another addressee, is who writes:
    /// "THE SECRETARY OF STATE, WASHINGTON".
    /// </summary>
    private static bool IsSenders(LineContext lines, int i) =>
        lines.Head[i] is { Start: 0, IsGreeted: false, AddresseeFollows: true, OpensWithPerson: false }
        && i < lines.FirstDate && lines.FirstDate < lines.FirstSalutation && lines.Head.GreetsSomeone
        || IsAboveOwnDate(lines, i);

    /// <summary>"LA SECRETARIA DE ESTADO", "THE MINISTER" alone right above the date, and the addressee beneath it.</summary>
    private static bool IsAboveOwnDate(LineContext lines, int i) =>
        i + 2 < lines.Shapes.Count && lines.Shapes[i + 1] is { IsDate: true, BlanksBefore: > 0 } && i + 1 == lines.FirstDate
        && lines.FirstDate < lines.FirstSalutation
        && lines.Head[i] is { IsGreeted: false, AddresseeFollows: true, OpensWithPerson: false } block && block.Start == i
        && lines.Shapes[i] is { OpensTitle: true, Words: <= 8 } office && Token.FirstKey(office.Shown) is "la" or "el" or "the";

    /// <summary>
    /// A body of a state with no other addressee below it is written to, but where the salutation greets a person
    /// without an office: then it writes.
    /// </summary>
    private static bool IsAddressed(HeadContext head, HeadContext.Block block) =>
        block is { IsOfState: true, HasContact: false, AddresseeFollows: false }
        && (head.GreetsOffice || head.GreetsWhomever || !head.GreetsSomeone);
}
