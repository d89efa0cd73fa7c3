namespace AdvocacyBot.Assistant.Prompts;

/// <summary>
/// Holds the twins of two languages together: the same blocks, paragraphs, sentences and slots, so that a draft in one
/// is a draft in the other. A template without a twin is only noticed.
/// </summary>
internal static class LetterTemplateTwins
{
    /// <summary>The templates that stand in one language only.</summary>
    public static IReadOnlyList<string> Check(LetterTemplates templates)
    {
        List<string> notices = [];
        foreach (var template in templates.All)
        {
            if (templates.Twin(template) is not { } twin)
            {
                notices.Add($"prompts/{template.File}: no twin in the other language; such drafts cannot be turned.");
            }
            else if (string.CompareOrdinal(template.File, twin.File) < 0)
            {
                CheckTwins(template, twin);
            }
        }

        return notices;
    }

    private static void CheckTwins(LetterTemplate first, LetterTemplate second)
    {
        if (!first.Blocks.SequenceEqual(second.Blocks))
        {
            throw new PromptException(
                second.File, 0, $"expected the blocks of {first.File}: {LetterTemplateBlocks.Keys(first.Blocks)}");
        }

        foreach (var section in first.Sections)
        {
            CheckSection(first, section, second);
        }

        if (second.Sections.FirstOrDefault(section => first.Section(section.Block) is null) is { } extra)
        {
            throw new PromptException(second.File, extra.Line, $"expected no such heading, as {first.File} has none");
        }

        if (first.Slots.FirstOrDefault(slot => slot.Required != second.Slot(slot.Name).Required) is { } slot)
        {
            var required = slot.Required ? "true" : "false";
            throw new PromptException(
                second.File, second.Slot(slot.Name).Line,
                $"expected “required: {required}” for {{{slot.Name}}}, as {first.File} has");
        }
    }

    private static void CheckSection(LetterTemplate first, LetterTemplateSection section, LetterTemplate second)
    {
        var key = LetterTemplateBlocks.Key(section.Block);
        var twin = second.Section(section.Block)
            ?? throw new PromptException(second.File, 0, $"expected “## {key}”, as {first.File} has; found none");
        var (expected, found) = (section.Paragraphs.Count, twin.Paragraphs.Count);
        if (expected != found)
        {
            throw new PromptException(
                second.File, twin.Line,
                $"expected {expected} paragraphs under “## {key}”, as {first.File} has; found {found}");
        }

        foreach (var (one, other) in section.Paragraphs.Zip(twin.Paragraphs))
        {
            CheckParagraph(first, one, second, other);
        }
    }

    private static void CheckParagraph(
        LetterTemplate first, IReadOnlyList<LetterTemplateSentence> one,
        LetterTemplate second, IReadOnlyList<LetterTemplateSentence> other)
    {
        if (one.Count != other.Count)
        {
            throw new PromptException(
                second.File, other[0].Line,
                $"expected {one.Count} sentences, as {first.File}({one[0].Line}) has; found {other.Count}");
        }

        foreach (var (sentence, twin) in one.Zip(other))
        {
            if (!sentence.Slots.Order(StringComparer.Ordinal).SequenceEqual(twin.Slots.Order(StringComparer.Ordinal)))
            {
                throw new PromptException(
                    second.File, twin.Line,
                    $"expected {Names(sentence)}, as {first.File}({sentence.Line}) has; found {Names(twin)}");
            }
        }
    }

    private static string Names(LetterTemplateSentence sentence) =>
        sentence.Slots.Any() ? string.Join(", ", sentence.Slots.Select(name => $"{{{name}}}")) : "no slot";
}
