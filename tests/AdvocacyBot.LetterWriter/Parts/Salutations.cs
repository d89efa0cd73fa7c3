namespace AdvocacyBot.Writing.Parts;

internal static class Salutations
{
    public static string? Write(Draft draft, IReadOnlyList<Addressee> addressees)
    {
        var mark = draft.IsSpanish || draft.Dice.Chance(72) ? ":" : ",";
        return draft.Switches.Addressees switch
        {
            AddresseeLayout.JointStatement or AddresseeLayout.OnlyInTitle => null,
            AddresseeLayout.ToWhomItMayConcern => draft.Say("To Whom It May Concern", "A quien corresponda") + mark,
            AddresseeLayout.OnlyInSalutation when draft.Switches.Salutation is SalutationStyle.OneALine =>
                OneALine(draft, addressees, mark),
            AddresseeLayout.OnlyInSalutation => ByName(draft, addressees) + mark,
            AddresseeLayout.Memo when draft.Dice.Chance(70) => null,
            _ when draft.Switches.Salutation is SalutationStyle.OneALine => OneALine(draft, addressees, mark),
            _ => Styled(draft, addressees) + mark,
        };
    }

    /// <summary>Those whom the salutation greets, where nothing else names the addressees.</summary>
    public static IEnumerable<TrueParty> Greeted(IReadOnlyList<Addressee> addressees) =>
        addressees.Select(addressee => addressee.Surname.Length > 0
            ? new TrueParty(addressee.Surname, addressee.Greeting, null, [])
            : new TrueParty(null, null, addressee.Greeting, []) { Whole = true });

    private static string Styled(Draft draft, IReadOnlyList<Addressee> addressees) => draft.Switches.Salutation switch
    {
        SalutationStyle.SirOrMadam => draft.Say(["Dear Sir or Madam", "Dear Sirs"], ["Señores", "Señoras y señores", "Muy señores nuestros"]),
        SalutationStyle.Excellency => draft.Say(["Your Excellency", "Excellency", "Your Excellencies"], ["Su Excelencia", "Excelencia"]),
        SalutationStyle.Considered when draft.IsSpanish =>
            draft.Dice.Pick(["De nuestra mayor consideración", "De mi consideración", "Cordial saludo", "Respetado señor"]),
        SalutationStyle.Office when addressees is [{ IsWoman: { } isWoman } only] => Formal(draft, only, isWoman),
        _ => ByName(draft, addressees),
    };

    private static string OneALine(Draft draft, IReadOnlyList<Addressee> addressees, string mark) =>
        string.Join('\n', addressees.Select(addressee => ByName(draft, [addressee]) + mark));

    private static string Formal(Draft draft, Addressee addressee, bool isWoman) => draft.IsSpanish
        ? (isWoman ? "Señora " : "Señor ") + addressee.Greeting
        : (isWoman ? "Dear Madam " : "Dear Mr. ") + addressee.Greeting;

    private static string ByName(Draft draft, IReadOnlyList<Addressee> addressees)
    {
        if (!draft.IsSpanish)
        {
            return draft.Dice.Weighted(("Dear ", 95), ("Honorable ", 5)) + Join(addressees, "and");
        }

        var dear = addressees[0].IsWoman switch
        {
            true => draft.Dice.Pick(["Estimada ", "Distinguida ", "Respetada ", "Apreciable "]),
            false => draft.Dice.Pick(["Estimado ", "Distinguido ", "Respetado ", "Apreciable "]),
            null => draft.Dice.Pick(["Estimadas y estimados ", "Honorables ", "Estimados "]),
        };
        return dear + Join(addressees, "y");
    }

    private static string Join(IReadOnlyList<Addressee> addressees, string and) => addressees.Count switch
    {
        1 => addressees[0].Greeted,
        2 => $"{addressees[0].Greeted} {and} {addressees[1].Greeted}",
        _ => string.Join(", ", addressees.Take(addressees.Count - 1).Select(addressee => addressee.Greeted))
            + $"{(and == "and" ? "," : "")} {and} {addressees[^1].Greeted}",
    };
}
