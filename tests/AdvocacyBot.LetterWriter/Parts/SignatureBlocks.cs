namespace AdvocacyBot.Writing.Parts;

internal static class SignatureBlocks
{
    /// <summary>Writes the close, any head and the list of signatories; returns the close.</summary>
    public static string? Write(Draft draft, Sheet sheet, IReadOnlyList<SignatureEntry> entries)
    {
        var close = Close(draft);
        if (close is not null)
        {
            sheet.Line(close);
            sheet.Blank();
        }

        if (Head(draft) is { } head)
        {
            sheet.Line(SignatureGroups.Spaced(draft, head));
            sheet.Blank();
        }

        var breaks = new ListBreaks(draft, entries.Count);
        foreach (var (heading, group) in SignatureGroups.Split(draft, entries))
        {
            if (heading is not null)
            {
                sheet.Blank();
                sheet.Line(heading);
            }

            Group(draft, sheet, group, breaks);
        }

        if (draft.Switches.Signers is Signers.Images && draft.Dice.Chance(50))
        {
            sheet.Line(draft.Say(["[Signature]", "[signatures]", "[logos]"], ["[Firma]", "[firmas]", "[logotipos]"]));
        }

        sheet.Blank();
        return close;
    }

    private static string? Close(Draft draft) => draft.Switches.Close switch
    {
        CloseStyle.Sincerely => draft.Say(["Sincerely,"], ["Atentamente,", "Atentamente"]),
        CloseStyle.Respectfully => draft.Say(["Respectfully,", "Respectfully submitted,", "Respectfully yours,"], ["Respetuosamente,", "Muy respetuosamente,"]),
        CloseStyle.YoursSincerely => draft.Say(["Yours sincerely,", "Yours truly,", "In solidarity,", "Yours faithfully,"], ["Cordialmente,", "Saludos cordiales,", "Fraternalmente,", "En solidaridad,"]),
        CloseStyle.SignedWord => draft.Say(["Signed,"], ["Firman,", "Firmado,"]),
        CloseStyle.ThankYou => draft.Say(["Thank you,", "With gratitude,", "Best regards,"], ["Gracias,", "Con gratitud,"]),
        _ => null,
    };

    private static string? Head(Draft draft) => draft.Switches.SignatoryHead switch
    {
        SignatoryHead.Signatories => draft.Say(["Signatories:", "SIGNATORIES", "Signatures:", "List of Signatories"], ["Firmantes:", "Firman:", "FIRMAN", "Firmas:"]),
        SignatoryHead.SignedBy => draft.Say(["Signed by:", "Signed by the following:"], ["Suscriben:", "Firman esta carta:", "Suscrito por:"]),
        SignatoryHead.Undersigned when draft.Switches.Signers is Signers.Organizations => draft.Say(
            ["The undersigned organizations:", "Endorsing organizations:", "Signing Organizations"],
            ["Organizaciones firmantes:", "Las organizaciones abajo firmantes:", "ORGANIZACIONES FIRMANTES"]),
        SignatoryHead.Bilingual => draft.Dice.Pick(
            ["Signatories / Firmantes", "Firmantes / Signatories:", "Signed by / Firman:", "Organizaciones firmantes / Signing organizations"]),
        SignatoryHead.OnBehalf => draft.Say(["On behalf of:", "On behalf of the following:"], ["En nombre de:", "En representación de:"]),
        SignatoryHead.Undersigned => draft.Say(["The undersigned:", "Signers:"], ["Las y los abajo firmantes:", "Quienes suscriben:"]),
        _ => null,
    };

    private static void Group(Draft draft, Sheet sheet, IReadOnlyList<SignatureEntry> group, ListBreaks breaks)
    {
        if (group.Count == 0)
        {
            return;
        }

        if (draft.Switches.OrganizationLayout is OrganizationLayout.OneParagraph && group.All(entry => !entry.IsPerson))
        {
            sheet.Lines(BodyLines.Paragraph(draft, SignatureParagraphs.Of(draft, group)));
            return;
        }

        if (draft.Switches.PersonLayout is PersonLayout.MembersInColumns && group.All(entry => entry.IsPerson))
        {
            SignatureParagraphs.SideBySide(draft, sheet, group);
            return;
        }

        var columns = Columns(draft, group);
        if (columns > 1)
        {
            InColumns(sheet, [.. group.Select(entry => entry.Lines[0])], columns);
            return;
        }

        for (var i = 0; i < group.Count; i++)
        {
            breaks.Before(sheet);
            var lines = Marked(draft, group[i], i + 1);
            if (i > 0 && (IsBlock(draft, group[i])
                || draft.Switches.OrganizationLayout is OrganizationLayout.BlankLineBetween))
            {
                sheet.Blank();
            }
            else if (i > 0 && group[i].IsPerson && !group[i - 1].IsPerson)
            {
                sheet.Blank();
            }

            sheet.Lines(breaks.OnNewPage(lines));
        }
    }

    private static bool IsBlock(Draft draft, SignatureEntry entry) => entry.Lines.Count > 1
        && !(entry.IsPerson && draft.Switches.PersonLayout is PersonLayout.Tight);

    private static int Columns(Draft draft, IReadOnlyList<SignatureEntry> group) =>
        group.Count < 4 || group.Any(entry => entry.IsPerson || entry.Lines.Count > 1) ? 1
        : draft.Switches.OrganizationLayout switch
        {
            OrganizationLayout.TwoColumns => 2,
            OrganizationLayout.ThreeColumns => 3,
            _ => 1,
        };

    private static IReadOnlyList<string> Marked(Draft draft, SignatureEntry entry, int number)
    {
        if (entry.Lines.Count > 1)
        {
            return entry.Lines;
        }

        return draft.Switches.OrganizationLayout switch
        {
            OrganizationLayout.Bulleted => ["• " + entry.Lines[0]],
            OrganizationLayout.Numbered => [$"{number}. {entry.Lines[0]}"],
            OrganizationLayout.WrappedNames when !entry.IsPerson =>
                [.. BodyLines.Wrap(entry.Lines[0], 40).Select((line, index) => index == 0 ? line : "   " + line)],
            _ => entry.Lines,
        };
    }

    private static void InColumns(Sheet sheet, string[] names, int columns)
    {
        var rows = (names.Length + columns - 1) / columns;
        var widths = Enumerable.Range(0, columns)
            .Select(column => names.Skip(column * rows).Take(rows).Select(name => name.Length).DefaultIfEmpty(0).Max() + 4)
            .ToArray();
        for (var row = 0; row < rows; row++)
        {
            var cells = Enumerable.Range(0, columns)
                .Select(column => row + (column * rows) is var at && at < names.Length ? names[at].PadRight(widths[column]) : "");
            sheet.Line(string.Concat(cells).TrimEnd());
        }
    }
}
