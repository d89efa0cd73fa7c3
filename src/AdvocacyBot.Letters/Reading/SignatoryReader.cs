using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>One entry of a signature block -> the person or organisation it names.</summary>
internal static class SignatoryReader
{
    /// <param name="source">The document the cells point into.</param>
    /// <param name="first">The line with the name, and perhaps more behind a comma.</param>
    /// <param name="more">The lines beneath it, each a title or an organisation.</param>
    public static Signatory.Person Person(
        SourceDocument source, SignatureCell first, IReadOnlyList<(SignatureCell Cell, SignatureRole Role)> more)
    {
        var segments = IsFamilyFirst(source, first) ? [first.Span] : WithDegrees(source, WithBrackets(source, first));
        var (title, body) = Behind(source, segments);
        var (office, name) = Led(source, first, WithoutLetters(source, segments[0]));
        List<Sourced<string>> titles = [.. office, .. title is { } words ? SplitTitles(source, words) : []];
        var affiliation = body is { } of ? source.Words(Unstopped(source.Text, of)) : null;
        var hasOwn = affiliation is not null || more.Any(line => line.Role == SignatureRole.Affiliation);
        foreach (var (cell, role) in more)
        {
            if (hasOwn && role == SignatureRole.Above && cell.IsBehalf)
            {
                continue;
            }

            if (affiliation is null && (role == SignatureRole.Affiliation || cell.IsBehalf))
            {
                affiliation = source.Words(cell.Span);
            }
            else if (affiliation is null && Barred(source, cell.Span) is { } bar)
            {
                titles.AddRange(SplitTitles(source, cell.Span with { End = bar }));
                affiliation = source.Words(Trimmed(source.Text, cell.Span with { Start = bar + 1 }));
            }
            else
            {
                titles.AddRange(SplitTitles(source, cell.Span));
            }
        }

        var span = more.Aggregate(first.Span, (whole, line) => whole.Through(line.Cell.Span));
        return new(span, name, titles, affiliation);
    }

    /// <summary>"Ruiz, Ana María" in a list with numbers of identity: one name.</summary>
    private static bool IsFamilyFirst(SourceDocument source, SignatureCell first) =>
        first.Known == SignatureRole.Person && source.Slice(first.Span).Split(", ", 3) is [var family, var given]
        && !family.Contains(' ', StringComparison.Ordinal) && Token.Of(given).Count <= 3 && GivenNames.Contains(Token.FirstKey(given)) && !IsOffice(given);

    /// <summary>"Director | Open Doors": where the bar between an office and its body stands.</summary>
    private static int? Barred(SourceDocument source, TextSpan line) =>
        source.Text.IndexOf('|', line.Start, line.Length) is > 0 and var bar && Segments.NamesInstitution(source.Text[(bar + 1)..line.End])
            && IsOffice(source.Text[line.Start..bar]) ? bar : null;

    /// <summary>
    /// An office before the name on its line ("Councillor Ann Lee") is a title; an honorific is none.
    /// </summary>
    private static (IEnumerable<Sourced<string>> Office, Sourced<string> Name) Led(
        SourceDocument source, SignatureCell first, TextSpan segment)
    {
        var name = Trimmed(source.Text, segment);
        return SignatureCell.LedAt(source.Slice(name)) is { } at && first.LedNameStart > 0
            ? ([source.Words(Trimmed(source.Text, name with { End = name.Start + at }))], source.Words(name with { Start = name.Start + at }))
            : ([], source.Words(WithoutHonorifics(source, name)));
    }

    /// <summary>"Rev. Dr. Ann Lee": honorifics are no part of the name, unless it is "Sister Ann".</summary>
    private static TextSpan WithoutHonorifics(SourceDocument source, TextSpan name)
    {
        var words = Token.Of(source.Slice(name));
        var first = Courtesies.Leading(words, left: 2);
        first -= first > 1 && words[first - 1].Key is "lord" or "lady" or "baroness" or "viscount" or "earl" && words.Skip(first).Any(word => word.Key is "of") ? 1 : 0;
        return SignaturePeers.IsSee(words) ? name with { Start = name.Start + words[SignaturePeers.Courtesy(words)].Start }
            : SignaturePeers.IsTerritorial(words) ? name with { Start = name.Start + (words[0].Key is "the" ? words[1].Start : 0) }
            : first == 0 || words[0].Key is "uncle" or "aunty" or "auntie" ? name
            : (name with { Start = name.Start + words[first].Start }) is var bare && words.Count - first > 2 && IsOrder(source.Slice(name), words[^1].Text) && words[^2].Text.Any(char.IsLower)
                ? bare with { End = name.Start + words[^2].End }
                : bare;
    }

