namespace AdvocacyBot.Assistant.Grounding;

/// <summary>How long all of a turn's questions to the model may take together.</summary>
public sealed record ModelPatience(TimeSpan PerTurn)
{
    public static ModelPatience Usual { get; } = new(TimeSpan.FromSeconds(2.5));
}
