using AdvocacyBot.Writing.Names;

namespace AdvocacyBot.Writing.Parts;

/// <summary>One signatory and the lines that write him.</summary>
internal sealed record SignatureEntry(TrueSignatory Truth, IReadOnlyList<string> Lines)
{
    /// <summary>Set as people are; one who signs beneath the name of an organisation is set as organisations are.</summary>
    public bool IsPerson => Truth.Kind is SignatoryKind.Person && !IsBeneathOrganization;

    public bool IsBeneathOrganization { get; init; }
}

internal static class SignatureEntries
{
    /// <summary>What stands beside a name begins here, in letters from the margin.</summary>
    private const int RowWidth = 44;

    public static IReadOnlyList<SignatureEntry> Draw(Draft draft)
    {
        var count = draft.Switches.SignerCount switch
        {
            SignerCount.Few => draft.Dice.Between(2, 4),
            SignerCount.Some => draft.Dice.Between(5, 16),
            SignerCount.Many => draft.Dice.Between(17, 60),
            _ => draft.Dice.Between(80, 130),
        };
        return draft.Switches.Signers switch
        {
            Signers.Images => [],
            Signers.OnePerson => Persons(draft, 1),
            Signers.Persons => Persons(draft, Math.Min(count, 40)),
            Signers.OrganizationsThenPersons => [.. Organizations(draft, count), .. Persons(draft, 2 + (count / 4))],
            _ => Organizations(draft, count),
        };
    }

    private static IReadOnlyList<SignatureEntry> Organizations(Draft draft, int count) =>
        [.. OrganizationNames.Draw(draft.Dice, draft.Language, count).Select(organization => Organization(draft, organization))];

    private static SignatureEntry Organization(Draft draft, InventedOrganization organization)
    {
        var place = draft.Switches.OrganizationPlace switch
        {
            OrganizationPlace.CityInParentheses => $" ({Places.CityAndState(draft.Dice, draft.Language)})",
            OrganizationPlace.StateInParentheses =>
                $" ({draft.Dice.Pick(draft.IsSpanish ? Places.MexicanStates : Places.States)})",
            OrganizationPlace.CountryAfterComma => ", " + Places.Country(draft.Dice, draft.Language),
            OrganizationPlace.CountryInParentheses => $" ({Places.Country(draft.Dice, draft.Language)})",
            _ => "",
        };
        var acronym = organization.Acronym is null ? "" : draft.Dice.Chance(88) ? $" ({organization.Acronym})" : $" – {organization.Acronym}";
        var truth = new TrueSignatory(SignatoryKind.Organization, organization.Name, organization.Acronym, [], null)
        {
            AsWritten = organization.Name + place,
        };
        var line = organization.Name + acronym + place;
        return draft.Switches.OrganizationLayout is OrganizationLayout.WithRepresentative
            ? Represented(draft, line)
            : new SignatureEntry(truth, [line]);
    }

    /// <summary>The person who signs for the organisation stands beneath its name: the signatory is the person.</summary>
    private static SignatureEntry Represented(Draft draft, string organization)
    {
        var title = draft.Dice.Pick(draft.Words.Offices);
        var name = PersonNames.DrawFor(title, draft.Dice, draft.Language).Name;
        var person = new TrueSignatory(SignatoryKind.Person, name, null, [title], organization);
        string[] beneath = draft.Dice.Chance(60) ? [$"{name}, {title}"] : [name, title];
        return new SignatureEntry(person, [organization, .. beneath]) { IsBeneathOrganization = true };
    }

    private static IReadOnlyList<SignatureEntry> Persons(Draft draft, int count)
    {
        Dictionary<string, SignatureEntry> drawn = [];
        while (drawn.Count < count)
        {
            var person = PersonNames.Draw(draft.Dice, draft.Language);
            drawn.TryAdd(person.Name, SignatureLetters.Set(draft, Person(draft, person)));
        }

        return [.. drawn.Values];
    }

