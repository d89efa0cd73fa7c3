using AdvocacyBot.Writing.Names;

namespace AdvocacyBot.Writing.Parts;

/// <summary>One addressee: his truth, the lines of his block, and how a salutation greets him.</summary>
internal sealed record Addressee(TrueParty Truth, IReadOnlyList<string> Lines, string Greeting, string Surname, bool? IsWoman)
{
    public string Greeted => Surname.Length > 0 ? $"{Greeting} {Surname}" : Greeting;
}

internal static class Addressees
{
    private static readonly string[] EnglishHonorable = ["The Honorable ", "Honorable ", "Hon. ", "His Excellency "];
    private static readonly string[] SpanishHonorable = ["Lic. ", "Dr. ", "Sr. ", "Mtro. ", "Excmo. Sr. "];
    private static readonly string[] SpanishHonorableOfWoman = ["Lic. ", "Dra. ", "Sra. ", "Mtra. ", "Excma. Sra. "];

    public static IReadOnlyList<Addressee> Draw(Draft draft)
    {
        var count = draft.Switches.Addressees switch
        {
            AddresseeLayout.TwoColumns => 2,
            AddresseeLayout.ToWhomItMayConcern or AddresseeLayout.JointStatement => 0,
            _ when draft.Switches.Salutation is SalutationStyle.OneALine => draft.Dice.Between(2, 3),
            _ => draft.Dice.Weighted((1, 62), (2, 25), (3, 13)),
        };
        Dictionary<string, Addressee> drawn = [];
        while (drawn.Count < count)
        {
            var next = One(draft);
            drawn.TryAdd(next.Greeted, next);
        }

        return [.. drawn.Values];
    }

    public static Addressee OfReply(Draft draft)
    {
        var person = PersonNames.Draw(draft.Dice, draft.Language, plain: true);
        var organization = OrganizationNames.Draw(draft.Dice, draft.Language).Name;
        var title = draft.Dice.Pick(draft.Words.Titles[..2]);
        return new Addressee(
            new TrueParty(person.Name, title, organization, []), [person.Name, title, organization],
            Courtesy(draft, person), person.Surname, person.IsWoman);
    }

    private static Addressee One(Draft draft)
    {
        var office = Offices.Draw(draft.Dice, draft.Language);
        var person = PersonNames.Draw(draft.Dice, draft.Language, plain: true);
        return draft.Switches.AddresseeForm switch
        {
            AddresseeForm.OfficeOnly => OfOffice(draft, office),
            AddresseeForm.OrganizationOnly => OfOrganization(draft, office),
            AddresseeForm.Group => OfGroup(draft),
            var form => OfPerson(draft, office, person, form),
        };
    }

    private static Addressee OfPerson(Draft draft, Office office, InventedPerson person, AddresseeForm form)
    {
        var title = office.TitleFor(person.IsWoman);
        var postal = Postal(draft, office);
        var greeting = office.Greeting.Replace("@", person.IsWoman ? "a" : "o").Replace("~", person.IsWoman ? "a" : "");
        var bare = new TrueParty(person.Name, title, null, postal);
        Addressee Written(TrueParty truth, params string[] lines) =>
            new(truth, [.. lines, .. postal], greeting, person.Surname, person.IsWoman);
        return form switch
        {
            AddresseeForm.TitleBeforeName => Written(bare, $"{title} {person.Name}"),
            AddresseeForm.NameCommaTitle when draft.Dice.Chance(50) => Written(
                bare with { Organization = office.Organization }, $"{Honorable(draft, person)}{person.Name}, {title}", office.Organization),
            AddresseeForm.NameCommaTitle => Written(bare, $"{Honorable(draft, person)}{person.Name}, {title}"),
            _ => Written(
                bare with { Organization = office.Organization }, Honorable(draft, person) + person.Name, title, office.Organization),
        };
    }

    private static Addressee OfOffice(Draft draft, Office office)
    {
        var postal = Postal(draft, office);
        var title = draft.IsSpanish ? "C. " + office.Title : "Office of the " + office.Title;
        return new Addressee(
            new TrueParty(null, title, null, postal) { Whole = true }, [title, .. postal], Neutral(office), "", false);
    }

    private static Addressee OfOrganization(Draft draft, Office office)
    {
        var postal = Postal(draft, office);
        return new Addressee(
            new TrueParty(null, null, office.Organization, postal) { Whole = true }, [office.Organization, .. postal],
            draft.Say("Members of the ", "Integrantes de ") + office.Organization, "", null);
    }

    private static Addressee OfGroup(Draft draft)
    {
        var group = draft.Say(Offices.EnglishGroups, Offices.SpanishGroups);
        return new Addressee(new TrueParty(null, null, group, []) { Whole = true }, [group], group, "", null);
    }

    private static string Neutral(Office office) =>
        office.Greeting.Replace("@", "o").Replace("~", "");

    private static IReadOnlyList<string> Postal(Draft draft, Office office) => draft.Switches.Postal switch
    {
        PostalLines.StreetAndCity => [office.Street, office.City],
        PostalLines.City => [office.City],
        _ => [],
    };

    private static string Honorable(Draft draft, InventedPerson person) =>
        !draft.Dice.Chance(45) ? ""
        : !draft.IsSpanish ? draft.Dice.Pick(EnglishHonorable).Replace("His", person.IsWoman ? "Her" : "His")
        : draft.Dice.Pick(person.IsWoman ? SpanishHonorableOfWoman : SpanishHonorable);

    private static string Courtesy(Draft draft, InventedPerson person) => (draft.IsSpanish, person.IsWoman) switch
    {
        (true, true) => "Sra.",
        (true, false) => "Sr.",
        (false, true) => "Ms.",
        _ => "Mr.",
    };
}
