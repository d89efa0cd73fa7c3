using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Letters;

namespace AdvocacyBot.Assistant.Drafting;

/// <summary>What a person wants done about a draft.</summary>
internal abstract record DraftOrder
{
    private DraftOrder()
    {
    }

    internal sealed record Begin(DraftWish Wish) : DraftOrder;

    /// <summary>Puts a new part in.</summary>
    internal sealed record Add(DraftPart Part, string Words) : DraftOrder;

    internal sealed record Remove(DraftPart? Part, string Words) : DraftOrder;

    /// <summary>Takes one part out and puts another in its place.</summary>
    internal sealed record Replace(DraftPart? Part, string Words, string With) : DraftOrder;

    internal sealed record Do(DraftDeed Deed, string Words) : DraftOrder;

    internal sealed record Translate(LetterLanguage Language) : DraftOrder;

    /// <summary>"Give me the Word file": the format's ending.</summary>
    internal sealed record Export(string Format) : DraftOrder;

    /// <summary>What stood open, by the name or label of its slot.</summary>
    internal sealed record Fill(IReadOnlyList<(string Slot, string Words)> Filled) : DraftOrder;

    /// <summary>The letter shall say that somebody signed or agreed.</summary>
    internal sealed record Claim(string Who, string What) : DraftOrder;
}

/// <summary>The parts of an order to write, in the person's words. Empty where nothing was said.</summary>
internal sealed record DraftWish(string Template, LetterLanguage? Language)
{
    public string To { get; init; } = "";

    public string From { get; init; } = "";

    public string Copies { get; init; } = "";

    public string Topic { get; init; } = "";

    public string Occasion { get; init; } = "";

    public IReadOnlyList<(AskStrength Strength, string Words)> Asks { get; init; } = [];

    /// <summary>Of the person's own, for the body.</summary>
    public IReadOnlyList<string> Sentences { get; init; } = [];

    /// <summary>Whom the letter shall say to have signed or agreed, and in which words.</summary>
    public DraftOrder.Claim? Claim { get; init; }
}
