using System.Buffers;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// Names run on in a line or a paragraph: parted by semicolons, bars or bullets, or by commas where the line says
/// that they sign ("Suscriben: …").
/// </summary>
internal static class SignatureSeries
{
    private const int LongestPiece = 110;

    private const int LongestDegree = 5;

    /// <summary>In UTF-16 units; nobody has more titles, and what is joined is looked at anew with each.</summary>
    private const int LongestTitled = 600;

    /// <summary>Fewer bars part a name from title and organisation.</summary>
    private const int FewestBars = 3;

    private const int FewestByComma = 5;

    private static readonly SearchValues<char> OtherMarks = SearchValues.Create(";|–—/-" + SignatureSeparators.Dots);

    private static readonly string[] Verbs = [" served as ", " serves as ", " was the ", " is the ", " fue ", " es "];

    /// <summary>Whether the line is a series of names and nothing else, however long; the line above may say that they sign.</summary>
    public static bool IsSeries(string line, bool isUnderHead = false)
    {
        var marks = line.AsSpan();
        if (!marks.ContainsAny(OtherMarks) && marks.Count(',') < FewestByComma - 2 && !IsLabelled(line))
        {
            return false;
        }

        var label = SeriesLabels.LabelEnd(line);
        var rest = WithoutStop(line, new TextSpan(label, line.Length).Trimmed(line));
        var isLabelled = isUnderHead || label > 0 && !SeriesLabels.IsPlaceLabel(line, label);
        if (MarkByCount(line.AsSpan(rest.Start, rest.Length), isLabelled, mayDash: true) is not { } mark
            || !isLabelled && !IsDot(mark) && SignaturePieces.ToMark(line, rest, mark).Length > LongestPiece)
        {
            return false;
        }

        // What each piece names is asked last: it is dear, and running text is told by the pieces' lengths and letters.
        var pieces = SignaturePieces.Of(line, rest, mark);
        return pieces.Count >= (isLabelled || IsDot(mark) ? 2 : mark is ',' && !SignatureSeparators.AreBracketed(line) ? FewestByComma : 3)
            && pieces.TrueForAll(p => p.Length <= LongestPiece)
            && pieces.Count(p => p.Length > 0 && !char.IsLower(line[p.Start])) * 10 >= pieces.Count * (isLabelled ? 5 : 9)
            && ProseWords.Score(Token.Of(line[rest.Start..rest.End])) <= (IsDot(mark) || isLabelled ? pieces.Count : pieces.Count / 3)
            && IsMark(line, pieces, mark, isLabelled);
    }

    /// <summary>Whether words of signing and a colon open the line, and names follow: "Adhieren: …".</summary>
    public static bool IsLabelled(string line) => SeriesLabels.LabelEnd(line) is > 0 and var end && !SeriesLabels.IsPlaceLabel(line, end);

    /// <summary>Whether such a label, or a place's, opens the line: "Adhieren: …", "Por Chile: …".</summary>
    public static bool OpensLabel(string line) => SeriesLabels.LabelEnd(line) > 0;

    /// <summary>
    /// Whether the lines are one paragraph of names: more marks than lines, for a list may have one or two on each.
    /// </summary>
    public static bool IsParagraph(string words, int lines)
    {
        var label = SeriesLabels.LabelEnd(words);
        var whole = new TextSpan(label, words.Length);
        var mark = words.Contains(';', StringComparison.Ordinal) ? ';' : ',';
        return label > 0 ? Mark(words, whole, isLabelled: true) is not null
            : SignatureSeparators.Dot(words) is { } dot ? SignatureSeparators.Count(words, dot) >= lines
                && IsSeries(words)
            : SignatureSeparators.Count(words, '—') > lines ? Mark(words, whole, isLabelled: false) == '—'
            : !words.AsSpan().Contains('|')
            && (words.AsSpan().Count(" – ") > Math.Max(FewestBars, lines)
                ? Mark(words, whole, isLabelled: false) == '–'
                : mark == ';' ? words.AsSpan().Count(';') >= Math.Max(2, lines - 1) : SignaturePieces.Of(words, whole, ',').Count > 2 * lines)
            && IsSeries(words);
    }

