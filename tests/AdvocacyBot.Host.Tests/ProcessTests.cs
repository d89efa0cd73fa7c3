using System.Net;
using System.Text.Json.Nodes;

namespace AdvocacyBot.Host.Tests;

public sealed class ProcessTests : IDisposable
{
    private const string Question = "{\"id\":\"1\",\"question\":\"Who signed the December 21 letter?\"}\n";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task The_built_program_answers_json_lines_and_keeps_its_library_in_the_working_directory()
    {
        var ran = await Executable.RunAsync(_folder.Path, Question + "no json\n", "ask", "--json", "-");

        Assert.Equal(1, ran.Code);
        Assert.Equal("answered", JsonNode.Parse(Assert.Single(ran.Lines))!["outcome"]!.GetValue<string>());
        Assert.StartsWith("standard input(2): ", Assert.Single(ran.ErrorLines), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_folder.Path, "data", "library.db")));
    }

    [Fact]
    public async Task Wrong_usage_ends_the_process_with_2()
    {
        var ran = await Executable.RunAsync(_folder.Path, "", "ask");

        Assert.Equal((2, ""), (ran.Code, ran.Out));
        Assert.Contains("Usage:", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_environment_names_a_folder_from_the_working_directory_and_the_command_line_outranks_it()
    {
        const string letter = "Dear Minister:\n\nWe urge you to open the road.\n\nSincerely,\n\nRoads for All\n";
        foreach (var name in (string[])["near", "nearer"])
        {
            Directory.CreateDirectory(_folder.File(name));
            await File.WriteAllTextAsync(_folder.File(Path.Combine(name, name + "-letter.txt")), letter);
        }

        var environment = new Dictionary<string, string?> { ["Letters__Folder"] = "near" };

        Assert.Contains("  near-letter  ", await OutAsync(environment, "letters"), StringComparison.Ordinal);
        Assert.Contains("  nearer-letter  ", await OutAsync(environment, "letters", "--Letters:Folder=nearer"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Processes_that_begin_one_library_together_all_answer()
    {
        var all = await Task.WhenAll(Enumerable.Range(0, 3)
            .Select(_ => Executable.RunAsync(_folder.Path, Question, "ask", "--json", "-")));

        Assert.All(all, ran => Assert.Equal((0, 1, ""), (ran.Code, ran.Lines.Length, ran.Error)));
    }

    [Fact]
    public async Task Serve_says_where_it_answers_and_becomes_ready()
    {
        using var process = Executable.Start(_folder.Path, new Dictionary<string, string?>(), "--Urls=http://127.0.0.1:0");
        try
        {
            var said = await process.StandardOutput.ReadLineAsync() ?? await process.StandardError.ReadToEndAsync();
            var address = said.Split(' ').Single(word => word.StartsWith("http://", StringComparison.Ordinal)).TrimEnd('.');
            using var browser = new HttpClient();
            using var ready = await browser.GetAsync(new Uri(new Uri(address), "/health/ready"));

            Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
        }
        finally
        {
            process.Kill();
        }
    }

    public void Dispose() => _folder.Dispose();

    private async Task<string> OutAsync(IReadOnlyDictionary<string, string?> environment, params string[] args)
    {
        using var process = Executable.Start(_folder.Path, environment, args);
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal("", await process.StandardError.ReadToEndAsync());
        return output;
    }
}
