using System.Text.Json.Serialization;

namespace AdvocacyBot.Host.Channels.Teams.Cards.Elements;

/// <summary>
/// The elements of Adaptive Cards 1.5 that the bot uses. A text block is not among them: it reads Markdown, and each
/// client another, so whatever a letter says goes into runs.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(RichText), "RichTextBlock")]
[JsonDerivedType(typeof(Container), "Container")]
[JsonDerivedType(typeof(InputText), "Input.Text")]
[JsonDerivedType(typeof(ActionSet), "ActionSet")]
internal abstract record CardElement
{
    private CardElement()
    {
    }

    public string? Id { get; init; }

    public string? Spacing { get; init; }

    public bool? IsVisible { get; init; }

    internal sealed record RichText(IReadOnlyList<TextRun> Inlines) : CardElement;

    internal sealed record Container(IReadOnlyList<CardElement> Items) : CardElement
    {
        public string? Style { get; init; }

        public CardAction? SelectAction { get; init; }
    }

    internal sealed record InputText(string Label) : CardElement
    {
        public string? Placeholder { get; init; }

        public bool? IsMultiline { get; init; }

        public int? MaxLength { get; init; }

        public bool? IsRequired { get; init; }

        public string? ErrorMessage { get; init; }
    }

    internal sealed record ActionSet(IReadOnlyList<CardAction> Actions) : CardElement;
}
