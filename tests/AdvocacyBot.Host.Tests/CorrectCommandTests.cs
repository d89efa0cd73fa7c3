using System.Text.Json.Nodes;

namespace AdvocacyBot.Host.Tests;

public sealed class CorrectCommandTests : IDisposable
{
    private const string Road = "4 March 2021\n\nDear Minister Lee:\n\nWe urge you to open the road.\n\nSincerely,\n\nRoads for All\n";

    private readonly Commands _commands = new();
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_corrected_letter_is_listed_answered_and_linted_as_corrected_and_undone_as_read()
    {
        await ImportAsync(Road);

        var corrected = await _commands.RunAsync("correct", "road", "date", "2020-01-02", "--by", "Ann Lee");
        var letters = await _commands.RunAsync("letters");
        var asked = await _commands.RunAsync("ask", "When was the January letter written?");
        var lint = await _commands.RunAsync("lint");
        var undone = await _commands.RunAsync("correct", "road", "undo", "1", "--by", "Bo Ruiz");
        var after = await _commands.RunAsync("letters");

        Assert.Equal(0, corrected.Code);
        Assert.StartsWith("corrected  road: correction 1 by Ann Lee, ", corrected.Out, StringComparison.Ordinal);
        Assert.Contains("2020-01-02  road", letters.Out, StringComparison.Ordinal);
        Assert.Contains("According to a correction by Ann Lee, ", asked.Out, StringComparison.Ordinal);
        Assert.Contains(lint.Lines, line => line.StartsWith("road.txt: Correction 1 by Ann Lee, ", StringComparison.Ordinal)
            && line.EndsWith("[correction]", StringComparison.Ordinal));
        Assert.Contains("(undone by Bo Ruiz, ", undone.Out, StringComparison.Ordinal);
        Assert.Contains("2021-03-04  road", after.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Corrections_survive_a_changed_file_and_those_that_no_longer_apply_are_named()
    {
        await ImportAsync(Road);
        await _commands.RunAsync("correct", "road", "add", "signatory", "Dora Vega", "--title", "Envoy", "--by", "Ann Lee");
        await _commands.RunAsync("correct", "road", "remove", "signatory", "Roads", "--by", "Ann Lee");
        await ImportAsync(Road.Replace("Roads for All", "Bridges for All", StringComparison.Ordinal));

        var lint = await _commands.RunAsync("lint");
        var answer = await _commands.RunAsync("ask", "Who signed the March letter?");

        Assert.Contains(lint.Lines, line => line.Contains("it no longer applies: \"Roads for All\" is not there now.", StringComparison.Ordinal));
        Assert.Contains("- Dora Vega\n  Envoy", answer.Out, StringComparison.Ordinal);
        Assert.Contains("- Bridges for All", answer.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_way_of_correcting_is_listed_with_who()
    {
        await ImportAsync(Road + "\nCc: Paul Reyes, Director, Office of Rivers\n");
        string[][] lines =
        [
            ["add", "recipient", "Eva Sol", "--organization", "Ministry of Roads"],
            ["add", "signatory", "Bridge Watch", "--kind", "organization"],
            ["rename", "cc", "Reyes", "Pablo Reyes"],
            ["retitle", "cc", "Pablo Reyes", "none"],
            ["remove", "ask", "open the road"],
            ["add", "ask", "open the road"],
            ["date", "none"],
        ];
        foreach (var line in lines)
        {
            var ran = await _commands.RunAsync(["correct", "road", .. line, "--by", "Ann Lee"]);
            Assert.Equal((0, ""), (ran.Code, ran.Error));
        }

        var listed = await _commands.RunAsync("corrections", "road");

        Assert.Equal(lines.Length, listed.Lines.Length);
        Assert.All(listed.Lines, line => Assert.Contains(" by Ann Lee, ", line, StringComparison.Ordinal));
        Assert.Contains("recipient added: Eva Sol, Ministry of Roads (person)", listed.Out, StringComparison.Ordinal);
        Assert.Contains("cc renamed: Paul Reyes -> Pablo Reyes", listed.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("correct", "road", "date", "2020-01-02")]
    [InlineData("correct", "road", "date", "2.1.2020", "--by", "Ann")]
    [InlineData("correct", "road", "add", "signatory", "Dora Vega", "--by", "Ann")]
    [InlineData("correct", "road", "add", "friend", "Dora Vega", "--by", "Ann")]
    [InlineData("correct", "road", "add", "cc", "Roads", "--kind", "organization", "--title", "x", "--by", "Ann")]
    [InlineData("correct", "road", "undo", "one", "--by", "Ann")]
    [InlineData("correct", "road", "--by", "Ann")]
    public async Task A_correction_that_cannot_be_meant_is_wrong_usage(params string[] args)
    {
        var ran = await _commands.RunAsync(args);

        Assert.Equal(2, ran.Code);
        Assert.Contains("Usage:", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere: expected the name of a letter on the shelf; found no such letter.", "nowhere", "date", "none")]
    [InlineData("road: expected the name of one signatory of the letter (Roads for All); found \"Zed\".", "road", "remove", "signatory", "Zed")]
    [InlineData("road: expected the name of one cc of the letter (it has none); found \"Zed\".", "road", "remove", "cc", "Zed")]
    [InlineData("road: expected words that stand in the letter exactly so; found none such as \"Close the road\".", "road", "add", "ask", "Close the road")]
    [InlineData("road: expected the number of a correction that stands; found 7, which none has.", "road", "undo", "7")]
    public async Task A_correction_that_does_not_fit_is_refused_with_what_was_expected(string reason, params string[] line)
    {
        await ImportAsync(Road);

        var ran = await _commands.RunAsync(["correct", .. line, "--by", "Ann Lee"]);

        Assert.Equal((1, "", reason + "\n"), (ran.Code, ran.Out, ran.Error));
    }

    [Fact]
    public async Task A_correction_of_a_letter_that_is_away_is_told_by_lint()
    {
        var path = _folder.Write("road.txt", Road);
        var setting = "--Letters:Folder=" + _folder.Path;
        await _commands.RunAsync("correct", "road", "date", "none", "--by", "Ann Lee", setting);
        File.Delete(path);

        var lint = await _commands.RunAsync("lint", setting);

        Assert.Contains(lint.Lines, line => line.StartsWith("road: correction 1 by Ann Lee, ", StringComparison.Ordinal)
            && line.EndsWith("the letter is not on the shelf now. [correction-void]", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_json_of_a_letter_tells_how_sure_each_field_is()
    {
        var file = _folder.Write("road.txt", Road.Replace("4 March 2021", "04/03/2021", StringComparison.Ordinal));

        var ran = await _commands.RunAsync("read", "--json", file);

        var letter = JsonNode.Parse(ran.Out)!;
        var date = letter["confidence"]!.AsArray().Single(one => one!["field"]!.GetValue<string>() == "date")!;
        Assert.False(date["sure"]!.GetValue<bool>());
        Assert.InRange(date["share"]!.GetValue<double>(), 0.1, 0.84);
        Assert.Equal("day-or-month", date["doubts"]![0]!["code"]!.GetValue<string>());
        Assert.Contains(letter["notices"]!.AsArray(), one => one!["code"]!.GetValue<string>() == "unsure-date");
    }

    public void Dispose()
    {
        _commands.Dispose();
        _folder.Dispose();
    }

    private async Task ImportAsync(string text)
    {
        var ran = await _commands.RunAsync("import", _folder.Write("road.txt", text));
        Assert.Equal((0, ""), (ran.Code, ran.Error));
    }
}
