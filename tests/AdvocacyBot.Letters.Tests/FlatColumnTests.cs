using AdvocacyBot.Letters.Reading;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Tests;

/// <summary>Columns that a page's text has run together with a single blank between them.</summary>
public sealed class FlatColumnTests
{
    [Fact]
    public void Two_addressees_side_by_side_keep_their_own_office_and_body()
    {
        var letter = Read("""
            June 19, 2020

            The Honorable Walter Brandt Hon. Pilar Echeverría

            Attorney General Secretary of State
            U.S. Department of Justice U.S. Department of State
            950 Pine Avenue, NW 301 7th Street, SW
            Washington, DC 20530 Washington, D.C. 20520
            The Honorable Ruth Osei Mr. Pavel Novak
            Acting Secretary Acting Commissioner
            Department of Homeland Security Office of Field Operations

            Dear Secretaries:

            We urge you to end the practice.

            Sincerely,
            Harbor Network
            """);

        Assert.Equal(
            ["Walter Brandt | Attorney General | U.S. Department of Justice",
             "Pilar Echeverría | Secretary of State | U.S. Department of State",
             "Ruth Osei | Acting Secretary | Department of Homeland Security",
             "Pavel Novak | Acting Commissioner | Office of Field Operations"],
            letter.Recipients.Select(r => $"{r.Name?.Value} | {r.Title?.Value} | {r.Organization?.Value}"));
        Assert.Equal(
            ["950 Pine Avenue, NW", "Washington, DC 20530"], letter.Recipients[0].Address.Select(a => a.Value));
    }

    [Fact]
    public void What_cannot_be_told_apart_is_given_to_neither()
    {
        var letter = Read("""
            June 19, 2020

            The Honorable Ruth Osei Mr. Pavel Novak
            Acting Secretary Acting Commissioner
            Harbor Light River Stone

            Dear Secretary Osei and Commissioner Novak:

            We urge you to end the practice.

            Sincerely,
            Harbor Network
            """);

        Assert.Equal(
            ["Ruth Osei | ", "Pavel Novak | "],
            letter.Recipients.Select(r => $"{r.Name?.Value} | {r.Organization?.Value}"));
    }

    [Fact]
    public void Signatories_above_a_title_said_for_each_are_told_apart()
    {
        var letter = Read("""
            June 19, 2020

            Dear Secretary Osei:

            We urge you to end the practice.

            Sincerely,

            Raúl M. Iturbe Janet Kowalski
            Member of Congress Member of Congress

            Adrián Peralta Eleanor Holmes Whitfield James P. Doyle
            Member of Congress Member of Congress Member of Congress

            Patricia Lane
            United States Senator
            """);

        Assert.Equal(
            ["Raúl M. Iturbe", "Janet Kowalski", "Adrián Peralta", "Eleanor Holmes Whitfield", "James P. Doyle",
             "Patricia Lane"],
            letter.Signatories.Select(s => s.Name.Value));
        Assert.All(letter.Signatories, s => Assert.Single(Assert.IsType<Signatory.Person>(s).Titles));
    }

    [Fact]
    public void A_list_of_courtesies_on_one_line_stays_a_name_when_only_one_is_named()
    {
        var letter = Read("""
            June 19, 2020

            The Honorable Rev. Dr. John C. Whitfield
            Secretary of State

            Dear Secretary Whitfield:

            We urge you to end the practice.

            Sincerely,
            Harbor Network
            """);

        Assert.Equal("John C. Whitfield", Assert.Single(letter.Recipients).Name?.Value);
    }

    private static Letter Read(string text) => LetterReader.Read(new SourceDocument("letter.txt", text));
}
