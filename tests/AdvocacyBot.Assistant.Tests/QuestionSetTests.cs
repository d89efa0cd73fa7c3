using AdvocacyBot.Assistant.Evaluation;
using AdvocacyBot.Letters.Reading;
using AdvocacyBot.Letters.Text;
using AdvocacyBot.Library;
using Xunit.Abstractions;

namespace AdvocacyBot.Assistant.Tests;

public class QuestionSetTests(ITestOutputHelper output)
{
    private const double PartThatMustBeRight = 0.98;

    private static readonly IReadOnlyList<SetQuestion> Questions =
    [
        .. Directory.GetFiles(Repository.Questions,
            "*.jsonl").Order(StringComparer.Ordinal).SelectMany(SetQuestion.ReadFile),
    ];

    [Fact]
    public async Task The_question_set_is_answered_right()
    {
        using var bot = new Bot();

        var verdicts = await QuestionSet.AskAsync(bot.Assistant, Shelf.Default, Questions, CancellationToken.None);

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
        using var bot = new Bot();
        var letters = Directory.GetFiles(Repository.Seeds).ToDictionary(
            file => Path.GetFileNameWithoutExtension(file),
            file => LetterReader.Read(new SourceDocument(Path.GetFileName(file), File.ReadAllText(file))));
        var wording = string.Join('\n', Directory.GetFiles(Repository.Prompts, "*.yaml")
            .Where(file => !file.EndsWith("terms.yaml", StringComparison.Ordinal)).Select(File.ReadAllText));

        var verdicts = await QuestionSet.AskAsync(bot.Assistant, Shelf.Default, Questions, CancellationToken.None);

        Assert.Empty(verdicts.SelectMany(verdict => Grounding.Strays(verdict.Question, verdict.Reply, letters, wording)
            .Select(stray => $"{verdict.Question.Id}: {stray}")));
    }

    [Fact]
    public async Task Every_citation_is_an_exact_slice_of_its_letter()
    {
        using var bot = new Bot();
        var texts = Directory.GetFiles(Repository.Seeds).ToDictionary(
            file => Path.GetFileNameWithoutExtension(file), File.ReadAllText);

        var verdicts = await QuestionSet.AskAsync(bot.Assistant, Shelf.Default, Questions, CancellationToken.None);

        var citations = verdicts.SelectMany(verdict => verdict.Reply.Citations).ToList();
        Assert.NotEmpty(citations);
        Assert.All(citations, one => Assert.Equal(texts[one.Letter][one.Span.Start..one.Span.End], one.Quote));
    }

    [Fact]
    public async Task Every_quote_and_mark_refers_to_a_citation_of_the_reply()
    {
        using var bot = new Bot();

        var verdicts = await QuestionSet.AskAsync(bot.Assistant, Shelf.Default, Questions, CancellationToken.None);

        Assert.All(verdicts, verdict =>
            Assert.All(Sources(verdict.Reply), source => Assert.InRange(source, 1, verdict.Reply.Citations.Count)));
    }

    private static IEnumerable<int> Sources(Reply reply) => reply.Blocks.SelectMany(block => block switch
    {
        ReplyBlock.Say say => say.Sources,
        ReplyBlock.List list => list.Items.SelectMany(item => item.Sources),
        ReplyBlock.Quote quote => [quote.Source],
        _ => [],
    });
}
