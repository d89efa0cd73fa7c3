namespace AdvocacyBot.Assistant.Prompts;

/// <summary>The parts a letter is set of.</summary>
internal enum LetterTemplateBlock
{
    Letterhead,
    Title,
    Date,
    Addressees,
    Subject,
    Salutation,
    Opening,
    Context,
    Asks,
    Support,
    Thanks,
    Meeting,
    Close,
    Signatures,
    Copies,
    Enclosures,
}

/// <summary>Which parts a template words itself, and which it must.</summary>
internal static class LetterTemplateBlocks
{
    public static IReadOnlyList<LetterTemplateBlock> All { get; } = Enum.GetValues<LetterTemplateBlock>();

    /// <summary>The other parts are set from the request and the record.</summary>
    public static IReadOnlyList<LetterTemplateBlock> Worded { get; } =
    [
        LetterTemplateBlock.Title, LetterTemplateBlock.Opening, LetterTemplateBlock.Context, LetterTemplateBlock.Asks,
        LetterTemplateBlock.Support, LetterTemplateBlock.Thanks, LetterTemplateBlock.Meeting,
        LetterTemplateBlock.Close,
    ];

    /// <summary>Without these there is no letter.</summary>
    public static IReadOnlyList<LetterTemplateBlock> Needed { get; } =
        [LetterTemplateBlock.Opening, LetterTemplateBlock.Close];

    public static string Key(LetterTemplateBlock block) => block.ToString().ToLowerInvariant();

    public static string Keys(IEnumerable<LetterTemplateBlock> blocks) => string.Join(", ", blocks.Select(Key));

    public static LetterTemplateBlock? Of(string key)
    {
        foreach (var block in All)
        {
            if (Key(block) == key)
            {
                return block;
            }
        }

        return null;
    }
}
