using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Letters;

namespace AdvocacyBot.Assistant.Drafting;

/// <summary>Where the words of a sentence come from.</summary>
internal abstract record Origin
{
    private Origin()
    {
    }

    /// <summary>An earlier letter's; <c>Reworded</c>: an opening word, a relative date or the verb that asks is
    /// changed.</summary>
    internal sealed record Reused(RecordPlace Place, bool Reworded) : Origin
    {
        /// <summary>Parts of the sentence are left out; the rest is its own words.</summary>
        public bool IsShortened { get; init; }
    }

    internal sealed record Template(string Name) : Origin;

    /// <summary>The person's, to be verified.</summary>
    internal sealed record New : Origin;

    public static Origin Of(RecordPlace? place, bool reworded) => place is null ? new New()
        : new Reused(place, reworded);
}

/// <summary>One sentence, or one line of an address.</summary>
internal sealed record DraftSentence(string Text, Origin Origin);

/// <summary>One part of the letter: prose as a paragraph, asks as a list, everything else a line each.</summary>
internal sealed record DraftBlock(LetterTemplateBlock Part, IReadOnlyList<DraftSentence> Sentences, bool IsList = false)
{
    public bool IsProse => LetterTemplateBlocks.Worded.Contains(Part) && Part != LetterTemplateBlock.Title
        && Part != LetterTemplateBlock.Close;
}

/// <summary>A draft as it stands on paper, each sentence with where it comes from.</summary>
/// <param name="Questions">What the person may still tell, most needed first: the slot, its label, the
/// question.</param>
internal sealed record DraftText(
    LetterTemplate Template, LetterLanguage Language, string Subject, IReadOnlyList<DraftBlock> Blocks,
    IReadOnlyList<OpenSlot> Questions, Wording Wording)
{
    /// <summary>What stands open in the text, each once, in order.</summary>
    public IReadOnlyList<string> Open => [.. Blocks.SelectMany(block => block.Sentences)
        .SelectMany(sentence =>
            OpenPlaces.In(sentence.Text, Wording).Select(span => sentence.Text[span.Start..span.End]))
        .Distinct()];

    public IEnumerable<DraftSentence> Prose =>
        Blocks.Where(block => block.IsProse).SelectMany(block => block.Sentences);
}

/// <summary>Something the draft lacks, and how to ask for it.</summary>
internal sealed record OpenSlot(string Name, string Label, string Question, bool Required);
