using System.Text.Json.Serialization;

namespace AdvocacyBot.Host.Channels.Slack.Blocks;

/// <summary>A paragraph, list or quote of rich text.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Section), "rich_text_section")]
[JsonDerivedType(typeof(List), "rich_text_list")]
[JsonDerivedType(typeof(Quote), "rich_text_quote")]
internal abstract record RichPart
{
    private RichPart()
    {
    }

    public abstract int Weight();

    internal sealed record Section(IReadOnlyList<RichWords> Elements) : RichPart
    {
        public override int Weight() => Elements.Sum(words => words.Text.Length);
    }

    internal sealed record List(IReadOnlyList<RichPart> Elements) : RichPart
    {
        public string Style { get; init; } = "bullet";

        public override int Weight() => Elements.Sum(item => item.Weight());
    }

    internal sealed record Quote(IReadOnlyList<RichWords> Elements) : RichPart
    {
        public override int Weight() => Elements.Sum(words => words.Text.Length);
    }
}

/// <summary>Words of one look, shown character by character.</summary>
internal sealed record RichWords(string Text)
{
    public string Type { get; init; } = "text";

    public RichStyle? Style { get; init; }

    public static RichWords Bold(string text) => new(text) { Style = new RichStyle { Bold = true } };

    public static RichWords Italic(string text) => new(text) { Style = new RichStyle { Italic = true } };
}

internal sealed record RichStyle
{
    public bool? Bold { get; init; }

    public bool? Italic { get; init; }
}
