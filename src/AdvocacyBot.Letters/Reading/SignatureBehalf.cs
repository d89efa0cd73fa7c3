using System.Buffers;
using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>An organisation and who signs for it on one line: "por Casa Betania: Ana Ruiz", "For Open Doors: Ann Lee".</summary>
internal static partial class SignatureBehalf
{
    private const int LongestSmallWord = 3;

    private static readonly SearchValues<string> Dashes = SearchValues.Create([" – ", " — ", " - "], StringComparison.Ordinal);

    /// <summary>Nothing else parts an organisation from a person.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create(":,-–—");

    private static readonly string[] Prefixes =
    [
        "por ", "p/ ", "p/", "p. ", "pp ", "for ", "per ", "pel ", "pela ", "pelo ", "polo ", "pola ", "on behalf of ", "en nombre de ", "en nombre del ",
        "en representación de ", "en representación del ", "a nombre de ", "a nombre del ", "de parte de ", "de parte del ", "en nom de ", "em nome de ",
    ];

    /// <summary>The organisation and the person; null where the line is none of these.</summary>
    public static IReadOnlyList<SignaturePart>? Parts(string text, TextSpan line)
    {
        if (!text.AsSpan(line.Start, line.Length).ContainsAny(Marks))
        {
            return null;
        }

        var words = text[line.Start..line.End];
        if (Dashed(words) is { } dashed && !IsPer(words[LetterPhrases.BulletLength(words)..]))
        {
            return [.. dashed.Select(part => part with { Span = part.Span.At(line.Start) })];
        }

        if ((SeveralFor(words) ?? Spoken(words) ?? Holding(words)) is { } spoken)
        {
            return [.. spoken.Select(part => part with { Span = part.Span.At(line.Start) })];
        }

        var colon = words.IndexOf(':', StringComparison.Ordinal);
        if (colon < 3 || colon + 3 > words.Length)
        {
            return null;
        }

        if (SignatureFields.Of(words, colon) is { } field)
        {
            return [new(new TextSpan(colon + 1, words.Length).Trimmed(words).At(line.Start)) { Known = field }];
        }

        var bullet = LetterPhrases.BulletLength(words);
        var prefix = PrefixAt(words, bullet);
        var body = new TextSpan(bullet + prefix, colon).Trimmed(words);
        var person = new TextSpan(colon + 1, words.Length).Trimmed(words, "", ".,;");
        if (body.Length < 3 || person.Length < 5 || words.AsSpan(person.Start, person.Length).Contains(';'))
        {
            return null;
        }

        body = WithoutArticle(words, body);
        var (left, right) = (words[body.Start..body.End], words[person.Start..person.End]);
        if (prefix == 0 && Occupations.Describes(Token.Of(left), left) && IsCapitalised(left) && IsName(right) && !SignatureHeads.IsRemark(words))
        {
            return
            [
                new(body.At(line.Start)) { Known = SignatureRole.Above },
                new(person.At(line.Start)) { Known = SignatureRole.Person },
            ];
        }

        if (prefix > 0 && Token.FirstKey(left) == "si" && IsName(right))
        {
            // "Por sí y en representación de …: Ana Ruiz".
            return [new(person.At(line.Start)) { Known = SignatureRole.Person }];
        }

        var isBody = prefix > 0 && !Cities.NamesPlace(left) && !Regions.IsPartOfWorld(left) || Segments.NamesInstitution(left) && PersonName.Score(left) < 1;
        return isBody && IsCapitalised(left) && IsName(right) && !SignatureHeads.IsLabel(left + ":") && !SignatureHeads.IsRemark(words)
            ?
            [
                new(body.At(line.Start)) { Known = SignatureRole.Organization },
                new(person.At(line.Start)) { Known = SignatureRole.Person },
            ]
            : null;
    }

    private static readonly SearchValues<string> ForOthers =
        SearchValues.Create(["behalf of", "nombre de", "representaci"], StringComparison.OrdinalIgnoreCase);

