using AdvocacyBot.Letters;

namespace AdvocacyBot.Assistant.Prompts;

/// <summary>All that prompts/ holds, read once and checked at the start.</summary>
internal sealed record PromptSet(
    Lexicon English, Lexicon Spanish, Terms Terms, Wording EnglishWording, Wording SpanishWording)
{
    public static PromptSet Load(string folder) => new(
        LexiconReader.Read(PromptFile.Read(folder, "lexicon.en.yaml")),
        LexiconReader.Read(PromptFile.Read(folder, "lexicon.es.yaml")),
        Terms.Read(PromptFile.Read(folder, "terms.yaml")),
        new Wording(PromptFile.Read(folder, "wording.en.yaml"), LetterLanguage.English),
        new Wording(PromptFile.Read(folder, "wording.es.yaml"), LetterLanguage.Spanish));

    public Lexicon Lexicon(LetterLanguage language) => language == LetterLanguage.Spanish ? Spanish : English;

    public Wording Wording(LetterLanguage language) =>
        language == LetterLanguage.Spanish ? SpanishWording : EnglishWording;
}
