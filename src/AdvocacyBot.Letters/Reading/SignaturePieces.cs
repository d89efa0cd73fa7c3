using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>The pieces of a line between its marks, brackets kept whole, the last link before a name left out.</summary>
internal static partial class SignaturePieces
{
    private static readonly string[] Links = ["and ", "& ", "y ", "e ", "i "];

    public static List<TextSpan> Of(string text, TextSpan span, char mark)
    {
        List<TextSpan> pieces = [];
        var (start, depth) = (span.Start, 0);
        for (var i = span.Start; i <= span.End; i++)
        {
            var c = i < span.End ? text[i] : mark;
            depth += c is '(' or '[' ? 1 : c is ')' or ']' ? -1 : 0;
            if (i < span.End && (c != mark || depth > 0 || mark is not (',' or ';' or '|')
                && !SignatureSeparators.IsSpaced(text, i)))
            {
                continue;
            }

            var piece = new TextSpan(start, i).Trimmed(text);
            start = i + 1;
            if (pieces.Count > 0 && mark == ',' && GoesWithName(text, pieces[^1], piece))
            {
                pieces[^1] = pieces[^1] with { End = piece.End };
            }
            else if (piece.Length > 0)
            {
                pieces.Add(piece);
            }
        }

        return pieces.Count > 0 ? WithLastParted(text, pieces, mark, IsClosed(text, span), IsSentence(text, span)) : [span];
    }

    /// <summary>"…, Inc.", and "Jr. (AL-07)", "III" or "PhD" behind a person's name: the rest of the name before it.</summary>
    private static bool GoesWithName(string text, TextSpan before, TextSpan piece)
    {
        var first = Token.FirstKey(text.AsSpan(piece.Start, piece.Length));
        return InstitutionWords.IsLegalForm(first)
            || piece.Length <= LongestSuffix && piece.Length > 0 && IsSuffix(first, text[piece.Start..piece.End].Split('(')[0]) && !Segments.NamesInstitution(text[before.Start..before.End]);
    }

    private static bool IsSuffix(string first, string words) =>
        Token.Of(words) is { Count: > 0 } letters && (first is "jr" or "sr" or "ii" or "iii" or "iv" && letters.Count == 1
            || letters.All(word => Courtesies.IsDegree(word.Key) || OfficeWords.IsPostNominal(word.Key)));

    /// <summary>In UTF-16 units, with the district in brackets behind it.</summary>
    private const int LongestSuffix = 24;

    /// <summary>"Services, Aid, and Education Network (SAEN)": the letters are those of all the pieces.</summary>
    public static bool AreOneName(string text, List<TextSpan> pieces)
    {
        var last = text[pieces[^1].Start..pieces[^1].End];
        return Segments.Acronym(last) is { } letters
            && Token.Of(last[..letters.Start]).Count(w => w.IsCapitalised) < letters.Length
            && OrganizationName.AreInitials(text[pieces[0].Start..(pieces[^1].Start + letters.Start)], last[letters.Start..letters.End]);
    }

    /// <summary>"Signed: Ann Lee, Director, Open Doors": one person, by the office between the two names.</summary>
    public static bool AreOfOne(string words, int label) =>
        words.StartsWith("signed", StringComparison.OrdinalIgnoreCase)
        && words[label..].Split(',', StringSplitOptions.TrimEntries) is [var name, var office, var body]
        && PersonName.Score(name) >= 1 && Occupations.Describes(Token.Of(office), office) && Segments.NamesInstitution(body);

