using AdvocacyBot.Assistant.Grounding;
using Microsoft.Extensions.AI;

namespace AdvocacyBot.Assistant.Tests.Grounded;

/// <summary>A topic's answer with a model: the same answer, and at most a short line above each quote.</summary>
public class TopicWithModelTests
{
    private const string Topic = "What do the letters say about homicide rates?";
    private const string Tema = "¿Qué dicen las cartas sobre las tasas de homicidio?";

    public static TheoryData<string> Failures => new(
        "Unreachable", "TimedOut", "Busy", "NotLetIn", "Filtered", "Refused", "Malformed", "Resting", "Spent",
        "SpentHere");

    [Fact]
    public async Task A_short_line_in_the_letters_own_words_stands_above_its_quote()
    {
        var honest = Honest.Model();
        using var bot = new Bot(model: honest);

        var reply = await bot.AskAsync(Topic);

        var at = reply.Blocks.Index().First(one => one.Item is ReplyBlock.Say { Sources.Count: 1 }).Index;
        var line = (ReplyBlock.Say)reply.Blocks[at];
        Assert.StartsWith("In short, the signatories say: “", line.Text, StringComparison.Ordinal);
        Assert.Equal(new ReplyBlock.Quote(line.Sources[0]), reply.Blocks[at + 1]);
        Assert.Single(honest.Asked);
    }

    [Fact]
    public async Task Without_its_short_lines_the_answer_is_that_of_no_model()
    {
        using var bot = new Bot(model: Honest.Model());
        using var plain = new Bot();

        var (with, without) = (await bot.AskAsync(Topic), await plain.AskAsync(Topic));

        Assert.NotEqual(ReplyText.Cited(without), ReplyText.Cited(with));
        Assert.Equal(ReplyText.Cited(without), ReplyText.Cited(Honest.WithoutLines(with)));
    }

    [Fact]
    public async Task The_model_is_told_the_rules_apart_from_the_letters_and_gets_quotes_as_escaped_json()
    {
        var model = ScriptedModel.Claiming(_ => []);
        using var bot = new Bot(model: model);

        await bot.AskAsync(Topic);

        var asked = Assert.Single(model.Asked);
        Assert.Equal([ChatRole.System, ChatRole.User], asked.Messages.Select(message => message.Role));
        Assert.All(asked.Sentences, one => Assert.Matches("^L[0-9]+\\.S[0-9]+$", one.Id));
        Assert.DoesNotContain("homicide", asked.Messages[0].Text, StringComparison.Ordinal);
        Assert.Equal(0, asked.Options.Temperature);
        Assert.NotNull(((ChatResponseFormatJson)asked.Options.ResponseFormat!).Schema);
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_model_that_fails_costs_one_plain_line_that_says_why(string code)
    {
        var failing = new ScriptedModel(_ => throw new ModelFailureException(Of(code)));
        using var bot = new Bot(model: failing);
        using var plain = new Bot();
        foreach (var (question, begins) in
            new[] { (Topic, "The answer is complete"), (Tema, "La respuesta está completa") })
        {
            var (with, without) = (await bot.AskAsync(question), await plain.AskAsync(question));

            var line = Assert.IsType<ReplyBlock.Say>(with.Blocks[^1]);
            Assert.StartsWith(begins, line.Text, StringComparison.Ordinal);
            Assert.Equal(
                ReplyText.Cited(without), ReplyText.Cited(with with { Blocks = [.. with.Blocks.SkipLast(1)] }));
        }
    }

    [Theory]
    [InlineData("Of course! The letters say that families must be kept together.")]
    [InlineData("{\"abstain\":false,\"claims\":[{\"text\":\"cut o")]
    [InlineData("{\"abstain\":\"no\",\"claims\":[]}")]
    [InlineData("{\"claims\":[{\"text\":7,\"sentences\":[1]}],\"abstain\":false}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("")]
    public async Task An_answer_that_is_not_of_the_schema_is_not_used(string words)
    {
        using var bot = new Bot(model: ScriptedModel.Saying(words));

        var reply = await bot.AskAsync(Topic);

        Assert.Equal(
            "The answer is complete; it stands without a model’s short lines: the model’s answer could not be used.",
            Assert.IsType<ReplyBlock.Say>(reply.Blocks[^1]).Text);
    }

    [Fact]
    public async Task A_model_that_throws_anything_at_all_does_not_take_the_turn_with_it()
    {
        using var bot = new Bot(model: new ScriptedModel(_ => throw new InvalidTimeZoneException("boom")));

        var reply = await bot.AskAsync(Topic);

        Assert.Equal(Outcome.Answered, reply.Outcome);
        Assert.DoesNotContain("boom", ReplyText.Cited(reply), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_that_abstains_changes_nothing()
    {
        using var bot = new Bot(model: ScriptedModel.Saying("{\"abstain\":true,\"claims\":[]}"));
        using var plain = new Bot();

        Assert.Equal(ReplyText.Cited(await plain.AskAsync(Topic)), ReplyText.Cited(await bot.AskAsync(Topic)));
    }

    [Fact]
    public async Task What_the_letters_do_not_say_is_not_put_to_a_model()
    {
        var model = Honest.Model();
        using var bot = new Bot(model: model);

        var reply = await bot.AskAsync("What do the letters say about whaling?");

        Assert.Equal(Outcome.Abstained, reply.Outcome);
        Assert.Empty(model.Asked);
    }

    internal static ModelFailure Of(string code) => code switch
    {
        "Unreachable" => new ModelFailure.Unreachable(),
        "TimedOut" => new ModelFailure.TimedOut(),
        "Busy" => new ModelFailure.Busy(),
        "NotLetIn" => new ModelFailure.NotLetIn(),
        "Filtered" => new ModelFailure.Filtered(Answer: false),
        "Refused" => new ModelFailure.Refused(),
        "Malformed" => new ModelFailure.Malformed(),
        "Resting" => new ModelFailure.Resting(),
        "Spent" => new ModelFailure.Spent(Conversation: false),
        _ => new ModelFailure.Spent(Conversation: true),
    };
}
