using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Reading;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Host.Tests;

/// <summary>The house's laws that a compiler does not hold: which room may name which, and that no room knows the seeds.</summary>
public partial class ReferenceDirectionTests
{
    [GeneratedRegex("<ProjectReference Include=\"[^\"]*/(?<name>[^/\"]+)\\.csproj\"")]
    private static partial Regex ProjectReference();

    [Theory]
    [InlineData("AdvocacyBot.Letters")]
    [InlineData("AdvocacyBot.Library", "AdvocacyBot.Letters")]
    [InlineData("AdvocacyBot.Assistant", "AdvocacyBot.Library")]
    [InlineData("AdvocacyBot.Host", "AdvocacyBot.Assistant")]
    public void A_project_refers_only_to_the_one_behind_it(string project, params string[] references)
    {
        var file = File.ReadAllText(Path.Combine(Root(), "src", project, project + ".csproj"));

        Assert.Equal(references, ProjectReference().Matches(file).Select(match => match.Groups["name"].Value));
    }

    [Theory]
    [InlineData("AdvocacyBot.Letters/Text", "AdvocacyBot.Letters.Reading")]
    [InlineData("AdvocacyBot.Library/Documents", "AdvocacyBot.Library.Store")]
    [InlineData("AdvocacyBot.Library/Directory", "AdvocacyBot.Library.Store")]
    [InlineData("AdvocacyBot.Assistant/Prompts", "AdvocacyBot.Assistant.Answers")]
    [InlineData("AdvocacyBot.Assistant/Requests", "AdvocacyBot.Assistant.Answers")]
    [InlineData("AdvocacyBot.Assistant/Answers", "AdvocacyBot.Assistant.Drafting")]
    [InlineData("AdvocacyBot.Assistant/Answers", "AdvocacyBot.Assistant.Briefing")]
    [InlineData("AdvocacyBot.Assistant/Answers", "AdvocacyBot.Assistant.Grounding")]
    [InlineData("AdvocacyBot.Assistant/Requests", "AdvocacyBot.Assistant.Grounding")]
    [InlineData("AdvocacyBot.Assistant/Grounding", "AdvocacyBot.Assistant.Drafting")]
    [InlineData("AdvocacyBot.Assistant/Briefing", "AdvocacyBot.Assistant.Grounding")]
    [InlineData("AdvocacyBot.Assistant/Grounding", "AdvocacyBot.Assistant.Answers")]
    [InlineData("AdvocacyBot.Host/Channels", "AdvocacyBot.Host.Model")]
    [InlineData("AdvocacyBot.Assistant/Drafting", "AdvocacyBot.Assistant.Answers")]
    [InlineData("AdvocacyBot.Assistant/Drafting", "AdvocacyBot.Assistant.Briefing")]
    [InlineData("AdvocacyBot.Assistant/Briefing", "AdvocacyBot.Assistant.Answers")]
    [InlineData("AdvocacyBot.Assistant/Briefing", "AdvocacyBot.Assistant.Drafting")]
    [InlineData("AdvocacyBot.Assistant/Retrieval", "AdvocacyBot.Assistant.Answers")]
    [InlineData("AdvocacyBot.Assistant/Retrieval", "AdvocacyBot.Assistant.Drafting")]
    [InlineData("AdvocacyBot.Assistant/Retrieval", "AdvocacyBot.Assistant.Briefing")]
    [InlineData("AdvocacyBot.Assistant/Prompts", "AdvocacyBot.Assistant.Drafting")]
    [InlineData("AdvocacyBot.Assistant/Prompts", "AdvocacyBot.Assistant.Briefing")]
    [InlineData("AdvocacyBot.Host/Channels/Slack", "AdvocacyBot.Host.Channels.Teams")]
    [InlineData("AdvocacyBot.Host/Channels/Teams", "AdvocacyBot.Host.Channels.Slack")]
    public void A_room_does_not_name_the_one_in_front_of_it(string room, string named)
    {
        var files = Directory.GetFiles(Path.Combine(Root(), "src", room), "*.cs", SearchOption.AllDirectories);

        Assert.NotEmpty(files);
        Assert.DoesNotContain(files, file => File.ReadAllText(file).Contains($"using {named};", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_in_the_house_knows_the_seeds()
    {
        var words = string.Join(' ', Sources().Select(file => TextFolding.Key(File.ReadAllText(file))));
        foreach (var seed in Directory.GetFiles(Path.Combine(Root(), "seeds")))
        {
            var letter = LetterReader.Read(new SourceDocument(Path.GetFileName(seed), File.ReadAllText(seed)));
            Assert.NotEmpty(letter.Signatories);
            Assert.DoesNotContain(Names(letter), name => words.Contains(TextFolding.Key(name), StringComparison.Ordinal));
            Assert.DoesNotContain(Path.GetFileNameWithoutExtension(seed), words, StringComparison.Ordinal);
        }
    }

    private static IEnumerable<string> Names(Letter letter) =>
        letter.Signatories.Select(signatory => signatory.Name.Value)
            .Concat(letter.Recipients.Concat(letter.CarbonCopies).Select(party => party.Name?.Value ?? "").Where(name => name.Contains(' ')));

    private static IEnumerable<string> Sources() =>
        new[] { "src", "prompts" }
            .SelectMany(folder => Directory.GetFiles(Path.Combine(Root(), folder), "*", SearchOption.AllDirectories))
            .Where(file => Path.GetExtension(file) is ".cs" or ".razor" or ".yaml" or ".md")
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static string Root([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
