using System.Globalization;

namespace AdvocacyBot.Writing.Parts;

/// <summary>The number under which an office files a letter; it is no subject and no address.</summary>
internal static class Filings
{
    public static void Write(Draft draft, Sheet sheet)
    {
        if (draft.Switches.Filing is Filing.None)
        {
            return;
        }

        var year = draft.Dice.Between(2012, 2025);
        var number = draft.Dice.Between(14, 980);
        sheet.Line(string.Create(CultureInfo.InvariantCulture, $"{Label(draft)}{draft.Dice.Pick(["DGDH/", "CG-", ""])}{number:0000}/{year}"));
        if (draft.Switches.Filing is Filing.NumberAndCase)
        {
            sheet.Line(draft.Say("Case No. ", "Expediente: ") + string.Create(CultureInfo.InvariantCulture, $"{year}/{number + 7}-Q"));
        }

        sheet.Blank();
    }

    private static string Label(Draft draft) => draft.Say(
        ["Our ref: ", "File No. ", "Letter No. "],
        ["Oficio No. ", "OFICIO NÚM. ", "No. de oficio: ", "Oficio número: "]);
}
