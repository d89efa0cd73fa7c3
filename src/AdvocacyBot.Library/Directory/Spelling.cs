namespace AdvocacyBot.Library.Directory;

/// <summary>
/// One way a party is written in one letter (an organisation: on the whole shelf), with everywhere it stands so.
/// </summary>
internal sealed class Spelling(string text, IReadOnlyList<Appearance> appearances)
{
    private IReadOnlyList<OfficeTitle>? _offices;

    public string Text { get; } = text;

    public IReadOnlyList<Appearance> Appearances { get; } = appearances;

    public IReadOnlyList<OfficeTitle> Offices => _offices ??= [.. Titles.Select(OfficeWords.Parse)];

    public IReadOnlyList<string> Titles { get; } = [.. appearances.SelectMany(one => one.Titles).Distinct()];

    public string Letter => Appearances[0].LetterId;

    /// <summary>"'López' (President) in letter x": how evidence names it.</summary>
    public string Described => Titles.Count > 0
        ? $"'{Text}' ({Titles[0]}) in letter {Letter}"
        : $"'{Text}' in letter {Letter}";

    public bool StandsBeside(Spelling other) => Appearances.Any(mine =>
        other.Appearances.Any(theirs => theirs.LetterId == mine.LetterId && theirs.Role == mine.Role));
}
