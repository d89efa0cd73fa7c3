using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters;

/// <summary>The fields of a letter that the reader tells its confidence in, and that a person may correct.</summary>
public enum LetterField
{
    Date,
    Recipients,
    Signatories,
    CarbonCopies,
    Asks,
    Title,
    Preface,
    Subject,
    Salutation,
    Close,
}

/// <summary>How sure the reader is of one field, what is absent from it included.</summary>
/// <param name="Share">Of letters read with this confidence, about so many have the field right: 0 to 1.</param>
/// <param name="Doubts">Why it is not surer, the weightiest first.</param>
public sealed record Confidence(LetterField Field, double Share, IReadOnlyList<Doubt> Doubts)
{
    /// <summary>From here on a field is called sure.</summary>
    public const double Sure = 0.85;

    public bool IsSure => Share >= Sure;
}

/// <summary>One reason to doubt a field.</summary>
/// <param name="Code">A short fixed name: <c>either-kind</c>, <c>day-or-month</c>, …</param>
/// <param name="Reason">The same in words, as a clause: "line 12 may be part of the body".</param>
/// <param name="Span">The words it is about; null where it is about the whole letter.</param>
public sealed record Doubt(string Code, string Reason, TextSpan? Span);
