using System.Text.Json.Serialization;

namespace AdvocacyBot.Host.Channels.Teams.Cards.Elements;

/// <summary>What a button does. <c>Action.Execute</c> is left out: Web Chat refuses a card that has one.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Submit), "Action.Submit")]
[JsonDerivedType(typeof(OpenUrl), "Action.OpenUrl")]
[JsonDerivedType(typeof(ToggleVisibility), "Action.ToggleVisibility")]
internal abstract record CardAction
{
    private CardAction(string title) => Title = title;

    public string Title { get; }

    /// <summary>The whole title, where a client cuts it.</summary>
    public string? Tooltip { get; init; }

    internal sealed record Submit(string Title, SubmitData Data) : CardAction(Title)
    {
        /// <summary>"none" where a form beside it may stay empty.</summary>
        public string? AssociatedInputs { get; init; }
    }

    internal sealed record OpenUrl(string Title, Uri Url) : CardAction(Title);

    internal sealed record ToggleVisibility(string Title, IReadOnlyList<string> TargetElements) : CardAction(Title);
}
