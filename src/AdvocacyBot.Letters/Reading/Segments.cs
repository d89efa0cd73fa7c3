using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>The parts between commas of words that name someone, and what kind of thing a part names.</summary>
internal static class Segments
{
    private const int LongestPostNominal = 16;

    /// <summary>
    /// Parts between commas, bars or spaced dashes outside brackets; post-nominals stay with the part before them.
    /// </summary>
    public static List<TextSpan> Of(string text, TextSpan span)
    {
        List<TextSpan> parts = [];
        var (start, depth) = (span.Start, 0);
        for (var i = span.Start; i <= span.End; i++)
        {
            var c = i < span.End ? text[i] : ',';
            depth += c is '(' or '[' ? 1 : c is ')' or ']' ? -1 : 0;
            if (i < span.End && (depth > 0 || !Divides(text, i, span.End)))
            {
                continue;
            }

            Add(parts, text, new TextSpan(start, i).Trimmed(text));
            start = i + 1;
        }

        return parts.Count > 0 ? parts : [span];
    }

    /// <summary>
    /// Whether the words name a body: "National Institute of Migration", "Secretaría de Gobernación".
    /// </summary>
    public static bool NamesInstitution(string words) => NamesInstitution(words, Token.Of(words));

    /// <inheritdoc cref="NamesInstitution(string)"/>
    public static bool NamesInstitution(string words, List<Token> tokens)
    {
        var topics = 0;
        foreach (var word in tokens)
        {
            topics += word.IsCapitalised && word.Is(WordKinds.Topic) ? 1 : 0;
            if (topics > 1 || word.IsCapitalised && (InstitutionWords.IsHead(word) || JoinsBody(word.Key)))
            {
                return true;
            }
        }

        return words.EndsWith(')') && Acronym(words) is not null;
    }

    /// <summary>"Nordwind-Zentrum": a body's word joined to its name.</summary>
    private static bool JoinsBody(string key) =>
        key.Contains(' ', StringComparison.Ordinal) && key.Split(' ').Any(BodyWords.Contains);

    /// <summary>
    /// Splits "Director of the Commission for X" into the title and the body it heads, where what follows "of the"
    /// names a body of its own; "Secretary of the Interior" and "Speaker of the House" stay whole.
    /// </summary>
    public static (int TitleEnd, int BodyStart)? HeadOf(string title)
    {
        var tokens = Token.Of(title);
        for (var i = 1; i < tokens.Count - 1; i++)
        {
            if (tokens[i].Key is not ("of" or "de" or "del" or "at" or "en" or "for" or "para") || tokens[i - 1].Key is "y" or "and" || i == 1 && (tokens[0].Key is "minister" or "ministro" or "ministra" || tokens[0].Key is "member" && tokens[2].Key is "parliament"))
            {
                continue;
            }

            var body = i + 1;
            while (body < tokens.Count - 1 && tokens[body].Key is "the" or "la" or "el" or "los" or "las")
            {
                body++;
            }

            if (OpensBody(tokens, body))
            {
                return (tokens[i - 1].End, tokens[body].Start);
            }
        }

        return null;
    }

    /// <summary>
    /// The acronym in brackets that ends the words, without its brackets: offsets in <paramref name="words"/>.
    /// </summary>
    public static TextSpan? Acronym(string words)
    {
        var open = words.LastIndexOf('(');
        var close = words.LastIndexOf(')');
        if (open <= 0 || close < open + 3 || words[(close + 1)..].Any(char.IsLetterOrDigit))
        {
            return null;
        }

        var inside = words[(open + 1)..close];
        return inside.Length is >= 2 and <= 14 && !inside.Contains(' ', StringComparison.Ordinal) && char.IsLetter(inside[0])
            && (inside.Count(char.IsUpper) >= 2 || SpelledLetters.AreOf(words[..open], inside))
            ? new TextSpan(open + 1, close)
            : null;
    }

    /// <summary>
    /// A body's name opens with at most three words before its head: "Mexican Commission", "National Institute".
    /// </summary>
    private static bool OpensBody(List<Token> tokens, int at)
    {
        if (!tokens[at].IsCapitalised || tokens.Count - at < 2)
        {
            return false;
        }

        var longest = tokens[at].Key == "united" && tokens[at + 1].Key == "nations" ? 6 : 4;
        for (var i = at; i < tokens.Count && i < at + longest && tokens[i].IsCapitalised; i++)
        {
            if (InstitutionWords.IsHead(tokens[i])
                && tokens[i].Key is not ("house" or "senate" or "congress" or "first" or "united"
                or "international" or "union" or "house's" or "mission")
                && !(i > at && tokens[i].Key is "gobernacion"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Divides(string text, int i, int end) => text[i] switch
    {
        ',' or '|' or '\t' or ';' => true,
        '–' or '—' or '-' or '/' => i > 0 && TextFolding.IsBlank(text[i - 1]) && i + 1 < end
            && TextFolding.IsBlank(text[i + 1]),
        _ => false,
    };

    private static bool IsPostNominal(string part) =>
        Token.Of(part) is { Count: > 0 and <= 2 } words && words.All(w => OfficeWords.IsPostNominal(w));

    private static void Add(List<TextSpan> parts, string text, TextSpan part)
    {
        if (part.Length == 0)
        {
            return;
        }

        if (parts.Count > 0 && part.Length <= LongestPostNominal && IsPostNominal(text[part.Start..part.End]))
        {
            parts[^1] = parts[^1] with { End = part.End };
        }
        else
        {
            parts.Add(part);
        }
    }
}
