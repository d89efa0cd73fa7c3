namespace AdvocacyBot.Letters.Tests;

/// <summary>Bodies and people whose lines look like something else.</summary>
public class SignatureListsTests
{
    [Theory]
    [InlineData("Migration Law Center\n#OpenDoorsNow Campaign\nCasa Betania", "#OpenDoorsNow Campaign")]
    [InlineData("Migration Law Center\nCasa Betania\n#OpenDoorsNow Network", "#OpenDoorsNow Network")]
    [InlineData("Migration Law Center\n#PuertasAbiertas El Salvador\nCasa Betania", "#PuertasAbiertas El Salvador")]
    [InlineData("* Migration Law Center\n* Casa Betania\n* #OpenDoorsNow", "#OpenDoorsNow")]
    [InlineData("1. Migration Law Center\n2. #OpenDoorsNow\n3. Casa Betania", "#OpenDoorsNow")]
    public void A_campaign_signs_by_its_tag(string lines, string name)
    {
        var signed = Written.SignedBy(lines).Signatories;

        Assert.Equal(3, signed.Count);
        Assert.Contains(name, signed.OfType<Signatory.Organization>().Select(s => s.Name.Value));
    }

    [Fact]
    public void A_slogan_with_its_tag_signs_nothing() =>
        Assert.Equal(
            ["Migration Law Center", "Casa Betania"],
            Signed("Migration Law Center\nCasa Betania\n\n#OpenDoorsNow for every family"));

    [Theory]
    [InlineData("Harbour Phone Sahara, Niger\nMigration Law Center, Kenya\nCasa Betania, Peru", "Harbour Phone Sahara")]
    [InlineData("SOLWA, Kenya\nHarbour Phone Sahara, Niger\nMigration Law Center, Kenya", "SOLWA")]
    [InlineData("Sea-Light, Germany\nMigration Law Center, Kenya\nCasa Betania, Peru", "Sea-Light")]
    public void The_first_of_those_told_by_country_signs_too(string lines, string first)
    {
        var signed = Written.SignedBy(lines).Signatories;

        Assert.Equal(3, signed.Count);
        Assert.Equal(first, Assert.IsType<Signatory.Organization>(signed[0]).Name.Value);
    }

    [Fact]
    public void Committees_in_a_row_are_no_titles_of_the_first()
    {
        var signed = Written.SignedBy(
            "Agrupación de Familiares del Puerto (AFP)\n\nCoordinadora de Familiares de la Ribera\n\n"
                + "Coordinadora de Mujeres del Valle\n\nComité Rosa Quilaqueo – Valdivia").Signatories;

        Assert.Equal(4, signed.OfType<Signatory.Organization>().Count());
    }

    [Fact]
    public void An_office_beneath_a_name_is_no_committee() =>
        Assert.Equal(["Odalys Quilaqueo"], Signed("Odalys Quilaqueo\nCoordinadora de Incidencia\nRed de Mujeres del Valle"));

    [Theory]
    [InlineData("Abel M. and Ruth M. Thorne Endowed Clinical Professor of Law")]
    [InlineData("Bank of Harbour Foundation Chair in International Law")]
    [InlineData("Josiah Thorne Jr. Lecturer in Law")]
    [InlineData("Adjunct Faculty in Immigration Law")]
    public void A_chair_named_after_its_donor_is_the_title_of_who_holds_it(string chair)
    {
        var signed = Written.SignedBy(
            $"Karen Thornfield\n{chair}\nHarbour School of Law\n\nLena Benson\nProfessor of Law\nRiver Law School").Signatories;

        Assert.Equal(["Karen Thornfield", "Lena Benson"], signed.Select(s => s.Name.Value));
        Assert.Equal([chair], Assert.IsType<Signatory.Person>(signed[0]).Titles.Select(t => t.Value));
    }

    [Fact]
    public void A_body_signs_whoever_speaks_for_it_on_its_line() =>
        Assert.Equal(
            ["Migration Law Center", "Casa Betania", "Red de Mujeres del Valle"],
            Signed(
                "Migration Law Center, Karen Thornfield, director\nCasa Betania, Ana Ruiz Soto, coordinadora general\n"
                    + "Red de Mujeres del Valle, Rosa Quilaqueo, presidenta"));

    [Fact]
    public void A_body_signs_beside_one_whose_name_is_not_known() =>
        Assert.Equal(
            ["Migration Law Center", "Casa Betania", "Red de Mujeres del Valle", "Harbour Solwick", "Casa Ribera"],
            Signed(
                "Migration Law Center, Karen Thornfield, director\nCasa Betania, Ana Ruiz Soto, coordinadora general\n"
                    + "Red de Mujeres del Valle, Rosa Quilaqueo, presidenta\nHarbour Solwick, Wrend Cortwick Hinwood, director\n"
                    + "Casa Ribera, Ana Ruiz Mateos, SJ"));

    [Fact]
    public void A_second_office_beneath_a_name_is_a_title_too() =>
        Assert.Equal(
            ["Director of Research, Harbour School of Health", "Josiah Thorne Jr. Lecturer in Law, Harbour Law School"],
            Assert.IsType<Signatory.Person>(Written.SignedBy(
                "Ana Benson\nDirector of Research, Harbour School of Health\nJosiah Thorne Jr. Lecturer in Law, Harbour Law School\n\n"
                    + "Lena Benson\nProfessor of Law\nRiver Law School").Signatories[0]).Titles.Select(t => t.Value));

    [Fact]
    public void Letters_over_other_bodies_are_no_heading() =>
        Assert.Equal(
            5,
            Signed("SOLWA\nMigration Law Center, Newark\nRIBERA\nHarbour Charities, Fort Worth\nCasa Betania").Count());

    private static IEnumerable<string> Signed(string lines) =>
        Written.SignedBy(lines).Signatories.Select(s => s.Name.Value);
}
