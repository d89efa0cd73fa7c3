using AdvocacyBot.Writing.Names;

namespace AdvocacyBot.Writing.Parts;

/// <summary>One who gets a copy, and his entry as written.</summary>
internal sealed record Copy(TrueParty Truth, string Written);

internal static class Copies
{
    public static IReadOnlyList<Copy> Draw(Draft draft)
    {
        if (draft.Switches.CopyLayout is CopyLayout.None)
        {
            return [];
        }

        Dictionary<string, Copy> drawn = [];
        for (var i = draft.Dice.Between(1, 4); i > 0; i--)
        {
            var copy = One(draft);
            drawn.TryAdd(copy.Written, copy);
        }

        return [.. drawn.Values];
    }

    public static void Write(Draft draft, Sheet sheet, IReadOnlyList<Copy> copies)
    {
        if (copies.Count == 0)
        {
            return;
        }

        var label = draft.Say(["cc: ", "Cc: ", "CC: ", "cc. "], ["cc: ", "C.c.p.: ", "Con copia a: ", "CC: ", "c.c.: "]);
        switch (draft.Switches.CopyLayout)
        {
            case CopyLayout.Dashes:
                Dashed(draft, sheet, copies);
                break;
            case CopyLayout.EachWithCc or CopyLayout.ContinuationLines:
                sheet.Lines(copies.SelectMany(copy => (label + copy.Written).Split('\n')));
                break;
            case CopyLayout.Semicolons:
                sheet.Line(label + string.Join("; ", copies.Select(copy => copy.Written)));
                break;
            case CopyLayout.OneCcManyLines when draft.Dice.Chance(35):
                sheet.Line(label.TrimEnd());
                sheet.Lines(copies.Select(copy => copy.Written));
                break;
            default:
                var indent = new string(' ', draft.Dice.Chance(60) ? label.Length : 0);
                sheet.Lines(copies.Select((copy, index) => (index == 0 ? label : indent) + copy.Written));
                break;
        }

        sheet.Blank();
    }

    /// <summary>As Mexican offices punctuate: "C.c.p. Name.- Title.- Organisation. Para su conocimiento.- Presente."</summary>
    private static void Dashed(Draft draft, Sheet sheet, IReadOnlyList<Copy> copies)
    {
        var label = draft.Dice.Pick(["C.c.p. ", "c.c.p. ", "C.c.p.- ", "Ccp. "]);
        var end = draft.Dice.Pick([". Para su conocimiento.- Presente.", ".- Presente.", ".- Para su conocimiento.", "."]);
        var isLabelled = draft.Dice.Chance(60);
        sheet.Lines(copies.Select((copy, index) =>
            (index == 0 || isLabelled ? label : new string(' ', label.Length)) + copy.Written + end));
    }

    private static Copy One(Draft draft)
    {
        var (title, organization) = draft.Dice.Pick(draft.IsSpanish ? Offices.SpanishCopies : Offices.EnglishCopies);
        var lone = draft.Say(Offices.EnglishTitlesThatStay, Offices.SpanishTitlesThatStay);
        var isLone = draft.Switches.CopyLayout is CopyLayout.TitleBeforeName
            || (draft.Switches.CopyLayout is not (CopyLayout.TitleOfOrganization or CopyLayout.ContinuationLines or CopyLayout.Dashes)
                && draft.Dice.Chance(25));
        var name = PersonNames.DrawFor(isLone ? lone : title, draft.Dice, draft.Language).Name;
        var whole = new TrueParty(name, title, organization, []);
        var titled = new TrueParty(name, lone, null, []);
        return draft.Switches.CopyLayout switch
        {
            CopyLayout.Groups => OfGroup(draft),
            CopyLayout.TitleBeforeName => new Copy(titled, $"{lone} {name}"),
            CopyLayout.TitleOfOrganization => new Copy(whole, $"{name}, {title} {Of(draft, organization)}{organization}"),
            CopyLayout.ContinuationLines => new Copy(whole, $"{name}, {title},\n{organization}"),
            CopyLayout.Dashes => new Copy(whole, $"{draft.Dice.Pick(["", "", "Lic. "])}{name}.- {title}.- {organization}"),
            _ when isLone => new Copy(titled, $"{name}, {lone}"),
            _ => new Copy(whole, $"{name}, {title}, {organization}"),
        };
    }

    private static Copy OfGroup(Draft draft)
    {
        var group = draft.Say(Offices.EnglishGroups, Offices.SpanishGroups);
        return new Copy(new TrueParty(null, null, group, []) { Whole = true }, group);
    }

    private static string Of(Draft draft, string organization) => !draft.IsSpanish ? "of the "
        : organization.StartsWith("Instituto", StringComparison.Ordinal) ? "del " : "de la ";
}
