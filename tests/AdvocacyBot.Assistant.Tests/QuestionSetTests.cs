using AdvocacyBot.Assistant.Evaluation;
using AdvocacyBot.Letters.Reading;
using AdvocacyBot.Letters.Text;
using AdvocacyBot.Library;
using Xunit.Abstractions;

namespace AdvocacyBot.Assistant.Tests;

public class QuestionSetTests(ITestOutputHelper output)
{
    private const double PartThatMustBeRight = 0.98;

    private static readonly IReadOnlyList<SetQuestion> Questions = Read(Repository.Questions);

    /// <summary>Also those that are asked for figures alone: what every reply must hold to, these must too.</summary>
    private static readonly IReadOnlyList<SetQuestion> All =
        [.. Questions, .. Read(Path.Combine(Repository.Questions, "unseen"))];

    private static readonly Lazy<Task<IReadOnlyList<Verdict>>> Asked = new(AskAllAsync);

    [Fact]
    public async Task The_question_set_is_answered_right()
    {
        var verdicts = (await Asked.Value).Take(Questions.Count).ToList();

        var scores = Scores.Of(verdicts);
        foreach (var verdict in verdicts.Where(verdict => !verdict.IsRight))
        {
            output.WriteLine($"{verdict.Question.Id} {verdict.Question.Question}");
            output.WriteLine(string.Join("; ", verdict.Faults));
            output.WriteLine(ReplyText.Plain(verdict.Reply).Replace("\n", "\n        ",
                StringComparison.Ordinal) + "\n");
        }

        output.WriteLine($"{scores.Right} of {scores.Asked}, citations {scores.CitationPrecision:F3}");
        output.WriteLine($"p95 {scores.P95Milliseconds:F2} ms");
        Assert.True(scores.Right >= scores.Asked * PartThatMustBeRight, $"{scores.Right} of {scores.Asked} right");
    }

    [Fact]
    public async Task No_name_date_or_number_stands_in_a_reply_that_nothing_shows()
    {
        var letters = Directory.GetFiles(Repository.Seeds).ToDictionary(
            file => Path.GetFileNameWithoutExtension(file),
            file => LetterReader.Read(new SourceDocument(Path.GetFileName(file), File.ReadAllText(file))));
        var wording = string.Join('\n', Directory.GetFiles(Repository.Prompts, "*.yaml")
            .Where(file => !file.EndsWith("terms.yaml", StringComparison.Ordinal)).Select(File.ReadAllText));

        var verdicts = await Asked.Value;
        // A follow-up may name again what its conversation asked after.
        var typed = verdicts.Select(verdict => verdict.Question).Where(one => one.Conversation is not null)
            .ToLookup(one => one.Conversation, one => one.Question);

        Assert.Empty(verdicts.SelectMany(verdict => Grounding.Strays(
                verdict.Question,
                verdict.Question.Conversation is { } own ? string.Join(' ', typed[own]) : "",
                verdict.Reply, letters, wording)
            .Select(stray => $"{verdict.Question.Id}: {stray}")));
    }

    [Fact]
    public async Task Every_citation_is_an_exact_slice_of_its_letter()
    {
        var texts = Directory.GetFiles(Repository.Seeds).ToDictionary(
            file => Path.GetFileNameWithoutExtension(file), File.ReadAllText);

        var verdicts = await Asked.Value;

        var citations = verdicts.SelectMany(verdict => verdict.Reply.Citations).ToList();
        Assert.NotEmpty(citations);
        Assert.All(citations, one => Assert.Equal(texts[one.Letter][one.Span.Start..one.Span.End], one.Quote));
    }

    [Fact]
    public async Task Every_quote_and_mark_refers_to_a_citation_of_the_reply()
    {
        var verdicts = await Asked.Value;

        Assert.All(verdicts, verdict =>
            Assert.All(Sources(verdict.Reply), source => Assert.InRange(source, 1, verdict.Reply.Citations.Count)));
    }

    [Fact]
    public async Task No_question_that_the_letters_cannot_answer_is_answered_as_fact()
    {
        var verdicts = (await Asked.Value).Take(Questions.Count);

        Assert.Empty(verdicts.Where(verdict => verdict.Question.Outcomes is ["abstained"]
            && verdict.Reply.Outcome == Outcome.Answered).Select(verdict => verdict.Question.Question));
    }

    private static async Task<IReadOnlyList<Verdict>> AskAllAsync()
    {
        using var bot = new Bot();
        return await QuestionSet.AskAsync(bot.Assistant, Shelf.Default, All, CancellationToken.None);
    }

    private static IReadOnlyList<SetQuestion> Read(string folder) =>
        [.. Directory.GetFiles(folder, "*.jsonl").Order(StringComparer.Ordinal).SelectMany(SetQuestion.ReadFile)];

    private static IEnumerable<int> Sources(Reply reply) => reply.Blocks.SelectMany(block => block switch
    {
        ReplyBlock.Say say => say.Sources,
        ReplyBlock.List list => list.Items.SelectMany(item => item.Sources),
        ReplyBlock.Quote quote => [quote.Source],
        _ => [],
    });
}
