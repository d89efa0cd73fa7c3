using AdvocacyBot.Letters;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Which asks are meant: of whom, on what, how strong, or which in order.</summary>
/// <param name="Of">Who is asked, where a party of the shelf is named; other names stand in the topic.</param>
/// <param name="Extreme">1 for the strongest alone, -1 for the weakest, 0 for all.</param>
internal sealed record AskFilter(Whom? Of, string Topic, int Extreme, AskKind? Kind)
{
    /// <summary>The words say what it is about, and not who is asked.</summary>
    public bool OfTopicAlone { get; init; }

    /// <summary>"Only of Peru": not of Peru and others together.</summary>
    public bool Alone { get; init; }

    /// <summary>Words that stand with "with" or "between", and name nobody who is asked.</summary>
    public IReadOnlyList<string> Beside { get; init; } = [];

    /// <summary>"The strongest asks": where one alone is the strongest, the next too.</summary>
    public bool Several { get; init; }

    /// <summary>Only asks of this strength: "what does it merely encourage".</summary>
    public AskStrength? Strength { get; init; }

    /// <summary>The points the letter counts off: "the three principles".</summary>
    public bool CountedOff { get; init; }

    /// <summary>One of them: "the second principle".</summary>
    public int? Ordinal { get; init; }

    /// <summary>Of the asks as they were told, only the one in this place.</summary>
    public int? Place { get; init; }

    /// <summary>How many from that place on; up to the last where it is the last.</summary>
    public int Places { get; init; } = 1;
}
