namespace AdvocacyBot.Library.Corrections;

/// <summary>How much a correction may hold, and how many a letter may have.</summary>
internal static class CorrectionLimits
{
    public const int Standing = 200;

    /// <summary>Those taken back included: so many are kept of one letter.</summary>
    public const int Kept = 1_000;

    private const int Name = 200;
    private const int Title = 400;
    private const int Quote = 4_000;
    private const int By = 100;
    private const int FirstYear = 1800;
    private const int LastYear = 2200;

    /// <summary>What is wrong with it, as "expected …; found …"; null where nothing is.</summary>
    public static string? Wrong(Correction what, string by) => Words("the name of whoever corrects", by, By) ?? what switch
    {
        Correction.DateSet set => set.Date.Year is >= FirstYear and <= LastYear
            ? null
            : $"expected a date from {FirstYear} to {LastYear}; found {CorrectionWords.Iso(set.Date)}",
        Correction.PartyAdded added => Words("a name", added.Name, Name)
            ?? Maybe("a title", added.Title, Title) ?? Maybe("an organisation", added.Organization, Title),
        Correction.PartyRemoved removed => Words("a name", removed.Name, Title),
        Correction.PartyRenamed renamed => Words("a name", renamed.Name, Title) ?? Words("a name", renamed.NewName, Name),
        Correction.PartyRetitled retitled => Words("a name", retitled.Name, Title) ?? Maybe("a title", retitled.Title, Title),
        Correction.AskAdded added => Words("words of the letter", added.Quote, Quote),
        Correction.AskRemoved removed => Words("words of the ask", removed.Quote, Quote),
        _ => null,
    };

    private static string? Maybe(string what, string? words, int most) => words is null ? null : Words(what, words, most);

    private static string? Words(string what, string words, int most) =>
        !words.Any(char.IsLetterOrDigit) ? $"expected {what}; found none"
        : words.Length > most ? $"expected {what} of at most {most} characters; found {words.Length}"
        : words.Any(c => char.IsControl(c) && !char.IsWhiteSpace(c)) ? $"expected {what}; found control characters"
        : null;
}
