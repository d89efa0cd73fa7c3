using AdvocacyBot.Library.Search;
using FsCheck;
using FsCheck.Fluent;

namespace AdvocacyBot.Library.Tests;

public sealed class SearchTests : IAsyncLifetime, IDisposable
{
    private readonly Desk _desk = new();

    public async Task InitializeAsync()
    {
        _desk.Write("a.txt", """
            Title: Groups write about the harbour
            Dear: Ann Lee
            The migrants who asked for asylum were returned to the harbour of Burns Town.
            Family unity must be protected at every port of entry.
            Las solicitantes de asilo fueron devueltas; la migración no es un delito.
            """);
        _desk.Write("b.txt", "Ports are open to every family.\nHe burned the papers, and burns them still.");
        await _desk.FollowAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _desk.Dispose();

    [Theory]
    [InlineData("migrant asking for asylum", "The migrants who asked")]
    [InlineData("FAMILY UNITY", "Family unity must")]
    [InlineData("What does it say about ports of entry?", "Family unity must")]
    [InlineData("solicitante de asilo", "Las solicitantes")]
    [InlineData("MIGRACIONES", "Las solicitantes")]
    [InlineData("migracion", "Las solicitantes")]
    [InlineData("Burns Town", "The migrants who asked")]
    public async Task The_best_passage_comes_first(string words, string begin)
    {
        var passages = await _desk.Library.SearchAsync(Desk.Shelf, words, 5, CancellationToken.None);

        Assert.StartsWith(begin, passages[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_passage_is_its_letters_own_words_and_a_title_is_its_publishers()
    {
        var passages = await _desk.Library.SearchAsync(Desk.Shelf, "harbour", 5, CancellationToken.None);

        Assert.Equal(2, passages.Count);
        Assert.Single(passages, passage => passage.Scope == SectionScope.Publisher);
        foreach (var passage in passages)
        {
            var letter = await _desk.Library.OpenAsync(Desk.Shelf, passage.LetterId, CancellationToken.None);
            Assert.Equal(letter!.Letter.Source.Slice(passage.Span), passage.Text);
        }
    }

    [Theory]
    [InlineData("the of what is")]
    [InlineData("")]
    [InlineData("submarine")]
    public async Task Words_that_say_nothing_find_nothing(string words) =>
        Assert.Empty(await _desk.Library.SearchAsync(Desk.Shelf, words, 5, CancellationToken.None));

    [Fact]
    public void No_input_breaks_a_search()
    {
        string[] operators =
        [
            "AND", "OR", "NOT", "NEAR(", "\"", "'", "*", "^", ":", "-", "(", ")", "{", "words :", "owner : \"shelf1\"",
            "harbour", "who's", "U.S.", "\0", "é", "𝒜", "--", ";", "+",
        ];
        var text = Gen.OneOf(
            ArbMap.Default.GeneratorFor<string>().Select(any => any ?? ""),
            Gen.Elements(operators).ArrayOf().Select(parts => string.Join(' ', parts)));

        Prop.ForAll(text.ToArbitrary(), words => _desk.Library.SearchAsync(
                Desk.Shelf, words, 3, CancellationToken.None).Result.All(passage => passage.LetterId is "a" or "b"))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(10_000));
    }
}
