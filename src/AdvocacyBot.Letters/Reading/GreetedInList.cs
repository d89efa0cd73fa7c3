using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// Holders of an office who are greeted together and named beneath, a bullet each: "Señoras y señores ministros de Salud:"
/// over "• Ana Ruiz, República del Perú".
/// </summary>
internal static class GreetedInList
{
    private const int Fewest = 2;

    /// <param name="source">The letter.</param>
    /// <param name="salutation">The salutation.</param>
    /// <param name="lines">Lines of the letter in their order, those of the text among them.</param>
    public static IReadOnlyList<Party> Read(SourceDocument source, Salutation? salutation, List<LineShape> lines)
    {
        if (salutation is not { Greeted.Count: > 0 } || salutation.Greeted.Any(greeted => greeted.Name is not null))
        {
            return [];
        }

        var end = salutation.Words.Span.End;
        var listed = lines.SkipWhile(line => line.Line.Span.Start < end).TakeWhile(line => line.IsBullet)
            .Select(line => Entry(source, line)).ToList();
        return listed.Count >= Fewest && listed.TrueForAll(party => party is not null) ? [.. listed.OfType<Party>()] : [];
    }

    private static Party? Entry(SourceDocument source, LineShape line)
    {
        var span = line.Line.Span;
        span = (span with { Start = span.Start + LetterPhrases.BulletLength(source.Slice(span)) }).Trimmed(source.Text, "", ".;,");
        var words = source.Slice(span);
        return words.IndexOf(", ", StringComparison.Ordinal) is > 4 and var comma && words[..comma] is var name
            && Token.Of(name).Count is > 1 and < 8 && PersonName.Score(name) >= 1 && !Segments.NamesInstitution(name)
            && PartyReader.Read(source, span) is { Name: not null } party
            ? party
            : null;
    }
}
