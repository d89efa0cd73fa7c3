using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>One entry of a signature block -> the person or organisation it names.</summary>
internal static class SignatoryReader
{
    /// <summary>What stands in brackets behind an acronym and is longer than this is its name.</summary>
    private const int ShortestExpansion = 12;

    public static Signatory? Read(SourceDocument source, IReadOnlyList<SignatureCell> lines, bool mostlyPeople)
    {
        var first = lines[0];
        var evidence = first.PersonEvidence + (lines.Count > 1 ? 2 : 0);
        return evidence >= 3 || evidence >= 1 && mostlyPeople
            ? Person(source, lines)
            : Organization(source, first);
    }

    private static Signatory.Person Person(SourceDocument source, IReadOnlyList<SignatureCell> lines)
    {
        var segments = Segments.Of(source.Text, lines[0].Span);
        List<Sourced<string>> titles = [];
        Sourced<string>? affiliation = null;
        while (segments.Count > 1 && IsDegree(source.Slice(segments[1])))
        {
            // "Ann Lee, MD, FACP": letters after a name belong to it.
            segments = [segments[0].Through(segments[1]), .. segments.Skip(2)];
        }

        if (segments.Count > 1)
        {
            var isTitled = OfficeWords.OpensTitle(Token.Of(source.Slice(segments[1])));
            var office = isTitled
                ? PartyReader.Office(source, segments, 1)
                : (null, segments[1].Through(segments[^1]));
            titles.AddRange(office.Title is { } title ? SplitTitles(source, title) : []);
            affiliation = office.Organization is { } of && !IsPlace(source, of, segments[^1])
                ? source.Words(of)
                : null;
        }

        foreach (var line in lines.Skip(1))
        {
            var namesBody = Segments.NamesInstitution(line.Text) || titles.Count > 0 && line == lines[^1];
            if (line.OpensTitle || affiliation is not null || !namesBody)
            {
                titles.AddRange(SplitTitles(source, line.Span));
            }
            else
            {
                affiliation = source.Words(line.Span);
            }
        }

        var name = source.Words(Trimmed(source.Text, segments[0]));
        return new(lines[0].Span.Through(lines[^1].Span), name, titles, affiliation);
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
            var begins = tokens[i].Text == tokens[0].Text && OfficeWords.IsQualifier(tokens[i].Key)
                && gap.All(c => TextFolding.IsBlank(c) || c is ')') && tokens[i - 1].Key is not ("and" or "y");
            if (begins || gap.Contains(';', StringComparison.Ordinal))
            {
                yield return source.Words(Trimmed(source.Text, new TextSpan(start, tokens[i].Start).At(span.Start)));
                start = tokens[i].Start;
            }
        }

        yield return source.Words(Trimmed(source.Text, new TextSpan(start, words.Length).At(span.Start)));
    }

    private static Signatory.Organization? Organization(SourceDocument source, SignatureCell cell)
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
        var dash = LastDash(words) is >= 0 and var spaced ? spaced : words.LastIndexOf(", ", StringComparison.Ordinal);
        if (dash <= 0)
        {
            return null;
        }

        var after = dash + (words[dash] == ',' ? 2 : 3);
        if (IsAcronym(words[after..]))
        {
            return (new TextSpan(0, dash), new TextSpan(after, words.Length));
        }

        return words[dash] != ',' && IsAcronym(words[..dash])
            ? (new TextSpan(after, words.Length), new TextSpan(0, dash))
            : null;
    }

    private static int LastDash(string words) => Math.Max(
        words.LastIndexOf(" - ", StringComparison.Ordinal),
        Math.Max(words.LastIndexOf(" – ", StringComparison.Ordinal),
            words.LastIndexOf(" — ", StringComparison.Ordinal)));

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
