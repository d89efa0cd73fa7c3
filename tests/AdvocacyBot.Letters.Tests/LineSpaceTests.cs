using static AdvocacyBot.Letters.Tests.Written;

namespace AdvocacyBot.Letters.Tests;

/// <summary>Letters whose lines are all as far from each other: the space tells nothing, the lines' forms do.</summary>
public sealed class LineSpaceTests
{
    private const string Letter =
        """
        Harbor Network
        110 Maryland Avenue NE, Washington, DC 20002

        May 4, 2021

        Hon. Ann Lee
        Attorney General
        Department of Justice
        950 Main Avenue
        Washington, DC 20530

        Robert Ruiz
        Minister of Labor
        Ministry of Labor

        Re: Families at the border

        Dear Attorney General Lee and Minister Ruiz:

        We write to you about the families who wait at the border and have no shelter there.

        Sincerely,

        Migration Law Center
        Carlos Hernández, Director

        Border Rights Network
        Daniel García
        President

        National Farmworkers Coalition
        María Gómez, Chair

        cc: Susan Ponce, Chief of Staff
        Thomas Rey, Secretary
        """;

    [Theory]
    [InlineData("\n")]
    [InlineData("\n\n")]
    public void Address_blocks_and_signature_blocks_are_told_apart(string apart)
    {
        var usual = Read(Letter);
        var letter = Read(string.Join(apart, Letter.Split('\n').Where(line => line.Length > 0)));

        Assert.Equal(["Ann Lee", "Robert Ruiz"], letter.Recipients.Select(r => r.Name?.Value));
        Assert.Equal(
            usual.Recipients.Select(r => (r.Title?.Value, r.Organization?.Value)),
            letter.Recipients.Select(r => (r.Title?.Value, r.Organization?.Value)));
        Assert.Equal(usual.Signatories.Select(s => s.Name.Value), letter.Signatories.Select(s => s.Name.Value));
        Assert.Equal(["Susan Ponce", "Thomas Rey"], letter.CarbonCopies.Select(c => c.Name?.Value));
    }
}
