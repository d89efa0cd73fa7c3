using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>A share of a line of a signature block, and what the line itself tells of it.</summary>
internal readonly record struct SignaturePart(TextSpan Span)
{
    /// <summary>What it is for, where the line says so.</summary>
    public SignatureRole? Known { get; init; }

    /// <summary>One of names run on.</summary>
    public bool IsOfSeries { get; init; }
}
