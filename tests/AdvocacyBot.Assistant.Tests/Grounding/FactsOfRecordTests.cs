using AdvocacyBot.Assistant.Evaluation;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Tests.Grounded;

/// <summary>Facts of record never pass a model: the whole question set, asked with one that lies whenever it
/// can.</summary>
public class FactsOfRecordTests
{
    [Fact]
    public async Task Every_question_of_the_set_is_answered_as_without_a_model()
    {
        var liar = ScriptedModel.Claiming(asked => asked.IsOnTopic
            ? asked.Sentences.Select(one =>
                ("Dagobert Quillfeather signed this letter on 3 May 1807", new[] { one.Id }))
            : []);
        var questions = Directory.GetFiles(Repository.Questions, "*.jsonl").Order(StringComparer.Ordinal)
            .SelectMany(SetQuestion.ReadFile).ToList();
        using var lied = new Bot(model: liar);
        using var plain = new Bot();

        var with = await QuestionSet.AskAsync(lied.Assistant, Shelf.Default, questions, CancellationToken.None);
        var without = await QuestionSet.AskAsync(plain.Assistant, Shelf.Default, questions, CancellationToken.None);

        Assert.NotEmpty(liar.Asked);
        Assert.Equal(
            without.Select(one => one.Question.Id + ReplyText.Cited(one.Reply)),
            with.Select(one => one.Question.Id + ReplyText.Cited(one.Reply)));
    }

    [Theory]
    [InlineData("Who signed the December letter?")]
    [InlineData("Who was copied on the December letter?")]
    [InlineData("When was the letter to Pence written?")]
    [InlineData("What do the organizations ask of Mexico?")]
    [InlineData("How many people signed the letter to Pence?")]
    [InlineData("Did Antony Blinken sign the NGO letter?")]
    [InlineData("¿Quién firmó la carta de diciembre?")]
    [InlineData("Draft a letter to the Interior Secretary on family unity")]
    [InlineData("Brief me on the December letter")]
    public async Task A_question_of_record_a_draft_or_a_brief_does_not_reach_the_model(string question)
    {
        var model = new ScriptedModel(_ => ScriptedModel.Words("{}"));
        using var bot = new Bot(model: model);

        await bot.AskAsync(question);

        Assert.Empty(model.Asked);
    }
}
