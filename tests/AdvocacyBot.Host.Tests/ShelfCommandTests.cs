using System.Text.Json.Nodes;

namespace AdvocacyBot.Host.Tests;

public sealed class ShelfCommandTests : IDisposable
{
    private const string NgoLetter = "000_1ae4e8cf0b4c92ea";

    private readonly Commands _commands = new();
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Letters_are_listed_as_json()
    {
        var ran = await _commands.RunAsync("letters", "--json");

        var letter = ran.Lines.Select(line => JsonNode.Parse(line)!).Single(one => one["letter"]!.GetValue<string>() == NgoLetter);
        Assert.Equal("2018-12-21", letter["date"]!.GetValue<string>());
        Assert.Equal(8, letter["signatories"]!.GetValue<int>());
        Assert.Equal(NgoLetter + ".txt", letter["source"]!.GetValue<string>());
    }

    [Fact]
    public async Task An_imported_letter_stays_on_the_shelf_until_it_is_forgotten()
    {
        var file = _folder.Write("road.txt", "Dear Minister:\n\nWe urge you to open the road.\n\nSincerely,\n\nRoads for All\n");

        var imported = await _commands.RunAsync("import", file);
        var listed = await _commands.RunAsync("letters");
        var forgotten = await _commands.RunAsync("forget", "road");
        var after = await _commands.RunAsync("letters");

        Assert.Equal((0, "added      road\n"), (imported.Code, imported.Out));
        Assert.Contains("  road  ", listed.Out, StringComparison.Ordinal);
        Assert.Equal((0, "forgot     road\n"), (forgotten.Code, forgotten.Out));
        Assert.DoesNotContain("  road  ", after.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Importing_a_folder_names_what_it_refuses_and_takes_the_rest()
    {
        _folder.Write("road.txt", "Dear Minister:\n\nWe urge you to open the road.\n\nSincerely,\n\nRoads for All\n");
        _folder.Write("empty.txt", []);

        var ran = await _commands.RunAsync("import", _folder.Path);

        Assert.Equal(1, ran.Code);
        Assert.Equal("added      road\n1 added, 1 refused\n", ran.Out);
        Assert.Contains("empty.txt(1): ", Assert.Single(ran.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forgetting_a_letter_that_is_not_there_says_so()
    {
        var ran = await _commands.RunAsync("forget", "nowhere");

        Assert.Equal(1, ran.Code);
        Assert.StartsWith("nowhere: expected ", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lint_names_file_and_line_of_what_a_person_should_check()
    {
        var ran = await _commands.RunAsync("lint");

        Assert.Equal(0, ran.Code);
        Assert.Contains(ran.Lines, line => line.StartsWith("000_1ae4e8cf0b4c92ea.txt(27): ", StringComparison.Ordinal)
            && line.Contains("our previous letter", StringComparison.Ordinal));
        Assert.Contains(ran.Lines, line => line.EndsWith("[no-date]", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Lint_tells_that_one_person_is_written_in_two_ways_and_why_it_is_one()
    {
        var ran = await _commands.RunAsync("lint");

        Assert.Contains(ran.Lines, line => line.EndsWith("[name-variant]", StringComparison.Ordinal)
            && line.Contains("\"López Obrador\" is held to be \"Andrés Manuel López Obrador\"", StringComparison.Ordinal)
            && line.Contains("same surnames", StringComparison.Ordinal));
    }

    public void Dispose()
    {
        _commands.Dispose();
        _folder.Dispose();
    }
}
