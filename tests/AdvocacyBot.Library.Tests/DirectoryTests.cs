using AdvocacyBot.Letters.Text;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Library.Tests;

public sealed class DirectoryTests
{
    private int _order;

    [Fact]
    public void Surnames_alone_join_the_one_full_name_of_the_same_office()
    {
        var directory = PartyDirectory.Build([
            Person("x", PartyRole.Recipient, "Ruiz Soto", "Governor-Elect"),
            Person("y", PartyRole.Recipient, "Eva María Ruiz Soto", "Governor")]);

        var governor = Assert.Single(directory.Entries);
        Assert.Equal("Eva María Ruiz Soto", governor.Name);
        Assert.Equal(
            "'Ruiz Soto' (Governor-Elect) in letter x and 'Eva María Ruiz Soto' (Governor) in letter y: "
            + "same surnames, no other person on the shelf fits, both governor.",
            Assert.Single(governor.Aliases).Evidence);
    }

    [Theory]
    [InlineData("Moss", "Senator", "Cy Moss", "Ambassador")]
    [InlineData("Moss", "Vice President", "Cy Moss", "President")]
    [InlineData("Moss", "Secretary of Health", "Cy Moss", "Secretary of Labor")]
    [InlineData("Moss", null, "Cy Moss", "Senator")]
    [InlineData("Dan Moss", "Senator", "Cy Moss", "Senator")]
    [InlineData("William K. Moss", "Senator", "William J. Moss", "Senator")]
    [InlineData("Cy Mass", "Senator", "Cy Moss", "Senator")]
    [InlineData("Moss", "Senator", "Moss", "Mayor")]
    public void Without_evidence_two_stay_two(string one, string? title, string other, string otherTitle) =>
        Assert.Equal(
        2,
        PartyDirectory.Build([
            Person("x", PartyRole.Signatory, one, title),
            Person("y", PartyRole.Signatory, other, otherTitle)]).Entries.Count);

    [Theory]
    [InlineData("Brian Atwater", "J. Brian Atwater")]
    [InlineData("William Stone", "William J. Stone")]
    [InlineData("Arthur Dewhurst", "Arthur “Gene” Dewhurst")]
    [InlineData("Myra Sales", "Myra (Chris) Sales")]
    [InlineData("Ana Nunez", "Ana Núñez")]
    [InlineData("Dr. Ana Núñez", "Ana Núñez")]
    [InlineData("Mario Ebert", "Mario Ebert Castro")]
    public void Names_that_differ_by_initial_nickname_or_accent_are_joined(string one, string other) => Assert.Single(
        PartyDirectory.Build([
            Person("x", PartyRole.Signatory, one, "Director"),
            Person("y", PartyRole.Signatory, other, "Director")]).Entries);

    [Fact]
    public void Where_two_full_names_fit_a_surname_joins_neither()
    {
        var directory = PartyDirectory.Build([
            Person("x", PartyRole.Recipient, "Moss", "Senator"),
            Person("y", PartyRole.Recipient, "Cy Moss", "Senator"),
            Person("z", PartyRole.Recipient, "Dan Moss", "Senator")]);

        Assert.Equal(3, directory.Entries.Count);
        Assert.Equal(3, directory.Find("moss").Count);
    }

    [Fact]
    public void A_name_without_words_is_a_party_of_its_own_and_stops_nothing()
    {
        var directory = PartyDirectory.Build([
            Person("x", PartyRole.Signatory, "—", "Director"),
            Person("y", PartyRole.Signatory, "Ann Lee", "Director")]);

        Assert.Equal(2, directory.Entries.Count);
    }

    [Fact]
    public void A_surname_greeted_in_very_many_letters_joins_its_one_holder_in_all_of_them()
    {
        var directory = PartyDirectory.Build([.. Enumerable.Range(0, 3000).SelectMany(letter => new[]
        {
            Person($"{letter}", PartyRole.Recipient, "Eva Ruiz", "Governor"),
            Person($"{letter}", PartyRole.Greeted, "Ruiz", "Governor"),
        })]);

        Assert.Equal(6000, Assert.Single(directory.Entries).Appearances.Count);
    }

