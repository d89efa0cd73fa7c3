namespace AdvocacyBot.Assistant.Tests;

/// <summary>A body that stands beside the person who signs for it: it signed through somebody, and not by
/// itself.</summary>
public sealed class SignedThroughTests : IDisposable
{
    private const string Winter = """
        May 3, 2021

        The Honorable Jane Wexford
        Minister of Housing

        Dear Minister Wexford:

        We urge you to open the shelters along the river before winter comes. The families have waited long enough.

        Sincerely,

        Lantern Shelter Alliance (LSA)
        Thandiwe Moyo, Executive Director

        Casa del Alba
        Ana Ruiz Soto
        Coordinator

        Ferry Road Network
        Peter Lund, Board Chair
        """;

    private const string Spring = """
        March 9, 2022

        The Honorable Jane Wexford
        Minister of Housing

        Dear Minister Wexford:

        We ask you to repair the roofs of the river shelters. The rain comes in every spring.

        Sincerely,

        Lantern Shelter Alliance (LSA)
        Omar Field, Executive Director

        Quiet Harbor Trust
        Mia Voss, President

        Affiliations are listed for identification purposes only.
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("letters").FullName;

    [Theory]
    [InlineData("did Lantern Shelter Alliance sign?", "Through a person", "No")]
    [InlineData("is LSA on it?", "Thandiwe Moyo", "office")]
    [InlineData("LSA didn't sign, right?", "Thandiwe Moyo", "No")]
    [InlineData("did Ferry Road Network sign it?", "Peter Lund", "No")]
    [InlineData("what has LSA signed?", "1 letter with Lantern Shelter Alliance", "3 people")]
    [InlineData("which letters is Ferry Road Network on?", "1 letter", "No letter")]
    [InlineData("which organizations signed?", "3 organizations", "No organization")]
    [InlineData("how many organizations signed it?", "3 organizations", "No organization")]
    [InlineData("list the organizations that signed", "Casa del Alba", "No organization")]
    [InlineData("who signed for Casa del Alba?", "1 signed for Casa del Alba", "title")]
    [InlineData("did Ana Ruiz Soto sign for Casa del Alba?", "Yes", "No")]
    [InlineData("who signed?", "3 people signed", "organizations")]
    [InlineData("how many people signed?", "3 people signed", "organizations")]
    [InlineData("how many signatories are there?", "3 people signed", "6")]
    [InlineData("¿firmó Ferry Road Network?", "A través de una persona", "cargo")]
    [InlineData("¿qué organizaciones firmaron?", "3 organizaciones", "Ninguna organización firmó")]
    [InlineData("¿quién firmó por Casa del Alba?", "Ana Ruiz Soto", "cargo")]
    [InlineData("¿qué ha firmado LSA?", "1 carta con Lantern Shelter Alliance", "3 personas")]
    public async Task A_body_signs_through_the_person_who_stands_under_it(string asked, string held, string absent)
    {
        using var bot = Shelved(("winter.txt", Winter));

        var text = ReplyText.Plain(await bot.AskAsync(asked));

        Assert.Contains(held, text, StringComparison.Ordinal);
        Assert.DoesNotContain(absent, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_words_that_show_it_are_the_persons_entry()
    {
        using var bot = Shelved(("winter.txt", Winter));

        var reply = await bot.AskAsync("did LSA sign?");

        Assert.Equal(
            "Lantern Shelter Alliance (LSA)\nThandiwe Moyo, Executive Director",
            Assert.Single(reply.Citations).Quote.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("which organizations signed both letters?", "Lantern Shelter Alliance", "Quiet Harbor")]
    [InlineData("did LSA sign both letters?", "Omar Field", "not in each")]
    [InlineData("which letters did Casa del Alba not sign?", "9 March 2022", "No letter")]
    [InlineData("did Quiet Harbor Trust sign the March 2022 letter?", "identification purposes only", "Yes")]
    [InlineData("which organizations signed the March 2022 letter?", "identification purposes only", "3 org")]
    [InlineData("did any people sign both letters?", "no signatory in common", "Yes")]
    public async Task Letters_overlap_by_the_bodies_and_what_the_letter_says_of_them_is_told(
        string asked, string held, string absent)
    {
        using var bot = Shelved(("winter.txt", Winter), ("spring.txt", Spring));

        var text = ReplyText.Plain(await bot.AskAsync(asked));

        Assert.Contains(held, text, StringComparison.Ordinal);
        Assert.DoesNotContain(absent, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("brief me on Lantern Shelter Alliance", "Thandiwe Moyo")]
    [InlineData("draft a letter to Minister Wexford on shelters, from Ferry Road Network", "Ferry Road Network")]
    public async Task Briefs_and_drafts_know_the_body(string asked, string held)
    {
        using var bot = Shelved(("winter.txt", Winter), ("spring.txt", Spring));

        Assert.Contains(held, ReplyText.Plain(await bot.AskAsync(asked)), StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Bot Shelved(params (string Name, string Text)[] files)
    {
        foreach (var (name, text) in files)
        {
            File.WriteAllText(Path.Combine(_folder, name), text);
        }

        return new Bot(_folder);
    }
}
