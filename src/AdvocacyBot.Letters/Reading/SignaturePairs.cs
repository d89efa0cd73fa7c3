using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>People named together on one line: "Ann Lee and Bo Ruiz" over or before the office they share.</summary>
internal static class SignaturePairs
{
    private const int Longest = 90;

    private const int LongestName = 6;

    private static readonly string[] Links = [" y ", " and ", " e ", " & ", " i ", " eta ", " / "];

    /// <summary>The cells, each of such people in a cell of their own.</summary>
    public static List<SignatureCell> Parted(SourceDocument source, List<SignatureCell> cells)
    {
        List<SignatureCell>? parted = null;
        for (var i = 0; i < cells.Count; i++)
        {
            var names = cells[i] is { Known: null, IsOfSeries: false, Text.Length: <= Longest }
                ? Names(source, cells[i], i + 1 < cells.Count ? cells[i + 1] : null)
                : null;
            if (names is null)
            {
                parted?.Add(cells[i]);
                continue;
            }

            parted ??= [.. cells.Take(i)];
            parted.AddRange(names.Select((name, n) => n + 1 == names.Count
                ? cells[i].Cut(source, name, isFirst: false)
                : cells[i].Told(source, name, SignatureRole.Person, n == 0)));
        }

        return parted ?? cells;
    }

    private static List<TextSpan>? Names(SourceDocument source, SignatureCell cell, SignatureCell? beneath)
    {
        if (Link(source.Text.AsSpan(cell.Span.Start, cell.Span.Length)) is not { } link
            || source.Slice(cell.Span) is var text && text.AsSpan().ContainsAny("|;:") || text.AsSpan().Count('/') > (text[link.At + 1] == '/' ? 1 : 0))
        {
            return null;
        }

        List<TextSpan> names = [.. new TextSpan(0, link.At).SplitAt(text, ',').Select(n => n.Trimmed(text))];
        var last = new TextSpan(link.At + link.Length, text.Length);
        var comma = text.IndexOf(',', last.Start);
        names.Add((comma < 0 ? last : last with { End = comma }).Trimmed(text));
        var sharesOffice = comma >= 0 ? IsPlural(Token.Of(text[(comma + 1)..]))
            : beneath is { BlanksBefore: 0 } && IsPlural(beneath.Words);
        var scores = names.ConvertAll(n => Score(text[n.Start..n.End]));
        var areNames = scores.TrueForAll(s => s >= 1) && (sharesOffice || comma < 0 && (scores.TrueForAll(s => s >= 3) || text[link.At + 1] == '/' && names.Count == 2 && scores.Sum() > 3));
        names[^1] = names[^1] with { End = text.TrimEnd().Length };
        return areNames ? names.ConvertAll(n => n.At(cell.Span.Start)) : null;
    }

    private static (int At, int Length)? Link(ReadOnlySpan<char> text)
    {
        foreach (var link in Links)
        {
            if (text.IndexOf(link, StringComparison.Ordinal) is > 3 and var at)
            {
                return (at, link.Length);
            }
        }

        return null;
    }

    /// <summary>Points for a full name; none for a word alone, an office or a body.</summary>
    private static int Score(string name) =>
        Token.Of(name) is { Count: > 1 and <= LongestName } words && !Segments.NamesInstitution(name)
            && !(OfficeWords.OpensTitle(words) && !OfficeWords.IsHonorific(words[0].Key)) && !Cities.NamesPlace(name)
            ? PersonName.Score(name)
            : 0;

    /// <summary>"Portavoces", "Co-Chairs", "Directoras": an office of more than one.</summary>
    private static bool IsPlural(List<Token> words) =>
        words.Take(3).Any(w => w.Key is "portavoces" or "voceros" or "voceras" or "lideres"
            || Occupations.IsOfSeveral(w.Key));
}
