namespace AdvocacyBot.Assistant.Prompts;

/// <summary>Reads the words under the headings: a sentence a line, paragraphs parted by blank lines.</summary>
internal static class LetterTemplateBody
{
    private const string Heading = "## ";

    public static IReadOnlyList<LetterTemplateSection> Read(
        string file, IReadOnlyList<string> lines, int from, IReadOnlyList<LetterTemplateBlock> blocks)
    {
        List<LetterTemplateSection> sections = [];
        List<List<LetterTemplateSentence>> paragraphs = [];
        var afterBlank = true;
        for (var at = from; at < lines.Count; at++)
        {
            var (text, line) = (lines[at].Trim(), at + 1);
            if (text.StartsWith('#'))
            {
                var block = HeadingOf(file, line, text, blocks, sections);
                paragraphs = [];
                sections.Add(new LetterTemplateSection(block, line, paragraphs));
            }
            else if (text.Length > 0)
            {
                AddSentence(paragraphs, afterBlank, ReadSentence(file, line, text, sections));
            }

            afterBlank = text.Length == 0 || text.StartsWith('#');
        }

        return sections.Count > 0
            ? [.. sections.OrderBy(section => blocks.TakeWhile(block => block != section.Block).Count())]
            : throw new PromptException(file, lines.Count, "expected words under headings; found none");
    }

    private static LetterTemplateSentence ReadSentence(
        string file, int line, string text, List<LetterTemplateSection> sections) => sections.Count > 0
            ? new LetterTemplateSentence(Pieces(file, line, text), line)
            : throw new PromptException(file, line, $"expected a heading such as “## opening”; found “{text}”");

    private static void AddSentence(
        List<List<LetterTemplateSentence>> paragraphs, bool afterBlank, LetterTemplateSentence sentence)
    {
        if (afterBlank)
        {
            paragraphs.Add([]);
        }

        paragraphs[^1].Add(sentence);
    }

    private static LetterTemplateBlock HeadingOf(
        string file, int line, string text, IReadOnlyList<LetterTemplateBlock> blocks,
        List<LetterTemplateSection> sections)
    {
        var found = text.StartsWith(Heading, StringComparison.Ordinal)
            ? LetterTemplateBlocks.Of(text[Heading.Length..].Trim())
            : null;
        if (found is not { } block || !LetterTemplateBlocks.Worded.Contains(block))
        {
            var known = LetterTemplateBlocks.Keys(LetterTemplateBlocks.Worded);
            throw new PromptException(file, line, $"expected “## ” and one of {known}; found “{text}”");
        }

        var key = LetterTemplateBlocks.Key(block);
        if (!blocks.Contains(block))
        {
            throw new PromptException(file, line, $"expected a heading that “blocks:” names; found “{key}”");
        }

        return sections.All(section => section.Block != block)
            ? block
            : throw new PromptException(file, line, $"expected the heading “{key}” once; found it again");
    }

    private static List<LetterTemplatePiece> Pieces(string file, int line, string text)
    {
        List<LetterTemplatePiece> pieces = [];
        for (var at = 0; at < text.Length;)
        {
            var brace = text.AsSpan(at).IndexOfAny('{', '}');
            var open = brace < 0 ? text.Length : at + brace;
            if (open > at)
            {
                pieces.Add(new LetterTemplatePiece.Words(text[at..open]));
            }

            if (open == text.Length)
            {
                break;
            }

            var close = SlotEnd(file, line, text, open);
            pieces.Add(new LetterTemplatePiece.Slot(SlotName(file, line, text[(open + 1)..close])));
            at = close + 1;
        }

        return pieces;
    }

    private static int SlotEnd(string file, int line, string text, int open)
    {
        if (text[open] == '}')
        {
            throw new PromptException(file, line, $"expected “{{” before “}}” in “{text}”; found none");
        }

        var next = text.AsSpan(open + 1).IndexOfAny('{', '}');
        return next >= 0 && text[open + 1 + next] == '}'
            ? open + 1 + next
            : throw new PromptException(
                file, line, $"expected “}}” after “{text[open..]}”; found {(next < 0 ? "none" : "another “{”")}");
    }

    private static string SlotName(string file, int line, string name) => LetterTemplateSlot.IsName(name)
        ? name
        : throw new PromptException(file, line, $"expected a slot like {{topic}}; found {{{name}}}");
}
