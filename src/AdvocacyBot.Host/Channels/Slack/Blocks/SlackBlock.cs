using System.Text.Json.Serialization;

namespace AdvocacyBot.Host.Channels.Slack.Blocks;

/// <summary>
/// The blocks of Block Kit that the bot shows. Words of letters and of people stand in rich text and plain text only:
/// there no mention, link or formatting mark takes effect.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Header), "header")]
[JsonDerivedType(typeof(RichText), "rich_text")]
[JsonDerivedType(typeof(Context), "context")]
[JsonDerivedType(typeof(Actions), "actions")]
[JsonDerivedType(typeof(Divider), "divider")]
[JsonDerivedType(typeof(Input), "input")]
internal abstract record SlackBlock
{
    private SlackBlock()
    {
    }

    /// <summary>How many characters Slack counts in it.</summary>
    public abstract int Weight();

    internal sealed record Header(PlainText Text) : SlackBlock
    {
        public override int Weight() => Text.Text.Length;
    }

    internal sealed record RichText(IReadOnlyList<RichPart> Elements) : SlackBlock
    {
        public override int Weight() => Elements.Sum(part => part.Weight());
    }

    internal sealed record Context(IReadOnlyList<PlainText> Elements) : SlackBlock
    {
        public override int Weight() => Elements.Sum(text => text.Text.Length);
    }

    internal sealed record Actions(string BlockId, IReadOnlyList<Button> Elements) : SlackBlock
    {
        public override int Weight() => Elements.Sum(button => button.Text.Text.Length + button.Value.Length);
    }

    internal sealed record Divider : SlackBlock
    {
        public override int Weight() => 0;
    }

    /// <summary>A field of a modal.</summary>
    internal sealed record Input(string BlockId, PlainText Label, Field Element, bool Optional) : SlackBlock
    {
        public PlainText? Hint { get; init; }

        public override int Weight() => Label.Text.Length + (Hint?.Text.Length ?? 0);
    }
}

internal sealed record PlainText(string Text)
{
    public string Type { get; init; } = "plain_text";

    /// <summary>A colon in a letter is no picture.</summary>
    public bool Emoji { get; init; }
}

/// <summary>A button; its value comes back as it went when it is pressed.</summary>
internal sealed record Button(PlainText Text, string ActionId, string Value)
{
    public string Type { get; init; } = "button";

    /// <summary>primary, or null for an ordinary one.</summary>
    public string? Style { get; init; }
}

/// <summary>What a field of a modal takes.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Words), "plain_text_input")]
[JsonDerivedType(typeof(Files), "file_input")]
internal abstract record Field(string ActionId)
{
    internal sealed record Words(string ActionId, int MaxLength, bool Multiline) : Field(ActionId)
    {
        public string? InitialValue { get; init; }
    }

    internal sealed record Files(string ActionId, IReadOnlyList<string> Filetypes, int MaxFiles) : Field(ActionId);
}
