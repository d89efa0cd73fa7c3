using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// A list of people, each with a body or a calling in brackets: "Ann Lee (Open Doors)". All its lines are read by one
/// rule, whatever the words in the brackets.
/// </summary>
internal static class SignatureBrackets
{
    private const int FewestSure = 3;

    private const int LongestName = 6;

    /// <summary>In UTF-16 units: "Lib Dem".</summary>
    private const int LongestParty = 8;

    public static List<SignatureCell> Parted(SourceDocument source, List<SignatureCell> cells) => Behind(source, Unbracketed(source, cells));

    /// <summary>"(Ann Lee, Member for Hove)" on line after line: the brackets are of the list, and tell nothing.</summary>
    private static List<SignatureCell> Unbracketed(SourceDocument source, List<SignatureCell> cells) =>
        cells.Count > 1 && cells.Count(IsBracketed) is > 1 and var bracketed && bracketed * 10 >= cells.Count * 7
            ? [.. cells.Select(cell => IsBracketed(cell) ? cell.Cut(source, Inside(cell.Span).Trimmed(source.Text), isFirst: true) : cell)]
            : cells;

    private static TextSpan Inside(TextSpan span) => new(span.Start + 1, span.End - 1);

    private static bool IsBracketed(SignatureCell cell) =>
        cell is { Known: null, IsBroken: false } && cell.Text is ['(', .., ')'] && cell.Text.Length > 6 && cell.Text[1..^1] is var inside && !inside.AsSpan().ContainsAny("()")
        && inside.Split(',')[0] is var name && Token.Of(name) is { Count: > 1 and <= LongestName } words && PersonName.Score(name, words) >= 1;

    private static List<SignatureCell> Behind(SourceDocument source, List<SignatureCell> cells)
    {
        var opens = cells.Count < FewestSure ? [] : cells.Select(Open).ToList();
        var named = opens.Count(open => open > 0);
        if (named < FewestSure || named * 10 < cells.Count * 5)
        {
            return cells;
        }

        var sure = Enumerable.Range(0, cells.Count).Count(i => opens[i] > 0 && IsSure(cells[i].Text, opens[i]));
        var bodies = cells.Count(IsBody);
        return sure >= FewestSure && sure * 10 >= named * 2 && bodies * 2 <= sure
            ? [.. cells.SelectMany((cell, i) => opens[i] > 0 ? Parts(source, cell, opens[i]) : [cell])]
            : cells;
    }

    /// <summary>Where the one bracket of the line opens behind what could be a name; 0 where none does.</summary>
    private static int Open(SignatureCell cell)
    {
        var open = cell is { Known: null, IsBroken: false, IsBehalf: false } && cell.Text.EndsWith(')')
            ? cell.Text.IndexOf('(', StringComparison.Ordinal)
            : -1;
        if (open < 4 || cell.Text.IndexOf('(', open + 1) > 0 || open + 3 >= cell.Text.Length)
        {
            return 0;
        }

        var name = cell.Text[..open].TrimEnd();
        return Token.Of(name) is { Count: > 1 and <= LongestName } words && PersonName.Score(name, words) >= 1
            && !Segments.NamesInstitution(name, words) ? open : 0;
    }

    /// <summary>A body's own words stand before the bracket.</summary>
    private static bool IsBody(SignatureCell cell) =>
        cell.Text.EndsWith(')') && cell.NamesBody
        && cell.Text.IndexOf('(', StringComparison.Ordinal) is > 0 and var open && Segments.NamesInstitution(cell.Text[..open]);

    /// <summary>A name beyond doubt, or one that could be with a body's or a calling's words in the brackets.</summary>
    private static bool IsSure(string text, int open)
    {
        var inside = text[(open + 1)..^1];
        return PersonName.Score(text[..open].TrimEnd()) >= 3
            || !Cities.NamesPlace(inside) && (Occupations.Describes(Token.Of(inside), inside)
                || inside.Contains(' ', StringComparison.Ordinal) && Segments.NamesInstitution(inside));
    }

    /// <summary>"Ann Lee MP (Con, Hove)": a member's party and seat, and no body for whom he signs.</summary>
    public static bool IsSeat(string name, string inside) =>
        inside.IndexOf(',', StringComparison.Ordinal) is > 0 and <= LongestParty and var comma && !OfficeWords.OpensTitle(Token.Of(inside[..comma]))
        && Token.Of(name) is [_, .., { Text: "MP" or "MSP" or "MLA" or "MPP" or "TD" }];

    /// <summary>What brackets about the whole line hold: the name of whoever signs, or an office.</summary>
    public static (bool Name, bool Office) Hold(ReadOnlySpan<char> words) => HoldName(words) is var name && name ? (true, false) : (false, HoldOffice(words));

    /// <summary>"(Prof. Ann Lee)": a name in brackets beneath the place for her hand.</summary>
    private static bool HoldName(ReadOnlySpan<char> words) =>
        words is ['(', .., ')'] && words.Length is > 6 and < 60 && words[1..^1].ToString() is var inside && !inside.AsSpan().ContainsAny("(),;")
        && Token.Of(inside) is { Count: > 1 and <= 6 } tokens && PersonName.Score(inside, tokens) >= 1 && !Segments.NamesInstitution(inside, tokens)
        && !OfficeWords.IsHead(tokens[0]) && !OfficeWords.IsHead(tokens[^1]) && !Cities.NamesPlace(inside) && !Regions.IsPlace(inside);

    /// <summary>"(TREASURER)": an office in brackets on a line of its own.</summary>
    private static bool HoldOffice(ReadOnlySpan<char> words) =>
        words is ['(', .., ')'] && words.Length is > 5 and < 60 && words[1..^1].ToString() is var inside && !inside.AsSpan().ContainsAny("(),;:")
        && Token.Of(inside) is { Count: > 0 and <= 6 } tokens && OfficeWords.OpensTitle(tokens) && OfficeWords.IsHead(tokens[^1]);

    private static IEnumerable<SignatureCell> Parts(SourceDocument source, SignatureCell cell, int open)
    {
        var name = (cell.Span with { End = cell.Span.Start + open }).Trimmed(source.Text);
        var inside = new TextSpan(cell.Span.Start + open + 1, cell.Span.End - 1).Trimmed(source.Text);
        yield return cell.Told(source, name, SignatureRole.Person, isFirst: true);
        if (!Cities.NamesPlace(source.Slice(inside)) && !IsSeat(source.Slice(name), source.Slice(inside)))
        {
            yield return cell.Told(source, inside, SignatureRole.Title, isFirst: false);
        }
    }
}
