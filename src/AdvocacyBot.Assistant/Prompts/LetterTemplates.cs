using AdvocacyBot.Letters;

namespace AdvocacyBot.Assistant.Prompts;

/// <summary>All templates, complete: each has a label for every slot it uses.</summary>
/// <param name="Notices">What is allowed but worth a look: a template that stands in one language only.</param>
internal sealed record LetterTemplates(IReadOnlyList<LetterTemplate> All, IReadOnlyList<string> Notices)
{
    public LetterTemplate Default(LetterLanguage language) =>
        All.First(template => template.IsDefault && template.Language == language);

    public LetterTemplate? Find(string name, LetterLanguage language) =>
        All.FirstOrDefault(template => template.Name == name && template.Language == language);

    /// <summary>The same letter in the other language, aligned sentence by sentence.</summary>
    public LetterTemplate? Twin(LetterTemplate template) =>
        All.FirstOrDefault(other => other.Name == template.Name && other.Language != template.Language);
}
