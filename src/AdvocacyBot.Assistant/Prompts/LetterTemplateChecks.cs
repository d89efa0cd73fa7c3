namespace AdvocacyBot.Assistant.Prompts;

/// <summary>What one template must hold together: the words it needs, the slots it uses and declares.</summary>
internal static class LetterTemplateChecks
{
    public static LetterTemplate Checked(LetterTemplate template)
    {
        CheckWords(template);
        CheckSlots(template);
        return template;
    }

    private static void CheckWords(LetterTemplate template)
    {
        foreach (var needed in LetterTemplateBlocks.Needed)
        {
            if (template.Section(needed) is null)
            {
                var key = LetterTemplateBlocks.Key(needed);
                throw new PromptException(
                    template.File, 0, $"expected “{key}” in “blocks:” and words under “## {key}”; found none");
            }
        }

        if (template.Sections.FirstOrDefault(section => section.Paragraphs.Count == 0) is { } empty)
        {
            throw new PromptException(
                template.File, empty.Line,
                $"expected words under “## {LetterTemplateBlocks.Key(empty.Block)}”; found none");
        }
    }

    private static void CheckSlots(LetterTemplate template)
    {
        var used = template.Sentences.SelectMany(sentence => sentence.Slots).ToHashSet(StringComparer.Ordinal);
        foreach (var sentence in template.Sentences)
        {
            if (sentence.Slots.FirstOrDefault(name => !IsKnown(template, name)) is { } unknown)
            {
                throw new PromptException(
                    template.File, sentence.Line, $"expected the slot {{{unknown}}} under “slots:”; found none");
            }
        }

        var idle = template.Slots.FirstOrDefault(slot => !used.Contains(slot.Name)
            && !(template.IsDefault && LetterTemplateSlot.IsBuiltIn(slot.Name)));
        if (idle is not null)
        {
            throw new PromptException(
                template.File, idle.Line, $"expected a sentence that uses {{{idle.Name}}}; found none");
        }
    }

    private static bool IsKnown(LetterTemplate template, string name) =>
        LetterTemplateSlot.IsBuiltIn(name) || template.Slots.Any(slot => slot.Name == name);
}
