namespace AdvocacyBot.Library.Directory;

/// <summary>
/// One way a party is written in one letter (an organisation: on the whole shelf), with everywhere it stands so.
/// </summary>
internal sealed class Spelling(string text, IReadOnlyList<Appearance> appearances)
{
    private IReadOnlyList<OfficeTitle>? _offices;
    private HashSet<(string Letter, PartyRole Role)>? _places;
    private string? _titled;

    public string Text { get; } = text;

    public IReadOnlyList<Appearance> Appearances { get; } = appearances;

    public IReadOnlyList<OfficeTitle> Offices => _offices ??= [.. Titles.Select(OfficeWords.Parse)];

    public IReadOnlyList<string> Titles { get; } = [.. appearances.SelectMany(one => one.Titles).Distinct()];

    /// <summary>Its titles as one key: spellings of the same key share an office with the same others.</summary>
    public string Titled => _titled ??= string.Join('\n', Titles);

    /// <summary>The lists it stands in.</summary>
    public IReadOnlySet<(string Letter, PartyRole Role)> Places =>
        _places ??= [.. Appearances.Select(one => (one.LetterId, one.Role))];

    public string Letter => Appearances[0].LetterId;

    /// <summary>"'López' (President) in letter x": how evidence names it.</summary>
    public string Described => Titles.Count > 0
        ? $"'{Text}' ({Titles[0]}) in letter {Letter}"
        : $"'{Text}' in letter {Letter}";

    public bool StandsBeside(Spelling other) =>
        Places.Count <= other.Places.Count ? other.Places.Overlaps(Places) : Places.Overlaps(other.Places);
}
