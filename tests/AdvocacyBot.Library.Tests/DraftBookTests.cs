using AdvocacyBot.Library.Drafts;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace AdvocacyBot.Library.Tests;

/// <summary>Versions of drafts are kept apart by conversation and shelf, and only so many of them.</summary>
public sealed class DraftBookTests : IDisposable
{
    private const int DraftsKept = 3;
    private const int VersionsKept = 200;

    private readonly string _home = System.IO.Directory.CreateTempSubdirectory("drafts").FullName;
    private readonly LetterLibrary _library;

    public DraftBookTests() => _library = new LetterLibrary(
        Options.Create(new LibraryOptions { Path = Path.Join(_home, "library.db"), RememberDrafts = DraftsKept }),
        new TickingClock(), NullLogger<LetterLibrary>.Instance);

    [Fact]
    public async Task Versions_are_numbered_and_listed_in_order()
    {
        await KeepAsync("one", null, "first");
        await KeepAsync("one", 1, "second");

        var versions = await ListAsync("one");

        Assert.Equal([(1, null, "Ann", "first"), (2, 1, "Ann", "second")],
            versions.Select(one => (one.Number, one.Before, one.By, one.Plan)));
        Assert.True(versions[0].At < versions[1].At);
    }

    [Fact]
    public async Task A_conversation_sees_no_draft_of_another_nor_a_shelf_of_another()
    {
        await KeepAsync("one", null, "first");

        Assert.Empty(await ListAsync("two"));
        Assert.Empty(await _library.Drafts.VersionsAsync(new Shelf("other", "shelf"), "one", CancellationToken.None));
    }

    [Fact]
    public async Task The_oldest_draft_goes_when_there_are_too_many()
    {
        foreach (var conversation in new[] { "one", "two", "three" })
        {
            await KeepAsync(conversation, null, conversation);
        }

        await KeepAsync("one", 1, "changed");
        await KeepAsync("four", null, "four");

        Assert.Empty(await ListAsync("two"));
        Assert.Equal(
            (2, 1, 1), ((await ListAsync("one")).Count, (await ListAsync("three")).Count,
                (await ListAsync("four")).Count));
    }

    [Fact]
    public async Task Only_the_last_versions_of_a_draft_are_kept_and_numbers_go_on()
    {
        for (var made = 0; made <= VersionsKept; made++)
        {
            await KeepAsync("one", null, "plan");
        }

        var versions = await ListAsync("one");

        Assert.Equal((VersionsKept, 2, VersionsKept + 1), (versions.Count, versions[0].Number, versions[^1].Number));
    }

    public void Dispose()
    {
        _library.Dispose();
        System.IO.Directory.Delete(_home, recursive: true);
    }

    private Task<DraftVersion> KeepAsync(string conversation, int? before, string plan) => _library.Drafts.KeepAsync(
        Shelf.Default, conversation, before, "Ann", "words", plan, CancellationToken.None);

    private Task<IReadOnlyList<DraftVersion>> ListAsync(string conversation) =>
        _library.Drafts.VersionsAsync(Shelf.Default, conversation, CancellationToken.None);

    private sealed class TickingClock : TimeProvider
    {
        private DateTimeOffset _now = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => _now += TimeSpan.FromSeconds(1);
    }
}
