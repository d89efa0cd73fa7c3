namespace AdvocacyBot.Writing;

internal static class TruthMapping
{
    /// <summary>The truth with every string of the letter's own words passed through <paramref name="change"/>.</summary>
    public static Truth Map(this Truth truth, Func<string, string> change)
    {
        string? Maybe(string? words) => words is null ? null : change(words);
        TrueParty Party(TrueParty party) => party with
        {
            Name = Maybe(party.Name),
            Title = Maybe(party.Title),
            Organization = Maybe(party.Organization),
            Address = [.. party.Address.Select(change)],
        };
        TrueSignatory Signatory(TrueSignatory signatory) => signatory with
        {
            Name = change(signatory.Name),
            AsWritten = Maybe(signatory.AsWritten),
            Titles = [.. signatory.Titles.Select(change)],
            Affiliation = Maybe(signatory.Affiliation),
        };
        return truth with
        {
            Title = Maybe(truth.Title),
            Preface = Maybe(truth.Preface),
            Recipients = [.. truth.Recipients.Select(Party)],
            Subject = Maybe(truth.Subject),
            Salutation = Maybe(truth.Salutation),
            Body = [.. truth.Body.Select(change)],
            Asks = [.. truth.Asks.Select(ask => ask with { Quote = change(ask.Quote) })],
            Debatable = [.. truth.Debatable.Select(change)],
            ComplimentaryClose = Maybe(truth.ComplimentaryClose),
            Signatories = [.. truth.Signatories.Select(Signatory)],
            CarbonCopies = [.. truth.CarbonCopies.Select(Party)],
            Enclosures = [.. truth.Enclosures.Select(change)],
            Postscript = Maybe(truth.Postscript),
        };
    }
}