    private static SignatureEntry Person(Draft draft, InventedPerson person)
    {
        var titles = draft.Dice.Some(draft.Words.Titles, 2);
        var organization = Affiliation(draft);
        var one = draft.Dice.Pick([.. draft.Words.Titles.Where(title => !title.Contains(',') && !title.StartsWith("Ex", StringComparison.Ordinal) && !title.StartsWith("Former", StringComparison.Ordinal))]);
        var mark = draft.Switches.AfterSignatures is AfterSignatures.IdentificationNote ? "*" : "";
        var name = person.Written;
        SignatureEntry Written(string[] kept, string? affiliation, params string[] lines) => new(
            new TrueSignatory(SignatoryKind.Person, name, null, kept, affiliation) { AsWritten = name + mark }, lines);
        if (draft.Switches.Direction is Direction.FromGovernment)
        {
            var title = draft.WritingOffice.TitleFor(person.IsWoman);
            var office = draft.WritingOffice.Organization;
            return Written([title], office, name + mark, title, office);
        }

        return draft.Switches.PersonLayout switch
        {
            PersonLayout.NameCommaOrganization => Written([], organization, $"{name}{mark}, {organization}"),
            PersonLayout.NameTitleOrganization => Written([one], organization, name + mark, one, organization),
            PersonLayout.OneLine => Written([one], organization, $"{name}{mark}, {one}, {organization}"),
            PersonLayout.Pipe when draft.Dice.Chance(50) => Written([one], null, $"{name}{mark} | {one}"),
            PersonLayout.Pipe => Written([one], organization, $"{name}{mark} | {one} | {organization}"),
            PersonLayout.MembersInColumns => Member(draft, person, Written),
            PersonLayout.OnBehalf => Written(
                [one], organization, $"{draft.Say("On behalf of", "En representación de")} {organization}", name + mark, one),
            PersonLayout.InRows => Written([], organization, $"{name}{mark}".PadRight(RowWidth) + organization),
            PersonLayout.LowerCaseTitle => WithCalling(draft, Written, name + mark),
            PersonLayout.NamesOnly => Written([], null, name + mark),
            PersonLayout.TitlesRunOn => RunOn(draft, Written, name + mark),
            _ when draft.Dice.Chance(20) => Written([$"{one}, {organization}"], null, name + mark, $"{one}, {organization}"),
            _ when draft.Dice.Chance(70) => Written([titles[0]], null, name + mark, titles[0]),
            _ => Written([.. titles], null, [name + mark, .. titles]),
        };
    }

    /// <summary>As people without an office sign: "Ann Lee, school nurse".</summary>
    private static SignatureEntry WithCalling(Draft draft, Func<string[], string?, string[], SignatureEntry> written, string name)
    {
        var calling = draft.Say(
            ["teacher", "retired school nurse", "farmer", "mother of three", "lay minister", "student"],
            ["maestra rural", "promotora de salud", "productor de café", "madre de familia", "estudiante", "lideresa comunitaria"]);
        return written([calling], null, [$"{name}, {calling}"]);
    }

    private static SignatureEntry Member(
        Draft draft, InventedPerson person, Func<string[], string?, string[], SignatureEntry> written)
    {
        var title = draft.Say("Member of Congress", person.IsWoman ? "Diputada Federal" : "Diputado Federal");
        return written([title], null, [person.Written, title]);
    }

    private static SignatureEntry RunOn(Draft draft, Func<string[], string?, string[], SignatureEntry> written, string name)
    {
        var former = draft.IsSpanish
            ? draft.Dice.Some(["Ex Ministro de Justicia", "Ex Embajador ante la Santa Sede", "Ex Diputada del Congreso Nacional"], 2)
            : draft.Dice.Some(["Former Assistant Secretary of Labor", "Former Ambassador to Paraguay and Belize", "Former Counsel, Office of Refugee Admissions"], 2);
        return written([.. former], null, [name, string.Join(' ', former)]);
    }

    private static string Affiliation(Draft draft)
    {
        if (draft.Dice.Chance(35))
        {
            return draft.Dice.Pick(draft.Words.Universities);
        }

        while (true)
        {
            // A comma inside the organisation leaves two fair ways to share a line out.
            var drawn = OrganizationNames.Draw(draft.Dice, draft.Language).Name;
            if (!drawn.Contains(','))
            {
                return drawn;
            }
        }
    }
}
