using System.Text.Json;
using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Letters;

namespace AdvocacyBot.Assistant.Grounding;

/// <summary>Asks a model what a question means, where the rules understood nothing of it.</summary>
internal sealed class HardQuestions(ModelCalls model, PromptSet prompts)
{
    /// <summary>On a larger shelf only the newest are named to the model.</summary>
    private const int MostLetters = 24;

    public async Task<ReadQuestion> ReadAsync(
        Turn turn, ShelfView view, LetterLanguage language, CancellationToken cancel)
    {
        var question = Question.Of(turn.Text);
        if (question.Words.Count == 0 || view.Letters.Count == 0)
        {
            return ReadQuestion.NotRead;
        }

        var letters = view.Letters.OrderByDescending(card => card.Date).Take(MostLetters).ToList();
        var messages = prompts.Model.Request.Render(("question", question.Text), ("letters", Json(letters)));
        var answer = await model.AskAsync(turn, prompts.Model.Request, messages, MeantRequest.Schema, cancel);
        if (answer is ModelAnswer.Failed failed)
        {
            return new ReadQuestion(null, null, failed.Failure);
        }

        var meant = answer is ModelAnswer.Said said ? MeantRequest.Read(said.Json, question, letters, view) : null;
        ModelTelemetry.Judged(meant is null ? "NotUnderstood" : "Understood");
        return meant is null
            ? ReadQuestion.NotRead
            : new ReadQuestion(meant, ReadAs.Say(meant, prompts.Wording(language)), null);
    }

    private static string Json(IReadOnlyList<LetterCard> letters) => JsonSerializer.Serialize(letters.Index()
        .Select(letter => new Dictionary<string, object?>
        {
            ["id"] = MeantRequest.IdOf(letter.Index),
            ["date"] = letter.Item.Date,
            ["to"] = letter.Item.Recipients.Select(one => one.Name ?? one.Organization).OfType<string>(),
        }));
}

/// <param name="Line">Says how the question was understood, so that whoever asked can put it right.</param>
internal sealed record ReadQuestion(Request? Request, string? Line, ModelFailure? Failure)
{
    public static ReadQuestion NotRead { get; } = new(null, null, null);
}
