using AdvocacyBot.Letters;

namespace AdvocacyBot.Assistant.Prompts;

/// <summary>All that prompts/ holds, read once and checked at the start.</summary>
internal sealed record PromptSet(
    Lexicon English, Lexicon Spanish, Terms Terms, Wording EnglishWording, Wording SpanishWording)
{
    public static PromptSet Load(string folder)
    {
        var prompts = Read(folder);
        SameSentences(prompts.EnglishWording, prompts.SpanishWording, "wording.es.yaml");
        SameSentences(prompts.SpanishWording, prompts.EnglishWording, "wording.en.yaml");
        return prompts;
    }

    private static void SameSentences(Wording complete, Wording other, string file)
    {
        var missing = complete.Keys.Except(other.Keys).ToList();
        if (missing.Count > 0)
        {
            var names = string.Join(", ", missing);
            throw new PromptException(file, 0, $"expected a sentence for {names}, as the other language has");
        }
    }

    private static PromptSet Read(string folder) => new(
        LexiconReader.Read(PromptFile.Read(folder, "lexicon.en.yaml")),
        LexiconReader.Read(PromptFile.Read(folder, "lexicon.es.yaml")),
        Terms.Read(PromptFile.Read(folder, "terms.yaml")),
        new Wording(PromptFile.Read(folder, "wording.en.yaml"), LetterLanguage.English),
        new Wording(PromptFile.Read(folder, "wording.es.yaml"), LetterLanguage.Spanish));

    public Lexicon Lexicon(LetterLanguage language) => language == LetterLanguage.Spanish ? Spanish : English;

    public Lexicon OtherLexicon(LetterLanguage language) => language == LetterLanguage.Spanish ? English : Spanish;

    public Wording Wording(LetterLanguage language) =>
        language == LetterLanguage.Spanish ? SpanishWording : EnglishWording;
}
