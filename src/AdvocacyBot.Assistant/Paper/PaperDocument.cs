using AdvocacyBot.Letters;

namespace AdvocacyBot.Assistant.Paper;

/// <summary>What is handed over on paper: a draft or a brief, in one form for every file format.</summary>
/// <param name="Title">Told by the file's properties; a title on the page is a heading.</param>
/// <param name="RunningHead">Stands over every page: "DRAFT — not for circulation".</param>
public sealed record PaperDocument(
    string Title, LetterLanguage Language, string? RunningHead, IReadOnlyList<PaperPart> Parts)
{
    public string Title { get; init => field = PaperCharacters.OneLine(value); } = PaperCharacters.OneLine(Title);

    public string? RunningHead { get; init => field = Head(value); } = Head(RunningHead);

    /// <summary>Set close, so that a brief stays on its page.</summary>
    public bool IsCompact { get; init; }

    private static string? Head(string? words) =>
        words is not null && PaperCharacters.OneLine(words) is { Length: > 0 } head ? head : null;
}