    /// <summary>The parts of the line; what stands in brackets behind the name is a part of its own.</summary>
    private static List<TextSpan> WithBrackets(SourceDocument source, SignatureCell first)
    {
        var segments = SignatureSegments.OfPerson(source.Text, first.Span);
        var open = source.Slice(segments[0]).LastIndexOf('(');
        if (first.BracketStart == 0 || open <= 0 || open + 2 > segments[0].Length)
        {
            return open > 2 && source.Slice(segments[0]) is [.., ')'] words && (Cities.NamesPlace(words[(open + 1)..^1]) || SignatureBrackets.IsSeat(words[..open], words[(open + 1)..^1]))
                ? [segments[0] with { End = segments[0].Start + open }, .. segments.Skip(1)]
                : segments;
        }

        var name = segments[0] with { End = segments[0].Start + open };
        var inside = source.Text[(name.End + 1)..(segments[0].End - 1)];
        if (Ranks.IsService(inside) || Token.Of(inside) is [var courtesy] && OfficeWords.IsHonorific(courtesy.Key) && !OfficeWords.IsHead(courtesy))
        {
            // "Ann Lee (Mrs.)", "Ann Lee (Retd)".
            return [name, .. segments.Skip(1)];
        }

        return segments.Count > 1 && OfficeWords.OpensTitle(Token.Of(source.Slice(segments[1]))) && !Occupations.Describes(Token.Of(inside), inside)
            && !Segments.NamesInstitution(inside)
            ? [name, .. segments.Skip(1)]
            :
            [
                name,
                .. Segments.Of(source.Text, new TextSpan(segments[0].Start + open + 1, segments[0].End - 1)),
                .. segments.Skip(1),
            ];
    }

    /// <summary>"Ann Lee, MD, FACP": letters after a name are no part of it, but that "Jr." and "III" are.</summary>
    private static List<TextSpan> WithDegrees(SourceDocument source, List<TextSpan> segments)
    {
        while (segments.Count > 1 && (IsDegree(source.Slice(segments[1])) || IsOrder(source.Slice(segments[0]), source.Slice(segments[1]))
            || Ranks.IsService(source.Slice(segments[1])) && Ranks.Open(Token.Of(source.Slice(segments[0])))))
        {
            segments = [segments[0], .. segments.Skip(2)];
        }

        var name = source.Slice(segments[0]);
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        var isOfFamily = comma > 0 && Token.FirstKey(name[comma..]) is "jr" or "sr" or "ii" or "iii" or "iv";
        comma = isOfFamily && name.IndexOf(',', comma + 1) is > 0 and var next && IsDegree(name[(next + 1)..].Trim()) ? next : isOfFamily ? -1 : comma;
        return comma > 0 ? [segments[0] with { End = segments[0].Start + comma }, .. segments.Skip(1)] : segments;
    }

    private static TextSpan WithoutLetters(SourceDocument source, TextSpan name)
    {
        var words = Token.Of(source.Slice(name));
        return Courtesies.WithoutLetters(words) is var left && left < words.Count ? name with { End = name.Start + words[left - 1].End } : name;
    }

    /// <summary>Title and organisation behind the name on its own line.</summary>
    private static (TextSpan? Title, TextSpan? Body) Behind(SourceDocument source, List<TextSpan> segments)
    {
        if (segments.Count < 2)
        {
            return (null, null);
        }

        if (segments.Count == 3 && IsOffice(source.Slice(segments[2])) && !IsOffice(source.Slice(segments[1]))
            && !Cities.NamesPlace(source.Slice(segments[1])) && char.IsUpper(source.Text[segments[1].Start]))
        {
            return (segments[2], segments[1]);
        }

        var office = IsOffice(source.Slice(segments[1]))
            ? PartyReader.Office(source, segments, 1)
            : (null, segments[1].Through(segments[^1]));
        return office.Organization is { } of && IsPlace(source, of, segments[^1]) ? (office.Title, BeforePlace(source, of, segments)) : office;
    }

