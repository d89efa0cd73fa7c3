using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Asks;

/// <summary>
/// A place in a sentence that may ask, with the points that speak for it: about 2 is a hint, 4 good evidence.
/// <c>Start</c> is where its clause begins in the sentence, <c>After</c> where what is asked begins.
/// </summary>
internal sealed record AskClause(AskKind Kind, AskStrength Strength, int Points, int Start, int After)
{
    public const int Enough = 6;

    /// <summary>Who asks, as offsets in the sentence.</summary>
    public TextSpan? By { get; init; }

    /// <summary>Where the next ask of the same sentence begins; null where it is the last.</summary>
    public int? Next { get; init; }

    /// <summary>Who is asked, where he stands before the verb: "The government must …".</summary>
    public TextSpan? Asked { get; init; }

    public bool IsAsk => Points >= Enough;
}
