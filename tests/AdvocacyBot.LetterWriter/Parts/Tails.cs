using AdvocacyBot.Writing.Names;

namespace AdvocacyBot.Writing.Parts;

/// <summary>Letterheads above and the small matter below a letter.</summary>
internal static class Tails
{
    public static void Letterhead(Draft draft, Sheet sheet)
    {
        if (draft.Switches.Letterhead is LetterheadStyle.None && draft.Switches.Direction is Direction.ToGovernment)
        {
            return;
        }

        sheet.Line(draft.Switches.Direction is Direction.FromGovernment
            ? draft.WritingOffice.Organization.ToUpperInvariant()
            : OrganizationNames.Draw(draft.Dice, draft.Language).Name);
        if (draft.Switches.Letterhead is LetterheadStyle.NameAndContact)
        {
            sheet.Line(draft.Say("110 Maryland Avenue NE, Suite 201, Washington, DC 20002", "Av. Reforma 120, Col. Juárez, Ciudad de México"));
            sheet.Line(draft.Say("Tel. (202) 555-0143 | www.example.org", "Tel. 55 5555 0143 | contacto@example.org"));
        }

        sheet.Blank();
    }

    public static IReadOnlyList<string> Enclosures(Draft draft, Sheet sheet)
    {
        if (draft.Switches.Enclosure is not EnclosureStyle.Notation)
        {
            return [];
        }

        var notation = draft.Dice.Pick(draft.Words.EnclosureNotations);
        sheet.Line(notation);
        sheet.Blank();
        return [notation];
    }

    public static string? Postscript(Draft draft, Sheet sheet)
    {
        if (draft.Switches.Postscript is PostscriptStyle.None)
        {
            return null;
        }

        var words = draft.Dice.Pick(draft.Words.Postscripts);
        sheet.Line(words);
        sheet.Blank();
        return words;
    }

    public static void BelowSignatures(Draft draft, Sheet sheet)
    {
        switch (draft.Switches.AfterSignatures)
        {
            case AfterSignatures.IdentificationNote:
                sheet.Line(draft.Say(
                    ["*Affiliations are listed for identification purposes only.", "* For identification only."],
                    ["*Las afiliaciones se indican únicamente con fines de identificación.", "* Solo para fines de identificación."]));
                break;
            case AfterSignatures.OrganizationBlurb:
                var name = OrganizationNames.Draw(draft.Dice, draft.Language).Name;
                sheet.Line(draft.Say(
                    $"{name} is a nonprofit organization that has accompanied displaced communities since 1984.",
                    $"{name} es una organización sin fines de lucro que acompaña a comunidades desplazadas desde 1984."));
                break;
            case AfterSignatures.ContactLines:
                var person = PersonNames.Draw(draft.Dice, draft.Language, plain: true).Name;
                sheet.Line(draft.Say($"Contact: {person}, press@example.org, (202) 555-0119", $"Contacto: {person}, prensa@example.org, tel. 5555-0119"));
                sheet.Line("www.example.org");
                break;
            case AfterSignatures.MediaContact:
                MediaContact(draft, sheet);
                break;
            case AfterSignatures.MoreNames:
                sheet.Line(draft.Say(
                    ["and 1,204 additional signatories", "Signatures continue on the next page", "Sent from my iPad", "+ 312 individuals"],
                    ["y 1,204 firmas más", "Siguen firmas", "Documento firmado electrónicamente", "#FronterasAbiertas"]));
                break;
            case AfterSignatures.Footnotes:
                sheet.Line(draft.Say("[1] Observatory of Conflicts, Annual Report 2013.", "[1] Observatorio de Conflictos, Informe anual 2013."));
                sheet.Line("[2] https://example.org/documents/2014/annex.pdf");
                break;
            default:
                break;
        }

        sheet.Blank();
    }

    private static void MediaContact(Draft draft, Sheet sheet)
    {
        var person = PersonNames.Draw(draft.Dice, draft.Language, plain: true).Name;
        var organization = OrganizationNames.Draw(draft.Dice, draft.Language).Name;
        var head = draft.Say(
            ["For media inquiries, contact:", "Media contact:", "Press contacts:"],
            ["Contacto de prensa:", "Contacto para medios:", "Para entrevistas, contactar a:"]);
        if (draft.Dice.Chance(40))
        {
            sheet.Line($"{head} {person}, {organization}, press@example.org, 202-555-0119");
            return;
        }

        sheet.Line(head);
        sheet.Line($"{person}, {organization}");
        sheet.Line("press@example.org | +1 202 555 0119");
    }
}
