using System.Text;
using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Letters;

namespace AdvocacyBot.Assistant.Prompts;

/// <summary>Reads prompts/letters and checks what no template can tell alone.</summary>
internal static class LetterTemplateFolder
{
    public const string Name = "letters";

    private const int MostFiles = 200;
    private const int MostKilobytes = 64;

    // A file saved in another encoding would print broken accents in a letter to a government.
    private static readonly UTF8Encoding Strict =
        new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static LetterTemplates Load(string prompts)
    {
        var folder = Path.Combine(prompts, Name);
        if (!Directory.Exists(folder))
        {
            throw new PromptException(Name, 0, $"expected the folder in {prompts}; found none");
        }

        string[] paths = [.. Directory.GetFiles(folder, "*.md").Order(StringComparer.Ordinal)];
        return paths.Length <= MostFiles
            ? Joined([.. paths.Select(Read)])
            : throw new PromptException(Name, 0, $"expected at most {MostFiles} templates; found {paths.Length}");
    }

    /// <summary>The templates as one set: named apart, a default in each language, twins aligned.</summary>
    public static LetterTemplates Joined(IReadOnlyList<LetterTemplate> read)
    {
        CheckNames(read);
        CheckCues(read);
        foreach (var language in Enum.GetValues<LetterLanguage>())
        {
            CheckDefault(read, language);
        }

        var templates = new LetterTemplates([.. read.Select(template => Completed(template, read))], []);
        return templates with { Notices = [.. LetterTemplateTwins.Check(templates)] };
    }

    private static LetterTemplate Read(string path)
    {
        var name = $"{Name}/{Path.GetFileName(path)}";
        var kilobytes = (new FileInfo(path).Length + 1023) / 1024;
        if (kilobytes > MostKilobytes)
        {
            throw new PromptException(name, 0, $"expected at most {MostKilobytes} KB; found {kilobytes} KB");
        }

        try
        {
            return LetterTemplate.Parse(name, File.ReadAllText(path, Strict));
        }
        catch (DecoderFallbackException)
        {
            throw new PromptException(name, 0, "expected text saved as UTF-8; found another encoding");
        }
    }

    private static void CheckNames(IReadOnlyList<LetterTemplate> read)
    {
        foreach (var same in read.GroupBy(template => (template.Name, template.Language)).Where(g => g.Count() > 1))
        {
            throw new PromptException(
                same.ElementAt(1).File, 0,
                $"expected one template “{same.Key.Name}” in {same.Key.Language}; {same.First().File} is another");
        }
    }

    private static void CheckCues(IReadOnlyList<LetterTemplate> read)
    {
        Dictionary<(LetterLanguage, string), LetterTemplate> owners = [];
        foreach (var (template, cue) in read.SelectMany(template => template.Cues.Select(cue => (template, cue))))
        {
            var key = (template.Language, string.Join(' ', Question.Keys(cue)));
            if (key.Item2.Length == 0)
            {
                throw new PromptException(template.File, 0, $"expected words in each cue; found “{cue}”");
            }

            if (!owners.TryAdd(key, template) && owners[key] != template)
            {
                throw new PromptException(
                    template.File, 0, $"expected a cue of its own; “{cue}” already chooses {owners[key].File}");
            }
        }
    }

    private static void CheckDefault(IReadOnlyList<LetterTemplate> read, LetterLanguage language)
    {
        LetterTemplate[] defaults = [.. read.Where(t => t.IsDefault && t.Language == language)];
        if (defaults.Length == 0)
        {
            throw new PromptException(Name, 0, $"expected one template in {language} with “default: true”; found none");
        }

        if (defaults.Length > 1)
        {
            throw new PromptException(
                defaults[1].File, 0,
                $"expected one template in {language} with “default: true”; {defaults[0].File} is another");
        }
    }

    private static LetterTemplate Completed(LetterTemplate template, IReadOnlyList<LetterTemplate> read)
    {
        var labels = read.First(other => other.IsDefault && other.Language == template.Language).Slots;
        var used = template.Sentences.SelectMany(sentence => sentence.Slots).ToHashSet(StringComparer.Ordinal);
        var builtIn = LetterTemplateSlot.BuiltIn.Where(used.Contains).Select(name =>
            template.Slots.Concat(labels).FirstOrDefault(slot => slot.Name == name)
                ?? throw new PromptException(
                    template.File, 0, $"expected {{{name}}} under “slots:” here or in the default; found none"));
        var own = template.Slots.Where(slot => !LetterTemplateSlot.IsBuiltIn(slot.Name));
        return template with { Slots = [.. builtIn, .. own] };
    }
}
