using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Text;
using Xunit.Abstractions;

namespace AdvocacyBot.Assistant.Tests.Grounded;

/// <summary>
/// A model that lies in every answer. The judge knows nothing of the gate: a reply must be, word for word, the one that
/// is given without a model; where the model's answer is no JSON of the schema, with one line that says so.
/// </summary>
public sealed partial class LiarTests(ITestOutputHelper output) : IDisposable
{
    private const int Cases = 500;

    private static readonly string[] PlainLines = ["The answer is complete", "La respuesta está completa"];

    private readonly string _home = Directory.CreateTempSubdirectory("liar-tests").FullName;

    [Fact]
    public async Task Of_500_lies_none_reaches_the_reply()
    {
        var told = 0;
        foreach (var (folder, questions) in TrialShelves.All(_home).TakeWhile(_ => told < Cases))
        {
            using var liar = new Bot(folder, model: new ScriptedModel(asked => Lies.Tell(asked, told++)));
            using var plain = new Bot(folder);
            foreach (var question in questions)
            {
                var (before, with) = (told, await liar.AskAsync(question));
                var without = await plain.AskAsync(question);

                Assert.True(
                    ReplyText.Cited(WithoutPlainLine(with)) == ReplyText.Cited(without),
                    $"Lie {before}, {question}\n{ReplyText.Cited(with)}");
                Assert.DoesNotContain(Lies.Planted, ReplyText.Cited(with), StringComparison.OrdinalIgnoreCase);
            }
        }

        output.WriteLine($"{told} lies told");
        Assert.True(told >= Cases);
    }

    [Fact]
    public async Task An_honest_model_gets_lines_through_and_each_is_cut_from_its_sentence()
    {
        var lines = 0;
        foreach (var (folder, questions) in TrialShelves.All(_home).Take(6))
        {
            using var honest = new Bot(folder, model: Honest.Model());
            using var plain = new Bot(folder);
            foreach (var question in questions)
            {
                var (with, without) = (await honest.AskAsync(question), await plain.AskAsync(question));

                Assert.Equal(ReplyText.Cited(without), ReplyText.Cited(Honest.WithoutLines(with)));
                foreach (var line in with.Blocks.OfType<ReplyBlock.Say>().Where(Honest.IsLine))
                {
                    lines++;
                    AssertCut(line.Text, with.Citations.Single(one => one.Number == line.Sources[0]).Quote);
                }
            }
        }

        output.WriteLine($"{lines} lines");
        Assert.True(lines >= 5, $"{lines} lines");
    }

    /// <summary>Each run of words between ellipses stands in the sentence, and no negation of it was left out.</summary>
    private static void AssertCut(string line, string sentence)
    {
        var folded = TextFolding.Spaces(sentence);
        var said = Quoted().Match(line).Groups["words"].Value;
        Assert.All(said.Split('…', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), run =>
            Assert.Contains(run, folded, StringComparison.Ordinal));
        Assert.Equal(Negation().Count(folded), Negation().Count(said));
    }

    private static Reply WithoutPlainLine(Reply reply) =>
        reply.Blocks[^1] is ReplyBlock.Say say
            && PlainLines.Any(line => say.Text.StartsWith(line, StringComparison.Ordinal))
            ? reply with { Blocks = [.. reply.Blocks.SkipLast(1)] }
            : reply;

    public void Dispose() => Directory.Delete(_home, recursive: true);

    [GeneratedRegex("[“«](?<words>.*)[”»]$", RegexOptions.Singleline)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\b(not|no|never|nor|unless|if|except|without|nunca|sin|ni|si|salvo)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Negation();
}
