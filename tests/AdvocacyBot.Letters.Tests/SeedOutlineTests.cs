using AdvocacyBot.Letters.Reading;

namespace AdvocacyBot.Letters.Tests;

public class SeedOutlineTests
{
    /// <summary>
    /// The outlines in Approved/ were checked by eye against the letters; a change in them is a change in
    /// what is read.
    /// </summary>
    [Theory]
    [MemberData(nameof(Seeds.All), MemberType = typeof(Seeds))]
    public void A_seed_is_read_as_a_careful_reader_reads_it(string name)
    {
        var outline = Outline.Of(LetterReader.Read(Seeds.Document(name)));
        var approved = Seeds.ApprovedPath(name);
        if (!File.Exists(approved))
        {
            File.WriteAllText(approved + ".received", outline);
        }

        Assert.Equal(File.ReadAllText(approved), outline);
    }

    [Fact]
    public void A_letter_without_dateline_says_so_and_takes_no_date_from_its_text()
    {
        var letter = LetterReader.Read(Seeds.Document(Seeds.Officials));

        Assert.Null(letter.Dateline);
        Assert.Contains(letter.Notices, n => n.Code == "no-date");
    }

    [Fact]
    public void The_number_that_a_preface_states_is_checked_against_the_names_read()
    {
        var letter = LetterReader.Read(Seeds.Document(Seeds.Officials));

        Assert.Equal(19, letter.Preface!.StatedNumber!.Value);
        Assert.Equal(19, letter.Signatories.Count);
        Assert.DoesNotContain(letter.Notices, n => n.Code == "stated-number");
    }
}
