namespace AdvocacyBot.Writing.Parts;

/// <summary>Lays the addressees' blocks out on the page.</summary>
internal static class AddresseeLines
{
    private const int ColumnWidth = 46;

    private static readonly string[] EnglishDelivery = ["Via email", "VIA ELECTRONIC MAIL", "Sent via email and U.S. mail", "By hand delivery"];
    private static readonly string[] SpanishDelivery = ["Vía correo electrónico", "Por correo electrónico", "Enviado por correo electrónico"];

    public static void Write(Draft draft, Sheet sheet, IReadOnlyList<Addressee> addressees)
    {
        if (addressees.Count == 0)
        {
            return;
        }

        Before(draft, sheet);
        switch (draft.Switches.Addressees)
        {
            case AddresseeLayout.OneLine:
                sheet.Lines(addressees.Select(addressee => string.Join(", ", addressee.Lines)));
                break;
            case AddresseeLayout.TwoColumns:
                SideBySide(sheet, addressees[0].Lines, addressees[1].Lines);
                break;
            case AddresseeLayout.NoBlankLines:
                sheet.Lines(addressees.SelectMany(addressee => addressee.Lines));
                break;
            default:
                Blocks(sheet, addressees);
                break;
        }

        After(draft, sheet, addressees);
        sheet.Blank();
    }

    private static void Before(Draft draft, Sheet sheet)
    {
        if (draft.Switches.Delivery is Delivery.ViaEmail)
        {
            sheet.Line(draft.Say(EnglishDelivery, SpanishDelivery));
            sheet.Blank();
        }
        else if (draft.Switches.Delivery is Delivery.AttentionOf && draft.IsSpanish)
        {
            sheet.Line("A la atención de:");
        }
    }

    private static void After(Draft draft, Sheet sheet, IReadOnlyList<Addressee> addressees)
    {
        if (draft.Switches.Delivery is Delivery.EmailAddress)
        {
            sheet.Line(draft.Dice.Pick(["correspondence@example.gov", "Email: despacho@example.gob", "oficialia@example.org"]));
        }
        else if (draft.Switches.Delivery is Delivery.Present && draft.IsSpanish)
        {
            sheet.Line(addressees.Count > 1
                ? draft.Dice.Pick(["PRESENTES", "Presentes.-", "P R E S E N T E S", "PRESENTES.-"])
                : draft.Dice.Pick(["PRESENTE", "Presente.-", "Presente", "P R E S E N T E", "Su despacho", "PRESENTE.-", "P R E S E N T E.-"]));
        }
    }

    private static void Blocks(Sheet sheet, IReadOnlyList<Addressee> addressees)
    {
        for (var i = 0; i < addressees.Count; i++)
        {
            if (i > 0)
            {
                sheet.Blank();
            }

            sheet.Lines(addressees[i].Lines);
        }
    }

    private static void SideBySide(Sheet sheet, IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        for (var i = 0; i < Math.Max(left.Count, right.Count); i++)
        {
            var (first, second) = (left.ElementAtOrDefault(i) ?? "", right.ElementAtOrDefault(i) ?? "");
            sheet.Line(second.Length == 0 ? first : first.PadRight(Math.Max(ColumnWidth, first.Length + 4)) + second);
        }
    }
}
