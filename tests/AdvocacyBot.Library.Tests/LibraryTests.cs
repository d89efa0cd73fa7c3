using AdvocacyBot.Library.Store;

namespace AdvocacyBot.Library.Tests;

public sealed class LibraryTests : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task Letters_are_listed_undated_first_and_found_between_dates()
    {
        _desk.Write("c.txt", "Date: 2020-01-02\nSigned: Ann Lee\nGroup: Peace Watch");
        _desk.Write("b.txt", "Date: 2019-12-31\nTitle: A plea");
        _desk.Write("a.txt", "Signed: Bo Ruiz");
        await _desk.FollowAsync();

        Assert.Equal(["a", "b", "c"], await _desk.LetterIdsAsync());
        var between = await _desk.Library.LettersAsync(
            Desk.Shelf, new DateOnly(2019, 12, 31), new DateOnly(2020, 1, 1), None);
        Assert.Equal(
            ("b", "b.txt", "A plea", new DateOnly(2019, 12, 31)),
            (between[0].Id, between[0].FileName, between[0].Title, between[0].Date));
        var since = await _desk.Library.LettersAsync(Desk.Shelf, new DateOnly(2020, 1, 2), null, None);
        Assert.Equal(2, Assert.Single(since).Signatories);
    }

    [Fact]
    public async Task Asks_are_found_by_whom_they_ask_without_accents()
    {
        _desk.Write("a.txt", "Ask: México and Peru | We ask both to reply.\nAsk: Mexicali | We urge it to open.");
        await _desk.FollowAsync();

        var asks = await _desk.Library.AsksAsync(Desk.Shelf, null, "mexico", None);

        Assert.Equal("We ask both to reply.", Assert.Single(asks).Ask.Words.Value);
        Assert.Equal(2, (await _desk.Library.AsksAsync(Desk.Shelf, "a", null, None)).Count);
    }

    [Fact]
    public async Task An_opened_letter_is_the_text_of_its_file()
    {
        _desk.Write("a.txt", "Dear: Ann Lee\r\n\r\nSigned: Bo Ruiz\r\n");
        await _desk.FollowAsync();

        var letter = await _desk.Another().OpenAsync(Desk.Shelf, "a", None);

        Assert.Equal("Dear: Ann Lee\r\n\r\nSigned: Bo Ruiz\r\n", letter!.Letter.Source.Text);
        Assert.Equal("a.txt", letter.Letter.Source.Name);
    }

    [Fact]
    public async Task No_shelf_sees_anything_of_another()
    {
        _desk.Write("a.txt", "Signed: Ann Lee\nAsk: Peru | We ask Peru to open the harbour.\nThe harbour is closed.");
        await _desk.FollowAsync();
        await _desk.Library.SearchAsync(Desk.Shelf, "harbour", 5, None);

        foreach (var other in new[] { new Shelf("other", Desk.Shelf.Name), new Shelf(Desk.Shelf.Tenant, "other") })
        {
            _desk.Write("own.txt", "Signed: Cy Moss\nThe bridge is open.");
            var report = await _desk.Library.ImportAsync(other, Path.Join(_desk.Folder, "own.txt"), None);

            Assert.Equal(["Added own.txt"], Desk.Told(report));
            Assert.Equal(
                ["own"], (await _desk.Library.LettersAsync(other, null, null, None)).Select(letter => letter.Id));
            Assert.Null(await _desk.Library.OpenAsync(other, "a", None));
            Assert.Equal(
                ["Cy Moss"], (await _desk.Library.AppearancesAsync(other, null, null, None)).Select(one => one.Name));
            Assert.Equal(
                ["Cy Moss"], (await _desk.Library.DirectoryAsync(other, None)).Entries.Select(one => one.Name));
            Assert.Empty(await _desk.Library.AsksAsync(other, null, null, None));
            Assert.Empty(await _desk.Library.SearchAsync(other, "harbour", 5, None));
            Assert.Empty(await _desk.Library.SharedPartiesAsync(other, ["a"], None));
            Assert.False(await _desk.Library.ForgetAsync(other, "a", None));
        }

        Assert.Equal(["a"], await _desk.LetterIdsAsync());
    }

    [Fact]
    public async Task An_imported_letter_stays_when_the_folder_empties_and_goes_when_forgotten()
    {
        var path = _desk.WriteOutside("elsewhere/a.txt", "Signed: Ann Lee");
        var folder = Path.GetDirectoryName(path)!;

        Assert.Equal(["Added a.txt"], Desk.Told(await _desk.Library.ImportAsync(Desk.Shelf, folder, None)));
        Assert.Equal(["Unchanged a.txt"], Desk.Told(await _desk.Library.ImportAsync(Desk.Shelf, path, None)));
        Assert.Empty(await _desk.FollowAsync());
        Assert.Equal(["a"], await _desk.LetterIdsAsync());
        Assert.True(await _desk.Library.ForgetAsync(Desk.Shelf, "a", None));
        Assert.Empty(await _desk.LetterIdsAsync());
    }

    [Fact]
    public async Task An_import_never_overwrites_the_letter_of_another_file()
    {
        _desk.Write("a.txt", "Signed: Ann Lee");
        await _desk.FollowAsync();
        var other = _desk.WriteOutside("elsewhere/a.txt", "Signed: Bo Ruiz");

        Assert.Equal(["Refused a.txt"], Desk.Told(await _desk.Library.ImportAsync(Desk.Shelf, other, None)));
        Assert.Equal("Ann Lee", (await _desk.Library.AppearancesAsync(Desk.Shelf, "a", null, None)).Single().Name);
    }

    [Fact]
    public async Task Two_writers_at_once_lose_no_letter()
    {
        var writers = Enumerable.Range(0, 4).Select(writer => Task.Run(async () =>
        {
            var library = _desk.Another();
            for (var at = 0; at < 25; at++)
            {
                var path = _desk.WriteOutside(
                    $"w{writer}/l{writer}-{at}.txt", $"Signed: Ann Lee {writer} {at}\nWords of writer.");
                await library.ImportAsync(Desk.Shelf, path, None);
            }
        }));
        await Task.WhenAll(writers);

        Assert.Equal(100, (await _desk.LetterIdsAsync()).Length);
        Assert.Equal(100, (await _desk.Library.AppearancesAsync(Desk.Shelf, null, null, None)).Count);
    }

    [Fact]
    public async Task Two_libraries_may_follow_one_folder_at_once()
    {
        for (var at = 0; at < 50; at++)
        {
            _desk.Write($"l{at}.txt", $"Signed: Ann Lee {at}");
        }

        var reports = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() =>
            _desk.Another().FollowFolderAsync(Desk.Shelf, _desk.Folder, None))));

        Assert.All(reports, report => Assert.Empty(report.Refusals));
        Assert.Equal(50, (await _desk.LetterIdsAsync()).Length);
        Assert.Equal(50, (await _desk.Library.AppearancesAsync(Desk.Shelf, null, null, None)).Count);
    }

    [Fact]
    public async Task What_another_process_forgets_is_gone_from_the_directory_here()
    {
        _desk.Write("a.txt", "Signed: Ann Lee");
        await _desk.FollowAsync();
        Assert.Single((await _desk.Library.DirectoryAsync(Desk.Shelf, None)).Entries);

        await _desk.Another().ForgetAsync(Desk.Shelf, "a", None);

        Assert.Empty((await _desk.Library.DirectoryAsync(Desk.Shelf, None)).Entries);
    }

    [Fact]
    public void A_write_that_fails_half_way_leaves_nothing()
    {
        using var file = new LibraryFile(_desk.LibraryPath);

        Assert.Throws<InvalidOperationException>(() => file.Write<int>(library =>
        {
            ShelfTable.Change(library, Desk.Shelf, "reader");
            throw new InvalidOperationException();
        }));

        Assert.Equal(ShelfState.None, file.Read(library => ShelfTable.Find(library, Desk.Shelf)));
    }

    [Fact]
    public async Task Letters_that_an_older_reader_read_are_read_anew()
    {
        _desk.Write("a.txt", "Signed: Ann Lee");
        await _desk.FollowAsync();
        using (var file = new LibraryFile(_desk.LibraryPath))
        {
            file.Write(library => library.Execute("update letter set read_by = 'older'")
                + library.Execute("update shelf set read_by = 'older'") + library.Execute("delete from appearance"));
        }

        var again = await _desk.Another().AppearancesAsync(Desk.Shelf, "a", null, None);

        Assert.Equal(["Ann Lee"], again.Select(one => one.Name));
        Assert.Equal(2, _desk.LettersRead);
    }

    [Fact]
    public async Task A_file_that_is_no_library_is_named_and_left_as_it_is()
    {
        var path = _desk.WriteOutside("broken.db", new string('x', 5000));
        using var library = LetterLibrary.At(path);

        var failure = await Assert.ThrowsAsync<LibraryFileException>(() =>
            library.LettersAsync(Desk.Shelf, null, null, None));

        Assert.Equal($"{path}: expected a letter library; found a file of another kind", failure.Message);
        Assert.Equal(5000, new FileInfo(path).Length);
    }

    [Fact]
    public async Task A_library_path_that_cannot_be_made_is_named()
    {
        var path = Path.Join(_desk.WriteOutside("file", "x"), "library.db");
        using var library = LetterLibrary.At(path);

        var failure = await Assert.ThrowsAsync<LibraryFileException>(() =>
            library.LettersAsync(Desk.Shelf, null, null, None));

        Assert.StartsWith(path, failure.Message, StringComparison.Ordinal);
    }
}
