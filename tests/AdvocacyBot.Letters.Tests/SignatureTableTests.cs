namespace AdvocacyBot.Letters.Tests;

/// <summary>Those who sign in tables, columns and runs of names whose layout tells who is who.</summary>
public sealed class SignatureTableTests
{
    private static IEnumerable<string> Signed(string signatures) => Written.SignedBy(signatures).Signatories.Select(Name);

    private static string Name(Signatory signatory) => signatory switch
    {
        Signatory.Person person => person.Name.Value,
        Signatory.Organization body => body.Name.Value,
        _ => "",
    };

    [Fact]
    public void The_head_of_a_table_tells_its_columns()
    {
        var people = Written.SignedBy(
            "No.\tName\tCounty\tOrganization\tSignature\n1.\tHalima Godana\tIsiolo\tMerti Group\tSigned\n2.\tNkirote Lesuuda\tSamburu\tBeads of Hope\tSigned")
            .Signatories.OfType<Signatory.Person>().ToList();

        Assert.Equal(["Halima Godana", "Nkirote Lesuuda"], people.Select(p => p.Name.Value));
        Assert.Equal(["Merti Group", "Beads of Hope"], people.Select(p => p.Affiliation?.Value));
    }

    [Fact]
    public void Where_the_body_stands_first_it_signs() =>
        Assert.Equal(["Beads of Hope", "Casa Betania"], Signed(
            "Organisation | Representative | Country\nBeads of Hope | Ann Lee | Kenya\nCasa Betania | Bo Ruiz | Peru"));

    [Fact]
    public void A_signature_left_empty_shifts_no_column() =>
        Assert.Equal(["Lodwar Mothers", "Beads of Hope"], Signed(
            "S/No\tName of Organization\tContact Person\tSignature\n1\tLodwar Mothers\tGrace Akiru\t\n2\tBeads of Hope\tJohn Ekai\t"));

    [Fact]
    public void Places_over_and_over_down_a_column_are_no_names() =>
        Assert.Equal(["Halima Godana", "Nkirote Lesuuda", "Fatuma Abdi", "Rebecca Lepar", "Dokatu Wario"], Signed(
            "1.\tHalima Godana\tKitui\tMerti Group\tSigned\n2.\tNkirote Lesuuda\tSamburu\tBeads of Hope\tSigned\n"
            + "3.\tFatuma Abdi\tKitui\tLorian Mothers\tSigned\n4.\tRebecca Lepar\tSamburu\tSalt Traders\tSigned\n5.\tDokatu Wario\tKitui\tGabra Sisters\tSigned"));

    [Fact]
    public void Two_names_over_two_offices_are_two_who_sign() =>
        Assert.Equal(["Lucinda Tarrance", "Mark D. Vossler"], Signed(
            "Lucinda Tarrance Mark D. Vossler\nRanking Member Chairman\nSubcommittee on Trade Subcommittee on Oversight"));

    [Fact]
    public void A_seat_in_Congress_is_no_part_of_a_name() =>
        Assert.Equal(["Abigail Stroud", "Dale Kowalczyk", "Vernon T. Gaddis, Jr.", "Nils Amundson", "Sheila Marsh"], Signed(
            "Abigail Stroud (NM-03), Dale Kowalczyk (WI-07), Vernon T. Gaddis, Jr. (AL-07), Nils Amundson (MN-08), Sheila Marsh (AZ-01)"));

    [Fact]
    public void A_paper_prints_names_offices_and_bodies_on_end() =>
        Assert.Equal(["Angela Marsh", "Tobias Renwick", "Julian Apple", "Samuel Adey"], Signed(
            "Angela Marsh Chief executive, Kindling, Tobias Renwick Director, Young Roots Kent, Sir Julian Apple Chair, The Larkrise Foundation, "
            + "Rev Samuel Adey Harbour Mission"));

    [Fact]
    public void Commas_that_tell_of_one_person_part_no_names() =>
        Assert.Equal(["Emre Marsh", "Fiona Reid", "Gareth Bowen"], Signed(
            "Emre Marsh, PhD candidate, Queen Mary, University of London\nDr Fiona Reid, University of Glasgow\nGareth Bowen, Lecturer, Cardiff University"));

    [Fact]
    public void What_a_page_adds_beneath_its_end_mark_signs_nothing() =>
        Assert.Equal(["Migration Law Center", "Border Rights Network"], Signed("Migration Law Center\nBorder Rights Network\n\n###\n\nIssues: Health Care"));

    [Fact]
    public void A_link_within_the_last_name_of_a_country_is_no_list() =>
        Assert.Equal(["Casa Verde Unida", "Osservatorio Porti e Animali", "Dyrenes Fremtid"], Signed(
            "Italy: Casa Verde Unida, Osservatorio Porti e Animali\nDenmark: Dyrenes Fremtid"));
}
