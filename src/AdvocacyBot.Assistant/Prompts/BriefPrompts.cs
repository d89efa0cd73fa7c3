using AdvocacyBot.Assistant.Retrieval;
using AdvocacyBot.Letters;

namespace AdvocacyBot.Assistant.Prompts;

/// <summary>All that prompts/ holds for briefs.</summary>
internal sealed record BriefPrompts(
    BriefWords English, BriefWords Spanish, IReadOnlyList<(Theme Theme, IReadOnlyList<Ideas> Ideas)> Themes)
{
    public static BriefPrompts Read(string folder, Lexicon english, Lexicon spanish, Terms terms) => new(
        BriefWords.Read(PromptFile.Read(folder, "briefing.en.yaml"), english),
        BriefWords.Read(PromptFile.Read(folder, "briefing.es.yaml"), spanish),
        [.. Theme.Read(PromptFile.Read(folder, "themes.yaml")).Select(theme => (theme,
            (IReadOnlyList<Ideas>)[.. theme.Words.Select(words => Ideas.In(words, terms, english, spanish))]))]);

    public BriefWords Words(LetterLanguage language) => language == LetterLanguage.Spanish ? Spanish : English;
}
