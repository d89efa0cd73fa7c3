using AdvocacyBot.Letters;

namespace AdvocacyBot.Assistant.Prompts;

/// <summary>One kind of letter in one language: its parts in order, its own words, and the slots they leave.</summary>
/// <param name="File">Below prompts/, for faults and notices: "letters/joint-letter.en.md".</param>
/// <param name="When">When to use it, in one sentence.</param>
/// <param name="Cues">What a request says that chooses it.</param>
/// <param name="IsDefault">Used where no cue chooses; labels the built-in slots for its language.</param>
/// <param name="Sections">The blocks that carry words of the template's own, as <c>Blocks</c> orders them.</param>
/// <param name="Slots">Every slot the sentences hold, the built-in ones first.</param>
internal sealed record LetterTemplate(
    string File,
    string Name,
    string Title,
    LetterLanguage Language,
    string When,
    IReadOnlyList<string> Cues,
    string Tone,
    bool IsDefault,
    IReadOnlyList<LetterTemplateBlock> Blocks,
    IReadOnlyList<LetterTemplateSection> Sections,
    IReadOnlyList<LetterTemplateSlot> Slots)
{
    /// <summary>The templates of prompts/letters, each checked, and all of them together.</summary>
    public static LetterTemplates Load(string prompts) => LetterTemplateFolder.Load(prompts);

    public static LetterTemplate Parse(string file, string text) => LetterTemplateReader.Read(file, text);

    public IEnumerable<LetterTemplateSentence> Sentences =>
        Sections.SelectMany(section => section.Paragraphs).SelectMany(paragraph => paragraph);

    public LetterTemplateSection? Section(LetterTemplateBlock block) =>
        Sections.FirstOrDefault(section => section.Block == block);

    public LetterTemplateSlot Slot(string name) => Slots.First(slot => slot.Name == name);

    /// <summary>
    /// The sentence with its slots filled in one pass; null where a slot that may stay open is open, so that the
    /// sentence is left out. A required one is worded by <paramref name="open"/>.
    /// </summary>
    public string? Fill(
        LetterTemplateSentence sentence, Func<string, string?> value, Func<LetterTemplateSlot, string> open)
    {
        List<string> said = [];
        foreach (var piece in sentence.Pieces)
        {
            var words = piece switch
            {
                LetterTemplatePiece.Words own => own.Text,
                LetterTemplatePiece.Slot slot => value(slot.Name)
                    ?? (Slot(slot.Name) is { Required: true } required ? open(required) : null),
                _ => throw new InvalidOperationException($"No piece of a sentence: {piece}"),
            };
            if (words is null)
            {
                return null;
            }

            said.Add(words);
        }

        return string.Concat(said);
    }
}
