namespace AdvocacyBot.Library.Tests;

/// <summary>The bodies of those who sign stand on the shelf beside them.</summary>
public sealed class SignedThroughTests : IDisposable
{
    private const string Body = """
        May 3, 2021

        Dear Minister Wexford:

        We urge you to open the shelters along the river before winter comes. The families have waited long enough.

        Sincerely,


        """;

    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task The_body_of_one_who_signs_is_a_party_of_its_own_with_its_letters_apart()
    {
        var seen = await BodiesAsync("Lantern Shelter Alliance (LSA)\nThandiwe Moyo, Executive Director\n");

        var body = Assert.Single(seen);
        Assert.Equal(
            ("Lantern Shelter Alliance", "LSA", PartyKind.Organization), (body.Name, body.Acronym, body.Kind));
    }

    [Theory]
    [InlineData("Ferry Road Network – FRN", "Ferry Road Network", "FRN")]
    [InlineData("Doctors on the Quay – USA", "Doctors on the Quay – USA", null)]
    [InlineData("Ferry Road Network", "Ferry Road Network", null)]
    public void Letters_after_a_dash_are_a_bodys_where_its_words_begin_with_them(
        string written, string name, string? acronym) =>
        Assert.Equal((name, acronym), Store.SignedBodies.Parted(written));

    [Fact]
    public async Task A_body_under_two_people_stands_with_each_of_them() =>
        Assert.Equal([0, 1], (await BodiesAsync(
            "Ann Lee, Director, Ferry Road Network\nPeter Lund, Board Chair, Ferry Road Network\n"))
            .Select(one => one.Order));

    [Fact]
    public async Task What_somebody_left_is_no_body_of_theirs() =>
        Assert.Empty(await BodiesAsync("Ann Lee, Former Director, Ferry Road Network\nPeter Lund\n"));

    private async Task<IReadOnlyList<Appearance>> BodiesAsync(string signed)
    {
        _desk.Write("winter.txt", Body + signed);
        await _desk.FollowAsync();
        return await _desk.Library.AppearancesAsync(
            Desk.Shelf, "winter", PartyRole.SignedThrough, CancellationToken.None);
    }
}
