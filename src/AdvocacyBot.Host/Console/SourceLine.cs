using AdvocacyBot.Assistant;
using AdvocacyBot.Letters;
using AdvocacyBot.Library;

namespace AdvocacyBot.Host.Console;

/// <summary>A citation as the page shows it: the letter named for people, and the language of its words.</summary>
public sealed record SourceLine(Citation Citation, string Place, string Language)
{
    public int Number => Citation.Number;

    public string Link => LetterLink.To(Citation);

    internal static IReadOnlyList<SourceLine> Of(Reply reply, IReadOnlyList<LetterEntry> letters, PageWords words)
    {
        var byId = letters.ToDictionary(letter => letter.Id, StringComparer.Ordinal);
        return [.. reply.Citations.Select(citation => Of(citation, byId.GetValueOrDefault(citation.Letter), words))];
    }

    private static SourceLine Of(Citation citation, LetterEntry? letter, PageWords words)
    {
        var name = letter?.Date is { } date ? $"{words.LetterOf} {words.Date(date)}" : letter?.Title ?? citation.Letter;
        var page = citation.Page is { } number ? $", {words.PageNumber} {number}" : "";
        return new SourceLine(
            citation,
            $"{words.Line} {citation.Line}{page} · {name}",
            PageWords.Of(letter?.Language ?? LetterLanguage.English).Code);
    }
}
