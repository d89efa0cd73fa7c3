using AdvocacyBot.Writing.Names;

namespace AdvocacyBot.Writing.Parts;

/// <summary>Another letter behind the letter, with a salutation, an ask and a signature of its own: none of it is this letter's.</summary>
internal static class Attachments
{
    public static void Write(Draft draft, Sheet sheet)
    {
        if (draft.Switches.Attachment is Attachment.None)
        {
            return;
        }

        var office = Offices.Draw(draft.Dice, draft.Language);
        var addressee = PersonNames.Draw(draft.Dice, draft.Language, plain: true);
        var signer = PersonNames.Draw(draft.Dice, draft.Language, plain: true);
        sheet.Blank();
        sheet.Line("\f" + draft.Say(["ATTACHMENT A", "Attachment 1", "Annex 1"], ["ANEXO 1", "Anexo A", "ANEXO"]));
        sheet.Blank();
        sheet.Line(Datelines.Written(draft, Datelines.Draw(draft)));
        sheet.Blank();
        sheet.Line(draft.IsSpanish
            ? $"Respetable {office.TitleFor(addressee.IsWoman)} {addressee.Surname}:"
            : $"Dear {office.Greeting} {addressee.Surname}:");
        sheet.Blank();
        sheet.Lines(BodyLines.Paragraph(draft, string.Join(' ', draft.Context(3))));
        sheet.Blank();
        sheet.Lines(BodyLines.Paragraph(draft, Slots.Fill(draft.Dice.Pick(draft.Words.Asks), draft.Dice)));
        sheet.Blank();
        sheet.Line(draft.Say("Sincerely,", "Atentamente,"));
        sheet.Blank();
        sheet.Line(signer.Name);
        sheet.Line(OrganizationNames.Draw(draft.Dice, draft.Language).Name);
    }
}
