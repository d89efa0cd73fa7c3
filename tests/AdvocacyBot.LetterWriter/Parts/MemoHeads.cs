namespace AdvocacyBot.Writing.Parts;

/// <summary>To:, From:, CC:, Date: and Re: at the head of a memo.</summary>
internal static class MemoHeads
{
    public static OpeningTruth Write(
        Draft draft, Sheet sheet, IReadOnlyList<Addressee> addressees, IReadOnlyList<Copy> copies, DateOnly date)
    {
        var isCapital = draft.Dice.Chance(60);
        void Field(string english, string spanish, IEnumerable<string> values)
        {
            var label = draft.Say(english, spanish) + ":";
            label = (isCapital ? label.ToUpperInvariant() : label).PadRight(8) + " ";
            sheet.Lines(values.Select((value, index) => (index == 0 ? label : new string(' ', label.Length)) + value));
        }

        Field("To", "Para", addressees.Select(addressee => string.Join(", ", addressee.Lines)));
        Field("From", "De", [draft.Say("The undersigned", "Quienes suscriben")]);
        Field("CC", "Copia", copies.Select(copy => copy.Written.Replace('\n', ' ')));
        var hasDate = draft.Switches.DatePlace is not (DatePlace.None or DatePlace.OnlyOthersInBody);
        Field("Date", "Fecha", hasDate ? [Datelines.Written(draft, date)] : []);
        var subject = draft.Switches.Subject is SubjectStyle.None ? null : Subjects.Words(draft);
        Field("Re", "Asunto", subject is null ? [] : [subject]);
        sheet.Blank();
        var salutation = Salutations.Write(draft, addressees);
        if (salutation is not null)
        {
            sheet.Lines(BodyLines.Paragraph(draft, salutation));
            sheet.Blank();
        }

        return new OpeningTruth(hasDate, subject, salutation);
    }
}
