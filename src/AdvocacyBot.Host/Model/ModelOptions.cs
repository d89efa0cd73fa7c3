using System.Globalization;

namespace AdvocacyBot.Host.Model;

internal enum ModelKind
{
    Azure,
    OpenAi,
    Compatible,
}

/// <summary>Section <c>Model</c>; without it there is no model. README tells each setting.</summary>
internal sealed record ModelOptions(ModelKind Kind, Uri Endpoint, string Name)
{
    /// <summary>Never written to a log, a page or an error.</summary>
    public string? Key { get; init; }

    /// <summary>Sign in with Microsoft Entra ID instead of a key.</summary>
    public bool Entra { get; init; }

    public string Scope { get; init; } = "https://ai.azure.com/.default";

    /// <summary>How long all calls of one turn may take together.</summary>
    public TimeSpan Turn { get; init; } = TimeSpan.FromSeconds(2.5);

    public int Retries { get; init; } = 2;

    public ModelBudgets Budgets { get; init; } = new();

    /// <summary>A record prints its values; this one keeps its key to itself.</summary>
    public override string ToString() => $"{Kind} {Endpoint.Host} {Name}";
}

/// <summary>What the model may use up; prices are per million tokens, in the team's own currency.</summary>
internal sealed record ModelBudgets
{
    public long TokensPerDay { get; init; } = 500_000;

    public long TokensPerConversation { get; init; } = 50_000;

    /// <summary>None where no price is set.</summary>
    public double? CostPerDay { get; init; }

    public double InputPrice { get; init; }

    public double OutputPrice { get; init; }

    public double CostOf(long input, long output) => ((input * InputPrice) + (output * OutputPrice)) / 1_000_000;

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{TokensPerDay} tokens a day, {CostPerDay} a day");
}
