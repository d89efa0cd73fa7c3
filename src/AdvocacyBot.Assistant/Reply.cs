using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Assistant;

public enum Outcome
{
    Answered,
    Abstained,
    Clarify,
    Draft,
    Brief,
    Help,
}

/// <summary>What the bot says. Doors render the blocks; nothing in a block is Markdown.</summary>
/// <param name="Citations">Numbered from 1 in order of first use; blocks refer to them by number.</param>
/// <param name="NextQuestions">Questions worth asking next, as a person would type them.</param>
public sealed record Reply(
    LetterLanguage Language,
    Outcome Outcome,
    IReadOnlyList<ReplyBlock> Blocks,
    IReadOnlyList<Citation> Citations,
    IReadOnlyList<string> NextQuestions);

public abstract record ReplyBlock
{
    private ReplyBlock()
    {
    }

    /// <summary>One or more sentences in the asker's language.</summary>
    public sealed record Say(string Text, IReadOnlyList<int> Sources) : ReplyBlock;

    /// <summary>A line above what belongs together; it states nothing.</summary>
    public sealed record Heading(string Text) : ReplyBlock;

    /// <summary>A list, complete, in the letter's order.</summary>
    public sealed record List(IReadOnlyList<ListItem> Items) : ReplyBlock;

    /// <summary>The letter's own words, in their own language: those of the citation with this number.</summary>
    public sealed record Quote(int Source) : ReplyBlock;

    /// <summary>Short choices to offer where the question could mean several things; each is a whole
    /// question.</summary>
    public sealed record Choices(IReadOnlyList<string> Questions) : ReplyBlock;

    /// <summary>A drafted letter as it would stand on paper, in one version of the conversation's draft.</summary>
    public sealed record LetterText(int Version, IReadOnlyList<LetterPart> Parts) : ReplyBlock;

    /// <summary>Fields that a door may show as a form; each is answered by a turn of “label: words” lines.</summary>
    public sealed record Form(IReadOnlyList<FormField> Fields) : ReplyBlock;

    /// <summary>A file that the door can hand out: a version of the conversation's draft or brief.</summary>
    /// <param name="Name">With the ending that names its format.</param>
    public sealed record File(string Name, int Version) : ReplyBlock;
}

/// <summary>One paragraph, list item or line of an address. <c>Open</c>: the places still to be confirmed.</summary>
/// <param name="Follows">It stands right below the line before, without a gap.</param>
public sealed record LetterPart(string Text, bool Follows, IReadOnlyList<TextSpan> Open, IReadOnlyList<int> Sources);

/// <summary>One thing that is asked for in a form.</summary>
public sealed record FormField(string Name, string Label, string Question, bool Required);

/// <summary>One line of a list: what it says, and a smaller second line where there is one.</summary>
public sealed record ListItem(string Text, string? Detail, IReadOnlyList<int> Sources);

/// <summary>Where an answer stands: exactly <c>text[Span.Start..Span.End)</c> of the letter.</summary>
/// <param name="Line">One-based line on which the quote begins.</param>
public sealed record Citation(int Number, string Letter, int Line, TextSpan Span, string Quote)
{
    /// <summary>One-based; null where the letter's text has no pages.</summary>
    public int? Page { get; init; }
}
