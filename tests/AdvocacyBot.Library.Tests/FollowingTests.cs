namespace AdvocacyBot.Library.Tests;

public sealed class FollowingTests : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task A_followed_folder_is_read_once_and_then_left_alone()
    {
        _desk.Write("a.txt", "Date: 2020-01-02\nSigned: Ann Lee");
        _desk.Write("b.md", "Signed: Bo Ruiz");

        Assert.Equal(["Added a.txt", "Added b.md"], await _desk.FollowAsync());
        Assert.Equal(["Unchanged a.txt", "Unchanged b.md"], await _desk.FollowAsync());
        Assert.Equal(2, _desk.LettersRead);
        Assert.Equal(["b", "a"], await _desk.LetterIdsAsync());
    }

    [Fact]
    public async Task Another_library_on_the_same_file_reads_nothing_again()
    {
        _desk.Write("a.txt", "Signed: Ann Lee");
        await _desk.FollowAsync();

        var report = await _desk.Another().FollowFolderAsync(Desk.Shelf, _desk.Folder, CancellationToken.None);

        Assert.Equal(["Unchanged a.txt"], Desk.Told(report));
        Assert.Equal(1, _desk.LettersRead);
    }

    [Fact]
    public async Task A_changed_file_replaces_its_letter_and_everything_derived_from_it()
    {
        _desk.Write("a.txt", "Signed: Ann Lee\nAsk: Peru | We ask Peru to open the harbour.\nThe harbour is closed.");
        await _desk.FollowAsync();
        _desk.Write("a.txt", "Signed: Bo Ruiz\nThe bridge is closed.");

        Assert.Equal(["Replaced a.txt"], await _desk.FollowAsync());
        var signed = await _desk.Library.AppearancesAsync(Desk.Shelf, "a", PartyRole.Signatory, CancellationToken.None);
        Assert.Equal(["Bo Ruiz"], signed.Select(one => one.Name));
        Assert.Empty(await _desk.Library.AsksAsync(Desk.Shelf, "a", null, CancellationToken.None));
        Assert.Empty(await _desk.Library.SearchAsync(Desk.Shelf, "harbour", 5, CancellationToken.None));
        Assert.Single(await _desk.Library.SearchAsync(Desk.Shelf, "bridge", 5, CancellationToken.None));
    }

    [Fact]
    public async Task A_removed_file_is_gone_from_the_very_next_answer()
    {
        _desk.Write("b.txt", "Signed: Bo Ruiz");
        var path = _desk.Write("a.txt", "Signed: Ann Lee\nThe harbour is closed.");
        await _desk.FollowAsync();
        File.Delete(path);

        Assert.Equal(["Removed a.txt", "Unchanged b.txt"], await _desk.FollowAsync());
        Assert.Equal(["b"], await _desk.LetterIdsAsync());
        Assert.Null(await _desk.Library.OpenAsync(Desk.Shelf, "a", CancellationToken.None));
        Assert.Empty(await _desk.Library.SearchAsync(Desk.Shelf, "harbour", 5, CancellationToken.None));
    }

    [Fact]
    public async Task A_file_rewritten_within_one_tick_of_the_clock_is_still_noticed()
    {
        _desk.Clock.Ahead = TimeSpan.Zero;
        var path = _desk.Write("a.txt", "Signed: Ann Lee");
        var written = File.GetLastWriteTimeUtc(path);
        await _desk.FollowAsync();
        _desk.Write("a.txt", "Signed: Bea Lee");
        File.SetLastWriteTimeUtc(path, written);

        Assert.Equal(["Replaced a.txt"], await _desk.FollowAsync());
    }

    [Fact]
    public async Task A_file_touched_without_a_change_stays_as_it_is()
    {
        var path = _desk.Write("a.txt", "Signed: Ann Lee");
        await _desk.FollowAsync();
        File.SetLastWriteTimeUtc(path, new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));

        Assert.Equal(["Unchanged a.txt"], await _desk.FollowAsync());
        Assert.Equal(1, _desk.LettersRead);
    }

    [Fact]
    public async Task A_refused_file_stops_no_other_and_is_told_again()
    {
        var path = _desk.Write("a.txt", [.. "Dear all"u8, 0, 1]);
        _desk.Write("b.txt", "Signed: Bo Ruiz");
        _desk.Write("c.rtf", "x");

        Assert.Equal(["Refused a.txt", "Added b.txt", "Refused c.rtf"], await _desk.FollowAsync());
        var again = await _desk.Library.FollowFolderAsync(Desk.Shelf, _desk.Folder, CancellationToken.None);
        Assert.Equal(
            [
                $"{path}(1): expected text; found binary bytes (NUL at byte 8)",
                $"{Path.Join(_desk.Folder, "c.rtf")}(1): expected a file ending in "
                    + ".txt or .md or .html or .htm or .docx or .pdf; found .rtf",
            ],
            again.Refusals.Select(refusal => refusal.Reason));
    }

    [Fact]
    public async Task A_letter_whose_file_becomes_unreadable_is_not_answered_from()
    {
        _desk.Write("a.txt", "Signed: Ann Lee");
        await _desk.FollowAsync();
        _desk.Write("a.txt", []);

        Assert.Equal(["Refused a.txt"], await _desk.FollowAsync());
        Assert.Empty(await _desk.LetterIdsAsync());
    }

    [Fact]
    public async Task Two_files_that_differ_only_in_their_ending_are_not_mixed_up()
    {
        var first = _desk.Write("a.md", "Signed: Ann Lee");
        var second = _desk.Write("a.txt", "Signed: Bo Ruiz");

        var report = await _desk.Library.FollowFolderAsync(Desk.Shelf, _desk.Folder, CancellationToken.None);
        Assert.Equal(["Added a.md", "Refused a.txt"], Desk.Told(report));
        Assert.Equal(
            $"{second}(1): expected a file name that no other letter has; found the letter of {first}",
            report.Refusals.Single().Reason);

        File.Delete(first);
        Assert.Equal(["Removed a.md", "Added a.txt"], await _desk.FollowAsync());
    }

    [Fact]
    public async Task Of_two_copies_in_two_subfolders_one_may_go()
    {
        var first = _desk.Write("2019/a.txt", "Signed: Ann Lee");
        _desk.Write("2020/a.txt", "Signed: Ann Lee");
        await _desk.FollowAsync();
        File.Delete(first);

        await _desk.FollowAsync();

        Assert.Equal(["a"], await _desk.LetterIdsAsync());
    }

    [Fact]
    public async Task Another_folder_takes_the_place_of_the_first()
    {
        _desk.Write("a.txt", "Signed: Ann Lee");
        await _desk.FollowAsync();
        _desk.WriteOutside("others/b.txt", "Signed: Bo Ruiz");
        var others = Path.Join(Path.GetDirectoryName(_desk.Folder), "others");

        var report = await _desk.Library.FollowFolderAsync(Desk.Shelf, others, CancellationToken.None);

        Assert.Equal(["Removed a.txt", "Added b.txt"], Desk.Told(report));
        Assert.Equal(["b"], await _desk.LetterIdsAsync());
    }

    [Fact]
    public async Task A_missing_folder_is_named_and_holds_no_letters()
    {
        _desk.Write("a.txt", "Signed: Ann Lee");
        await _desk.FollowAsync();
        System.IO.Directory.Delete(_desk.Folder, recursive: true);

        var report = await _desk.Library.FollowFolderAsync(Desk.Shelf, _desk.Folder, CancellationToken.None);

        Assert.Equal(
            $"{_desk.Folder}: expected a folder with letters; found none of this name",
            report.Refusals.Single().Reason);
        Assert.Empty(await _desk.LetterIdsAsync());
    }

    [Fact]
    public async Task Links_out_of_the_folder_and_hidden_files_are_not_letters()
    {
        var outside = _desk.WriteOutside("secret.txt", "Signed: Ann Lee");
        File.CreateSymbolicLink(Path.Join(_desk.Folder, "link.txt"), outside);
        System.IO.Directory.CreateSymbolicLink(Path.Join(_desk.Folder, "loop"), _desk.Folder);
        _desk.Write(".hidden.txt", "Signed: Bo Ruiz");

        Assert.Equal(["Refused link.txt", "Refused loop"], await _desk.FollowAsync());
        Assert.Empty(await _desk.LetterIdsAsync());
    }

    [Fact]
    public async Task A_link_inside_the_folder_is_a_letter()
    {
        var path = _desk.Write("a.txt", "Signed: Ann Lee");
        File.CreateSymbolicLink(Path.Join(_desk.Folder, "b.txt"), path);

        Assert.Equal(["Added a.txt", "Added b.txt"], await _desk.FollowAsync());
    }

    [Fact]
    public async Task A_forgotten_letter_stays_away_until_its_file_changes()
    {
        _desk.Write("a.txt", "Signed: Ann Lee");
        await _desk.FollowAsync();

        Assert.True(await _desk.Library.ForgetAsync(Desk.Shelf, "a", CancellationToken.None));
        Assert.False(await _desk.Library.ForgetAsync(Desk.Shelf, "a", CancellationToken.None));
        Assert.Empty(await _desk.FollowAsync());
        Assert.Empty(await _desk.LetterIdsAsync());

        _desk.Write("a.txt", "Signed: Ann Lee, again");
        Assert.Equal(["Added a.txt"], await _desk.FollowAsync());
    }

    [Fact]
    public async Task A_letter_at_which_the_reader_fails_costs_no_other()
    {
        _desk.Write("a.txt", "Signed: Ann Lee");
        var path = _desk.Write("b.txt", "Date: not a date");

        var report = await _desk.Library.FollowFolderAsync(Desk.Shelf, _desk.Folder, CancellationToken.None);

        Assert.Equal(["Added a.txt", "Refused b.txt"], Desk.Told(report));
        Assert.Equal(
            $"{path}(1): expected a letter; found one at which the reader fails (FormatException)",
            report.Refusals.Single().Reason);
        _desk.Write("b.txt", "Date: 2020-01-02");
        Assert.Equal(["Unchanged a.txt", "Added b.txt"], await _desk.FollowAsync());
    }

    [Fact]
    public async Task A_folder_of_very_many_files_is_not_looked_at_again_at_once()
    {
        var paths = Enumerable.Range(0, 1000).Select(i => _desk.Write($"{i}.txt", "Signed: Ann Lee")).ToList();
        await _desk.FollowAsync();
        _desk.Clock.Step = TimeSpan.FromMilliseconds(10);
        await _desk.FollowAsync();
        File.Delete(paths[0]);

        Assert.DoesNotContain("Removed 0.txt", await _desk.FollowAsync());
        _desk.Clock.Pass(TimeSpan.FromSeconds(1));
        Assert.Contains("Removed 0.txt", await _desk.FollowAsync());
    }
}
