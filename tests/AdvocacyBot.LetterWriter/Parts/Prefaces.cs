using AdvocacyBot.Writing.Names;

namespace AdvocacyBot.Writing.Parts;

/// <summary>What stands before the letter on a publisher's page.</summary>
internal static class Prefaces
{
    /// <summary>Writes title and preface; returns both.</summary>
    public static (string? Title, string? Words) Write(
        Draft draft, Sheet sheet, IReadOnlyList<Addressee> addressees, IReadOnlyList<SignatureEntry> entries)
    {
        if (draft.Switches.Preface is PrefaceStyle.None)
        {
            return (null, null);
        }

        if (draft.Switches.Preface is PrefaceStyle.PressRelease)
        {
            sheet.Line(draft.Say("FOR IMMEDIATE RELEASE", "COMUNICADO DE PRENSA"));
            sheet.Blank();
        }

        var title = Title(draft, addressees);
        sheet.Line(title);
        sheet.Blank();
        if (draft.Switches.Preface is PrefaceStyle.TitleOnly)
        {
            return (title, null);
        }

        List<string> words = [Story(draft, entries)];
        if (draft.Switches.Preface is PrefaceStyle.PressRelease)
        {
            words.Add(Quotation(draft, entries));
            words.Add(draft.Say("The full text of the letter follows.", "A continuación, el texto completo de la carta."));
        }

        foreach (var paragraph in words)
        {
            sheet.Lines(BodyLines.Paragraph(draft, paragraph));
            sheet.Blank();
        }

        if (draft.Switches.Preface is PrefaceStyle.PressRelease)
        {
            sheet.Line(draft.Dice.Pick(["---", "________________", "***", "—————"]));
            sheet.Blank();
        }

        return (title, string.Join(' ', words));
    }

    private static string Title(Draft draft, IReadOnlyList<Addressee> addressees)
    {
        var subject = Subjects.Words(draft);
        if (draft.Switches.Addressees is AddresseeLayout.OnlyInTitle)
        {
            var named = string.Join(draft.Say(" and ", " y "), addressees.Select(Named));
            return draft.Say($"Open Letter to {named} on {Low(subject)}", $"Carta abierta a {named} sobre {Low(subject)}");
        }

        return draft.Switches.Addressees is AddresseeLayout.JointStatement
            ? draft.Say($"Joint Statement: {subject}", $"Pronunciamiento conjunto: {subject}")
            : draft.Say([$"Coalition Letter: {subject}", $"Groups Call for Action on {Low(subject)}"], [$"Carta pública: {subject}", $"Organizaciones alertan: {Low(subject)}"]);
    }

    private static string Named(Addressee addressee) =>
        string.Join(' ', new[] { addressee.Truth.Title, addressee.Truth.Name, addressee.Truth.Whole ? addressee.Truth.Organization : null }.OfType<string>());

    private static string Low(string words) => words.StartsWith("The ", StringComparison.Ordinal) ? "the " + words[4..] : words;

    private static string Story(Draft draft, IReadOnlyList<SignatureEntry> entries) => Slots.Fill(
        draft.Say(
            $"Washington, D.C. – {entries.Count} signatories sent a letter this week warning that {{group}} in {{country}} face growing danger. The letter asks officials to act before the end of the session.",
            $"Ciudad de México. – {entries.Count} firmantes enviaron esta semana una carta en la que advierten que {{groupEs}} en {{countryEs}} enfrentan un peligro creciente."),
        draft.Dice);

    private static string Quotation(Draft draft, IReadOnlyList<SignatureEntry> entries)
    {
        var speaker = entries[0].Truth.Kind is SignatoryKind.Person ? entries[0].Truth.Name : PersonNames.Draw(draft.Dice, draft.Language, plain: true).Name + draft.Say(" of ", " de ") + entries[0].Truth.Name;
        return draft.Say(
            $"“No one should have to choose between silence and exile,” said {speaker}. “We urge the authorities to listen.”",
            $"“Nadie debería tener que elegir entre el silencio y el exilio”, señaló {speaker}. “Exigimos que las autoridades escuchen”.");
    }
}
