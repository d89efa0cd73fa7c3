using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Letters;

namespace AdvocacyBot.Assistant.Tests;

public class PromptTests
{
    [Fact]
    public void An_unknown_cue_is_named_with_file_and_line()
    {
        using var text = new StringReader("language: English\ncues:\n  sigend: [who signed]\n");
        var file = PromptFile.Parse("lexicon.en.yaml", text);

        var fault = Assert.Throws<PromptException>(() => LexiconReader.Read(file));

        Assert.StartsWith("prompts/lexicon.en.yaml(3): expected one of", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_cue_is_named()
    {
        using var text = new StringReader("language: English\ncues:\n  signed: [who signed]\n");
        var file = PromptFile.Parse("lexicon.en.yaml", text);

        var fault = Assert.Throws<PromptException>(() => LexiconReader.Read(file));

        Assert.Contains("Copied", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_goes_on_at_the_margin_is_named_with_its_line()
    {
        using var text = new StringReader(
            "language: English\ncues:\n  signed: [who signed,\nwho put a name, signer]\n");

        var fault = Assert.Throws<PromptException>(() => PromptFile.Parse("lexicon.en.yaml", text));

        Assert.StartsWith("prompts/lexicon.en.yaml(4): expected", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_file_is_named_with_its_line()
    {
        using var text = new StringReader("language: English\ncues: [\n");

        var fault = Assert.Throws<PromptException>(() => PromptFile.Parse("lexicon.en.yaml", text));

        Assert.StartsWith("prompts/lexicon.en.yaml(", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_slot_cannot_open_another()
    {
        using var text = new StringReader("sentences:\n  greeting: \"Hello {who}, {n:letter/letters}\"\n");
        var wording = new Wording(PromptFile.Parse("wording.en.yaml", text), LetterLanguage.English);

        Assert.Equal("Hello {n}, letters", wording.Say("greeting", ("who", "{n}"), ("n", "2")));
    }

    [Theory]
    [InlineData("signatorys", "signatories", true)]
    [InlineData("asigned", "aligned", true)]
    [InlineData("signer", "singed", false)]
    [InlineData("adressed", "addressed", true)]
    [InlineData("recipeints", "recipients", true)]
    [InlineData("letter", "later", false)]
    public void A_slip_is_one_letter_or_two_in_long_words(string typed, string meant, bool fits) =>
        Assert.Equal(fits, Misspelling.Fits(typed, meant));

    /// <summary>Law 7: nothing knows the seeds.</summary>
    [Fact]
    public void No_name_of_a_seed_stands_in_the_prompts()
    {
        var prompts = string.Join('\n', Directory.GetFiles(Repository.Prompts).Select(File.ReadAllText));

        Assert.All(
            ["Obrador", "Pence", "Ebrard", "Blinken", "Encinas", "WOLA", "IMUMI", "Pickering", "Sin Fronteras",
                "COMAR"],
            name => Assert.DoesNotContain(name, prompts, StringComparison.OrdinalIgnoreCase));
    }
}
