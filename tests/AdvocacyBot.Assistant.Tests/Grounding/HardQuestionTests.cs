using System.Text.Json;
using AdvocacyBot.Assistant.Grounding;
using AdvocacyBot.Assistant.Requests;

namespace AdvocacyBot.Assistant.Tests.Grounded;

/// <summary>A question that the rules do not understand may be read by a model; what it reads is checked.</summary>
public class HardQuestionTests
{
    private const string Hard = "so who were they then";

    [Theory]
    [InlineData("""{"kind":"field","field":"signatories","letters":["L1"]}""",
        "Understood with a model’s help as: the list of signatories of 000_", "Human Rights First")]
    [InlineData("""{"kind":"field","field":"copies","letters":["L1"]}""",
        "Understood with a model’s help as: the list of copies of 000_", "4 recipients of copies")]
    [InlineData("""{"kind":"field","field":"asks","letters":[]}""",
        "Understood with a model’s help as: what is asked of all letters", "We ask Mexico")]
    public async Task What_it_reads_is_answered_from_the_record_and_told(string meant, string told, string answer)
    {
        using var bot = new Bot(model: ScriptedModel.Saying(Whole(meant)));

        var reply = await bot.AskAsync(Hard);

        Assert.StartsWith(told, Assert.IsType<ReplyBlock.Say>(reply.Blocks[0]).Text, StringComparison.Ordinal);
        Assert.Contains(answer, ReplyText.Plain(reply), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"kind":"none"}""")]
    [InlineData("""{"kind":"field","field":"signatories","letters":["L3"]}""")]
    [InlineData("""{"kind":"field","field":"signatories","letters":["000_1ae4e8cf0b4c92ea"]}""")]
    [InlineData("""{"kind":"field","field":"password","letters":[]}""")]
    [InlineData("""{"kind":"field","letters":[]}""")]
    [InlineData("""{"kind":"member","name":"Rand Beers","letters":[]}""")]
    [InlineData("""{"kind":"titles","name":"Dagobert Quillfeather","letters":[]}""")]
    [InlineData("""{"kind":"topic","topic":"whaling","letters":[]}""")]
    [InlineData("""{"kind":"topic","topic":"","letters":[]}""")]
    [InlineData("""{"kind":"delete","letters":["L1"]}""")]
    [InlineData("""{"kind":7,"letters":"L1"}""")]
    public async Task What_the_question_and_the_shelf_do_not_hold_is_not_read_into_it(string meant)
    {
        using var bot = new Bot(model: ScriptedModel.Saying(Whole(meant)));
        using var plain = new Bot();

        Assert.Equal(ReplyText.Cited(await plain.AskAsync(Hard)), ReplyText.Cited(await bot.AskAsync(Hard)));
    }

    [Fact]
    public async Task A_model_that_fails_leaves_the_answer_as_it_was_and_says_why()
    {
        var busy = new ScriptedModel(_ => throw new ModelFailureException(new ModelFailure.Busy()));
        using var bot = new Bot(model: busy);
        using var plain = new Bot();

        var (with, without) = (await bot.AskAsync(Hard), await plain.AskAsync(Hard));

        var line = Assert.IsType<ReplyBlock.Say>(with.Blocks[^1]);
        Assert.Contains("too many requests", line.Text, StringComparison.Ordinal);
        Assert.Equal(without.Blocks.Count + 1, with.Blocks.Count);
    }

    [Theory]
    [InlineData("Rand Beers", "Rand Beers")]
    [InlineData("Dagobert Quillfeather", "Dagobert Quillfeather")]
    public async Task A_name_is_taken_as_the_question_has_it_and_sought_in_the_directory(string name, string said)
    {
        using var bot = new Bot();
        var view = await bot.ViewAsync();
        var asked = Question.Of($"hm well {name} so what then");
        var answer = JsonDocument.Parse(Whole($$"""{"kind":"titles","name":"{{name}}","letters":[]}""")).RootElement;

        var request = Assert.IsType<Request.TitlesOf>(MeantRequest.Read(answer, asked, view.Letters, view));

        Assert.Equal(said, request.Who switch
        {
            Whom.Known known => known.Party.Name,
            Whom.Unknown unknown => unknown.Words,
            _ => "several",
        });
    }

    [Fact]
    public async Task The_model_gets_dates_and_addressees_of_letters_and_no_text_of_them()
    {
        var model = ScriptedModel.Saying(Whole("""{"kind":"none"}"""));
        using var bot = new Bot(model: model);

        await bot.AskAsync(Hard);

        var words = Assert.Single(model.Asked).Messages[1].Text;
        Assert.Contains("\"L2\"", words, StringComparison.Ordinal);
        Assert.Contains(Hard, words, StringComparison.Ordinal);
        Assert.DoesNotContain("asylum", words, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>With every field that the schema wants.</summary>
    private static string Whole(string meant)
    {
        var fields = JsonSerializer.Deserialize<Dictionary<string, JsonElement?>>(meant)!;
        foreach (var field in new[] { "field", "role", "name", "topic" })
        {
            fields.TryAdd(field, null);
        }

        fields.TryAdd("letters", JsonSerializer.SerializeToElement(Array.Empty<string>()));
        return JsonSerializer.Serialize(fields);
    }
}
