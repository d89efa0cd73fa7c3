using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json.Nodes;
using AdvocacyBot.Assistant;
using AdvocacyBot.Host.Channels.Teams.Cards;
using AdvocacyBot.Host.Tests.Teams.Cards;
using AdvocacyBot.Letters;

namespace AdvocacyBot.Host.Tests.Teams;

public class AppPackageTests
{
    private const string App = "11111111-2222-3333-4444-555555555555";
    private const string TooLong = "a name longer than Teams will take";

    [Fact]
    public async Task One_command_writes_manifest_words_and_icons()
    {
        var files = await PackageAsync("--app-id", App, "--domain", "Bot.Example.org");

        Assert.Equal(["manifest.json", "es.json", "color.png", "outline.png"], files.Keys);
        var manifest = Manifest(files);
        Assert.Equal(App, (string?)manifest["id"]);
        Assert.Equal(App, (string?)manifest["bots"]![0]!["botId"]);
        Assert.Equal("bot.example.org", (string?)manifest["validDomains"]![0]);
        Assert.True((bool)manifest["bots"]![0]!["supportsFiles"]!);
        Assert.DoesNotContain("{{", manifest.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Icons_have_the_sizes_that_Teams_takes()
    {
        var files = await PackageAsync("--app-id", App, "--domain", "bot.example.org");

        Assert.Equal((192, 192), SizeOf(files["color.png"]));
        Assert.Equal((32, 32), SizeOf(files["outline.png"]));
    }

    [Fact]
    public async Task Names_of_an_organisation_stand_in_the_manifest_as_they_are()
    {
        var files = await PackageAsync(
            "--app-id", App, "--domain", "bot.example.org", "--developer", "Lakes \"&\" Ríos {{website}}",
            "--website", "https://example.org/bot?x=1&y=2", "--package-version", "1.2.3");

        var developer = Manifest(files)["developer"]!;
        Assert.Equal("1.2.3", (string?)Manifest(files)["version"]);
        Assert.Equal("Lakes \"&\" Ríos {{website}}", (string?)developer["name"]);
        Assert.Equal("https://example.org/bot?x=1&y=2", (string?)developer["privacyUrl"]);
    }

    [PeerFact("Teams")]
    public async Task The_manifest_is_valid_by_Microsofts_own_schema()
    {
        var files = await PackageAsync("--app-id", App, "--domain", "bot.example.org");
        var words = JsonNode.Parse(files["es.json"])!.ToJsonString();

        Assert.Equal(
            "MicrosoftTeams: valid\nMicrosoftTeams.Localization: valid\n",
            await Peers.RunAsync("Teams", "check-manifest.js", $"{Manifest(files).ToJsonString()}\n{words}\n"));
    }

    [Theory]
    [InlineData("--app-id", "--domain", "bot.example.org")]
    [InlineData("--app-id", "--app-id", "seven", "--domain", "bot.example.org")]
    [InlineData("--app-id", "--app-id", "00000000-0000-0000-0000-000000000000", "--domain", "bot.example.org")]
    [InlineData("--domain", "--app-id", App)]
    [InlineData("--domain", "--app-id", App, "--domain", "localhost")]
    [InlineData("--domain", "--app-id", App, "--domain", "https://bot.example.org")]
    [InlineData("--domain", "--app-id", App, "--domain", "127.0.0.1")]
    [InlineData("--developer", "--app-id", App, "--domain", "bot.example.org", "--developer", " ")]
    [InlineData("--developer", "--app-id", App, "--domain", "bot.example.org", "--developer", TooLong)]
    [InlineData("--website", "--app-id", App, "--domain", "bot.example.org", "--website", "http://example.org")]
    [InlineData("--website", "--app-id", App, "--domain", "bot.example.org", "--website", "javascript:alert(1)")]
    [InlineData("--package-version", "--app-id", App, "--domain", "bot.example.org", "--package-version", "2")]
    [InlineData("--out", "--app-id", App, "--domain", "bot.example.org", "--out", "package.docx")]
    public async Task What_cannot_be_meant_is_refused_by_its_name(string named, params string[] args)
    {
        using var commands = new Commands();
        using var folder = new TemporaryFolder();
        var zip = folder.File("app.zip");

        var ran = await commands.RunAsync(
            ["teams-package", .. args, .. args.Contains("--out") ? Array.Empty<string>() : ["--out", zip]]);

        Assert.Equal(ExitCode.Usage, ran.Code);
        Assert.StartsWith(named, ran.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(zip));
    }

    [Fact]
    public async Task What_is_suggested_is_understood()
    {
        var files = await PackageAsync("--app-id", App, "--domain", "bot.example.org");
        var words = JsonNode.Parse(files["es.json"])!.AsObject();
        using var bot = new Asked();
        var commands = Manifest(files)["bots"]![0]!["commandLists"]![0]!["commands"]!.AsArray();
        var titles = words.Where(one => one.Key.EndsWith("].title", StringComparison.Ordinal));
        string[] suggested =
        [
            .. commands.Select(one => (string)one!["title"]!), .. titles.Select(one => (string)one.Value!),
            .. CardWords.Of(LetterLanguage.English).Examples, .. CardWords.Of(LetterLanguage.Spanish).Examples,
        ];

        Assert.Equal(20, suggested.Length);
        foreach (var (at, question) in suggested.Index())
        {
            var reply = await bot.AskAsync(question, $"suggested-{at}");
            Assert.True(reply.Outcome is not (Outcome.Abstained or Outcome.Clarify), question);
        }
    }

    private static async Task<Dictionary<string, byte[]>> PackageAsync(params string[] args)
    {
        using var commands = new Commands();
        using var folder = new TemporaryFolder();
        var zip = folder.File("app.zip");
        var ran = await commands.RunAsync(["teams-package", "--out", zip, .. args]);
        Assert.Equal((ExitCode.Done, ""), (ran.Code, ran.Error));

        using var archive = ZipFile.OpenRead(zip);
        return archive.Entries.ToDictionary(entry => entry.FullName, Read);
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var content = new MemoryStream();
        using var stream = entry.Open();
        stream.CopyTo(content);
        return content.ToArray();
    }

    private static JsonNode Manifest(Dictionary<string, byte[]> files) => JsonNode.Parse(files["manifest.json"])!;

    // The first chunk of a PNG begins with width and height.
    private static (int Width, int Height) SizeOf(byte[] png) =>
        (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
}
