using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Letters;

namespace AdvocacyBot.Assistant.Prompts;

/// <summary>All that prompts/ holds for drafts: templates, forms of address, and the words of orders.</summary>
internal sealed record DraftPrompts(
    DraftWords English, DraftWords Spanish, LetterTemplates Templates, FormsOfAddress EnglishForms,
    FormsOfAddress SpanishForms, Terms Terms)
{
    private readonly PhraseTable<string> _englishCues = Cues(Templates, LetterLanguage.English);
    private readonly PhraseTable<string> _spanishCues = Cues(Templates, LetterLanguage.Spanish);

    public static DraftPrompts Read(string folder, Lexicon english, Lexicon spanish, Terms terms)
    {
        var (englishForms, spanishForms) = FormsOfAddress.ReadBoth(
            PromptFile.Read(folder, "forms-of-address.en.yaml"), PromptFile.Read(folder, "forms-of-address.es.yaml"));
        return new DraftPrompts(
            DraftWords.Read(PromptFile.Read(folder, "drafting.en.yaml"), english),
            DraftWords.Read(PromptFile.Read(folder, "drafting.es.yaml"), spanish),
            LetterTemplate.Load(folder), englishForms, spanishForms, terms);
    }

    public DraftWords Words(LetterLanguage language) => language == LetterLanguage.Spanish ? Spanish : English;

    public FormsOfAddress Forms(LetterLanguage language) =>
        language == LetterLanguage.Spanish ? SpanishForms : EnglishForms;

    /// <summary>What in an order chooses a template: its name.</summary>
    public PhraseTable<string> CuesOf(LetterLanguage language) =>
        language == LetterLanguage.Spanish ? _spanishCues : _englishCues;

    /// <summary>The template, in its twin's language where it has none in this one; the default where the name is not
    /// known.</summary>
    public LetterTemplate Template(string name, LetterLanguage language) =>
        Templates.Find(name, language) ?? Templates.Default(language);

    /// <summary>A phrase of the field's vocabulary in the other language; null where it is not exactly one, or may be
    /// said in several ways.</summary>
    public string? Translated(string words, LetterLanguage into)
    {
        var stems = Question.Keys(words).Select(Stem.Of).ToList();
        var table = into == LetterLanguage.Spanish ? Terms.ToSpanish : Terms.ToEnglish;
        return stems.Count > 0 && table.At(stems, 0) is { } found && found.Length == stems.Count
            && found.Values.Distinct().ToList() is [var only] ? only : null;
    }

    private static PhraseTable<string> Cues(LetterTemplates templates, LetterLanguage language)
    {
        var table = new PhraseTable<string>();
        foreach (var template in templates.All.Where(template => template.Language == language))
        {
            foreach (var cue in template.Cues)
            {
                table.Add(cue, template.Name);
            }
        }

        return table;
    }
}
