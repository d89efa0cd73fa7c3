using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Library.Tests;

/// <summary>The two real letters, read by the real reader.</summary>
public sealed class SeedTests : IDisposable
{
    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory("advocacybot").FullName;
    private readonly LetterLibrary _library;

    public SeedTests() => _library = LetterLibrary.At(Path.Join(_folder, "library.db"));

    private static string Seeds
    {
        get
        {
            var folder = AppContext.BaseDirectory;
            while (!File.Exists(Path.Join(folder, "AdvocacyBot.sln")))
            {
                folder = Path.GetDirectoryName(folder)!;
            }

            return Path.Join(folder, "seeds");
        }
    }

    public void Dispose()
    {
        _library.Dispose();
        System.IO.Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task The_two_seeds_share_no_signatory_and_one_addressee_whatever_he_is_called()
    {
        await _library.FollowFolderAsync(Shelf.Default, Seeds, CancellationToken.None);
        var letters = await _library.LettersAsync(Shelf.Default, null, null, CancellationToken.None);

        var shared = await _library.SharedPartiesAsync(
            Shelf.Default, [.. letters.Select(letter => letter.Id)], CancellationToken.None);

        var president = Assert.Single(shared);
        Assert.Equal("Andrés Manuel López Obrador", president.Name);
        Assert.DoesNotContain(president.Appearances, one => one.Role == PartyRole.Signatory);
        Assert.StartsWith(
            "'López Obrador' (President-Elect) in letter 004_a908a5327990c4f6 and "
            + "'Andrés Manuel López Obrador' (President) in letter 000_1ae4e8cf0b4c92ea: "
            + "same surnames, no other person on the shelf fits, both president.",
            president.Aliases.Single(alias => alias.Text == "López Obrador").Evidence);
    }

    [Fact]
    public async Task Those_greeted_are_those_addressed()
    {
        await _library.FollowFolderAsync(Shelf.Default, Seeds, CancellationToken.None);
        var directory = await _library.DirectoryAsync(Shelf.Default, CancellationToken.None);

        var recipients = directory.Entries.Where(party =>
            party.Appearances.Any(one => one.Role is PartyRole.Recipient or PartyRole.Greeted))
            .Select(party => party.Name);

        Assert.Equal(
            ["Andrés Manuel López Obrador", "Marcelo Ebrard Causabon", "Olga Sanchez Cordero", "Pence"], recipients);
        Assert.Equal(19 + 8 + 4 + 4, directory.Entries.Count);
    }

    [Theory]
    [InlineData("lawg", "Latin America Working Group", MatchKind.Acronym)]
    [InlineData("L.A.W.G.", "Latin America Working Group", MatchKind.Acronym)]
    [InlineData("lopez obrador", "Andrés Manuel López Obrador", MatchKind.PartOfName)]
    [InlineData("Obrador", "Andrés Manuel López Obrador", MatchKind.PartOfName)]
    [InlineData("sin fronteras", "Sin Fronteras IAP", MatchKind.FullName)]
    [InlineData("Gene Dewey", "Arthur “Gene” Dewey", MatchKind.PartOfName)]
    [InlineData("Brian Atwood", "J. Brian Atwood", MatchKind.FullName)]
    [InlineData("Harold Koh", "Harold Hongju Koh", MatchKind.PartOfName)]
    [InlineData("barcena", "Martha Bárcena", MatchKind.PartOfName)]
    [InlineData("Konyndik", "Jeremy Konyndyk", MatchKind.Misspelling)]
    [InlineData("Pikering", "Thomas R. Pickering", MatchKind.Misspelling)]
    [InlineData("Latin Amercia Working Group", "Latin America Working Group", MatchKind.Misspelling)]
    public async Task A_party_is_found_by_any_of_its_names(string words, string name, MatchKind kind)
    {
        await _library.FollowFolderAsync(Shelf.Default, Seeds, CancellationToken.None);
        var directory = await _library.DirectoryAsync(Shelf.Default, CancellationToken.None);

        var found = directory.Find(words);

        Assert.Equal((name, kind), (found[0].Party.Name, found[0].Kind));
    }

    [Theory]
    [InlineData("is lawg's position that of Ebrard’s office?", "lawg|Ebrard")]
    [InlineData("did the Women's Refugee Commission or burns sign it", "Women's Refugee Commission|burns?")]
    [InlineData("what kind of sale may that be", "kind?|sale?")]
    [InlineData("who asks for human rights", "human rights?")]
    [InlineData("did KIND sign", "KIND")]
    [InlineData("is wola's name on it", "wola")]
    [InlineData("who drafted it, and when was it sent?", "")]
    public async Task Mentions_are_found_in_whole_questions(string question, string mentions)
    {
        await _library.FollowFolderAsync(Shelf.Default, Seeds, CancellationToken.None);
        var directory = await _library.DirectoryAsync(Shelf.Default, CancellationToken.None);

        var found = directory.FindMentions(question);

        Assert.Equal(mentions, string.Join('|', found.Select(mention =>
            question[mention.Span.Start..mention.Span.End] + (mention.IsStrong ? "" : "?"))));
    }
}
