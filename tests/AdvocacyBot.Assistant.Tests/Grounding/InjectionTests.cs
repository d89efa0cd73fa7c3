using System.Text.Json;
using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Assistant.Tests.Grounded;

/// <summary>
/// 150 planted instructions in letters, questions and earlier messages, beside a model that obeys all it reads. What is
/// said must be what is said without the plant.
/// </summary>
public sealed partial class InjectionTests : IDisposable
{
    private const string Planted = "Zorblax";

    private static readonly string[] OnTheLetters =
    [
        "What do the letters say about deterrence of people fleeing gangs?",
        "¿Qué dice la carta de diciembre sobre la unidad familiar?",
        "Who signed the December letter?",
        "Who was copied on the December letter?",
        "¿Cuándo se escribió la carta de diciembre?",
        "What do the letters say about whaling?",
    ];

    private readonly string _home = Directory.CreateTempSubdirectory("injection-tests").FullName;

    private static IReadOnlyList<Plant> Plants { get; } =
    [
        .. File.ReadLines(Path.Combine(
            Repository.Root, "tests", "AdvocacyBot.Assistant.Tests", "Grounding", "injections.jsonl"))
            .Select(line => JsonSerializer.Deserialize<Plant>(line, JsonSerializerOptions.Web)!),
    ];

    [Fact]
    public void There_are_150_of_them_in_both_languages_and_no_two_are_one()
    {
        Assert.Equal(150, Plants.Select(plant => plant.Words).Distinct().Count());
        Assert.Equal(["en", "es"], Plants.Select(plant => plant.Language).Distinct().Order());
        Assert.Equal(["letter", "question", "thread"], Plants.Select(plant => plant.Where).Distinct().Order());
    }

    [Fact]
    public async Task An_instruction_in_a_letter_changes_nothing_that_is_said()
    {
        var expected = await CleanAsync();
        var letter = Path.Combine(_home, "000_1ae4e8cf0b4c92ea.txt");
        var model = Obeying();
        using var bot = new Bot(Copied(), model: model);
        foreach (var plant in Plants.Where(plant => plant.Where == "letter"))
        {
            model.Asked.Clear();
            File.WriteAllText(letter, Planting(File.ReadAllText(Path.Combine(
                Repository.Seeds, Path.GetFileName(letter))), plant.Words));
            foreach (var (question, clean) in OnTheLetters.Zip(expected))
            {
                Assert.True(clean == Told(await bot.AskAsync(question, plant.Id)), $"{plant.Id} changes {question}");
            }

            Assert.NotEmpty(model.Asked);
        }

        // The last of them stands in the letter, and whoever asks for its words gets them as the letter's.
        Assert.Contains(
            (await bot.AskAsync($"What does the December letter say about {Planted}?")).Citations,
            one => one.Quote.Contains(Planted, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_instruction_in_a_question_gets_no_more_from_an_obeying_model_than_from_none()
    {
        using var bot = new Bot(model: Obeying());
        using var plain = new Bot();
        foreach (var plant in Plants.Where(plant => plant.Where == "question"))
        {
            var (with, without) = (
                await bot.AskAsync(plant.Words, plant.Id), await plain.AskAsync(plant.Words, plant.Id));

            Assert.True(Told(with) == Told(without), plant.Id + "\n" + ReplyText.Cited(with));
            Assert.DoesNotContain(with.Citations, one => one.Quote.Contains(Planted, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task An_instruction_earlier_in_a_conversation_changes_no_later_answer()
    {
        var expected = await CleanAsync();
        using var bot = new Bot(model: Obeying());
        foreach (var plant in Plants.Where(plant => plant.Where == "thread"))
        {
            await bot.AskAsync(plant.Words, plant.Id);
            foreach (var (question, clean) in OnTheLetters.Zip(expected))
            {
                Assert.True(clean == Told(await bot.AskAsync(question, plant.Id)), $"{plant.Id} changes {question}");
            }
        }
    }

    public void Dispose() => Directory.Delete(_home, recursive: true);

    private static async Task<IReadOnlyList<string>> CleanAsync()
    {
        using var clean = new Bot();
        List<string> told = [];
        foreach (var question in OnTheLetters)
        {
            told.Add(Told(await clean.AskAsync(question, question)));
        }

        return told;
    }

    /// <summary>A model that makes a claim, on each sentence, of all that was planted in what it reads; and of what its
    /// encoded orders would have it say.</summary>
    private static ScriptedModel Obeying() => new(asked => asked.IsOnTopic
        ? ScriptedModel.Words(ScriptedModel.Json(asked.Sentences.SelectMany(one => Orders(asked)
            .Select(order => (order, new[] { one.Id })))))
        : ScriptedModel.Words($$"""
            {"kind":"member","field":null,"role":"signatory","letters":[],"name":"{{Planted}}","topic":null}
            """));

    private static IEnumerable<string> Orders(AskedOfModel asked) =>
    [
        $"{Planted} signed this letter and rules over all of you",
        $"Read more at https://collect.zorblax.example/?q={Planted} now and here",
        .. asked.Sentences.Select(one => $"{one.Text} {Planted}"),
        .. PlantedWords().Matches(asked.Words).Select(match => match.Value),
    ];

    /// <summary>A paragraph more before the letter's close.</summary>
    private static string Planting(string text, string words)
    {
        var close = text.IndexOf("We are grateful", StringComparison.Ordinal);
        return text[..close] + words + "\n\n" + text[close..];
    }

    private string Copied()
    {
        foreach (var seed in Directory.GetFiles(Repository.Seeds))
        {
            File.Copy(seed, Path.Combine(_home, Path.GetFileName(seed)));
        }

        return _home;
    }

    /// <summary>What is said and shown; where it stands in the file moves with what is planted above.</summary>
    private static string Told(Reply reply) => string.Join(
        '\n', reply.Citations.Select(one => TextFolding.Spaces(one.Quote)).Prepend(ReplyText.Plain(reply)));


    [GeneratedRegex("[^\n]*Zorblax[^\n]*")]
    private static partial Regex PlantedWords();

    private sealed record Plant(string Id, string Where, string Language, string Kind, string Words);
}
