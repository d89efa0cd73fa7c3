namespace AdvocacyBot.Writing.Parts;

/// <summary>What the top of the letter held.</summary>
internal sealed record OpeningTruth(bool HasDate, string? Subject, string? Salutation);

/// <summary>Everything between the title and the first paragraph.</summary>
internal static class Opening
{
    public static OpeningTruth Write(
        Draft draft, Sheet sheet, IReadOnlyList<Addressee> addressees, IReadOnlyList<Copy> copies, DateOnly date)
    {
        var hasDate = Header(draft, sheet, date);
        Filings.Write(draft, sheet);
        hasDate |= Dated(draft, sheet, date, DatePlace.BeforeAddressees);
        if (draft.Switches.Addressees is not (AddresseeLayout.OnlyInSalutation or AddresseeLayout.OnlyInTitle))
        {
            AddresseeLines.Write(draft, sheet, addressees);
        }

        Copied(draft, sheet, copies, CopyPlace.UnderAddressees);
        hasDate |= Dated(draft, sheet, date, DatePlace.AfterAddressees);
        var isSubjectLast = draft.Switches.Subject is SubjectStyle.AfterSalutation;
        var subject = isSubjectLast ? null : Subjects.Write(draft, sheet);
        Copied(draft, sheet, copies, CopyPlace.BeforeSalutation);
        var salutation = Salutations.Write(draft, addressees);
        if (salutation is not null)
        {
            sheet.Lines(BodyLines.Paragraph(draft, salutation));
            sheet.Blank();
        }

        return new OpeningTruth(hasDate, isSubjectLast ? Subjects.Write(draft, sheet) : subject, salutation);
    }

    private static bool Header(Draft draft, Sheet sheet, DateOnly date)
    {
        if (draft.Switches.DatePlace is not DatePlace.PageHeader)
        {
            Tails.Letterhead(draft, sheet);
            return false;
        }

        var head = Names.OrganizationNames.Draw(draft.Dice, draft.Language).Name;
        sheet.Line(head.PadRight(Math.Max(60, head.Length + 6)) + Datelines.Written(draft, date));
        sheet.Blank();
        return true;
    }

    private static bool Dated(Draft draft, Sheet sheet, DateOnly date, DatePlace place)
    {
        if (draft.Switches.DatePlace != place)
        {
            return false;
        }

        sheet.Lines(Datelines.Lines(draft, date));
        sheet.Blank();
        return true;
    }

    private static void Copied(Draft draft, Sheet sheet, IReadOnlyList<Copy> copies, CopyPlace place)
    {
        if (draft.Switches.CopyPlace == place)
        {
            Copies.Write(draft, sheet, copies);
        }
    }
}
