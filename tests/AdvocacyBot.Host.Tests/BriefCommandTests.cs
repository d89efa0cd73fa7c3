using System.Text.Json;
using AdvocacyBot.Library.Documents;

namespace AdvocacyBot.Host.Tests;

public sealed class BriefCommandTests : IDisposable
{
    private readonly Commands _commands = new();
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _commands.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("brief.docx")]
    [InlineData("brief.md")]
    [InlineData("brief.txt")]
    public async Task A_brief_is_written_to_a_file_with_its_sources(string name)
    {
        var file = _folder.File(name);

        var ran = await _commands.RunAsync("brief", "Marcelo Ebrard", "--out", file);

        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.Equal(file, ran.Lines[^1]);
        var text = Assert.IsType<FileReading.Taken>(DocumentFiles.Read(file)).Document.Text;
        Assert.Contains("Marcelo Ebrard Causabon", text, StringComparison.Ordinal);
        Assert.Contains("temporary cooperation", text, StringComparison.Ordinal);
        Assert.Contains("000_1ae4e8cf0b4c92ea", text.Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_whole_order_may_be_given_as_it_is_said()
    {
        var ran = await _commands.RunAsync("brief", "Brief me before I see the COMAR director on Tuesday.");

        Assert.Equal(0, ran.Code);
        Assert.StartsWith("Brief: Andrés Ramirez Silva", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_not_in_the_letters_is_refused_and_no_file_is_written()
    {
        var file = _folder.File("brief.docx");

        var ran = await _commands.RunAsync("brief", "the Pope", "--out", file);

        Assert.Equal(1, ran.Code);
        Assert.StartsWith("The letters do not say", ran.Out, StringComparison.Ordinal);
        Assert.False(File.Exists(file));
    }

    [Fact]
    public async Task A_file_of_another_kind_is_wrong_usage()
    {
        var ran = await _commands.RunAsync("brief", "asylum", "--out", "brief.odt");

        Assert.Equal(2, ran.Code);
        Assert.Contains("expected a file ending in .docx or .md or .txt or .pdf; found brief.odt", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_timeline_is_told_as_data_with_exact_places()
    {
        var ran = await _commands.RunAsync("timeline", "--json");

        var letters = ran.Lines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(["2018-12-21", null], letters.Select(letter => letter.GetProperty("date").GetString()));
        Assert.All(letters, letter => Assert.All(letter.GetProperty("asks").EnumerateArray(), ask => Assert.Equal(
            ask.GetProperty("quote").GetString(),
            File.ReadAllText(Path.Combine(Commands.Seeds, letter.GetProperty("letter").GetString() + ".txt"))
                [ask.GetProperty("start").GetInt32()..ask.GetProperty("end").GetInt32()])));
    }
}