    /// <summary>
    /// "Centro Luz, Fundación Agua Clara, Red del Sur": behind each comma the kind of a body opens a name of its own, and no
    /// link goes on with the one before ("Tierra, Sociedad y Cultura").
    /// </summary>
    public static bool AreBodies(string text, TextSpan span) =>
        text.AsSpan(span.Start, span.Length) is var words && words.Contains(',') && !words.Contains(';')
        && Of(text, span, ',') is { Count: > 1 } pieces
        && pieces.Select(piece => Token.Of(text[piece.Start..piece.End])).Select((name, i) => (name, i)).All(piece =>
            piece.name is { Count: > 1 } && piece.name[0].IsCapitalised && piece.name[1].Key is not ("y" or "e" or "and")
            && (piece.i == 0 ? !OfficeWords.OpensTitle(piece.name) : InstitutionWords.IsHead(piece.name[0]) || EndsInForm(text, pieces[piece.i - 1])));

    private const int LongestPlain = 6;

    /// <summary>In UTF-16 units: a piece no longer may be a matter, "Tierra", "Sociedad".</summary>
    private const int LongestTopic = 9;

    /// <summary>"Coordinadora de Mujeres Rurales": a body of bodies, and no woman who coordinates.</summary>
    public static bool IsUnion(List<Token> words) => words.Count > 1 && words[0].Key == "coordinadora" && words[0].IsCapitalised && !OfficeWords.OpensTitle(words);

    /// <summary>
    /// "Ecologistas del Duero, Entrepueblos, Alianza Rural" behind a country: short names, none of which goes on with the one
    /// before, tells a place or an office of it, or is but a matter ("Tierra, Sociedad y Cultura").
    /// </summary>
    public static bool AreNames(string text, TextSpan span) =>
        text.AsSpan(span.Start, span.Length) is var words && words.Contains(',') && !words.ContainsAny(';', '/')
        && Of(text, span, ',') is { Count: > 1 } pieces
        && pieces.TrueForAll(piece => text[piece.Start..piece.End] is var name && Token.Of(name) is { Count: > 0 and <= LongestPlain } of
            && of[0].IsCapitalised && (!of.Any(word => word.Key is "y" or "e" or "and") || LinksWithin(of, pieces)) && !of.All(word => InstitutionWords.IsTopic(word.Key))
            && !OfficeWords.OpensTitle(of) && !Cities.NamesPlace(name) && PersonName.Score(name) < 3 && !InstitutionWords.IsLegalForm(of[0].Key));

    /// <summary>"Observatorio Puertos y Animales": two words or more before the link, and no name of one word, tell that it lists nothing.</summary>
    private static bool LinksWithin(List<Token> name, List<TextSpan> pieces) =>
        name.TakeWhile(word => word.Key is not ("y" or "e" or "and")).Count() > 1 && name[^1].IsCapitalised && pieces.TrueForAll(piece => piece.Length > LongestTopic);

    /// <summary>"Cauce Limpio, A.C.": a name that its form of law has ended.</summary>
    private static bool EndsInForm(string text, TextSpan piece) =>
        text[piece.Start..piece.End] is var name && name.LastIndexOf(',') is > 0 and var comma
        && InstitutionWords.IsLegalForm(Token.FirstKey(name[(comma + 1)..]));

    /// <summary>The words before the first mark: no more than the first piece.</summary>
    public static TextSpan ToMark(string text, TextSpan span, char mark) =>
        new TextSpan(span.Start, Math.Max(span.Start, text.IndexOf(mark, span.Start))).Trimmed(text);

    private static readonly string[] Articles = ["el ", "la ", "los ", "las ", "the "];

    /// <summary>
    /// "Open Doors, the Alliance for Rivers and Casa Betania": an article behind a comma names one more, and a link the
    /// last of them.
    /// </summary>
    public static bool HasArticles(ReadOnlySpan<char> words)
    {
        var (articles, commas) = (0, 0);
        var last = words;
        for (int from = 0, i; (i = words[from..].IndexOf(", ")) >= 0; from += i + 2)
        {
            last = words[(from + i + 2)..];
            articles += ArticleOf(last) > 0 ? 1 : 0;
            commas++;
        }

        return articles > 0 && commas > 1 && (last.Contains(" y ", StringComparison.Ordinal)
            || last.Contains(" and ", StringComparison.Ordinal) || last.Contains(" e ", StringComparison.Ordinal));
    }

