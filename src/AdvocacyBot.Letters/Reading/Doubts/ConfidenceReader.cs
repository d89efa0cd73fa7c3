namespace AdvocacyBot.Letters.Reading.Doubts;

/// <summary>
/// How sure the reader is of each field: by how many points the sections around it are the best ones, and what in the
/// part itself gives reason to doubt. Weights come from letters of known truth: about the share of letters with that
/// doubt that had the field wrong, rounded, and lower where real letters are known to differ.
/// </summary>
internal static class ConfidenceReader
{
    /// <summary>What an ask is, two careful readers tell apart no better than this.</summary>
    private const double SureOfAsks = 0.97;

    private static readonly Place[] Dates = [Place.Dateline, Place.BodyDate, Place.TailDate];
    private static readonly Place[] Copies = [Place.HeadCopy, Place.TailCopy];
    private static readonly Place[] Subjects = [Place.Subject, Place.LateSubject];

    public static IReadOnlyList<Confidence> Read(Letter letter, LineContext lines, SectionLattice lattice)
    {
        var evidence = new FieldEvidence(letter, lines, lattice.Places, lattice.Rivals(lines));
        return
        [
            Of(evidence, LetterField.Date, evidence.OfPlaces(0.1, Dates), DateDoubts.Of(evidence)),
            Of(evidence, LetterField.Recipients, evidence.OfPlaces(1, Place.InsideAddress), RecipientDoubts.Of(evidence)),
            Of(evidence, LetterField.Signatories, evidence.OfPlaces(0.4, Place.Signatures), SignatoryDoubts.Of(evidence)),
            Of(evidence, LetterField.CarbonCopies, evidence.OfPlaces(0.8, Copies), CopyDoubts.Of(evidence)),
            Of(evidence, LetterField.Asks, [], AskDoubts.Of(evidence)),
            Of(evidence, LetterField.Title, evidence.OfPlaces(1.1, Place.Title), []),
            Of(evidence, LetterField.Preface, evidence.OfPlaces(0.6, Place.Preface), []),
            Of(evidence, LetterField.Subject, evidence.OfPlaces(1, Subjects), []),
            Of(evidence, LetterField.Salutation, evidence.OfPlaces(0.3, Place.Salutation), []),
            Of(evidence, LetterField.Close, evidence.OfPlaces(0.3, Place.Close), []),
        ];
    }

    private static Confidence Of(
        FieldEvidence evidence, LetterField field, IEnumerable<WeighedDoubt> ofPlaces, IEnumerable<WeighedDoubt> ofPart)
    {
        var most = field == LetterField.Asks ? SureOfAsks : 1;
        List<WeighedDoubt> weighed = [.. ofPlaces, .. ofPart];
        if (weighed.Count == 0)
        {
            return new Confidence(field, Math.Round(most, 2), []);
        }

        weighed = [.. weighed.DistinctBy(one => one.Code).OrderByDescending(one => one.Weight)];
        var share = weighed.Aggregate(most, (sure, one) => sure * (1 - one.Weight));
        return new Confidence(field, Math.Round(share, 2), [.. weighed.Select(evidence.InWords)]);
    }
}
