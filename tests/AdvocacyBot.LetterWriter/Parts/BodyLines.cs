namespace AdvocacyBot.Writing.Parts;

/// <summary>Sets the body's pieces as lines: a paragraph a line, as web pages copy, or hard-wrapped, as PDF text comes.</summary>
internal static class BodyLines
{
    private const int Indent = 4;

    public static void Write(Draft draft, Sheet sheet, BodyDraft body)
    {
        var width = draft.Dice.Between(70, 100);
        var isSpaced = draft.Switches.BodyWrap is BodyWrap.LineAParagraph or BodyWrap.HardWrapped;
        var isListTight = draft.Dice.Chance(60);
        var lastItem = body.Pieces.FindLastIndex(piece => piece.Marker.Length > 0);
        for (var i = 0; i < body.Pieces.Count; i++)
        {
            var isInsideList = body.Pieces[i].Marker.Length > 0 && i > 0 && body.Pieces[i - 1].Marker.Length > 0;
            if (isSpaced && !(isInsideList && isListTight))
            {
                sheet.Blank();
            }

            if (isInsideList && i == lastItem)
            {
                RunningHead(draft, sheet);
            }

            string[] lines = [.. Set(draft, body.Pieces[i], width)];
            var isWholeWanted = body.Asks.Any(ask => body.Pieces[i].Text.Contains(ask.Quote, StringComparison.Ordinal));
            sheet.Lines(i == body.Pieces.Count / 2 && !isWholeWanted ? Broken(draft, lines) : lines);
        }

        sheet.Blank();
    }

    /// <summary>A paragraph outside the body, set as the body is.</summary>
    public static IReadOnlyList<string> Paragraph(Draft draft, string text) =>
        draft.Switches.BodyWrap is BodyWrap.HardWrapped or BodyWrap.HardWrappedIndented
            ? [.. text.Split('\n').SelectMany(line => Wrap(line, 84))]
            : text.Split('\n');

    /// <summary>Between a list's items a page ends and the next begins under its running head.</summary>
    private static void RunningHead(Draft draft, Sheet sheet)
    {
        if (draft.Switches.PageBreaks is not PageBreaks.RunningHead)
        {
            return;
        }

        sheet.Blank();
        sheet.Line("1");
        sheet.Blank();
        sheet.Line("\f" + draft.Say("Joint letter – page 2", "Carta conjunta – página 2"));
        sheet.Blank();
    }

    /// <summary>A page of a PDF ends within the paragraph: its number, then a form feed before the next page's first line.</summary>
    private static string[] Broken(Draft draft, string[] lines)
    {
        if (lines.Length < 3 || draft.Switches.PageBreaks is not (PageBreaks.FormFeed or PageBreaks.NumberOnly))
        {
            return lines;
        }

        string[] foot = draft.Switches.PageBreaks is PageBreaks.NumberOnly ? ["", "1", ""] : [];
        return [.. lines[..2], .. foot, "\f" + lines[2], .. lines[3..]];
    }

    private static IEnumerable<string> Set(Draft draft, BodyPiece piece, int width)
    {
        if (draft.Switches.BodyWrap is BodyWrap.LineAParagraph or BodyWrap.LineAParagraphTight || piece.IsHeading)
        {
            return [piece.Marker + piece.Text];
        }

        var first = draft.Switches.BodyWrap is BodyWrap.HardWrappedIndented && piece.Marker.Length == 0 ? Indent : 0;
        var hanging = new string(' ', piece.Marker.Length);
        var isHyphenated = draft.Switches.Damage is Damage.Hyphenation;
        return Wrap(new string(' ', first) + piece.Marker + piece.Text, width, isHyphenated)
            .Select((line, index) => index == 0 ? line : hanging + line);
    }

    /// <summary>Fills lines up to <paramref name="width"/>; where asked, long words are broken with a hyphen.</summary>
    internal static IReadOnlyList<string> Wrap(string text, int width, bool hyphenate = false)
    {
        List<string> lines = [];
        var rest = text;
        while (rest.Length > width)
        {
            var at = rest.LastIndexOf(' ', width);
            if (at <= Indent + 2)
            {
                break;
            }

            var next = rest.IndexOf(' ', at + 1) is >= 0 and var space ? space : rest.Length;
            var room = width - at - 2;
            if (hyphenate && room >= 4 && next - at > 9 && rest[(at + 1)..next].All(char.IsLetter))
            {
                lines.Add(rest[..(at + 1 + room)] + "-");
                rest = rest[(at + 1 + room)..];
                continue;
            }

            lines.Add(rest[..at]);
            rest = rest[(at + 1)..];
        }

        lines.Add(rest);
        return lines;
    }
}
