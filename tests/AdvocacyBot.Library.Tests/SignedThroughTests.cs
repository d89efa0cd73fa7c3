using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;
using AdvocacyBot.Library.Store;

namespace AdvocacyBot.Library.Tests;

/// <summary>The bodies of those who sign stand on the shelf beside them.</summary>
public sealed class SignedThroughTests
{
    private static readonly TextSpan Entry = new(0, 1);

    [Theory]
    [InlineData("Lantern Shelter Alliance (LSA)", "Lantern Shelter Alliance", "LSA")]
    [InlineData("Ferry Road Network – FRN", "Ferry Road Network", "FRN")]
    [InlineData("Doctors on the Quay – USA", "Doctors on the Quay – USA", null)]
    [InlineData("Ferry Road Network", "Ferry Road Network", null)]
    public void A_body_is_a_party_of_its_own_with_its_letters_apart(string written, string name, string? acronym)
    {
        var body = Assert.Single(SignedBodies.Of("winter", [Person("Ann Lee", "Director", written)]));

        Assert.Equal(
            (name, acronym, PartyKind.Organization, PartyRole.SignedThrough),
            (body.Name, body.Acronym, body.Kind, body.Role));
    }

    [Fact]
    public void A_body_under_two_people_stands_with_each_of_them() => Assert.Equal(
        [0, 2],
        SignedBodies.Of("winter", [
            Person("Ann Lee", "Director", "Ferry Road Network"), Person("Mia Voss", "President", null),
            Person("Peter Lund", "Board Chair", "Ferry Road Network")]).Select(one => one.Order));

    [Fact]
    public void What_somebody_left_is_no_body_of_theirs() =>
        Assert.Empty(SignedBodies.Of("winter", [Person("Ann Lee", "Former Director", "Ferry Road Network")]));

    [Fact]
    public void A_body_that_signs_by_itself_needs_nobody() => Assert.Empty(SignedBodies.Of("winter", [
        new Signatory.Organization(Entry, Words("Ferry Road Network"), Words("FRN")),
        Person("Ann Lee", "Director", "The Ferry Road Network, Inc.")]));

    private static Signatory.Person Person(string name, string title, string? body) =>
        new(Entry, Words(name), [Words(title)], body is null ? null : Words(body));

    private static Sourced<string> Words(string words) => new(words, Entry);
}
