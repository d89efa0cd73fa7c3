using AdvocacyBot.Writing.Names;

namespace AdvocacyBot.Writing.Parts;

internal static class Subjects
{
    /// <summary>Writes the subject line and returns its words without the label.</summary>
    public static string? Write(Draft draft, Sheet sheet)
    {
        if (draft.Switches.Subject is SubjectStyle.None)
        {
            return null;
        }

        var words = Slots.Fill(draft.Dice.Pick(draft.Words.Subjects), draft.Dice);
        var label = draft.Switches.Subject switch
        {
            SubjectStyle.ReCapitals => draft.Say("RE: ", "ASUNTO: "),
            SubjectStyle.Subject => draft.Say("Subject: ", "Asunto: "),
            SubjectStyle.Ref => draft.Say("Ref.: ", "Ref.: "),
            _ => draft.Say("Re: ", draft.Dice.Pick(["Asunto: ", "Referencia: "])),
        };
        if (draft.Switches.Subject is SubjectStyle.Continued)
        {
            var more = Slots.Fill(draft.Say("and the obligations of the state under {law}", "y las obligaciones del Estado conforme a {lawEs}"), draft.Dice);
            sheet.Line(label + words);
            sheet.Line(new string(' ', draft.Dice.Chance(60) ? label.Length : 0) + more);
            words += " " + more;
        }
        else
        {
            sheet.Line(label + words);
        }

        sheet.Blank();
        return words;
    }

    public static string Words(Draft draft) => Slots.Fill(draft.Dice.Pick(draft.Words.Subjects), draft.Dice);
}
