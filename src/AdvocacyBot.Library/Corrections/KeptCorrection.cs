namespace AdvocacyBot.Library.Corrections;

/// <summary>A correction as it is kept: with who and when.</summary>
/// <param name="Number">Counts up from 1 in each letter; never given twice.</param>
/// <param name="Before">The record before it, as words; null where there was nothing.</param>
/// <param name="Undone">Who took it back and when; null while it stands.</param>
public sealed record KeptCorrection(
    string LetterId, int Number, Correction What, string By, DateTimeOffset At, string? Before, Undoing? Undone);

/// <summary>Who took a correction back, and when.</summary>
public sealed record Undoing(string By, DateTimeOffset At);

/// <summary>A standing correction and what became of it on the letter as it is read now.</summary>
/// <param name="WhyNot">Why it changes nothing, as a clause; null where it is applied.</param>
/// <param name="Order">Zero-based place, in its list, of the party or ask it made or changed.</param>
/// <param name="IsInText">What it says stands in the letter's text and is sourced there.</param>
public sealed record AppliedCorrection(KeptCorrection Kept, string? WhyNot, int? Order, bool IsInText)
{
    public bool IsApplied => WhyNot is null;
}

/// <summary>What came of a person's wish to correct something.</summary>
public abstract record CorrectionOutcome
{
    private CorrectionOutcome()
    {
    }

    public sealed record Kept(KeptCorrection Correction) : CorrectionOutcome;

    public sealed record Undone(KeptCorrection Correction) : CorrectionOutcome;

    /// <summary>Nothing was kept. <c>Reason</c>: where, what was expected and what was found.</summary>
    public sealed record Refused(string Reason) : CorrectionOutcome;
}