    /// <summary>"…, on behalf of the following organisations:" behind a name: those beneath sign too.</summary>
    [GeneratedRegex(
        @"[,;]?\s*[–—-]?\s*\b((signed|signing|writing|y|and) )?((for and )?on behalf of(?=\s*:)|en (nombre|representaci[oó]n) de(?=\s*:)|(for and )?on behalf of( all)?( of)?( the| our| its| my)?( \d+| other| above| \p{L}+ member)? ?(following|undersigned|below|" +
        @"members?|signator\p{L}+|co-?signator\p{L}+|signing|organi[sz]ations|groups|listed)|en (nombre( y( en)? representaci[oó]n)?|representaci[oó]n) de( tod[ao]s)?" +
        @"( las?| los?| sus)? (siguientes|organizaciones|entidades|colectivos|abajo|firmantes|personas|instituciones|redes|que|demás|dem[aá]s))\b[^,;]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Others();

    /// <summary>A person's line without the words that he signs for those listed with him.</summary>
    public static TextSpan WithoutOthers(string text, TextSpan line)
    {
        if (line.Length > LineShape.LongLine || !text.AsSpan(line.Start, line.Length).ContainsAny(ForOthers))
        {
            return line;
        }

        var words = text[line.Start..line.End];
        return Others().Match(words) is { Success: true, Index: > LongestSmallWord } others && Named(words[..others.Index])
            ? line with { End = line.Start + others.Index }
            : line;
    }

    private static bool Named(string words) => words.Split(',')[0] is var first && (IsName(first) || Segments.NamesInstitution(first)) && IsCapitalised(first);

    private static int PrefixAt(string words, int at)
    {
        foreach (var prefix in Prefixes)
        {
            // "P. Rao, Open Doors": a capital is an initial.
            if (words.AsSpan(at).StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && !(prefix[0] == 'p' && prefix[1] == '.' && words[at] == 'P'))
            {
                return prefix.Length;
            }
        }

        return 0;
    }

    /// <summary>"Por la Red de Mujeres, Ana Ruiz", "Por Casa Betania – Ana Ruiz": a comma or a dash for the colon.</summary>
    private static SignaturePart[]? Spoken(string words)
    {
        var bullet = LetterPhrases.BulletLength(words);
        var prefix = PrefixAt(words, bullet);
        var dash = prefix > 0 ? words.AsSpan().IndexOfAny(Dashes) : -1;
        var comma = dash < 0 && prefix > 0 ? words.LastIndexOf(", ", StringComparison.Ordinal) : -1;
        if (comma > 0 && OfficeWords.OpensTitle(Token.Of(words[(comma + 2)..])))
        {
            comma = words.LastIndexOf(", ", comma - 1, StringComparison.Ordinal);
        }

        var (end, start) = dash > 0 ? (dash, dash + 3) : (comma, comma + 2);
        if (end < 0 || words.Contains(':', StringComparison.Ordinal))
        {
            return null;
        }

        var body = WithoutArticle(words, new TextSpan(bullet + prefix, Math.Max(bullet + prefix, end)).Trimmed(words));
        if (body.Length > 2 && dash > 0 && IsPer(words[bullet..]) && char.IsUpper(words[body.Start])
            && IsName(words[start..]))
        {
            return
            [
                new(new TextSpan(bullet, end).Trimmed(words)) { Known = SignatureRole.Above },
                new(new TextSpan(start, words.Length)) { Known = SignatureRole.Person },
            ];
        }

        return body.Length > 2 && char.IsUpper(words[body.Start]) && IsName(words[start..])
            ?
            [
                new(body) { Known = SignatureRole.Organization },
                new(new TextSpan(start, words.Length)) { Known = SignatureRole.Person },
            ]
            : null;
    }

    /// <summary>"Por la Red de Mujeres, Ana Ruiz, Presidenta; Eva Soto, Secretaria": more than one sign for it.</summary>
    private static SignaturePart[]? SeveralFor(string words)
    {
        var end = words.IndexOf(';', StringComparison.Ordinal);
        if (end < 0 || PrefixAt(words, LetterPhrases.BulletLength(words)) == 0 || Spoken(words[..end]) is not [_, _] first)
        {
            return null;
        }

        var others = new TextSpan(end + 1, words.Length).SplitAt(words, ';').Select(part => part.Trimmed(words, "", ".")).Where(part => part.Length > 0).ToList();
        return others.Count > 0 && others.TrueForAll(part => IsName(words[part.Start..part.End]))
            ? [.. first, .. others.Select(part => new SignaturePart(part) { Known = SignatureRole.Person })]
            : null;
    }

    /// <summary>"p/ Centro Luz – Ana Ruiz": who signs stands behind, in place of the body.</summary>
    private static bool IsPer(string words) => words.StartsWith("p/", StringComparison.OrdinalIgnoreCase);

    /// <summary>"Bishop of Harbour, the Rt Revd Ann Lee": an office, and with a courtesy the one who holds it.</summary>
    private static SignaturePart[]? Holding(string words)
    {
        var comma = words.IndexOf(", ", StringComparison.Ordinal);
        var start = comma + 2;
        if (comma < 3 || words.IndexOf(',', start) >= 0 || !OfficeWords.OpensTitle(Token.Of(words[..comma])) || PersonName.Score(words[..comma]) >= 1)
        {
            return null;
        }

        var name = words[start..];
        return Token.Of(name) is { Count: > 2 and <= 7 } tokens && Courtesies.Leading(tokens, left: 2) is > 0 and var courtesy
            && PersonName.Score(name[tokens[courtesy].Start..]) >= 1 && !Segments.NamesInstitution(name)
            ?
            [
                new(new TextSpan(LetterPhrases.BulletLength(words), comma)) { Known = SignatureRole.Above },
                new(new TextSpan(start, words.Length)) { Known = SignatureRole.Person },
            ]
            : null;
    }

    /// <summary>"Open Doors – Ann Lee, Director": a dash for the colon, where an office tells that the second is a person.</summary>
    private static SignaturePart[]? Dashed(string words)
    {
        var dash = words.AsSpan().IndexOfAny(Dashes);
        var comma = dash > 1 ? words.IndexOf(", ", dash, StringComparison.Ordinal) : -1;
        if (comma < 0 || !OfficeWords.OpensTitle(Token.Of(words[(comma + 2)..])) || !IsName(words[(dash + 3)..comma]))
        {
            return null;
        }

        var body = new TextSpan(LetterPhrases.BulletLength(words), dash).Trimmed(words);
        var left = words[body.Start..body.End];
        return left.Length > 2 && PersonName.Score(left) < 1 && !OfficeWords.OpensTitle(Token.Of(left))
            && (Segments.NamesInstitution(left) || left.All(char.IsUpper))
            ?
            [
                new(body) { Known = SignatureRole.Organization },
                new(new TextSpan(dash + 3, words.Length)) { Known = SignatureRole.Person },
            ]
            : null;
    }

    /// <summary>"por la Red de Mujeres": the article before the body's name.</summary>
    private static TextSpan WithoutArticle(string words, TextSpan body)
    {
        var end = words.IndexOf(' ', body.Start);
        return end > 0 && end < body.End && words[body.Start..end] is "el" or "la" or "los" or "las" or "the"
            or "l'" or "o" or "a"
            ? body with { Start = end + 1 }
            : body;
    }

    private static bool IsCapitalised(string words) => char.IsUpper(words[0]) || words.Any(char.IsUpper)
        && words.Length > 8;

    /// <summary>Two to six words of a name, before a comma or a bracket.</summary>
    private static bool IsName(string words)
    {
        var end = words.AsSpan().IndexOfAny(",(");
        var name = end > 0 ? words[..end] : words;
        return Token.Of(name).Count is >= 2 and <= 6 && PersonName.Score(name) >= 1 && !Segments.NamesInstitution(name);
    }
}
