using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Assistant.Retrieval;
using AdvocacyBot.Letters;

namespace AdvocacyBot.Assistant.Prompts;

/// <summary>All that prompts/ holds for briefs.</summary>
internal sealed record BriefPrompts(
    BriefWords English, BriefWords Spanish, IReadOnlyList<(Theme Theme, IReadOnlyList<Ideas> Ideas)> Themes,
    PhraseTable<string> Deeds, IReadOnlySet<string> Generic)
{
    public static BriefPrompts Read(string folder, Lexicon english, Lexicon spanish, Terms terms)
    {
        var themes = PromptFile.Read(folder, "themes.yaml");
        return new BriefPrompts(
            BriefWords.Read(PromptFile.Read(folder, "briefing.en.yaml"), english),
            BriefWords.Read(PromptFile.Read(folder, "briefing.es.yaml"), spanish),
            [.. Theme.Read(themes).Select(theme => (theme,
                (IReadOnlyList<Ideas>)[.. theme.Words.Select(words => Ideas.In(words, terms, english, spanish))]))],
            DeedsOf(themes),
            DraftWordsReader.Listed(themes, "generic").SelectMany(Question.Keys).Select(Stem.Of)
                .ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>By their stems, each under its own name.</summary>
    private static PhraseTable<string> DeedsOf(PromptFile themes)
    {
        var table = new PhraseTable<string>(Stem.Of);
        foreach (var deed in DraftWordsReader.Listed(themes, "deeds"))
        {
            table.Add(deed, deed);
        }

        return table;
    }

    public BriefWords Words(LetterLanguage language) => language == LetterLanguage.Spanish ? Spanish : English;
}