    /// <summary>The names in the line, or the line as it is.</summary>
    public static IReadOnlyList<SignaturePart> Of(string text, TextSpan line, bool isUnderHead = false)
    {
        if ((SignatureBehalf.Parts(text, line) ?? SignatureSentence.Parts(text, line) ?? PrintedRun.Parts(text, line)) is { } told)
        {
            return told;
        }

        var words = text[line.Start..line.End];
        var label = SeriesLabels.LabelEnd(words);
        var rest = new TextSpan(label, words.Length);
        var isLabelled = isUnderHead || label > 0 && (!SeriesLabels.IsPlaceLabel(words, label) || SeriesLabels.ForPlace(words) > 0 || SignaturePieces.AreBodies(words, rest) || SignaturePieces.AreNames(words, rest));
        var mark = Mark(words, rest, isLabelled) ?? (EndsInStop(words) || label > 0 ? ';' : null as char?);
        IEnumerable<SignaturePart> opening = SeriesLabels.MembersAt(words) == label && label > 0
            ? [new(SeriesLabels.WholeOf(words).At(line.Start)) { Known = SignatureRole.Organization }]
            : label > 0 && words[label - 1] == ':' ? [new(new TextSpan(0, label).At(line.Start))] : [];
        if (label > 0 && mark == ',' && SignaturePieces.AreOfOne(words, label))
        {
            return [new(rest.Trimmed(words).At(line.Start))];
        }

        return mark is { } m && SignaturePieces.Of(words, WithoutStop(words, rest), m) is { Count: > 1 } pieces
            && (isLabelled ? WithTitlesJoined(words, pieces) : m == '|' ? SignatureTable.WithoutPlaces(words, pieces) : pieces) is var names
            ? m == '|' && SignatureTable.Row(words, names) is { } row ? [.. row.Select(part => part with { Span = part.Span.At(line.Start) })]
            : [.. opening, .. names.Select(p => new SignaturePart(SignaturePieces.WithoutLink(words, p).At(line.Start)) { IsOfSeries = true })]
            : label > 0 ? [.. opening, new(rest.Trimmed(words).At(line.Start))]
            : WithOfficeParted(words).Select(p => new SignaturePart(SignaturePieces.WithoutLink(words, p).At(line.Start))).ToList();
    }

    /// <summary>"Firman: Ana Ruiz, directora, …": what tells of a person is of the piece before.</summary>
    private static List<TextSpan> WithTitlesJoined(string words, List<TextSpan> pieces)
    {
        List<TextSpan> whole = [pieces[0]];
        foreach (var piece in pieces.Skip(1))
        {
            var part = BeforeBracket(words[piece.Start..piece.End]);
            if (whole[^1].Length < LongestTitled && Occupations.Describes(Token.Of(part), part)
                && !AreMany(Token.FirstKey(part)) && !SignaturePieces.IsUnion(Token.Of(part))
                && !Segments.NamesInstitution(words[whole[^1].Start..whole[^1].End]))
            {
                whole[^1] = whole[^1] with { End = piece.End };
            }
            else
            {
                whole.Add(piece);
            }
        }

        return whole;
    }

    /// <summary>"Ana Ruiz (Diputada, Bolivia)": what stands in the bracket tells of her, and of nobody before.</summary>
    private static string BeforeBracket(string part) =>
        part.IndexOf('(', StringComparison.Ordinal) is > 0 and var open ? part[..open].TrimEnd() : part;

    /// <summary>"vecinas del barrio Sur", "residents of Mill Street": those who sign themselves.</summary>
    private static bool AreMany(string key) => key.Length > 4 && key.EndsWith('s') && key[^2] != 's';

    /// <summary>"Ann Lee served as Director of …": the name, and the office that the sentence tells of.</summary>
    private static IEnumerable<TextSpan> WithOfficeParted(string words)
    {
        foreach (var link in Verbs)
        {
            if (words.IndexOf(link, StringComparison.Ordinal) is > 0 and var at
                && words[LetterPhrases.BulletLength(words)..at] is { Length: > 0 } name
                && (PersonName.Score(name) >= 1 || PartyReader.Addressed(name) is not null)
                && OfficeWords.OpensTitle(Token.Of(words[(at + link.Length)..])))
            {
                return [new TextSpan(0, at), WithoutStop(words, new TextSpan(at + link.Length, words.Length))];
            }
        }

        return [new TextSpan(0, words.Length)];
    }

    /// <summary>A full stop ends the words, and not the last word alone, as in "Inc.".</summary>
    private static bool EndsInStop(ReadOnlySpan<char> words) =>
        words.EndsWith("..") || words.EndsWith(".") && words[..^1].LastIndexOfAny(' ', '.') is var before
            && (before < 0 || words[before] == ' ') && TextFolding.Key(words[(before + 1)..]) is var last && !InstitutionWords.IsLegalForm(last) && !(last is "jr" or "sr");

    private static TextSpan WithoutStop(string text, TextSpan span) =>
        EndsInStop(text.AsSpan(span.Start, span.Length)) ? span with { End = span.End - 1 } : span;

    /// <summary>The mark that parts the names; null where none does.</summary>
    private static char? Mark(string text, TextSpan span, bool isLabelled)
    {
        var words = text.AsSpan(span.Start, span.Length);
        return MarkByCount(words, isLabelled, mayDash: true) is not { } mark ? null
            : IsMark(text, SignaturePieces.Of(text, span, mark), mark, isLabelled) ? mark
            : IsDash(mark) && MarkByCount(words, isLabelled, mayDash: false) is { } other
                && IsMark(text, SignaturePieces.Of(text, span, other), other, isLabelled) ? other
            : null;
    }

