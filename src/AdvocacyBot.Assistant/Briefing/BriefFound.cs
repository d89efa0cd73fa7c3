namespace AdvocacyBot.Assistant.Briefing;

/// <summary>A brief, or whom the words may mean, or neither.</summary>
internal sealed record BriefFound(Brief? Brief)
{
    public IReadOnlyList<string> Choices { get; init; } = [];

    public string Subject { get; init; } = "";

    public string? PartyKey { get; init; }

    /// <summary>The asks of a list, as it numbers them.</summary>
    public IReadOnlyList<JoinedAsk> Listed { get; init; } = [];

    /// <summary>Told before the list: what a person said of two asks.</summary>
    public string Noted { get; init; } = "";

    public static BriefFound Of((Brief Brief, IReadOnlyList<JoinedAsk> Listed) tracked) =>
        new(tracked.Brief) { Listed = tracked.Listed };

    public static BriefFound Of(IReadOnlyList<string> choices, string subject) =>
        new((Brief?)null) { Choices = choices, Subject = subject };

    public static BriefFound Nothing(string subject) => new((Brief?)null) { Subject = subject };
}
