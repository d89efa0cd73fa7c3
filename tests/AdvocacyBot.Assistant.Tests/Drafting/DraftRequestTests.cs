using AdvocacyBot.Assistant.Drafting;
using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Reading;
using AdvocacyBot.Letters.Text;
using Xunit.Abstractions;

namespace AdvocacyBot.Assistant.Tests.Drafting;

/// <summary>Sixty conversations about drafts in both languages, and what holds for every draft in them.</summary>
public class DraftRequestTests(ITestOutputHelper output)
{
    private static readonly Lazy<Task<IReadOnlyList<DraftedTurn>>> Run = new(DraftedTurn.RunAsync);

    private static readonly Dictionary<string, Letter> Letters = Directory.GetFiles(Repository.Seeds).ToDictionary(
        file => Path.GetFileNameWithoutExtension(file),
        file => LetterReader.Read(new SourceDocument(Path.GetFileName(file), File.ReadAllText(file))));

    [Fact]
    public async Task Each_request_makes_the_draft_it_asks_for() =>
        AssertNone((await Run.Value).SelectMany(turn => turn.Faults()));

    [Fact]
    public async Task Nothing_stands_in_a_draft_that_nobody_said_and_no_letter_or_template_holds() =>
        AssertNone((await Run.Value).SelectMany(turn => DraftGrounding.Strays(turn, Letters)));

    [Fact]
    public async Task Reused_words_are_their_letters_own() =>
        AssertNone((await Run.Value).SelectMany(turn => DraftGrounding.Altered(turn, Letters)));

    [Fact]
    public async Task No_word_that_was_true_on_an_old_day_is_reused() =>
        AssertNone((await Run.Value).SelectMany(DraftGrounding.Stale));

    [Fact]
    public async Task Nobody_is_shown_as_having_signed()
    {
        AssertNone((await Run.Value).SelectMany(turn => turn.Text.Blocks
            .Where(block => block.Part == Prompts.LetterTemplateBlock.Signatures)
            .Where(block => !OpenPlaces.In(block.Sentences[0].Text, turn.Text.Wording).Any())
            .Select(block => $"{turn.Request.Id} {block.Sentences[0].Text}")));
    }

    [Fact]
    public async Task Every_open_place_is_listed_and_marked()
    {
        foreach (var turn in await Run.Value)
        {
            foreach (var letter in turn.Reply.Blocks.OfType<ReplyBlock.LetterText>())
            {
                var marked = letter.Parts.SelectMany(part =>
                    part.Open.Select(span => part.Text[span.Start..span.End])).Distinct();
                Assert.Equal(turn.Text.Open, marked);
                Assert.All(turn.Text.Open, place => Assert.Contains(
                    turn.Reply.Blocks.OfType<ReplyBlock.List>(), list => list.Items.Any(item => item.Text == place)));
            }
        }
    }

    [Fact]
    public async Task Every_citation_is_an_exact_slice_of_its_letter()
    {
        var citations = (await Run.Value).SelectMany(turn => turn.Reply.Citations).ToList();

        Assert.NotEmpty(citations);
        Assert.All(citations, citation =>
            Assert.Equal(Letters[citation.Letter].Source.Slice(citation.Span), citation.Quote));
    }

    private void AssertNone(IEnumerable<string> faults)
    {
        var all = faults.ToList();
        all.ForEach(output.WriteLine);
        Assert.Empty(all);
    }
}
