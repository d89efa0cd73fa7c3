namespace AdvocacyBot.Host.Tests;

public sealed class UsageTests : IDisposable
{
    private readonly Commands _commands = new();

    [Theory]
    [InlineData("--nope")]
    [InlineData("ask")]
    [InlineData("ask", "-")]
    [InlineData("ask", " ")]
    [InlineData("ask", "--jsn", "Who signed?")]
    [InlineData("read")]
    [InlineData("forget")]
    [InlineData("letters", "extra")]
    [InlineData("letters", "--Letters:Foldr=here")]
    [InlineData("letters", "--Letters:Folder=")]
    [InlineData("serve", "--Urls=http://0.0.0.0:3978")]
    [InlineData("serve", "--Urls=anywhere")]
    public async Task Wrong_usage_ends_with_2_and_shows_the_usage_on_the_error_stream(params string[] args)
    {
        var ran = await _commands.RunAsync(args);

        Assert.Equal(2, ran.Code);
        Assert.Empty(ran.Out);
        Assert.Contains("Usage:", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_setting_that_cannot_be_meant_is_named_by_its_key()
    {
        var ran = await _commands.RunAsync("serve", "--Urls=http://example.org");

        Assert.StartsWith("Urls: expected ", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--Letters:Folder={0}", "letters")]
    [InlineData("letters", "--Letters:Folder={0}")]
    [InlineData("letters", "--letters:folder={0}")]
    [InlineData("letters", "--Letters:Folder", "{0}")]
    public async Task A_setting_may_stand_anywhere_on_the_line(params string[] args)
    {
        using var folder = new TemporaryFolder();
        folder.Write("only.txt", "Dear Minister:\n\nWe urge you to open the road.\n\nSincerely,\n\nRoads for All\n");

        var ran = await _commands.RunAsync([.. args.Select(arg => arg.Replace("{0}", folder.Path, StringComparison.Ordinal))]);

        Assert.Equal(0, ran.Code);
        Assert.Contains("  only  ", Assert.Single(ran.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_letters_beside_the_program_are_the_default()
    {
        var ran = await _commands.RunAsync("letters");

        Assert.Equal(0, ran.Code);
        Assert.Equal(Directory.GetFiles(Commands.Seeds).Length, ran.Lines.Length);
    }

    [Fact]
    public async Task Help_is_no_error()
    {
        var ran = await _commands.RunAsync("--help");

        Assert.Equal(0, ran.Code);
        Assert.All(["serve", "ask", "chat", "read", "letters", "import", "forget", "lint", "correct", "corrections", "eval"],
            command => Assert.Contains($"  {command} ", ran.Out, StringComparison.Ordinal));
    }

    public void Dispose() => _commands.Dispose();
}
