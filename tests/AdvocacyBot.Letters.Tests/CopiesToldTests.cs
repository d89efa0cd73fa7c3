namespace AdvocacyBot.Letters.Tests;

/// <summary>Those copied whom a sentence tells, and marks of copies without a colon.</summary>
public class CopiesToldTests
{
    [Theory]
    [InlineData("I am copying this letter to the Secretary of State for Islands, Rt Hon Bo Ruiz, to the Ministry of Labour, and to Professor Ann Lee, Chair of Harbour Action.")]
    [InlineData("With copy to the Secretary of State for Islands, Bo Ruiz, to the Ministry of Labour, and to Ann Lee, Chair of Harbour Action.")]
    [InlineData("A copy of this letter has been sent to the Secretary of State for Islands, Bo Ruiz; the Ministry of Labour; and Ann Lee, Chair of Harbour Action.")]
    public void A_sentence_tells_who_is_copied(string sentence) =>
        Assert.Equal(
            ["Bo Ruiz", "Ministry of Labour", "Ann Lee"],
            Written.WithBody("We ask that you reopen the ferry.\n\n" + sentence).CarbonCopies
                .Select(copied => (copied.Name ?? copied.Organization)!.Value.Replace("Professor ", "", StringComparison.Ordinal)));

    [Theory]
    [InlineData("We are copying this letter to you and to all our members.")]
    [InlineData("We attach a copy of the letter that was sent to Ann Lee.")]
    [InlineData("Con copia a nuestros abogados.")]
    [InlineData("The Ministry copied the model of the Government of Peru.")]
    public void What_copies_nobody_in_particular_tells_nobody(string sentence) =>
        Assert.Empty(Written.WithBody("We ask that you reopen the ferry.\n\n" + sentence).CarbonCopies);

    [Theory]
    [InlineData("With copy to the Ministry of Labour")]
    [InlineData("Con copia al Ministry of Labour")]
    public void A_mark_of_copies_needs_no_colon(string line)
    {
        var letter = Written.WithTail(line);

        Assert.Equal("Ministry of Labour", Assert.Single(letter.CarbonCopies).Organization?.Value);
        Assert.Equal(2, letter.Signatories.Count);
    }

    [Fact]
    public void Matters_with_commas_belong_to_the_department_and_a_branch_to_its_body()
    {
        var copied = Written.WithTail(
            """
            CC: Harbour Energy Council
            Ann Lee, Deputy Minister, Energy, Mines and Petroleum Resources
            Bo Ruiz, President, Harbour Power

            """).CarbonCopies;

        Assert.Equal([null, "Ann Lee", "Bo Ruiz"], Written.Names(copied));
        Assert.Equal(
            ["NGO Branch, Office of Support and Coordination"],
            Written.WithTail("CC:\nUnder-Secretary-General for Economic and Social Affairs\nNGO Branch, Office of Support and Coordination").CarbonCopies
                .Skip(1).Select(copy => copy.Organization?.Value));
    }

    [Fact]
    public void One_with_office_and_body_beneath_is_one_though_another_block_follows() =>
        Assert.Equal(
            ["Ann Lee", null],
            Written.Names(Written.WithTail(
                "Copy to:      Hon. Ann Lee, EGH\n              Cabinet Secretary\n              Ministry of Labour and Social Protection\n\n" +
                "              The County Commissioners\n              TURKANA, SAMBURU").CarbonCopies));
}
