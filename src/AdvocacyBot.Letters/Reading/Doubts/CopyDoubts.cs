namespace AdvocacyBot.Letters.Reading.Doubts;

/// <summary>Reasons to doubt who was copied.</summary>
internal static class CopyDoubts
{
    public static IEnumerable<WeighedDoubt> Of(FieldEvidence evidence)
    {
        var copies = evidence.At(Place.HeadCopy, Place.TailCopy).ToList();
        var unread = copies.Count == 0 ? evidence.Lines.Shapes.FirstOrDefault(line => line.IsCopyMark) : null;
        var apart = copies.Find(line => !line.IsCopyMark && line.BlanksBefore > 0);
        return
        [
            .. PartyDoubts.Of(evidence.Letter.CarbonCopies),
            .. unread is null
                ? (WeighedDoubt[])[]
                : [new WeighedDoubt(0.5, "unread-mark", "opens like a copy and was read otherwise", unread.Line.Span)],
            .. apart is null
                ? (WeighedDoubt[])[]
                : [new WeighedDoubt(0.3, "apart", "stands apart from the copies above it", apart.Line.Span)],
        ];
    }
}
