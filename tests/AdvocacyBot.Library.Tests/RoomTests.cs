using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AdvocacyBot.Library.Tests;

public sealed class RoomTests
{
    [Fact]
    public void The_library_stands_in_the_working_directory_unless_a_setting_says_otherwise()
    {
        Assert.Equal("data/library.db", Room([]).GetRequiredService<IOptions<LibraryOptions>>().Value.Path);
        Assert.Equal(
            "other.db", Room(new() { ["Library:Path"] = "other.db" }).GetRequiredService<IOptions<LibraryOptions>>().Value.Path);
    }

    [Theory]
    [InlineData("Library:Path")]
    [InlineData("Letters:Folder")]
    public void An_empty_setting_is_named_at_start(string key)
    {
        var room = Room(new() { [key] = "" });

        var failure = Assert.Throws<OptionsValidationException>(room.GetRequiredService<IStartupValidator>().Validate);

        Assert.Contains(key, failure.Message, StringComparison.Ordinal);
    }

    private static ServiceProvider Room(Dictionary<string, string?> settings) => new ServiceCollection()
        .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
        .AddLogging()
        .AddLibrary()
        .BuildServiceProvider();
}