    [Fact]
    public void Two_lines_of_one_signature_block_are_two_people() => Assert.Equal(
        2,
        PartyDirectory.Build([
            Person("x", PartyRole.Signatory, "Ann Lee", "Director"),
            Person("x", PartyRole.Signatory, "Ann M. Lee", "Director")])
            .Entries.Count);

    [Fact]
    public void A_greeting_is_joined_to_the_inside_address_of_its_letter_only()
    {
        var directory = PartyDirectory.Build([
            Person("x", PartyRole.Recipient, "Olga Sanders Cord", "Secretary of the Interior"),
            Person("x", PartyRole.Greeted, "Sanders", "Secretary"),
            Person("y", PartyRole.Recipient, "Ana Sanders", "Secretary")]);

        Assert.Equal(["Ana Sanders", "Olga Sanders Cord"], directory.Entries.Select(party => party.Name));
        Assert.Equal(2, directory.Entries[1].Appearances.Count);
    }

    [Theory]
    [InlineData("Peace Watch", null, "the peace  WATCH", null)]
    [InlineData("Peace Watch", null, "Peace Watch A.C.", null)]
    [InlineData("Latin Peace Watch", "LPW", "LPW", null)]
    [InlineData("Mexican Commission for Refugee Help", "COMAX", "Mexican Commission for Help to Refugees", "COMAX")]
    [InlineData("Institute for Women in Migration", "INMU", "Instituto para las Mujeres en la Migración", "INMU")]
    public void One_organisation_in_two_spellings_is_one(
        string one, string? acronym, string other, string? otherAcronym) =>
        Assert.Single(PartyDirectory.Build([Group("x", one, acronym), Group("y", other, otherAcronym)]).Entries);

    [Theory]
    [InlineData("Human Rights First", "HRF", "Human Rights Foundation", "HRF")]
    [InlineData("Peace Watch Inc.", null, "Peace Watch A.C.", null)]
    [InlineData("Peace Watch", "PW", "Press Women", "PW")]
    [InlineData("Refugee Council", null, "Refugee Councils of Peru", null)]
    public void Two_organisations_that_look_alike_stay_two(
        string one, string? acronym, string other, string? otherAcronym) =>
        Assert.Equal(
            2, PartyDirectory.Build([Group("x", one, acronym), Group("y", other, otherAcronym)]).Entries.Count);

    [Fact]
    public void An_office_without_a_name_is_found_by_its_title()
    {
        var office = new Appearance(
            "x", PartyRole.Recipient, 0, PartyKind.Office, null, null, ["Secretary of the Interior"], null, default);

        var found = PartyDirectory.Build([office]).Find("secretary of the interior");

        Assert.Equal(PartyKind.Office, Assert.Single(found).Party.Kind);
    }

    [Theory]
    [InlineData("Kid")]
    [InlineData("Lea")]
    [InlineData("Bos")]
    [InlineData("WOLB")]
    [InlineData("")]
    [InlineData("?!")]
    public void Short_words_are_never_guessed_at(string words) => Assert.Empty(
        PartyDirectory.Build([Person("x", PartyRole.Signatory, "Bo Lee", null),
            Group("x", "World Of Lands Afar", "WOLA")])
            .Find(words));

    private Appearance Person(string letter, PartyRole role, string name, string? title) => new(
        letter, role, _order++, PartyKind.Person, name, null,
        title is null ? [] : [title], null, new TextSpan(_order, _order + 1));

    private Appearance Group(string letter, string name, string? acronym) => new(
        letter, PartyRole.Signatory, _order++, PartyKind.Organization, name, acronym, [], null,
        new TextSpan(_order, _order + 1));
}
