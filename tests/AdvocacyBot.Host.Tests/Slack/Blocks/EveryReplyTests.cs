using System.Runtime.CompilerServices;
using System.Text;
using AdvocacyBot.Assistant;
using AdvocacyBot.Assistant.Evaluation;
using AdvocacyBot.Host.Tests.Slack.Fake;

namespace AdvocacyBot.Host.Tests.Slack.Blocks;

/// <summary>Every question of the question set, asked once: whatever is replied fits Slack, and nothing of it is lost.</summary>
public sealed class EveryReplyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Every_reply_of_the_question_set_fits_and_is_shown_whole()
    {
        var replies = await AskAsync();

        Assert.True(replies.Count > 500, $"only {replies.Count} replies");
        foreach (var (question, reply) in replies)
        {
            var pages = ShownReplies.Of(reply, question);
            var words = Squeezed(string.Join(' ', pages.Select(page => SlackCall.Of(ShownReplies.Json(page)).Words)));
            Assert.All(pages, page => Assert.True(SlackRules.Complaint(page.Text, ShownReplies.Json(page)) is null, question));
            Assert.All(Texts(reply), text => Assert.True(words.Contains(Squeezed(text), StringComparison.Ordinal), $"{question}: {text}"));
        }
    }

    public void Dispose() => _folder.Dispose();

    private async Task<IReadOnlyList<(string Question, Reply Reply)>> AskAsync()
    {
        using var rooms = Rooms.Open(
            HostSettings.Read(new Dictionary<string, string?> { ["Library:Path"] = _folder.File("library.db") }),
            new Terminal(TextReader.Null, TextWriter.Null, TextWriter.Null, IsWatched: false));
        var questions = Directory.GetFiles(Questions(), "*.jsonl", SearchOption.AllDirectories)
            .Where(file => !file.Contains("Drafting", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).SelectMany(SetQuestion.ReadFile).ToList();
        var verdicts = await QuestionSet.AskAsync(rooms.Assistant, OpenShelf.Shelf, questions, CancellationToken.None);
        return [.. verdicts.Select(verdict => (verdict.Question.Question, verdict.Reply))];
    }

    private static IEnumerable<string> Texts(Reply reply) =>
    [
        .. reply.Blocks.SelectMany(Texts),
        .. reply.Citations.Select(citation => citation.Quote),
        .. reply.Citations.Select(citation => citation.Letter),
    ];

    private static IEnumerable<string> Texts(ReplyBlock block) => block switch
    {
        ReplyBlock.Say say => [say.Text],
        ReplyBlock.Heading heading => [heading.Text],
        ReplyBlock.List list => list.Items.SelectMany(item => new[] { item.Text, item.Detail ?? "" }),
        ReplyBlock.Choices choices => choices.Questions,
        ReplyBlock.LetterText letter => letter.Parts.Select(part => part.Text),
        ReplyBlock.Form form => form.Fields.Select(field => field.Question),
        _ => [],
    };

    private static string Squeezed(string text)
    {
        var squeezed = new StringBuilder();
        foreach (var one in text.Where(one => !char.IsWhiteSpace(one)))
        {
            squeezed.Append(one);
        }

        return squeezed.ToString();
    }

    private static string Questions([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Join(Path.GetDirectoryName(here), "..", "..", "..", "Questions"));
}
