using System.Globalization;
using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Letters;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Corrections;

namespace AdvocacyBot.Assistant.Tests;

/// <summary>What persons corrected is answered and said to be corrected; what the reader doubts is said too.</summary>
public sealed class CorrectionTests : IDisposable
{
    private const string Plea = """
        4 March 2021

        Minister Ana Duarte
        Ministry of Water

        Dear Minister Duarte:

        We urge you to protect the wells of the valley. Clean water is a right of every child.

        Sincerely,

        River Watch (RW)
        Friends of the Valley (FOV)

        Cc: Paul Reyes, Director, Office of Rivers
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("letters").FullName;

    [Fact]
    public async Task Whoever_was_added_is_named_without_a_quote_and_with_who_says_so()
    {
        using var bot = Shelved(Plea);
        await bot.CorrectAsync("plea", Added("Dora Vega"));

        var reply = await bot.AskAsync("Who signed the letter?");

        var text = ReplyText.Plain(reply);
        Assert.Contains("3 signatories signed", text, StringComparison.Ordinal);
        Assert.Contains("According to a correction by Ann Lee, ", text, StringComparison.Ordinal);
        Assert.Contains("Dora Vega is added as signatory; the letter’s own text does not have this.", text, StringComparison.Ordinal);
        Assert.Empty(Item(reply, "Dora Vega").Sources);
        Assert.All(reply.Citations, citation => Assert.NotEqual("", citation.Quote));
    }

    [Fact]
    public async Task Whether_someone_added_signed_is_answered_yes_by_the_correction_alone()
    {
        using var bot = Shelved(Plea);
        await bot.CorrectAsync("plea", Added("Dora Vega"));

        var reply = await bot.AskAsync("Did Dora Vega sign the letter?");

        Assert.StartsWith("Yes. Dora Vega signed ", ReplyText.Plain(reply), StringComparison.Ordinal);
        Assert.Contains("According to a correction by Ann Lee", ReplyText.Plain(reply), StringComparison.Ordinal);
        Assert.Empty(reply.Citations);
    }

    [Fact]
    public async Task Whoever_was_taken_out_is_not_answered_to_be_unknown_to_the_letters()
    {
        using var bot = Shelved(Plea);
        await bot.CorrectAsync("plea", new Correction.PartyRemoved(PartyRole.Signatory, "River Watch"));

        var text = ReplyText.Plain(await bot.AskAsync("Did River Watch sign the letter?"));

        Assert.StartsWith("No. River Watch is not among the 1 signatory", text, StringComparison.Ordinal);
        Assert.Contains("River Watch is taken out as signatory.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_corrected_date_names_the_letter_and_every_answer_says_whose_it_is()
    {
        using var bot = Shelved(Plea);
        await bot.CorrectAsync("plea", new Correction.DateSet(new DateOnly(2020, 1, 2)));

        var when = await bot.AskAsync("When was the letter written?");
        var who = await bot.AskAsync("Who was copied on the January letter?");

        Assert.Contains("is dated 2 January 2020.", ReplyText.Plain(when), StringComparison.Ordinal);
        Assert.Empty(when.Citations);
        Assert.All([when, who], reply => Assert.Contains(
            "the date is 2 January 2020; the letter’s own text does not have it", ReplyText.Plain(reply), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_corrected_title_is_not_said_to_be_the_letters_own()
    {
        using var bot = Shelved(Plea);
        await bot.CorrectAsync("plea", new Correction.PartyRetitled(PartyRole.CarbonCopy, "Reyes", "Envoy for Lakes"));

        var reply = await bot.AskAsync("What is the title of Paul Reyes?");

        Assert.Contains("- Envoy for Lakes", ReplyText.Plain(reply), StringComparison.Ordinal);
        Assert.DoesNotContain("writes it", ReplyText.Plain(reply), StringComparison.Ordinal);
        Assert.Empty(reply.Citations);
    }

    [Fact]
    public async Task Answers_that_do_not_use_a_correction_do_not_speak_of_it()
    {
        using var bot = Shelved(Plea);
        await bot.CorrectAsync("plea", Added("Dora Vega"));

        var text = ReplyText.Plain(await bot.AskAsync("Who was copied on the letter?"));

        Assert.DoesNotContain("correction", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_is_told_in_the_askers_language()
    {
        using var bot = Shelved(Plea);
        await bot.CorrectAsync("plea", Added("Dora Vega"));

        var text = ReplyText.Plain(await bot.AskAsync("¿Quién firmó la carta?"));

        Assert.Contains("Según una corrección de Ann Lee, ", text, StringComparison.Ordinal);
        Assert.Contains("Dora Vega se añade como firmante", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_from_an_unsure_field_says_why_and_other_answers_do_not()
    {
        using var bot = Shelved(Plea.Replace("4 March 2021", "04/03/2021", StringComparison.Ordinal));

        var when = ReplyText.Plain(await bot.AskAsync("When was the letter written?"));
        var who = ReplyText.Plain(await bot.AskAsync("Who was copied on the letter?"));
        var cuando = ReplyText.Plain(await bot.AskAsync("¿Cuándo se escribió la carta?", "es"));

        Assert.Contains(
            "The reader is not sure of the date (plea): “04/03/2021” may put the day or the month first.", when, StringComparison.Ordinal);
        Assert.DoesNotContain("not sure", who, StringComparison.Ordinal);
        Assert.Contains("La lectura no es segura en cuanto a la fecha (plea): ", cuando, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_field_that_a_person_corrected_is_doubted_no_more()
    {
        using var bot = Shelved(Plea.Replace("4 March 2021", "04/03/2021", StringComparison.Ordinal));
        await bot.CorrectAsync("plea", new Correction.DateSet(new DateOnly(2021, 3, 4)));

        var text = ReplyText.Plain(await bot.AskAsync("When was the letter written?"));

        Assert.DoesNotContain("not sure", text, StringComparison.Ordinal);
        Assert.Contains("According to a correction by Ann Lee", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("No: the letter was also signed by Dora Vega")]
    [InlineData("River Watch did not sign it, correct that")]
    [InlineData("Correction: the letter is of 2 January 2020.")]
    [InlineData("corrige: la carta también la firmó Dora Vega")]
    public async Task Whoever_wants_to_correct_in_a_conversation_is_told_how_and_nothing_is_kept(string said)
    {
        using var bot = Shelved(Plea);

        var reply = await bot.AskAsync(said);

        Assert.Equal(Outcome.Help, reply.Outcome);
        Assert.Contains("- advocacybot correct ", ReplyText.Plain(reply), StringComparison.Ordinal);
        Assert.Contains("2 organizations signed", ReplyText.Plain(await bot.AskAsync("Who signed the letter?")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Is it correct that River Watch signed the letter?")]
    [InlineData("Who else did not sign? Correct?")]
    [InlineData("Who signed the letter, and was it also signed by Dora Vega?")]
    public async Task A_question_whether_something_is_correct_is_a_question(string asked)
    {
        using var bot = Shelved(Plea);

        Assert.DoesNotContain("advocacybot correct", ReplyText.Plain(await bot.AskAsync(asked)), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_field_has_its_name_in_both_languages()
    {
        var prompts = PromptSet.Load(Repository.Prompts);

        Assert.All(Enum.GetValues<LetterField>(), field =>
        {
            Assert.NotEqual("", prompts.Wording(LetterLanguage.English).Say(string.Create(CultureInfo.InvariantCulture, $"field.{field}")));
            Assert.NotEqual("", prompts.Wording(LetterLanguage.Spanish).Say(string.Create(CultureInfo.InvariantCulture, $"field.{field}")));
        });
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static Correction.PartyAdded Added(string name) =>
        new(PartyRole.Signatory, PartyKind.Person, name, null, null);

    private static ListItem Item(Reply reply, string name) => reply.Blocks.OfType<ReplyBlock.List>()
        .SelectMany(list => list.Items).Single(item => item.Text.Contains(name, StringComparison.Ordinal));

    private Bot Shelved(string text)
    {
        File.WriteAllText(Path.Combine(_folder, "plea.txt"), text);
        return new Bot(_folder);
    }
}
