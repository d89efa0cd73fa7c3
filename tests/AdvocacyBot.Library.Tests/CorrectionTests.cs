using AdvocacyBot.Letters;
using AdvocacyBot.Library.Corrections;
using AdvocacyBot.Library.Store;

namespace AdvocacyBot.Library.Tests;

public sealed class CorrectionTests : IDisposable
{
    private const string Plea = """
        Date: 2020-01-02
        To: Minister | Eva Sol
        Signed: Ann Lee | Director
        Group: Peace Watch (PW)
        Ask: Peru | We ask Peru to open the harbour.
        We hope that you reply. Bo Ruiz of the harbour wrote this on 3 May 2020.
        Cc: Cy Moss
        """;

    private static readonly CancellationToken None = CancellationToken.None;
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task Whoever_is_added_stands_in_the_letter_the_list_and_the_directory()
    {
        await ShelveAsync();

        await KeepAsync(new Correction.PartyAdded(PartyRole.Signatory, PartyKind.Person, "Dora  Vega", "Envoy", null));

        Assert.Equal(["Ann Lee", "Peace Watch", "Dora Vega"], (await OpenAsync()).Letter.Signatories.Select(one => one.Name.Value));
        Assert.Equal(3, (await _desk.Library.LettersAsync(Desk.Shelf, null, null, None))[0].Signatories);
        Assert.Single((await _desk.Library.DirectoryAsync(Desk.Shelf, None)).Find("Dora Vega"));
    }

    [Fact]
    public async Task What_stands_in_the_text_is_sourced_there_and_what_does_not_stands_nowhere()
    {
        await ShelveAsync();

        await KeepAsync(new Correction.PartyAdded(PartyRole.Signatory, PartyKind.Person, "Bo Ruiz", null, null));
        await KeepAsync(new Correction.PartyAdded(PartyRole.Signatory, PartyKind.Person, "Dora Vega", null, null));

        var letter = await OpenAsync();
        var (bo, dora) = (letter.Letter.Signatories[2], letter.Letter.Signatories[3]);
        Assert.Equal("Bo Ruiz", letter.Letter.Source.Slice(bo.Name.Span));
        Assert.True(dora.Name.Span.IsNowhere);
        Assert.Equal([true, false], letter.Corrections.Select(one => one.IsInText));
        Assert.Equal([2, 3], letter.Corrections.Select(one => one.Order!.Value));
    }

    [Fact]
    public async Task A_date_is_set_cleared_and_told_with_what_it_was()
    {
        await ShelveAsync();

        var set = await KeepAsync(new Correction.DateSet(new DateOnly(2020, 5, 3)));

        Assert.Equal("2020-01-02", set.Before);
        var letter = (await OpenAsync()).Letter;
        Assert.Equal("3 May 2020", letter.Source.Slice(letter.Dateline!.Date.Span));
        Assert.Equal(new DateOnly(2020, 5, 3), (await _desk.Library.LettersAsync(Desk.Shelf, null, null, None))[0].Date);

        await KeepAsync(new Correction.DateCleared());
        Assert.Null((await OpenAsync()).Letter.Dateline);
        Assert.Null((await _desk.Library.LettersAsync(Desk.Shelf, null, null, None))[0].Date);
    }

    [Fact]
    public async Task A_part_of_a_name_is_enough_where_it_means_one_party()
    {
        await ShelveAsync();

        var removed = await KeepAsync(new Correction.PartyRemoved(PartyRole.CarbonCopy, "moss"));
        var retitled = await KeepAsync(new Correction.PartyRetitled(PartyRole.Signatory, "Lee", "Former Director"));
        var renamed = await KeepAsync(new Correction.PartyRenamed(PartyRole.Recipient, "Sol", "Eva Solis"));

        Assert.Equal("Cy Moss", ((Correction.PartyRemoved)removed.What).Name);
        Assert.Equal(("Director", "Eva Sol"), (retitled.Before, renamed.Before));
        var letter = (await OpenAsync()).Letter;
        Assert.Empty(letter.CarbonCopies);
        Assert.Equal(["Former Director"], ((Signatory.Person)letter.Signatories[0]).Titles.Select(title => title.Value));
        Assert.Equal(("Eva Solis", "Minister"), (letter.Recipients[0].Name!.Value, letter.Recipients[0].Title!.Value));
    }

