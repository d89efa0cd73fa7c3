namespace AdvocacyBot.Assistant.Paper;

/// <summary>Words on paper, in runs of one look each.</summary>
public sealed record PaperWords(IReadOnlyList<PaperRun> Runs)
{
    public static PaperWords Of(string text) => new([new PaperRun(text)]);

    public static implicit operator PaperWords(string text) => Of(text);

    /// <summary>The words without their looks.</summary>
    public string Text => string.Concat(Runs.Select(run => run.Text));
}

/// <summary>Words of one look; a line end in them is one on paper.</summary>
public sealed record PaperRun(string Text)
{
    public string Text { get; init => field = PaperCharacters.Clean(value); } = PaperCharacters.Clean(Text);

    /// <summary>A slot that a person has still to fill: "[to confirm: the date]".</summary>
    public bool Open { get; init; }

    public bool Strong { get; init; }

    public bool Quoted { get; init; }

    /// <summary>
    /// Where the words come from, beside the page: neighbours with the same comment share it. The plain text and the
    /// PDF, which travel on, leave it out.
    /// </summary>
    public string? Comment { get; init => field = value is null ? null : PaperCharacters.Clean(value); }
}