    /// <summary>The length of an article in lower case before a capital.</summary>
    private static int ArticleOf(ReadOnlySpan<char> words)
    {
        foreach (var article in Articles)
        {
            if (words.Length > article.Length && words.StartsWith(article) && char.IsUpper(words[article.Length]))
            {
                return article.Length;
            }
        }

        return 0;
    }

    private static bool AreFullNames(string before, string behind) =>
        Token.Of(before).Count > 1 && Token.Of(behind).Count > 1
        && PersonName.Score(before.Split('(')[0]) is >= 1 and var first
            && PersonName.Score(behind.Split('(')[0]) is >= 1 and var last && first + last > 2
        && !Segments.NamesInstitution(before) && !Segments.NamesInstitution(behind);

    /// <summary>"… and the Coalition for X": the link before the last name is no part of it.</summary>
    private static List<TextSpan> WithLastParted(string text, List<TextSpan> pieces, char mark, bool isClosed, bool isSentence)
    {
        if (pieces.Count > 1 && More().Match(text[pieces[^1].Start..pieces[^1].End]) is { Success: true, Index: > 0 } more)
        {
            pieces[^1] = pieces[^1] with { End = pieces[^1].Start + more.Index };
            return pieces;
        }

        var last = text[pieces[^1].Start..pieces[^1].End];
        var isTold = mark == ',' && HasArticles(text.AsSpan(pieces[0].Start, pieces[^1].End - pieces[0].Start));
        foreach (var link in mark is ',' or ';' ? Links : [])
        {
            if (pieces.Count > 1 && OpensWith(last, link))
            {
                pieces[^1] = pieces[^1] with { Start = pieces[^1].Start + link.Length };
                break;
            }

            // "…, Casa Luz (CL) y Red del Sur y del Norte (RSN)": a bracket has ended the name before the link.
            var bracket = pieces.Count > 1 && last[^1] == ')' ? last.IndexOf(") " + link, StringComparison.Ordinal) : -1;
            var isEnded = bracket > 0 && bracket + 2 + link.Length < last.Length && char.IsUpper(last[bracket + 2 + link.Length]);
            var at = isEnded ? bracket + 1 : last.LastIndexOf(" " + link, StringComparison.Ordinal);
            if (at > 0 && (isEnded || (isTold || isSentence && mark == ',' && char.IsUpper(last[at + 1 + link.Length])) && IsOnlyLink(last, link, at) || isClosed && mark == ',' && pieces.Count > 1 && LinksLast(last, link, at) || InstitutionWords.IsHead(Token.FirstKey(last[(at + 1 + link.Length)..]))
                && (Segments.NamesInstitution(last[..at]) || isClosed && char.IsLower(last[0]) || (isClosed || IsOnlyAnd(text, pieces, link)) && mark == ',' && ArePartsOfList(last, link, at, pieces.Count))
                || AreFullNames(last[..at], last[(at + 1 + link.Length)..])))
            {
                // "…; Casa Betania y Red de Mujeres": a body's head word behind the link begins another body.
                var whole = pieces[^1];
                pieces[^1] = whole with { End = whole.Start + at };
                pieces.Add(whole with { Start = whole.Start + at + 1 + link.Length });
                break;
            }
        }

        return pieces;
    }

    /// <summary>A full stop behind the names, or a label before them: they are told as a sentence tells them, "A, B and C".</summary>
    private static bool IsClosed(string text, TextSpan span) =>
        span.End < text.Length && text[span.End] is '.' or '"' or '”' or '»' || text.AsSpan(0, span.Start).TrimEnd().EndsWith(":");

    /// <summary>"Signed by A, B and C": the sentence has to have its link before the last of them.</summary>
    private static bool IsSentence(string text, TextSpan span) => text.AsSpan(0, span.Start).TrimEnd().EndsWith(" by", StringComparison.OrdinalIgnoreCase);

