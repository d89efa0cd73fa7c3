using AdvocacyBot.Letters;

namespace AdvocacyBot.Assistant.Prompts;

/// <summary>Reads one template: what stands between the “---” lines, then the words under their headings.</summary>
internal static class LetterTemplateReader
{
    private const string Fence = "---";

    private static readonly string[] Keys =
        ["name", "title", "language", "when", "default", "cues", "tone", "blocks", "slots"];

    private static readonly string[] SlotKeys = ["label", "ask", "required"];

    public static LetterTemplate Read(string name, string text)
    {
        string[] lines = [.. text.Split('\n').Select(line => line.TrimEnd('\r', ' ', '\t'))];
        var body = BodyStart(name, lines);

        // The opening fence is kept, so that the lines of faults are the file's own.
        var file = LetterTemplateFront.Read(name, string.Join('\n', lines.Take(body - 1)));
        var fields = new PromptFields(file, file.Root, Keys);
        var blocks = ReadBlocks(file, fields);
        var template = new LetterTemplate(
            name,
            fields.Text("name"),
            fields.Text("title"),
            ReadLanguage(file, fields),
            fields.Text("when"),
            fields.Phrases("cues"),
            fields.Text("tone"),
            fields.Find("default") is not null && fields.Flag("default"),
            blocks,
            LetterTemplateBody.Read(name, lines, body, blocks),
            ReadSlots(file, fields));
        return LetterTemplateChecks.Checked(template);
    }

    /// <summary>The index of the first line after the closing fence.</summary>
    private static int BodyStart(string name, string[] lines)
    {
        if (lines[0] != Fence)
        {
            throw new PromptException(name, 1, $"expected “{Fence}”; found “{lines[0]}”");
        }

        var closing = Array.IndexOf(lines, Fence, 1);
        return closing > 1
            ? closing + 1
            : throw new PromptException(name, 1, $"expected “key: value” lines, then “{Fence}”; found none");
    }

    private static LetterLanguage ReadLanguage(PromptFile file, PromptFields fields) => fields.Text("language") switch
    {
        nameof(LetterLanguage.English) => LetterLanguage.English,
        nameof(LetterLanguage.Spanish) => LetterLanguage.Spanish,
        var other => throw file.Fault(fields.Node("language"), $"expected English or Spanish; found “{other}”"),
    };

    private static List<LetterTemplateBlock> ReadBlocks(PromptFile file, PromptFields fields)
    {
        List<LetterTemplateBlock> blocks = [];
        var node = fields.Node("blocks");
        foreach (var key in fields.Phrases("blocks"))
        {
            var block = LetterTemplateBlocks.Of(key) ?? throw file.Fault(
                node, $"expected blocks of {LetterTemplateBlocks.Keys(LetterTemplateBlocks.All)}; found “{key}”");
            if (blocks.Contains(block))
            {
                throw file.Fault(node, $"expected the block “{key}” once; found it again");
            }

            blocks.Add(block);
        }

        return blocks;
    }

    private static List<LetterTemplateSlot> ReadSlots(PromptFile file, PromptFields fields)
    {
        List<LetterTemplateSlot> slots = [];
        foreach (var (name, node) in fields.Find("slots") is { } map ? file.AsMap(map).Entries : [])
        {
            if (!LetterTemplateSlot.IsName(name))
            {
                throw file.Fault(node, $"expected a slot's name like “meeting.when”; found “{name}”");
            }

            if (slots.Any(slot => slot.Name == name))
            {
                throw file.Fault(node, $"expected the slot {{{name}}} once; found it again");
            }

            var slot = new PromptFields(file, node, SlotKeys);
            slots.Add(new LetterTemplateSlot(
                name, slot.Text("label"), slot.Text("ask"), slot.Flag("required"), node.Line));
        }

        return slots;
    }
}