    [Fact]
    public async Task An_ask_is_added_by_words_of_the_letter_and_by_no_others()
    {
        await ShelveAsync();

        await KeepAsync(new Correction.AskAdded("We hope that you reply."));
        await KeepAsync(new Correction.AskRemoved("open the harbour"));

        Assert.Equal(
            ["We hope that you reply."],
            (await _desk.Library.AsksAsync(Desk.Shelf, "plea", null, None)).Select(one => one.Ask.Words.Value));
        Assert.Equal(
            "plea: expected words that stand in the letter exactly so; found none such as \"We demand a reply.\"",
            await RefusedAsync(new Correction.AskAdded("We demand a reply.")));
    }

    [Fact]
    public async Task A_correction_survives_a_changed_file_and_a_new_import()
    {
        await ShelveAsync();
        await KeepAsync(new Correction.PartyAdded(PartyRole.Signatory, PartyKind.Person, "Dora Vega", null, null));

        _desk.Write("plea.txt", Plea.Replace("Ann Lee", "Ana Leal", StringComparison.Ordinal));
        await _desk.FollowAsync();
        Assert.Equal(["Ana Leal", "Peace Watch", "Dora Vega"], (await OpenAsync()).Letter.Signatories.Select(one => one.Name.Value));

        File.Delete(Path.Join(_desk.Folder, "plea.txt"));
        await _desk.FollowAsync();
        Assert.Single(await _desk.Library.CorrectionsAsync(Desk.Shelf, "plea", None));
        await _desk.Library.ImportAsync(Desk.Shelf, _desk.WriteOutside("plea.txt", Plea), None);
        Assert.Equal(3, (await OpenAsync()).Letter.Signatories.Count);
    }

