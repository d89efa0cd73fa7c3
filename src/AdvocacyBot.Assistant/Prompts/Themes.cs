using AdvocacyBot.Letters;

namespace AdvocacyBot.Assistant.Prompts;

/// <summary>What asks are sorted by, as prompts/themes.yaml lists it; a team edits the list.</summary>
/// <param name="Words">Phrases of either language that speak of it.</param>
internal sealed record Theme(string English, string Spanish, IReadOnlyList<string> Words)
{
    public string Named(LetterLanguage language) => language == LetterLanguage.Spanish ? Spanish : English;

    public static IReadOnlyList<Theme> Read(PromptFile file) => file.Root is PromptNode.Map root
        && root.Entries.FirstOrDefault(entry => entry.Key == "themes").Value is PromptNode.List list
        ? [.. list.Items.Select(item => One(file, item))]
        : throw file.Fault(file.Root, "expected “themes:” with a list; found none");

    private static Theme One(PromptFile file, PromptNode item)
    {
        var entries = file.AsMap(item).Entries;
        return new Theme(
            file.AsText(Value("english")), file.AsText(Value("spanish")), [.. file.AsPhrases(Value("words"))]);

        PromptNode Value(string key) => entries.FirstOrDefault(entry => entry.Key == key).Value
            ?? throw file.Fault(item, $"expected “{key}:”; found none");
    }
}
