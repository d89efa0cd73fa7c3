namespace AdvocacyBot.Letters.Reading.Doubts;

/// <summary>Each field that the reader is not sure of, as a notice that names the field and the weightiest reason.</summary>
internal static class ConfidenceNotices
{
    public static IEnumerable<Notice> Of(Letter letter) =>
        letter.Confidence.Where(field => !field.IsSure && !IsTold(letter, field.Field))
            .Select(field => Of(letter, field));

    /// <summary>That nobody signed is a notice of its own.</summary>
    private static bool IsTold(Letter letter, LetterField field) =>
        field == LetterField.Signatories && letter.Signatories.Count == 0;

    private static Notice Of(Letter letter, Confidence unsure)
    {
        var doubt = unsure.Doubts[0];
        return new Notice(
            $"unsure-{Code(unsure.Field)}",
            $"The reader is not sure of {Name(unsure.Field)}: {doubt.Reason}.",
            doubt.Span is { } span ? letter.Source.LineAt(span.Start) : 0);
    }

    private static string Code(LetterField field) =>
        field == LetterField.CarbonCopies ? "cc" : field.ToString().ToLowerInvariant();

    private static string Name(LetterField field) => field switch
    {
        LetterField.Date => "the date",
        LetterField.Recipients => "the recipients",
        LetterField.Signatories => "the signatories",
        LetterField.CarbonCopies => "those copied",
        LetterField.Asks => "the asks",
        LetterField.Title => "the title",
        LetterField.Preface => "the preface",
        LetterField.Subject => "the subject line",
        LetterField.Salutation => "the salutation",
        LetterField.Close => "the complimentary close",
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };
}
