using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Doubts;

/// <summary>Reasons to doubt to whom a letter is addressed.</summary>
internal static class RecipientDoubts
{
    public static IEnumerable<WeighedDoubt> Of(FieldEvidence evidence)
    {
        var letter = evidence.Letter;
        return
        [
            .. PartyDoubts.Of(letter.Recipients),
            .. Greeted(evidence),
            .. evidence.IsInterrupted(Place.InsideAddress)
                ? [new WeighedDoubt(0.4, "interrupted", "is followed by other lines before the next",
                    evidence.At(Place.InsideAddress).First().Line.Span)]
                : (WeighedDoubt[])[],
            .. letter.Recipients.SelectMany(one => one.Address)
                .Where(line => OfficeWords.OpensTitle(Token.Of(line.Value))
                    && !PostalPhrases.IsPostal(line.Value))
                .Select(line => new WeighedDoubt(0.5, "not-postal", "may name someone", line.Span)),
            .. letter.Recipients.Count > 1 && letter.Recipients.Any(one => one.Address.Count > 0) && letter.Recipients.Any(one => one.Address.Count == 0)
                ? [new WeighedDoubt(0.3, "some-addresses", "is one of several, and not all have postal lines",
                    letter.Recipients[0].Span)]
                : (WeighedDoubt[])[],
        ];
    }

    /// <summary>The salutation and the inside address do not agree on who is written to.</summary>
    private static IEnumerable<WeighedDoubt> Greeted(FieldEvidence evidence)
    {
        if (evidence.Letter.Salutation is not { Greeted: { Count: > 0 } greeted } salutation)
        {
            return [];
        }

        if (!evidence.Places.Contains(Place.InsideAddress))
        {
            return [new WeighedDoubt(0.08, "only-greeted", "is all that tells to whom it is", salutation.Words.Span)];
        }

        return evidence.Letter.Recipients.Count > greeted.Count
            ? [new WeighedDoubt(0.3, "greets-fewer", "greets fewer than the inside address names", salutation.Words.Span)]
            : Unaddressed(evidence, salutation);
    }

    private static IEnumerable<WeighedDoubt> Unaddressed(FieldEvidence evidence, Salutation salutation) =>
        CrossChecks.Greeted(evidence.Letter).Any()
            ? [new WeighedDoubt(0.25, "greets-others", "greets someone whom the inside address does not name",
                salutation.Words.Span)]
            : [];
}
