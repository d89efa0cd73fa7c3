namespace AdvocacyBot.Letters.Tests;

/// <summary>Heads and ends of English letters as coalitions publish them.</summary>
public class EnglishHeadTests
{
    private const string End = "\n\nWe urge you to act without delay.\n\nSincerely,\n\nAnn Lee\nDirector\nOpen Doors\n";

    [Theory]
    [InlineData("To Permanent Representatives of Member States of the Human Rights Council\n\nGeneva, 5 September 2022\n\nBURUNDI: EXTEND THE MANDATE OF THE RAPPORTEUR\n\nExcellencies,",
        "Permanent Representatives of Member States")]
    [InlineData("21 July 2023\n\nH.E. Moses Kip Langat\nPresident of the Republic\n\nThe Inspector-General of Police\nNational Police Service\n\nYour Excellency, Sirs and Mesdames,",
        "Moses Kip Langat", "Inspector-General of Police")]
    [InlineData("24 August 2022\n\nThe Hon Bill Cart MP\nMinister for the National Disability Insurance Scheme\nPO Box 6022\nParliament House\nCanberra ACT 2600\n\nDear Minister", "Bill Cart")]
    public void Those_written_to_are_no_more_and_no_fewer(string head, params string[] expected) =>
        Assert.Equal(expected, Written.Read(head + End).Recipients.Select(one => one.Name?.Value ?? one.Title?.Value ?? one.Organization!.Value));

    [Fact]
    public void What_hangs_beneath_a_copy_is_copied()
    {
        var letter = Written.Read("14 March 2019\n\nDear Attorney General," + End
            + "\nCc: Dr. Lena Gude, Chief Commissioner, Human Rights Commission\n    Ambassador Henrik Solberg, Head of Delegation, European Union Delegation to Ethiopia\n\nAnnex: Questions\n");

        Assert.Equal(["Lena Gude", "Henrik Solberg"], letter.CarbonCopies.Select(copy => copy.Name!.Value));
        Assert.Equal(["Ann Lee"], letter.Signatories.Select(one => one.Name.Value));
    }
}