    [Fact]
    public async Task A_correction_whose_party_is_gone_stays_and_says_that_it_no_longer_applies()
    {
        await ShelveAsync();
        await KeepAsync(new Correction.PartyRemoved(PartyRole.CarbonCopy, "Cy Moss"));

        _desk.Write("plea.txt", Plea.Replace("Cc: Cy Moss", "", StringComparison.Ordinal));
        await _desk.FollowAsync();

        var notice = Assert.Single((await OpenAsync()).Letter.Notices, one => one.Code == "correction-void");
        Assert.Contains("it no longer applies: \"Cy Moss\" is not there now.", notice.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_addition_that_the_reader_now_makes_itself_is_not_made_twice()
    {
        await ShelveAsync();
        await KeepAsync(new Correction.PartyAdded(PartyRole.Signatory, PartyKind.Person, "Dora Vega", null, null));

        _desk.Write("plea.txt", Plea + "\nSigned: Dora Vega");
        await _desk.FollowAsync();

        var letter = await OpenAsync();
        Assert.Equal(3, letter.Letter.Signatories.Count);
        Assert.False(letter.Corrections[0].IsApplied);
    }

    [Fact]
    public async Task An_undone_correction_leaves_the_letter_as_it_was_read_and_is_still_listed()
    {
        await ShelveAsync();
        var kept = await KeepAsync(new Correction.DateCleared());

        var undone = await _desk.Library.UndoCorrectionAsync(Desk.Shelf, "plea", kept.Number, "Bo", None);
        var twice = await _desk.Library.UndoCorrectionAsync(Desk.Shelf, "plea", kept.Number, "Bo", None);

        Assert.Equal("Bo", Assert.IsType<CorrectionOutcome.Undone>(undone).Correction.Undone!.By);
        Assert.Equal(
            "plea: expected the number of a correction that stands; found 1, which was undone already",
            Assert.IsType<CorrectionOutcome.Refused>(twice).Reason);
        Assert.NotNull((await OpenAsync()).Letter.Dateline);
        Assert.Equal("Bo", Assert.Single(await _desk.Library.CorrectionsAsync(Desk.Shelf, null, None)).Undone!.By);
    }

    [Fact]
    public async Task What_another_process_corrects_is_seen_here()
    {
        await ShelveAsync();
        await OpenAsync();

        await _desk.Another().CorrectAsync(Desk.Shelf, "plea", new Correction.PartyRemoved(PartyRole.Signatory, "PW"), "Bo", None);

        Assert.Equal(["Ann Lee"], (await OpenAsync()).Letter.Signatories.Select(one => one.Name.Value));
        Assert.Empty((await _desk.Library.DirectoryAsync(Desk.Shelf, None)).Find("Peace Watch"));
    }

    [Fact]
    public async Task A_forgotten_letter_takes_its_corrections_along()
    {
        await ShelveAsync();
        await KeepAsync(new Correction.DateCleared());

        await _desk.Library.ForgetAsync(Desk.Shelf, "plea", None);

        Assert.Empty(await _desk.Library.CorrectionsAsync(Desk.Shelf, null, None));
    }

    [Fact]
    public async Task No_shelf_sees_the_corrections_of_another()
    {
        await ShelveAsync();
        await KeepAsync(new Correction.DateCleared());
        var other = new Shelf("other", Desk.Shelf.Name);
        await _desk.Library.ImportAsync(other, Path.Join(_desk.Folder, "plea.txt"), None);

        Assert.NotNull((await _desk.Library.OpenAsync(other, "plea", None))!.Letter.Dateline);
        Assert.Empty(await _desk.Library.CorrectionsAsync(other, null, None));
        Assert.IsType<CorrectionOutcome.Refused>(await _desk.Library.UndoCorrectionAsync(other, "plea", 1, "Bo", None));
    }

    [Fact]
    public async Task Who_and_when_are_kept()
    {
        await ShelveAsync();

        var kept = await KeepAsync(new Correction.DateCleared());

        var listed = Assert.Single(await _desk.Another().CorrectionsAsync(Desk.Shelf, "plea", None));
        Assert.Equal(kept, listed);
        Assert.Equal("Ann Lee", listed.By);
        Assert.InRange(_desk.Clock.GetUtcNow() - listed.At, TimeSpan.Zero, TimeSpan.FromMinutes(10));
    }

    [Fact]
    public async Task What_cannot_be_meant_is_refused_and_says_what_was_expected()
    {
        await ShelveAsync();

        Assert.Equal(
            "plea: expected the name of one signatory of the letter (Ann Lee; Peace Watch); found \"Zed\"",
            await RefusedAsync(new Correction.PartyRemoved(PartyRole.Signatory, "Zed")));
        Assert.Equal(
            "plea: expected a signatory that the letter does not have yet; found \"ann lee\" among them",
            await RefusedAsync(new Correction.PartyAdded(PartyRole.Signatory, PartyKind.Person, "ann lee", null, null)));
        Assert.Equal(
            "plea: expected a name; found none",
            await RefusedAsync(new Correction.PartyAdded(PartyRole.Signatory, PartyKind.Person, " ", null, null)));
        Assert.Equal(
            "plea: expected a name of at most 200 characters; found 201",
            await RefusedAsync(new Correction.PartyAdded(PartyRole.Signatory, PartyKind.Person, new string('x', 201), null, null)));
        Assert.Equal(
            "plea: expected a correction that can be applied; found that \"Peace Watch\" is read as an organisation, which has no title",
            await RefusedAsync(new Correction.PartyRetitled(PartyRole.Signatory, "PW", "Envoy")));
        Assert.Empty(await _desk.Library.CorrectionsAsync(Desk.Shelf, null, None));
        var elsewhere = await _desk.Library.CorrectAsync(Desk.Shelf, "none", new Correction.DateCleared(), "Bo", None);
        Assert.StartsWith("none: expected the name of a letter", Assert.IsType<CorrectionOutcome.Refused>(elsewhere).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_takes_no_more_than_two_hundred_corrections()
    {
        await ShelveAsync();
        for (var at = 0; at < 200; at++)
        {
            await KeepAsync(new Correction.DateSet(new DateOnly(2020, 1, 1).AddDays(at)));
        }

        Assert.Contains("expected at most 200 corrections", await RefusedAsync(new Correction.DateCleared()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_library_older_than_corrections_takes_them()
    {
        await ShelveAsync();
        using (var file = new LibraryFile(_desk.LibraryPath))
        {
            file.Write(library => library.Execute("drop table correction"));
        }

        var outcome = await _desk.Another().CorrectAsync(Desk.Shelf, "plea", new Correction.DateCleared(), "Bo", None);

        Assert.IsType<CorrectionOutcome.Kept>(outcome);
    }

    private async Task ShelveAsync()
    {
        _desk.Write("plea.txt", Plea);
        await _desk.FollowAsync();
    }

    private async Task<ShelvedLetter> OpenAsync() => (await _desk.Library.OpenAsync(Desk.Shelf, "plea", None))!;

    private async Task<KeptCorrection> KeepAsync(Correction what) => Assert.IsType<CorrectionOutcome.Kept>(
        await _desk.Library.CorrectAsync(Desk.Shelf, "plea", what, "Ann Lee", None)).Correction;

    private async Task<string> RefusedAsync(Correction what) => Assert.IsType<CorrectionOutcome.Refused>(
        await _desk.Library.CorrectAsync(Desk.Shelf, "plea", what, "Ann Lee", None)).Reason;
}
