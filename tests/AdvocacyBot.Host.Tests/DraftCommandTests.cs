using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Reading;
using AdvocacyBot.Library.Documents;

namespace AdvocacyBot.Host.Tests;

public sealed class DraftCommandTests : IDisposable
{
    private const string Order = "Draft a letter to the Interior Secretary on family unity from LAWG and IMUMI";

    private readonly Commands _commands = new();
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _commands.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("letter.docx")]
    [InlineData("letter.md")]
    [InlineData("letter.txt")]
    public async Task A_draft_is_written_to_a_file_that_reads_as_a_letter(string name)
    {
        var file = _folder.File(name);

        var ran = await _commands.RunAsync("draft", Order, "date: December 4, 2026", "cc the ambassador", "--out",
            file);

        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.Equal(file, ran.Lines[^1]);
        var letter = Read(file);
        Assert.Equal(new DateOnly(2026, 12, 4), letter.Dateline?.Date.Value);
        Assert.Equal(["Olga Sanchez Cordero"], letter.Recipients.Select(to => to.Name?.Value));
        Assert.Equal("Dear Secretary Sanchez:", letter.Salutation?.Words.Value);
        Assert.Equal(
            ["Latin America Working Group", "Institute for Women in Migration"],
                letter.Signatories.Select(one => one.Name.Value));
        Assert.Equal(["Martha Bárcena"], letter.CarbonCopies.Select(copy => copy.Name?.Value));
    }

    [Fact]
    public async Task An_order_needs_neither_quotes_nor_a_second_verb()
    {
        var ran = await _commands.RunAsync("draft", "letter", "to", "Marcelo", "Ebrard", "on", "asylum", "from",
            "WOLA");

        Assert.Equal(0, ran.Code);
        Assert.Contains("Dear Secretary Ebrard:", ran.Out, StringComparison.Ordinal);
        Assert.Contains("Washington Office on Latin America (WOLA)", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_words_drawn_on_are_shown_with_their_lines()
    {
        var ran = await _commands.RunAsync("draft", Order);

        Assert.Contains("000_1ae4e8cf0b4c92ea, line ", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Spanish_order_makes_a_Spanish_letter()
    {
        var file = _folder.File("carta.docx");

        var ran = await _commands.RunAsync(
            "draft", "Redacta una carta a Marcelo Ebrard sobre el acceso al asilo de parte de WOLA", "hazla más corta",
                "--out", file);

        Assert.Equal(0, ran.Code);
        Assert.Equal("Atentamente,", Read(file).ComplimentaryClose?.Value);
    }

    [Theory]
    [InlineData("letter.odt")]
    [InlineData("letter")]
    public async Task A_file_of_another_kind_is_wrong_usage(string name)
    {
        var ran = await _commands.RunAsync("draft", Order, "--out", _folder.File(name));

        Assert.Equal(2, ran.Code);
        Assert.StartsWith(
            "--out: expected a file ending in .docx or .md or .txt or .pdf; found ", ran.ErrorLines[0],
                StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.File(name)));
    }

    [Fact]
    public async Task An_order_that_is_none_is_refused_and_nothing_is_written()
    {
        var file = _folder.File("letter.docx");

        var ran = await _commands.RunAsync("draft", "who signed the December letter?", "--out", file);

        Assert.Equal(1, ran.Code);
        Assert.Contains("expected an order for a draft", ran.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(file));
    }

    [Fact]
    public async Task A_change_that_is_declined_is_told_and_the_draft_before_it_is_written()
    {
        var file = _folder.File("letter.txt");

        var ran = await _commands.RunAsync("draft", Order, "say that UNHCR signed", "--out", file);

        Assert.Equal(1, ran.Code);
        Assert.Contains("The letters do not say that UNHCR signed this", ran.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("UNHCR", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_to_is_told_plainly()
    {
        var ran = await _commands.RunAsync("draft", Order, "--out", _folder.File(Path.Join("none", "letter.docx")));

        Assert.Equal(1, ran.Code);
        Assert.Contains("expected a place to write to; found no such folder", ran.Error, StringComparison.Ordinal);
    }

    private static Letter Read(string file) =>
        LetterReader.Read(Assert.IsType<FileReading.Taken>(DocumentFiles.Read(file)).Document);
}
