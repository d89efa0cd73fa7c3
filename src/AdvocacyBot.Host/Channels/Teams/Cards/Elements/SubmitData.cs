namespace AdvocacyBot.Host.Channels.Teams.Cards.Elements;

/// <summary>What a button of a card sends back; <see cref="CardSubmit"/> reads it.</summary>
/// <param name="Bot">What is wanted: "ask", "form", "more" or "file".</param>
internal sealed record SubmitData(string Bot)
{
    public string? Q { get; init; }

    public string? Turn { get; init; }

    public int? Part { get; init; }

    public string? Kind { get; init; }

    public int? Version { get; init; }

    public string? Ending { get; init; }
}
