using System.Text;
using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Letters;

namespace AdvocacyBot.Assistant.Tests.Templates;

public class LetterTemplateFolderTests
{
    private const string Note = LetterTemplateRefusalTests.Whole;

    [Fact]
    public void A_built_in_slot_without_a_label_of_its_own_takes_the_one_of_the_default_template()
    {
        using var folder = new TemplateFolder();
        folder.Write("note.en.md", Note);
        folder.Write("note.es.md", Spanish(Note));
        folder.Write("own.en.md", Note.Replace("name: note", "name: own", StringComparison.Ordinal)
            .Replace("[note]", "[own]", StringComparison.Ordinal)
            .Replace("default: true\n", "", StringComparison.Ordinal)
            .Replace(
                "  topic: {label: the subject, ask: About what?, required: true}\n", "", StringComparison.Ordinal));

        var templates = LetterTemplate.Load(folder.Path);

        Assert.Equal("the subject", templates.Find("own", LetterLanguage.English)!.Slot("topic").Label);
        Assert.Equal(
            ["prompts/letters/own.en.md: no twin in the other language; such drafts cannot be turned."],
            templates.Notices);
    }

    [Theory]
    [InlineData(
        "## asks\nWe ask:",
        "## asks\nWe ask you:\nWe ask them:",
        "(19): expected 1 sentences, as letters/note.en.md(19) has; found 2")]
    [InlineData(
        "## asks\nWe ask:",
        "## asks\nWe ask you:\n\nWe ask:",
        "(18): expected 1 paragraphs under “## asks”, as letters/note.en.md has; found 2")]
    [InlineData("## asks\nWe ask:\n", "", ": expected “## asks”, as letters/note.en.md has; found none")]
    [InlineData(
        "We ask:",
        "We ask {contact}:",
        "(19): expected no slot, as letters/note.en.md(19) has; found {contact}")]
    [InlineData(
        "[date, opening,",
        "[opening, date,",
        ": expected the blocks of letters/note.en.md: date, opening, asks, close")]
    [InlineData(
        "required: false",
        "required: true",
        "(12): expected “required: false” for {contact}, as letters/note.en.md has")]
    public void A_twin_that_is_not_aligned_is_refused(string whole, string other, string reason)
    {
        Assert.Contains(whole, Note, StringComparison.Ordinal);
        using var folder = new TemplateFolder();
        folder.Write("note.en.md", Note);
        folder.Write("note.es.md", Spanish(Note.Replace(whole, other, StringComparison.Ordinal)));

        AssertRefused(folder, "prompts/letters/note.es.md" + reason);
    }

    private static string Spanish(string template) =>
        template.Replace("language: English", "language: Spanish", StringComparison.Ordinal);

    private static void AssertRefused(TemplateFolder folder, string message) =>
        Assert.Equal(message, Assert.Throws<PromptException>(() => LetterTemplate.Load(folder.Path)).Message);

    [Fact]
    public void Two_templates_of_one_name_and_language_are_refused()
    {
        using var folder = new TemplateFolder();
        folder.Write("a.en.md", Note);
        folder.Write("b.en.md", Note);

        AssertRefused(
            folder, "prompts/letters/b.en.md: expected one template “note” in English; letters/a.en.md is another");
    }

    [Fact]
    public void Two_templates_chosen_by_one_cue_are_refused()
    {
        using var folder = new TemplateFolder();
        folder.Write("a.en.md", Note);
        folder.Write("b.en.md", Note.Replace("name: note", "name: other", StringComparison.Ordinal));

        AssertRefused(
            folder,
            "prompts/letters/b.en.md: expected a cue of its own; “note” already chooses letters/a.en.md");
    }

    [Fact]
    public void Each_language_has_one_default()
    {
        using var folder = new TemplateFolder();
        folder.Write("a.en.md", Note);

        AssertRefused(
            folder, "prompts/letters: expected one template in Spanish with “default: true”; found none");

        folder.Write("b.en.md", Note.Replace("name: note", "name: other", StringComparison.Ordinal)
            .Replace("[note]", "[other]", StringComparison.Ordinal));

        AssertRefused(
            folder,
            "prompts/letters/b.en.md: expected one template in English with “default: true”; "
            + "letters/a.en.md is another");
    }

    [Fact]
    public void A_built_in_slot_that_nobody_labels_is_refused()
    {
        using var folder = new TemplateFolder();
        folder.Write("a.en.md", Note.Replace("We ask:", "We ask {office}:", StringComparison.Ordinal));
        folder.Write("a.es.md", Spanish(Note));

        AssertRefused(
            folder, "prompts/letters/a.en.md: expected {office} under “slots:” here or in the default; found none");
    }

    [Fact]
    public void A_file_too_large_or_in_another_encoding_is_refused()
    {
        using var folder = new TemplateFolder();
        folder.Write("a.en.md", Note + new string(' ', 65_536));

        AssertRefused(folder, "prompts/letters/a.en.md: expected at most 64 KB; found 65 KB");

        folder.Write(
            "a.en.md", Encoding.Latin1.GetBytes(Note.Replace("Sincerely", "Cariñosamente", StringComparison.Ordinal)));

        AssertRefused(folder, "prompts/letters/a.en.md: expected text saved as UTF-8; found another encoding");
    }

    [Fact]
    public void More_than_two_hundred_files_are_refused()
    {
        using var folder = new TemplateFolder();
        foreach (var number in Enumerable.Range(0, 201))
        {
            folder.Write($"{number}.md", Note);
        }

        AssertRefused(folder, "prompts/letters: expected at most 200 templates; found 201");
    }

    [Fact]
    public void A_missing_folder_is_named()
    {
        using var folder = new TemplateFolder();
        Directory.Delete(folder.Letters);

        AssertRefused(folder, $"prompts/letters: expected the folder in {folder.Path}; found none");
    }

    private sealed class TemplateFolder : IDisposable
    {
        public TemplateFolder() => Directory.CreateDirectory(Letters);

        public string Path { get; } = Directory.CreateTempSubdirectory("templates").FullName;

        public string Letters => System.IO.Path.Combine(Path, "letters");

        public void Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

        public void Write(string name, byte[] bytes) =>
            File.WriteAllBytes(System.IO.Path.Combine(Letters, name), bytes);

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
