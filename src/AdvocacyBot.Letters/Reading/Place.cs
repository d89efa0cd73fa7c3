namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// The states of the section decoder: a section kind and the stage of the letter it stands in, for a cc before the
/// salutation and one after the signatures follow different rules.
/// </summary>
internal enum Place
{
    Letterhead,
    Title,
    Preface,
    HeadSeparator,
    Dateline,
    InsideAddress,
    Subject,
    HeadCopy,
    HeadFurniture,
    Salutation,
    LateSubject,
    Body,
    BodySeparator,
    BodyFurniture,
    BodyNote,
    BodyDate,
    Close,
    Signatures,
    TailCopy,
    Enclosure,
    Postscript,
    TailDate,
    TailFurniture,
    TailNote,
    TailSeparator,

    /// <summary>Another document behind the letter.</summary>
    Attachment,
}

internal static class Places
{
    public static readonly int Count = Enum.GetValues<Place>().Length;

    private static readonly int[] Stages = [.. Enum.GetValues<Place>().Select(StageOf)];

    /// <summary>Stages only go forward: head, salutation, body, close, tail.</summary>
    public static int Stage(this Place place) => Stages[(int)place];

    private static int StageOf(Place place) => place switch
    {
        < Place.Salutation => 0,
        Place.Salutation or Place.LateSubject => 1,
        < Place.Close => 2,
        Place.Close => 3,
        _ => 4,
    };

    public static SectionKind Kind(this Place place) => place switch
    {
        Place.Letterhead => SectionKind.Letterhead,
        Place.Title => SectionKind.Title,
        Place.Preface => SectionKind.Preface,
        Place.Dateline or Place.BodyDate or Place.TailDate => SectionKind.Dateline,
        Place.InsideAddress => SectionKind.InsideAddress,
        Place.Subject or Place.LateSubject => SectionKind.SubjectLine,
        Place.HeadCopy or Place.TailCopy => SectionKind.CarbonCopies,
        Place.Salutation => SectionKind.Salutation,
        Place.Body => SectionKind.Body,
        Place.HeadSeparator or Place.BodySeparator or Place.TailSeparator => SectionKind.Separator,
        Place.BodyNote or Place.TailNote => SectionKind.Footnotes,
        Place.Close => SectionKind.ComplimentaryClose,
        Place.Signatures => SectionKind.SignatureBlock,
        Place.Enclosure => SectionKind.Enclosures,
        Place.Postscript => SectionKind.Postscript,
        _ => SectionKind.Furniture,
    };
}
