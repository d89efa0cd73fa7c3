using AdvocacyBot.Letters;

namespace AdvocacyBot.Assistant.Prompts;

/// <summary>All that prompts/ holds, read once and checked at the start.</summary>
internal sealed record PromptSet(
    Lexicon English, Lexicon Spanish, Terms Terms, Wording EnglishWording, Wording SpanishWording)
{
    public required DraftPrompts Drafting { get; init; }

    public required BriefPrompts Briefing { get; init; }

    public required ModelPrompts Model { get; init; }

    public static PromptSet Load(string folder)
    {
        var prompts = Read(folder);
        SameSentences(prompts.EnglishWording, prompts.SpanishWording, "wording.es.yaml");
        SameSentences(prompts.SpanishWording, prompts.EnglishWording, "wording.en.yaml");
        SameSentences(prompts.Drafting.English.Wording, prompts.Drafting.Spanish.Wording, "drafting.es.yaml");
        SameSentences(prompts.Drafting.Spanish.Wording, prompts.Drafting.English.Wording, "drafting.en.yaml");
        SameSentences(prompts.Briefing.English.Wording, prompts.Briefing.Spanish.Wording, "briefing.es.yaml");
        SameSentences(prompts.Briefing.Spanish.Wording, prompts.Briefing.English.Wording, "briefing.en.yaml");
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

    private static PromptSet Read(string folder)
    {
        var english = LexiconReader.Read(PromptFile.Read(folder, "lexicon.en.yaml"));
        var spanish = LexiconReader.Read(PromptFile.Read(folder, "lexicon.es.yaml"));
        var terms = Terms.Read(PromptFile.Read(folder, "terms.yaml"));
        return new PromptSet(
            english, spanish, terms,
            new Wording(PromptFile.Read(folder, "wording.en.yaml"), LetterLanguage.English),
            new Wording(PromptFile.Read(folder, "wording.es.yaml"), LetterLanguage.Spanish))
        {
            Drafting = DraftPrompts.Read(folder, english, spanish, terms),
            Briefing = BriefPrompts.Read(folder, english, spanish, terms),
            Model = ModelPrompts.Read(folder),
        };
    }

    public Lexicon Lexicon(LetterLanguage language) => language == LetterLanguage.Spanish ? Spanish : English;

    public Lexicon OtherLexicon(LetterLanguage language) => language == LetterLanguage.Spanish ? English : Spanish;

    public Wording Wording(LetterLanguage language) =>
        language == LetterLanguage.Spanish ? SpanishWording : EnglishWording;
}
