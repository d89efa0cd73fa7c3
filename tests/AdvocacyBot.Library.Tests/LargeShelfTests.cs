using AdvocacyBot.Library.Store;

namespace AdvocacyBot.Library.Tests;

/// <summary>What keeps a search short on a large shelf changes nothing of what it finds.</summary>
public sealed class LargeShelfTests : IDisposable
{
    private const int Letters = 600;
    private const int PassagesALetter = 10;

    private static readonly string[] Words =
        "asylum harbour families journalists water land radio justice return detention".Split(' ');

    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task Much_that_was_written_is_merged_into_one_part_and_found_as_before()
    {
        await ImportAsync(Desk.Shelf, "in", 0);
        var found = await FoundAsync(Desk.Shelf);

        Assert.Equal(1, Parts());

        var merged = Look(library => library.First(
            "select passage_id from passage_merge", row => row.GetInt64(0)));
        await _desk.Library.ImportAsync(
            Desk.Shelf, _desk.WriteOutside("in/one-more.txt", "Nobody asked."), CancellationToken.None);

        Assert.Equal(Letters * PassagesALetter, merged);
        Assert.Equal(2, Parts());
        Assert.Equal(found, await FoundAsync(Desk.Shelf));
    }

    [Fact]
    public async Task A_search_finds_the_passages_of_its_own_shelf_only()
    {
        var other = Desk.Shelf with { Name = "others" };
        await ImportAsync(Desk.Shelf, "in", 0);
        await ImportAsync(other, "others", 7);

        var (own, theirs) = (await FoundAsync(Desk.Shelf), await FoundAsync(other));

        Assert.All(own, passage => Assert.StartsWith("in-", passage, StringComparison.Ordinal));
        Assert.All(theirs, passage => Assert.StartsWith("others-", passage, StringComparison.Ordinal));
        Assert.Equal(60, own.Count);
        Assert.Equal(60, theirs.Count);
    }

    private async Task ImportAsync(Shelf shelf, string folder, int seed)
    {
        var dice = new Random(seed);
        var path = "";
        for (var at = 0; at < Letters; at++)
        {
            path = _desk.WriteOutside($"{folder}/{folder}-{at:000}.txt", string.Join('\n', Enumerable
                .Range(0, PassagesALetter).Select(_ => string.Join(' ', dice.GetItems(Words, 5)) + ".")));
        }

        await _desk.Library.ImportAsync(shelf, Path.GetDirectoryName(path)!, CancellationToken.None);
    }

    private async Task<IReadOnlyList<string>> FoundAsync(Shelf shelf) =>
    [
        .. (await _desk.Library.SearchAsync(shelf, "asylum for journalists at the harbour", 60, CancellationToken.None))
            .Select(passage => $"{passage.LetterId} {passage.Span} {passage.Text}"),
    ];

    // A part is told by the number that the index gives it.
    private int Parts() => Look(library => library.First(
        "select count(distinct segid) from passage_words_idx", row => row.GetInt32(0)));

    private T Look<T>(Func<Microsoft.Data.Sqlite.SqliteConnection, T> work)
    {
        using var file = new LibraryFile(_desk.LibraryPath);
        return file.Read(work);
    }
}