    private static bool IsMark(string text, List<TextSpan> pieces, char mark, bool isLabelled) => mark switch
    {
        ',' => isLabelled || ArePartedNames(text, pieces, pieces.Count >= FewestByComma && text.Contains(", and ", StringComparison.Ordinal) ? 4 : 7),
        ';' or '|' => true,
        _ when IsDash(mark) => pieces.Count > FewestBars + 1 || SignatureSeparators.AreNames(text, pieces),
        _ => !SignatureSeparators.TellsOfOne(text, pieces),
    };

    private static bool IsDash(char mark) => mark is '–' or '—' or '-' or '/';

    private static char? MarkByCount(ReadOnlySpan<char> words, bool isLabelled, bool mayDash)
    {
        var endsInStop = EndsInStop(words);
        var isClosed = endsInStop || words.Contains(", and ", StringComparison.Ordinal)
            || words.Contains("; and ", StringComparison.Ordinal) || words.Contains("; y ", StringComparison.Ordinal)
            || SignaturePieces.HasArticles(words);
        return words.Count(';') >= 2 || endsInStop && words.Contains(';') ? ';'
            : words.Count('|') is var bars && (bars >= FewestBars || bars == FewestBars - 1 && SignatureSeparators.AreBarredBodies(words)) ? '|'
            : SignatureSeparators.Dot(words) is { } dot ? dot
            : mayDash && SignatureSeparators.Dash(words) is { } dash
                && SignatureSeparators.Count(words, dash) >= words.Count(',') ? dash
            : words.Count(',') >= (isLabelled || isClosed ? 1 : SignatureSeparators.AreBracketed(words) ? 2 : FewestByComma - 1) ? ','
            : words.Count(',') == FewestByComma - 2 && words.Contains(" and ", StringComparison.Ordinal)
                && AreFolk(words.ToString()) ? ','
            : null;
    }

    /// <summary>"Ann Lee MP, Bo Ruiz MP, Rev. Cora Dunn, Di Hale and Ed Poe": people and nothing else, the last joined by "and".</summary>
    private static bool AreFolk(string words) =>
        words.Length <= FewestByComma * LongestPiece
        && words.Replace(" and ", ", ", StringComparison.Ordinal).Split(", ").All(name =>
            Token.Of(name) is { Count: > 1 and <= LongestDegree + 1 } of && of[0].IsCapitalised && PersonName.Score(name, of) >= 1 && !Segments.NamesInstitution(name, of) && !Cities.NamesPlace(name));

    /// <summary>
    /// Commas part those who sign where none of the pieces is a title, and so many of ten name a body or a person.
    /// </summary>
    private static bool ArePartedNames(string text, List<TextSpan> pieces, int ofTen)
    {
        var (names, afterPerson) = (0, false);
        foreach (var piece in pieces)
        {
            var words = text[piece.Start..piece.End];
            var bare = words.Split('(')[0];
            var isPerson = PersonName.Score(bare) >= 1;
            var areLetters = words.Length <= LongestDegree && words.All(c => char.IsUpper(c) || c == '.');
            if (areLetters && (afterPerson || Courtesies.IsDegree(TextFolding.Key(words)) || InstitutionWords.IsLegalForm(TextFolding.Key(words)))
                || OfficeWords.OpensTitle(Token.Of(bare)) && !SignaturePeers.IsSee(Token.Of(bare)) || Cities.NamesPlace(words))
            {
                return false;
            }

            names += areLetters || isPerson || SignaturePeers.IsSee(Token.Of(bare))
                || SignaturePeers.IsTerritorial(Token.Of(bare)) || Segments.NamesInstitution(words) ? 1 : 0;
            afterPerson = isPerson;
        }

        return names * 10 >= pieces.Count * ofTen && !SignaturePieces.AreOneName(text, pieces)
            && !AreOfOne(text, pieces);
    }

    /// <summary>"Ana Ruiz, Centro Luz del Valle.": a name and the body it is of, whatever stop closes the row.</summary>
    private static bool AreOfOne(string text, List<TextSpan> pieces) =>
        pieces is [var name, var body] && text[body.Start..body.End] is var of && Segments.NamesInstitution(of)
            && PersonName.Score(of) < 1
        && !of.Contains(" y ", StringComparison.Ordinal) && !Segments.NamesInstitution(text[name.Start..name.End])
        && PersonName.Score(text[name.Start..name.End]) >= 1;

    private static bool IsDot(char mark) => SignatureSeparators.Dots.Contains(mark, StringComparison.Ordinal);
}
