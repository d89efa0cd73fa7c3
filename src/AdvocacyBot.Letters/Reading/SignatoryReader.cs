using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>One entry of a signature block -> the person or organisation it names.</summary>
internal static class SignatoryReader
{
    /// <summary>What stands in brackets behind an acronym and is longer than this is its name.</summary>
    private const int ShortestExpansion = 12;

    /// <param name="source">The document the cells point into.</param>
    /// <param name="first">The line with the name, and perhaps more behind a comma.</param>
    /// <param name="more">The lines beneath it, each a title or an organisation.</param>
    public static Signatory.Person Person(
        SourceDocument source, SignatureCell first, IReadOnlyList<(SignatureCell Cell, SignatureRole Role)> more)
    {
        var segments = WithDegrees(source, Segments.Of(source.Text, first.Span));
        var (title, body) = Behind(source, segments);
        List<Sourced<string>> titles = [.. title is { } words ? SplitTitles(source, words) : []];
        var affiliation = body is { } of ? source.Words(of) : null;
        foreach (var (cell, role) in more)
        {
            if (role == SignatureRole.Affiliation && affiliation is null)
            {
                affiliation = source.Words(cell.Span);
            }
            else
            {
                titles.AddRange(SplitTitles(source, cell.Span));
            }
        }

        var name = source.Words(Trimmed(source.Text, segments[0]));
        var last = more.Count > 0 ? more[^1].Cell : first;
        return new(first.Span.Through(last.Span), name, titles, affiliation);
    }

    /// <summary>"Ann Lee, MD, FACP": letters after a name belong to it.</summary>
    private static IReadOnlyList<TextSpan> WithDegrees(SourceDocument source, IReadOnlyList<TextSpan> segments)
    {
        while (segments.Count > 1 && IsDegree(source.Slice(segments[1])))
        {
            segments = [segments[0].Through(segments[1]), .. segments.Skip(2)];
        }

        return segments;
    }

    /// <summary>Title and organisation behind the name on its own line.</summary>
    private static (TextSpan? Title, TextSpan? Body) Behind(SourceDocument source, IReadOnlyList<TextSpan> segments)
    {
        if (segments.Count < 2)
        {
            return (null, null);
        }

        var office = OfficeWords.OpensTitle(Token.Of(source.Slice(segments[1])))
            ? PartyReader.Office(source, segments, 1)
            : (null, segments[1].Through(segments[^1]));
        return office.Organization is { } of && IsPlace(source, of, segments[^1]) ? (office.Title, null) : office;
    }

    /// <summary>"Oakland, CA" or "Guatemala" behind a name places the person.</summary>
    private static bool IsPlace(SourceDocument source, TextSpan of, TextSpan last) =>
        Regions.IsRegion(source.Slice(last)) || Regions.IsCode(source.Slice(last)) && of != last;

    private static bool IsDegree(string part) => part.Length <= 6 && part.All(c => char.IsUpper(c) || c is '.' or '-');

    /// <summary>
    /// Two titles run on in one line part where "Former" begins anew without a comma; semicolons part too.
    /// </summary>
    private static IEnumerable<Sourced<string>> SplitTitles(SourceDocument source, TextSpan span)
    {
        var words = source.Slice(span);
        var tokens = Token.Of(words);
        var start = 0;
        for (var i = 1; i < tokens.Count; i++)
        {
            var gap = words[tokens[i - 1].End..tokens[i].Start];
            var begins = tokens[i].Key == tokens[0].Key && OfficeWords.IsQualifier(tokens[i].Key)
                && gap.All(c => TextFolding.IsBlank(c) || c is ')') && tokens[i - 1].Key is not ("and" or "y");
            if (begins || gap.Contains(';', StringComparison.Ordinal))
            {
                yield return source.Words(Trimmed(source.Text, new TextSpan(start, tokens[i].Start).At(span.Start)));
                start = tokens[i].Start;
            }
        }

        yield return source.Words(Trimmed(source.Text, new TextSpan(start, words.Length).At(span.Start)));
    }

