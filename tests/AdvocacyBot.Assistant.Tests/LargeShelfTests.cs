using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Tests;

/// <summary>What a question costs grows no faster than the shelf.</summary>
public sealed class LargeShelfTests
{
    private const int Some = 200;

    private static readonly PromptSet Prompts = PromptSet.Load(Repository.Prompts);

    [Theory]
    [InlineData("Who is the director of family unity?")]
    [InlineData("Who is the director?")]
    [InlineData("Was the director of family services copied?")]
    [InlineData("Which letters went to the director of family services?")]
    public void Four_times_the_letters_are_read_with_about_four_times_the_work(string question)
    {
        var (some, many) = (Shelf(Some), Shelf(4 * Some));
        Work(some, question);
        Work(many, question);

        Assert.InRange(Work(many, question) / (double)Work(some, question), 0, 6);
    }

    [Fact]
    public void A_title_that_some_hold_is_found_without_listing_them()
    {
        var shelf = Shelf(Some);
        var units = TermUnits.Of("director family unity", Prompts.English, Prompts.Terms).ToList();

        Assert.Contains(units, shelf.Titles.Holds);
        Assert.Contains(units, unit => !shelf.Titles.Holds(unit));
        Assert.All(units, unit => Assert.Equal(shelf.Titles.Holding(unit).Count > 0, shelf.Titles.Holds(unit)));
    }

    [Fact]
    public void A_letter_is_among_those_named_and_every_letter_among_the_whole_shelf()
    {
        var shelf = Shelf(Some);

        Assert.True(shelf.Among([shelf.Letters[3]])(shelf.Letters[3].Id));
        Assert.False(shelf.Among([shelf.Letters[3]])(shelf.Letters[4].Id));
        Assert.True(shelf.Among(shelf.Letters)(shelf.Letters[4].Id));
        Assert.False(shelf.Among(shelf.Letters)("elsewhere"));
    }

    // In bytes: they are the same on any machine.
    private static long Work(ShelfView shelf, string question)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        RequestReader.Read(Question.Of(question), shelf, Remembered.Nothing, Prompts);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static ShelfView Shelf(int letters)
    {
        var ids = Enumerable.Range(0, letters).Select(at => $"letter-{at:0000}").ToList();
        return ShelfView.Of(
            [.. ids.Select(id => new LetterEntry(id, $"{id}.txt", LetterLanguage.English, null, null, 0, 0))],
            PartyDirectory.Build([.. ids.Select((id, at) => new Appearance(
                id, PartyRole.Recipient, 0, PartyKind.Person, $"Ann Lee{at}", null, ["Director of Family Services"],
                null, new TextSpan(0, 8)))]));
    }
}
