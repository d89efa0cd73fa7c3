namespace AdvocacyBot.Writing.Parts;

/// <summary>A letter from top to bottom.</summary>
internal static class Page
{
    public static Truth Write(Draft draft, Sheet sheet)
    {
        var switches = draft.Switches;
        var addressees = switches.Direction is Direction.FromGovernment
            ? [Addressees.OfReply(draft)]
            : Addressees.Draw(draft);
        var entries = SignatureEntries.Draw(draft);
        var copies = Copies.Draw(draft);
        var date = Datelines.Draw(draft);
        WebPages.Above(draft, sheet);
        var (title, preface) = Prefaces.Write(draft, sheet, addressees, entries);
        var opening = switches.Addressees is AddresseeLayout.Memo
            ? MemoHeads.Write(draft, sheet, addressees, copies, date)
            : Opening.Write(draft, sheet, addressees, copies, date);
        var body = BodyPieces.Draw(draft);
        BodyLines.Write(draft, sheet, body);
        Dated(draft, sheet, date, DatePlace.BeforeClose);
        var close = SignatureBlocks.Write(draft, sheet, entries);
        Dated(draft, sheet, date, DatePlace.AfterSignatures);
        var (enclosures, postscript) = Below(draft, sheet, copies);
        return new Truth(switches.Language)
        {
            Title = title,
            Preface = preface,
            Date = opening.HasDate || IsDatedBelow(switches) ? date : null,
            Recipients = Recipients(draft, addressees),
            Subject = opening.Subject,
            Salutation = opening.Salutation,
            Body = [.. body.Pieces.Select(piece => piece.Text)],
            Asks = body.Asks,
            Debatable = body.Debatable,
            ComplimentaryClose = close,
            Signatories = [.. entries.Select(entry => entry.Truth)],
            CarbonCopies = [.. copies.Select(copy => copy.Truth)],
            Enclosures = [.. body.Enclosures, .. enclosures],
            Postscript = postscript,
        };
    }

    private static bool IsDatedBelow(Switches switches) =>
        switches.Addressees is not AddresseeLayout.Memo
        && switches.DatePlace is DatePlace.BeforeClose or DatePlace.AfterSignatures;

    private static void Dated(Draft draft, Sheet sheet, DateOnly date, DatePlace place)
    {
        if (draft.Switches.DatePlace == place && IsDatedBelow(draft.Switches))
        {
            sheet.Lines(Datelines.Lines(draft, date));
            sheet.Blank();
        }
    }

    private static (IReadOnlyList<string> Enclosures, string? Postscript) Below(
        Draft draft, Sheet sheet, IReadOnlyList<Copy> copies)
    {
        var isBelow = draft.Switches.CopyPlace is CopyPlace.AfterSignatures
            && draft.Switches.Addressees is not AddresseeLayout.Memo;
        var postscript = Tails.Postscript(draft, sheet);
        var isCopyFirst = draft.Dice.Chance(50);
        if (isBelow && isCopyFirst)
        {
            Copies.Write(draft, sheet, copies);
        }

        var enclosures = Tails.Enclosures(draft, sheet);
        if (isBelow && !isCopyFirst)
        {
            Copies.Write(draft, sheet, copies);
        }

        Tails.BelowSignatures(draft, sheet);
        WebPages.Below(draft, sheet);
        Attachments.Write(draft, sheet);
        return (enclosures, postscript);
    }

    private static IReadOnlyList<TrueParty> Recipients(Draft draft, IReadOnlyList<Addressee> addressees) =>
        draft.Switches.Addressees switch
        {
            AddresseeLayout.OnlyInSalutation => [.. Salutations.Greeted(addressees)],
            AddresseeLayout.OnlyInTitle =>
                [.. addressees.Select(addressee => addressee.Truth with { Organization = addressee.Truth.Whole ? addressee.Truth.Organization : null, Address = [] })],
            AddresseeLayout.JointStatement or AddresseeLayout.ToWhomItMayConcern => [],
            _ => [.. addressees.Select(addressee => addressee.Truth)],
        };
}