    public static Signatory.Organization? Organization(SourceDocument source, SignatureCell cell)
    {
        var span = WithoutPlace(source, cell.Span);
        var words = source.Slice(span);
        if (Segments.Acronym(words) is { } inBrackets && !Regions.IsCode(words[inBrackets.Start..inBrackets.End]))
        {
            var name = new TextSpan(0, inBrackets.Start - 1);
            return Named(source, cell, name.At(span.Start), inBrackets.At(span.Start));
        }

        if (words[^1] == ')' && words.IndexOf(" (", StringComparison.Ordinal) is > 2 and var open
            && IsAcronym(words[..open]) && words.Length - open > ShortestExpansion)
        {
            // "ABC (Alliance of Better Cities)": the acronym comes first.
            var inside = new TextSpan(open + 2, words.Length - 1);
            return Named(source, cell, inside.At(span.Start), new TextSpan(0, open).At(span.Start));
        }

        return DashedAcronym(words) is { } dashed
            ? Named(source, cell, dashed.Name.At(span.Start), dashed.Acronym.At(span.Start))
            : new(cell.Span, source.Words(span), null);
    }

    private static Signatory.Organization? Named(
        SourceDocument source, SignatureCell cell, TextSpan name, TextSpan acronym) =>
        Trimmed(source.Text, name) is { Length: > 0 } words
            ? new(cell.Span, source.Words(words), source.Words(acronym))
            : null;

    /// <summary>
    /// "Name – ABC", "Name, ABC" or "ABC – Name": one side is an acronym, the other more than one word.
    /// </summary>
    private static (TextSpan Name, TextSpan Acronym)? DashedAcronym(string words)
    {
        var whole = new TextSpan(0, words.Length);
        var mark = LastDash(words) is >= 0 and var dash ? dash : words.LastIndexOf(", ", StringComparison.Ordinal);
        if (mark <= 0)
        {
            return null;
        }

        var before = (whole with { End = mark }).Trimmed(words);
        var after = (whole with { Start = mark + 1 }).Trimmed(words);
        return IsAcronym(words[after.Start..after.End]) ? (before, after)
            : words[mark] != ',' && IsAcronym(words[before.Start..before.End]) ? (after, before)
            : null;
    }

    /// <summary>The last dash with blanks of any kind on both sides; -1 where there is none.</summary>
    private static int LastDash(string words)
    {
        for (var i = words.Length - 2; i > 0; i--)
        {
            if (words[i] is '-' or '–' or '—' && TextFolding.IsBlank(words[i - 1]) && TextFolding.IsBlank(words[i + 1]))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsAcronym(string part) =>
        part.Length is >= 2 and <= 10 && part.Count(char.IsUpper) >= 2
            && part.All(c => char.IsLetterOrDigit(c) || c is '.' or '-')
        && part.Count(char.IsUpper) * 2 > part.Length && !Regions.IsCode(part);

    /// <summary>
    /// A state or country in brackets behind the name places the organisation; it is no part of its name.
    /// </summary>
    private static TextSpan WithoutPlace(SourceDocument source, TextSpan span)
    {
        var words = source.Slice(span);
        var open = words.LastIndexOf('(');
        if (open > 0 && words[^1] == ')' && words[(open + 1)..^1] is var inside
            && (inside.Contains(',', StringComparison.Ordinal) || inside.Any(char.IsLower) && Regions.IsRegion(inside)
                || inside.Length == 2 && Regions.IsCode(inside) || words[..open].TrimEnd().EndsWith(')')))
        {
            return Trimmed(source.Text, span with { End = span.Start + open });
        }

        var comma = words.LastIndexOf(',');
        if (comma > 0 && words[(comma + 1)..].Trim() is { Length: 2 } code && Regions.IsCode(code)
            && code.All(char.IsUpper) && words.LastIndexOf(',', comma - 1) is > 0 and var city)
        {
            // "Name, City, ST": city and state place the organisation.
            return Trimmed(source.Text, span with { End = span.Start + city });
        }

        return comma > 0 && Regions.IsRegion(words[(comma + 1)..]) && Token.Of(words[..comma]).Count > 1
            ? Trimmed(source.Text, span with { End = span.Start + comma })
            : span;
    }

    private static TextSpan Trimmed(string text, TextSpan span) => span.Trimmed(text, "", ";,-–—*†");
}
