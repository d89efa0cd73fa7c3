using System.Text.Json.Nodes;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Host.Tests;

public sealed class ReadCommandTests : IDisposable
{
    private const string NgoLetter = "000_1ae4e8cf0b4c92ea";
    private const string OfficialsLetter = "004_a908a5327990c4f6";

    private readonly Commands _commands = new();

    /// <summary>What explains the expected answer and is no part of it: notes, checks, and warnings, which notices replaced.</summary>
    private static readonly string[] Explanations = ["note", "checks", "warnings"];

    [Theory]
    [InlineData(NgoLetter)]
    [InlineData(OfficialsLetter)]
    public async Task A_seed_is_read_as_expected_in_every_field(string letter)
    {
        var expected = JsonNode.Parse(await File.ReadAllTextAsync(Beside("Expected", letter + ".json")))!.AsObject();

        var read = await ReadAsync(Beside("seeds", letter + ".txt"));

        string[] plain = [.. expected.Select(field => field.Key).Where(IsComparedAsItStands)];
        Assert.Contains("signatories", plain);
        Assert.All(plain, field => Assert.Equal(Shown(expected[field]), Shown(read[field])));
    }

    [Theory]
    [InlineData(NgoLetter)]
    [InlineData(OfficialsLetter)]
    public async Task Every_expected_ask_is_found_and_no_other(string letter)
    {
        var expected = JsonNode.Parse(await File.ReadAllTextAsync(Beside("Expected", letter + ".json")))!["asks"]!.AsArray();

        var asks = (await ReadAsync(Beside("seeds", letter + ".txt")))["asks"]!.AsArray();

        Assert.Equal(
            expected.Select(ask => $"{ask!["of"]} [{ask["kind"] ?? "ask"}] {Folded(ask["quote"])}"),
            asks.Select(ask => $"{ask!["of"]} [{ask["kind"]}] {Folded(ask["quote"])}"));
    }

    [Fact]
    public async Task The_references_of_a_letter_are_all_found()
    {
        var read = await ReadAsync(Beside("seeds", NgoLetter + ".txt"));
        var expected = JsonNode.Parse(await File.ReadAllTextAsync(Beside("Expected", NgoLetter + ".json")))!;

        Assert.Equal(
            expected["refers_to"]!.AsArray().Select(Folded).Order(StringComparer.Ordinal),
            read["refers_to"]!.AsArray().Select(Folded).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_letter_without_dateline_has_no_date_and_its_preface_stands_apart()
    {
        var read = await ReadAsync(Beside("seeds", OfficialsLetter + ".txt"));
        var third = (await File.ReadAllLinesAsync(Beside("seeds", OfficialsLetter + ".txt")))[2];

        Assert.Null(read["date"]);
        Assert.StartsWith("no dateline", read["date_basis"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(TextFolding.Spaces(third), read["preface"]!.GetValue<string>());
    }

    [Fact]
    public async Task Json_keeps_accents_and_quotation_marks_legible()
    {
        var ran = await _commands.RunAsync("read", "--json", Beside("seeds", NgoLetter + ".txt"));

        Assert.Contains("López Obrador", ran.Out, StringComparison.Ordinal);
        Assert.Contains("United States’ implementation", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_json_a_person_reads_an_outline()
    {
        var ran = await _commands.RunAsync("read", Beside("seeds", NgoLetter + ".txt"));

        Assert.Contains(ran.Lines, line => line.StartsWith("signatory", StringComparison.Ordinal)
            && line.EndsWith("36:1    Human Rights First (HRF)", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_notice_and_a_citation_of_a_text_with_pages_name_the_page()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write(
            "road.txt", "Dear Minister:\n\nWe urge you to open the road.\n\fAs our previous letter said, it is closed.\n\n"
            + "Sincerely,\n\nRoads for All\n");

        var notices = (await ReadAsync(file))["notices"]!.AsArray();
        var asked = await _commands.RunAsync("ask", "--json", "Who signed the letter?", "--Letters:Folder=" + folder.Path);

        Assert.Equal(2, notices.Single(notice => notice!["code"]!.GetValue<string>() == "earlier-letter")!["page"]!.GetValue<int>());
        Assert.Equal(1, notices.Single(notice => notice!["code"]!.GetValue<string>() == "no-date")!["page"]!.GetValue<int>());
        Assert.Equal(2, JsonNode.Parse(Assert.Single(asked.Lines))!["citations"]![0]!["page"]!.GetValue<int>());
    }

    public void Dispose() => _commands.Dispose();

    private static bool IsComparedAsItStands(string field) =>
        field is not ("preface" or "date_basis" or "asks" or "refers_to")
        && !field.EndsWith("_note", StringComparison.Ordinal)
        && !Explanations.Contains(field);

    private static string Beside(string folder, string file) => Path.Combine(AppContext.BaseDirectory, folder, file);

    private async Task<JsonObject> ReadAsync(string file)
    {
        var ran = await _commands.RunAsync("read", "--json", file);
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        return JsonNode.Parse(Assert.Single(ran.Lines))!.AsObject();
    }

    private static string Folded(JsonNode? words) => TextFolding.Spaces(words!.GetValue<string>());

    // Keys that the expected answer leaves out for absent values count as absent; white space is folded, since sources hold NBSP.
    private static string Shown(JsonNode? node) => node switch
    {
        null => "-",
        JsonArray list => $"[{string.Join(", ", list.Select(Shown))}]",
        JsonObject fields => "{" + string.Join(", ", fields
            .Where(field => field.Value is not null && !Explanations.Contains(field.Key))
            .OrderBy(field => field.Key, StringComparer.Ordinal)
            .Select(field => $"{field.Key}: {Shown(field.Value)}")) + "}",
        _ => TextFolding.Spaces(node.ToString()),
    };
}
