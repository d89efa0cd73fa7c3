using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Library.Store;

/// <summary>The bodies through whose people a letter is signed, one row a person.</summary>
internal static class SignedBodies
{
    private const int FewestLetters = 2, MostLetters = 14;

    private static readonly string[] Dashes = [" – ", " — ", " - "];

    /// <summary>A body that signs by itself in the same letter, and one that its person left, are left out.</summary>
    public static IEnumerable<Appearance> Of(string letterId, IReadOnlyList<Signatory> signatories)
    {
        var alone = Keys(signatories.OfType<Signatory.Organization>()
            .Select(one => Row(letterId, 0, one.Name.Value, one.Acronym?.Value, one.Span)));
        return signatories.Index()
            .Where(one => one.Item is Signatory.Person { Affiliation: not null } person
                && (person.Titles.Count == 0 || !person.Titles.All(title => FormerTitles.IsFormer(title.Value))))
            .Select(one => Row(letterId, one.Index, (Signatory.Person)one.Item))
            .Where(body => !Keys([body]).Overlaps(alone));
    }

    private static Appearance Row(string letterId, int order, Signatory.Person person)
    {
        var (name, acronym) = Parted(person.Affiliation!.Value);
        return Row(letterId, order, name, acronym, person.Span);
    }

    private static Appearance Row(string letterId, int order, string name, string? acronym, TextSpan span) => new(
        letterId, PartyRole.SignedThrough, order, PartyKind.Organization, name, acronym, [], null, span);

    private static HashSet<string> Keys(IEnumerable<Appearance> bodies) => [.. bodies.Select(OrganizationName.Of)
        .SelectMany(name => new[] { name.Core, name.Acronym }).OfType<string>()];

    /// <summary>"Lantern Alliance (LA)", "Lantern Alliance – LA": the name, and its letters.</summary>
    public static (string Name, string? Acronym) Parted(string written)
    {
        var text = written.Trim();
        if (text.EndsWith(')') && text.LastIndexOf('(') is var open and > 0
            && text[(open + 1)..^1] is var inside && AreLetters(inside))
        {
            return (text[..open].TrimEnd(), inside);
        }

        foreach (var dash in Dashes)
        {
            if (text.LastIndexOf(dash, StringComparison.Ordinal) is var at and > 0
                && text[(at + dash.Length)..] is var after && AreLetters(after) && BeginTheWords(after, text[..at]))
            {
                return (text[..at].TrimEnd(), after);
            }
        }

        return (text, null);
    }

    private static bool AreLetters(string words) => words.Length is >= FewestLetters and <= MostLetters
        && !words.Contains(' ', StringComparison.Ordinal) && words.Count(char.IsUpper) >= FewestLetters;

    /// <summary>After a dash may stand a place: only first letters of the name's words are its letters.</summary>
    private static bool BeginTheWords(string letters, string name)
    {
        var at = 0;
        foreach (var word in TextFolding.Key(name).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            at += at < letters.Length && word[0] == char.ToLowerInvariant(letters[at]) ? 1 : 0;
        }

        return at == letters.Length;
    }
}
