namespace AdvocacyBot.Letters.Tests;

/// <summary>Pages that set a blank between all lines.</summary>
public class DoubleSpacingTests
{
    [Theory]
    [InlineData("\n\n", "\n\n \n\n")]
    [InlineData("\n\n", "\n\n")]
    public void A_sentence_goes_on_beneath_the_blank(string line, string part)
    {
        string[] parts =
        [
            $"Hon. Maria Arrastia{line}Secretary, Department of Justice", "November 7, 2013", "Dear Secretary Arrastia,",
            $"We, the undersigned farmers of the uplands and their churches, grieve{line}for the chair of our union, who was shot in the sight of{line}his grandchildren.",
            "We ask you to:",
            $"a) place the only eyewitness and all his family under the Witness{line}Protection Program; and",
            $"b) create a special panel of prosecutors for the killings of farmers{line}in the southern uplands.", "Respectfully yours,",
            "Upland Missionaries Circle", "Lawyers for the Landless",
        ];

        var letter = Written.Read(string.Join(part, parts));

        Assert.Equal(
            ["place the only eyewitness and all his family under the Witness Protection Program; and",
             "create a special panel of prosecutors for the killings of farmers in the southern uplands."],
            letter.Asks.Select(a => a.Words.Value));
        Assert.Equal("Maria Arrastia", letter.Recipients[0].Name?.Value);
        Assert.Equal(2, letter.Signatories.Count);
    }
}
