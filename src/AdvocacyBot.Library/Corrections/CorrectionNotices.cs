using AdvocacyBot.Letters;

namespace AdvocacyBot.Library.Corrections;

/// <summary>Corrections among the notices of their letter: those applied, and those that no longer apply.</summary>
internal static class CorrectionNotices
{
    public static IEnumerable<Notice> Of(Letter letter, IReadOnlyList<AppliedCorrection> corrections) =>
        corrections.Select(one => one.WhyNot is { } reason
            ? new Notice("correction-void", $"{Sentence(one.Kept)}; it no longer applies: {reason}.", 0)
            : new Notice(
                "correction",
                Sentence(one.Kept) + (SaysMore(one) ? "; the letter's text does not have it." : "."),
                LineOf(letter, one)));

    /// <summary>It states something, and that stands nowhere in the text.</summary>
    private static bool SaysMore(AppliedCorrection one) => !one.IsInText && one.Kept.What is
        Correction.DateSet or Correction.PartyAdded or Correction.PartyRenamed
        or Correction.PartyRetitled { Title: not null };

    private static string Sentence(KeptCorrection kept) => "C" + CorrectionWords.Of(kept)[1..];

    private static int LineOf(Letter letter, AppliedCorrection one)
    {
        var span = (one.Kept.What.Field, one.Order) switch
        {
            (LetterField.Date, _) => letter.Dateline?.Date.Span,
            (LetterField.Signatories, { } at) => letter.Signatories[at].Span,
            (LetterField.Recipients, { } at) => letter.Recipients[at].Span,
            (LetterField.CarbonCopies, { } at) => letter.CarbonCopies[at].Span,
            (LetterField.Asks, { } at) => letter.Asks[at].Words.Span,
            _ => null,
        };
        return span is { IsNowhere: false } place ? letter.Source.LineAt(place.Start) : 0;
    }
}
