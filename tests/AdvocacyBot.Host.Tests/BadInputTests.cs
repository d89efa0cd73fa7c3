using System.Text;
using System.Text.Json.Nodes;

namespace AdvocacyBot.Host.Tests;

public sealed class BadInputTests : IDisposable
{
    private const string Letter = "March 3, 2021\n\nDear Minister Adeyemi:\n\nWe urge you to open the road.\n\nSincerely,\n\nRoads for All (RFA)\n";

    private readonly Commands _commands = new();
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("empty.txt")]
    [InlineData("binary.txt")]
    [InlineData("vast.txt")]
    [InlineData("sheet.xyz")]
    public async Task A_file_that_is_no_letter_is_named_plainly_and_the_rest_is_read(string name)
    {
        var bad = _folder.Write(name, NoLetter(name));
        var good = _folder.Write("good.txt", Letter);

        var ran = await _commands.RunAsync("read", "--json", bad, good);

        Assert.Equal(1, ran.Code);
        Assert.StartsWith($"{bad}(1): expected ", Assert.Single(ran.ErrorLines), StringComparison.Ordinal);
        Assert.Equal("good.txt", JsonNode.Parse(Assert.Single(ran.Lines))!["source"]!.GetValue<string>());
    }

    [Fact]
    public async Task Windows_text_is_read_with_its_accents()
    {
        var file = _folder.Write("latin.txt", Encoding.Latin1.GetBytes(Letter.Replace("Adeyemi", "Peña", StringComparison.Ordinal)));

        var ran = await _commands.RunAsync("read", "--json", file);

        Assert.Equal("Dear Minister Peña:", JsonNode.Parse(Assert.Single(ran.Lines))!["salutation"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_letter_without_salutation_is_read_and_nothing_is_guessed()
    {
        var file = _folder.Write("bare.txt", Letter.Replace("Dear Minister Adeyemi:\n\n", "", StringComparison.Ordinal));

        var ran = await _commands.RunAsync("read", "--json", file);

        var read = JsonNode.Parse(Assert.Single(ran.Lines))!;
        Assert.Equal(0, ran.Code);
        Assert.Null(read["salutation"]);
        Assert.Equal("Roads for All", read["signatories"]![0]!["name"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_missing_file_is_named()
    {
        var ran = await _commands.RunAsync("read", _folder.File("nowhere.txt"));

        Assert.Equal(1, ran.Code);
        Assert.Contains("nowhere.txt", Assert.Single(ran.ErrorLines), StringComparison.Ordinal);
        Assert.Empty(ran.Out);
    }

    [Fact]
    public async Task A_bad_file_in_the_folder_is_named_and_the_other_letters_are_on_the_shelf()
    {
        _folder.Write("good.txt", Letter);
        _folder.Write("empty.txt", []);

        var ran = await _commands.RunAsync("letters", "--Letters:Folder=" + _folder.Path);

        Assert.Equal(1, ran.Code);
        Assert.StartsWith(_folder.File("empty.txt") + "(1): ", Assert.Single(ran.ErrorLines), StringComparison.Ordinal);
        Assert.Equal("2021-03-03  good  1 signatory", Assert.Single(ran.Lines));
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_named()
    {
        var ran = await _commands.RunAsync("letters", "--Letters:Folder=" + _folder.File("none"));

        Assert.Equal(1, ran.Code);
        Assert.StartsWith(_folder.File("none") + ": expected a folder", Assert.Single(ran.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_library_that_is_no_library_is_named_without_a_trace()
    {
        await File.WriteAllTextAsync(_commands.Library, "This is no database, but a note that somebody left here.");

        var ran = await _commands.RunAsync("letters");

        Assert.Equal(1, ran.Code);
        Assert.StartsWith(_commands.Library + ": expected a letter library", Assert.Single(ran.ErrorLines), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _commands.Dispose();
        _folder.Dispose();
    }

    private static byte[] NoLetter(string name) => name switch
    {
        "empty.txt" => [],
        "binary.txt" => [0x7f, (byte)'E', (byte)'L', (byte)'F', 0, 0, 1, 0, 2, 0xff, 0xfe, 0, 0],
        "vast.txt" => new byte[50 * 1024 * 1024],
        _ => "Dear Minister:"u8.ToArray(),
    };
}