    /// <summary>The one link of the last piece, with a name of its own behind it: no "… y Paz", "… and Refugee Rights".</summary>
    private static bool LinksLast(string last, string link, int at) =>
        IsOnlyLink(last, link, at) && !SpelledLetters.NeedBoth(last[..at], last[(at + 1 + link.Length)..]) && Token.Of(last[(at + 1 + link.Length)..]) is { Count: > 0 } behind
        && (behind[0].Text.Length > 1 && behind[0].Text.All(char.IsUpper) || last[..at].EndsWith(')')
            || InstitutionWords.IsHead(behind[0].Key) && Token.Of(last[..at]) is [{ IsCapitalised: true } alone] && !InstitutionWords.IsTopic(alone.Key)
            || IsFullName(last[..at]) && Segments.NamesInstitution(last[(at + 1 + link.Length)..])
            || behind.Any(w => w.IsCapitalised && !InstitutionWords.IsTopic(w.Key)) && Segments.NamesInstitution(last[..at])
                && (behind.Count > 1 || Token.Of(last[..at]).Count > 1 && !Token.Of(last[..at]).Any(w => NameRun.IsLink(w.Key))));

    /// <summary>"… y siguen firmas", "… and 40 others" behind the last of the names.</summary>
    [GeneratedRegex(
        @"[,;]?\s+(y|and|e|&)\s+((siguen|sigue|siguientes)( las| m[aá]s)? firmas|dem[aá]s( \w+){0,2}|(much[oa]s )?(otr[oa]s|m[aá]s)( \w+){0,2}|(many |\d+ )?(others|more)|\d+ m[aá]s|\d+ firmas m[aá]s)\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex More();

    /// <summary>"…, Pueblos en Pie y Red del Sur.": behind the one link of a long list the kind of a body, and more than one word on both sides.</summary>
    private static bool ArePartsOfList(string last, string link, int at, int pieces) =>
        pieces > 3 && IsOnlyLink(last, link, at) && Token.Of(last[..at]).Count > 1 && Token.Of(last[(at + 1 + link.Length)..]).Count > 1;

    /// <summary>The one "y" of the whole list stands before the last of it, whether or not a full stop closes it.</summary>
    private static bool IsOnlyAnd(string text, List<TextSpan> pieces, string link) =>
        link is "y " or "e " && text.AsSpan(pieces[0].Start, pieces[^1].End - pieces[0].Start).Count($" {link}") == 1;

    private static bool IsFullName(string words) => Token.Of(words) is { Count: > 1 and <= 5 } && PersonName.Score(words) >= 3;

    private static bool IsOnlyLink(string words, string link, int at) =>
        words.IndexOf(" " + link, StringComparison.Ordinal) == at && at + 1 + link.Length < words.Length
        && char.IsUpper(words[at + 1 + link.Length]);

    /// <summary>The link stands first, with a blank or a line's end behind it.</summary>
    private static bool OpensWith(string words, string link) =>
        words.Length > link.Length && words.AsSpan().StartsWith(link.AsSpan(0, link.Length - 1))
            && TextFolding.IsBlank(words[link.Length - 1]);

    /// <summary>"and Ann Lee, …": a list that goes on from the one above.</summary>
    public static TextSpan WithoutLink(string words, TextSpan piece)
    {
        piece = piece with { Start = piece.Start + ArticleOf(words.AsSpan(piece.Start, piece.Length)) };
        foreach (var link in Links)
        {
            if (piece.Start + link.Length < piece.End
                && words.AsSpan(piece.Start).StartsWith(link, StringComparison.Ordinal)
                && char.IsUpper(words[piece.Start + link.Length]))
            {
                return piece with { Start = piece.Start + link.Length };
            }
        }

        return piece;
    }
}
