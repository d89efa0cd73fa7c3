using AdvocacyBot.Library.Corrections;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Library.Tests;

/// <summary>A directory changed letter by letter is the one that a whole new joining makes.</summary>
public sealed class GrowingDirectoryTests : IDisposable
{
    // Names that shorten, translate, abbreviate and rival each other.
    private static readonly string[] Persons =
    [
        "Ann Lee", "Ann M. Lee", "Ann Marie Lee", "A. Marie Lee", "Lee", "Bo Lee", "Eva Ruiz", "Eva Ruiz Soto",
        "Eva María Ruiz Soto", "Ruiz", "Soto", "Luis Ruiz Soto", "Ruiz Soto", "Hon. Ann Lee", "Cy (Ann) Lee", "Cy Moss",
        "ANN LEE", "Anna Soto L.",
    ];

    private static readonly string[] Titles =
        ["", " | Senator", " | Secretary of Health", " | Secretary of Labor", " | Secretary", " | Vice President"];

    private static readonly string[] Groups =
    [
        "Latin Peace Watch (LPW)", "LPW", "The Latin Peace Watch", "Latin Peace Watch, Inc.", "Law Work (LPW)",
        "Instituto de Mujeres en Migración (IMU)", "Institute for Women in Migration (IMU)", "IMU", "Peace Watch",
        "Latin Peace Watch, A.C.", "Lee",
    ];

    private static readonly string[] Offices =
        ["Secretary of the Interior |", "Members of Congress |", "SECRETARY OF THE INTERIOR |"];

    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Adding_correcting_and_forgetting_leave_what_a_whole_joining_makes(int seed)
    {
        var dice = new Random(seed);
        for (var step = 0; step < 40; step++)
        {
            await ChangeAsync(dice);
            var growing = await _desk.Library.DirectoryAsync(Desk.Shelf, CancellationToken.None);

            using var fresh = new FreshLibrary(_desk);
            Assert.Equal(Outline(await fresh.DirectoryAsync()), Outline(growing));
        }
    }

    [Fact]
    public void Joining_in_clusters_makes_what_joining_all_at_once_makes()
    {
        for (var seed = 1; seed <= 60; seed++)
        {
            var letter = new Random(seed);
            List<Appearance> all = [.. Enumerable.Range(0, 12).SelectMany(at => Appearances($"l{at:00}", letter))];
            all.Sort(AppearanceOrder.Instance);
            var named = all.ToLookup(seen => seen.Kind);
            List<JoinedParty> atOnce =
            [
                .. OrganizationJoining.Join(named[PartyKind.Organization]).Entries(PartyKind.Organization)
                    .Concat(PersonJoining.Join(named[PartyKind.Person]).Entries(PartyKind.Person))
                    .Concat(PartyDirectory.JoinOffices(named[PartyKind.Office]).Entries(PartyKind.Office))
                    .Select(entry => new JoinedParty(entry)),
            ];

            var whole = PartyDirectory.Of(atOnce, new Dictionary<string, IReadOnlyList<Appearance>>());
            Assert.Equal(Outline(whole), Outline(PartyDirectory.Build(all)));
        }
    }

    [Fact]
    public async Task A_changed_letter_leaves_the_entries_of_others_as_they_were()
    {
        _desk.Write("a.txt", "Signed: Ann Lee\nGroup: Peace Watch");
        await _desk.FollowAsync();
        var before = await _desk.Library.DirectoryAsync(Desk.Shelf, CancellationToken.None);

        _desk.Write("b.txt", "Signed: Bo Moss");
        await _desk.FollowAsync();
        var after = await _desk.Library.DirectoryAsync(Desk.Shelf, CancellationToken.None);

        Assert.Same(before.Find("ann lee")[0].Party, after.Find("ann lee")[0].Party);
        Assert.Same(before.Of("a"), after.Of("a"));
        Assert.Equal("Bo Moss", after.Find("moss")[0].Party.Name);
    }

    private async Task ChangeAsync(Random dice)
    {
        var letter = $"l{dice.Next(9)}";
        switch (dice.Next(5))
        {
            case 0:
                await _desk.Library.ForgetAsync(Desk.Shelf, letter, CancellationToken.None);
                break;
            case 1:
                await _desk.Another().CorrectAsync(
                    Desk.Shelf, letter,
                    new Correction.PartyAdded(PartyRole.Signatory, PartyKind.Person, Pick(dice, Persons), null, null),
                    "Bo", CancellationToken.None);
                break;
            default:
                var path = _desk.WriteOutside($"in/{letter}.txt", Text(dice));
                await _desk.Library.ImportAsync(Desk.Shelf, path, CancellationToken.None);
                break;
        }
    }

    private static string Text(Random dice)
    {
        IEnumerable<string> Lines(string mark, int most, Func<string> words) =>
            Enumerable.Range(0, dice.Next(most + 1)).Select(_ => $"{mark}: {words()}");
        string Addressed() => Pick(dice, Titles) is { Length: > 0 } title
            ? $"{title[3..]} | {Pick(dice, Persons)}"
            : Pick(dice, Persons);
        return string.Join('\n', [
            .. Lines("To", 2, Addressed), .. Lines("To", 1, () => Pick(dice, Offices)), .. Lines("Dear", 1, Addressed),
            .. Lines("Signed", 3, () => Pick(dice, Persons) + Pick(dice, Titles)),
            .. Lines("Group", 3, () => Pick(dice, Groups)), .. Lines("Cc", 2, Addressed), $"Number {dice.Next()}."]);
    }

    private static IEnumerable<Appearance> Appearances(string letterId, Random dice) =>
        Store.LetterAppearances.Of(
            letterId, MarkedLetter.Read(new Letters.Text.SourceDocument($"{letterId}.txt", Text(dice))));

    private static string Pick(Random dice, string[] words) => words[dice.Next(words.Length)];

    private static string Outline(PartyDirectory directory) => string.Join('\n', directory.Entries.Select(entry =>
        $"{entry.Key} {entry.Kind} {entry.Name}\n"
        + string.Concat(entry.Aliases.Select(alias => $"  {alias.Text}: {alias.Evidence}\n"))
        + string.Concat(entry.Appearances.Select(seen =>
            $"  {seen.LetterId} {seen.Role} {seen.Order} {seen.Name} {string.Join('/', seen.Titles)} {seen.Span}\n"))));

    /// <summary>A library that knows no directory yet, on the same file.</summary>
    private sealed class FreshLibrary(Desk desk) : IDisposable
    {
        private readonly LetterLibrary _library = LetterLibrary.At(desk.LibraryPath);

        public Task<PartyDirectory> DirectoryAsync() => _library.DirectoryAsync(Desk.Shelf, CancellationToken.None);

        public void Dispose() => _library.Dispose();
    }
}
