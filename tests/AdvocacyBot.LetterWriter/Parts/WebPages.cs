using AdvocacyBot.Writing.Names;

namespace AdvocacyBot.Writing.Parts;

/// <summary>What a web page leaves above and below a letter that is copied from it.</summary>
internal static class WebPages
{
    public static void Above(Draft draft, Sheet sheet)
    {
        if (draft.Switches.WebRemains is not (WebRemains.Above or WebRemains.Around))
        {
            return;
        }

        sheet.Lines(draft.IsSpanish
            ? draft.Dice.Pick<string[]>([["Inicio > Prensa > Cartas"], ["Compartir", "Facebook | Twitter | WhatsApp"], ["Descargar PDF"]])
            : draft.Dice.Pick<string[]>([["Home > News > Letters"], ["Share", "Facebook Twitter Email Print"], ["Download PDF"]]));
        sheet.Blank();
    }

    public static void Below(Draft draft, Sheet sheet)
    {
        if (draft.Switches.WebRemains is not (WebRemains.Below or WebRemains.Around))
        {
            return;
        }

        sheet.Blank();
        if (draft.Dice.Chance(60))
        {
            sheet.Line(draft.Say(["Download PDF", "Read the full letter (PDF)", "Share this:"], ["Descargar PDF", "Compartir en:", "Descargue la carta (PDF)"]));
            sheet.Blank();
        }

        if (draft.Dice.Chance(60))
        {
            sheet.Line(draft.Say(["Related", "Related Posts", "Related Content"], ["Relacionado", "Noticias relacionadas", "Te puede interesar"]));
            sheet.Line(draft.Say("Groups Call for Action on ", "Organizaciones alertan sobre ") + Subjects.Words(draft));
            sheet.Blank();
        }

        sheet.Line(draft.Say("© 2019 ", "© 2019 ") + OrganizationNames.Draw(draft.Dice, draft.Language).Name
            + draft.Say(". All rights reserved.", ". Todos los derechos reservados."));
    }
}
