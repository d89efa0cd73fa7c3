namespace AdvocacyBot.Assistant.Drafting;

/// <summary>What became of an order: the plan to keep, and what is told of it.</summary>
internal sealed record DraftChanged(DraftPlan Plan, IReadOnlyList<Told> Told)
{
    /// <summary>What the kept version goes back to, where that is not the version before.</summary>
    public int? Before { get; init; }

    /// <summary>The letter's text is shown again; not after "what changed".</summary>
    public bool ShowsText { get; init; } = true;

    /// <summary>The ending of the file that was asked for.</summary>
    public string? Format { get; init; }

    public bool IsNew { get; init; }

    /// <summary>Nothing of the order could be done: it is declined with what the record has.</summary>
    public Outcome Outcome { get; init; } = Outcome.Draft;

    public IEnumerable<RecordPlace> Cited => Told.Select(told => told.Place).OfType<RecordPlace>();

    public static DraftChanged Of(DraftPlan plan, params Told[] told) => new(plan, told);
}

/// <summary>One sentence to the person, with the earlier words it stands on, where it does.</summary>
/// <param name="Quotes">The words are shown as well.</param>
internal sealed record Told(string Words, RecordPlace? Place = null, bool Quotes = false)
{
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>Whole orders to choose from.</summary>
    public bool IsChoice { get; init; }
}