    private static bool IsOffice(string part) => Occupations.Describes(Token.Of(part), part);

    /// <summary>"Oakland, CA" or "Guatemala" behind a name places the person.</summary>
    private static bool IsPlace(SourceDocument source, TextSpan of, TextSpan last) =>
        Regions.IsRegion(source.Slice(last)) || Regions.IsCode(source.Slice(last)) && of != last || of == last && Regions.IsPlace(source.Slice(last));

    /// <summary>"Open Doors" of "Ann Lee, Director, Open Doors, Kenya"; null of "Ann Lee, nurse, Oakland, CA".</summary>
    private static TextSpan? BeforePlace(SourceDocument source, TextSpan of, List<TextSpan> segments)
    {
        var body = of with { End = segments.Last(s => s == segments[0] || s.End < segments[^1].Start).End };
        return body.End > of.Start && Segments.NamesInstitution(source.Slice(body)) ? body : null;
    }

    /// <summary>"Sister Ann Lee, SSX": the letters of an order behind the name of a religious.</summary>
    private static bool IsOrder(string name, string part) =>
        part.Length is > 1 and <= 5 && part.All(char.IsUpper)
        && Token.FirstKey(name) is "sister" or "sr" or "brother" or "br" or "fr" or "father" or "rev" or "hna" or "hno" or "hermana" or "hermano"
            or "mother" or "madre" or "padre";

    private static bool IsDegree(string part) =>
        part.Length <= 10 && Token.Of(part) is { Count: > 0 } letters && letters.All(w => Courtesies.IsDegree(w.Key))
        || part.Length <= 8 && part.Contains('.', StringComparison.Ordinal) && part.All(c => char.IsUpper(c)
            || c is '.' or '-');

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

        yield return source.Words(Unstopped(source.Text, Trimmed(source.Text, new TextSpan(start, words.Length).At(span.Start))));
    }

    public static Signatory.Organization? Organization(SourceDocument source, SignatureCell cell, OrganizationName.Places places)
    {
        var (name, acronym) = OrganizationName.Of(source.Slice(Unstopped(source.Text, cell.Span)), places);
        return name.Length == 0
            ? null
            : new(
                cell.Span,
                source.Words(name.At(cell.Span.Start)),
                acronym is { } letters ? source.Words(letters.At(cell.Span.Start)) : null);
    }

    /// <summary>In letters: a stop behind a shorter word may be an abbreviation's, "Univ." or "Prof.".</summary>
    private const int LongestShortForm = 4;

    /// <summary>"tejedora.", "Colectivo Río Vivo Cruces.": the stop that closes the row is no part of it.</summary>
    private static TextSpan Unstopped(string text, TextSpan span)
    {
        var last = text.AsSpan(span.Start, span.Length).TrimEnd('.');
        var word = last[(last.LastIndexOf(' ') + 1)..];
        return span.Length - last.Length == 1 && (word.Length > LongestShortForm || IsWhole(word))
            && (word[^1] == ')' || word[1..].IndexOfAnyExceptInRange('a', 'ÿ') < 0)
            && word is not ("Assoc" or "Agrup" or "Coord" or "Munic" or "Secret")
            ? span with { End = span.End - 1 }
            : span;
    }

    /// <summary>"Cuyo", "Paz", "(India)": no word is cut short so.</summary>
    private static bool IsWhole(ReadOnlySpan<char> word) =>
        word.Length == LongestShortForm && word[^1] is 'a' or 'o' or 'á' or 'ó' or 'ú' || word is "Sur" or "Paz" or "Mar" or "Luz" or "Este" or [.., ')'];

    private static TextSpan Trimmed(string text, TextSpan span) => span.Trimmed(text, "", ";,-–—*†");
}
