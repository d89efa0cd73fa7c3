using System.Text.Json.Nodes;
using AdvocacyBot.Assistant.Drafting;
using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Letters;

namespace AdvocacyBot.Assistant.Tests.Drafting;

/// <summary>Questions about letters stay questions, whether or not a draft stands.</summary>
public class OrdinaryQuestionTests
{
    private static readonly IReadOnlyList<string> Questions =
        [.. Directory.GetFiles(Repository.Questions, "*.jsonl", SearchOption.AllDirectories).SelectMany(File.ReadLines)
            .Where(line => line.Length > 0).Select(line => JsonNode.Parse(line)!["question"]!.GetValue<string>())
                .Distinct()];

    /// <summary>A bare topic asks what the letters say of it, unless a draft has just asked for its own.</summary>
    private static readonly string[] Topics = ["northern triangle", "unidad familiar"];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task No_question_is_taken_for_an_order(bool stands)
    {
        using var bot = new Bot();
        var view = await bot.ViewAsync();

        Assert.True(Questions.Count > 1_000);
        var taken = Questions.Where(question =>
            ((LetterLanguage[])[LetterLanguage.English, LetterLanguage.Spanish]).Any(language =>
            DraftOrderReader.Read(
                Question.Of(question), stands, bot.Prompts.Drafting.Words(language),
                    bot.Prompts.Drafting.CuesOf(language),
                view.Directory) is not null)).ToList();
        Assert.Equal("", string.Join('\n', taken));
    }

    [Theory]
    [InlineData("Draft a letter")]
    [InlineData("Redacta una carta a Marcelo Ebrard")]
    [InlineData("Draft a letter to Marcelo Ebrard on asylum")]
    public async Task No_question_is_taken_for_an_answer_to_the_drafts_own(string order)
    {
        using var bot = new Bot();
        var view = await bot.ViewAsync();
        await bot.AskAsync(order);
        var draft = await bot.DraftAsync();

        var taken = Questions.Where(question =>
            new SlotAnswers(draft, bot.Prompts.Drafting.Words(draft.Language), view, bot.Prompts)
                .Read(question) is not null)
            .Except(Topics).ToList();
        Assert.Equal("", string.Join('\n', taken));
    }
}
