namespace AdvocacyBot.Writing.Parts;

/// <summary>Page matter that interrupts a long list: each kind once, near its middle.</summary>
internal sealed class ListBreaks(Draft draft, int entries)
{
    private readonly int _at = entries < 4 ? int.MaxValue : entries / 2;
    private int _written;
    private bool _newPage;

    public void Before(Sheet sheet)
    {
        if (_written++ != _at)
        {
            return;
        }

        switch (draft.Switches.PageBreaks)
        {
            case PageBreaks.FormFeed:
                _newPage = true;
                break;
            case PageBreaks.PageOfPages:
                Alone(sheet, draft.Say("Page 2 of 3", "Página 2 de 3"));
                break;
            case PageBreaks.NumberOnly:
                Alone(sheet, "2");
                _newPage = draft.Dice.Chance(60);
                break;
            case PageBreaks.RunningHead:
                Alone(sheet, "2");
                sheet.Line("\f" + draft.Say("Joint letter – page 3", "Carta conjunta – página 3"));
                sheet.Blank();
                break;
            case PageBreaks.FootnoteInList:
                Alone(sheet, draft.Say(
                    "[1] See Observatory of Conflicts, Annual Report 2013, p. 44, available at https://example.org/report.",
                    "[1] Véase Observatorio de Conflictos, Informe anual 2013, p. 44, disponible en https://example.org/informe."));
                break;
            default:
                break;
        }
    }

    /// <summary>Text of a PDF carries a form feed at the start of the first line of a page.</summary>
    public IEnumerable<string> OnNewPage(IReadOnlyList<string> lines)
    {
        if (!_newPage)
        {
            return lines;
        }

        _newPage = false;
        return lines.Select((line, index) => index == 0 ? "\f" + line : line);
    }

    private static void Alone(Sheet sheet, string line)
    {
        sheet.Blank();
        sheet.Line(line);
        sheet.Blank();
    }
}
