using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Asks;

/// <summary>A paragraph as an item of a list: its words without the mark before them, and the mark's number.</summary>
internal sealed record AskItem(TextSpan Span, int? Number, char? Bullet, bool IsMarked, bool IsDeed, bool IsQuestion)
{
    /// <summary>"3.1": a point of a point, which "4." does not go on with.</summary>
    public bool IsNested { get; init; }
}

internal static partial class AskItems
{
    private const int FirstWords = 60;

    private const int FewestWords = 4;

    /// <summary>In UTF-16 units.</summary>
    private const int LongestWish = 500;

    /// <summary>The paragraph as an item, marked or not; null where it is running text.</summary>
    public static AskItem? Of(SourceDocument source, TextSpan paragraph, bool isSeries)
    {
        var text = source.Slice(paragraph);
        var mark = Mark().Match(text);
        var words = Token.Of(text[mark.Length..Math.Min(text.Length, mark.Length + FirstWords)]);
        var isDeed = IsDeed(words) || mark.Success && IsGerund(words) || IsTitledDeed(text, mark.Length);
        var isWeak = mark.Success && mark.ValueSpan.Contains(',');
        if (words.Count == 0 || IsSection(mark) || isWeak && !isDeed || !mark.Success && !isDeed && !isSeries && !EndsInSeries(text))
        {
            return null;
        }

        int? number = int.TryParse(mark.Groups["number"].Value, CultureInfo.InvariantCulture, out var read) ? read : null;
        return new AskItem(
            paragraph with { Start = paragraph.Start + mark.Length }, number, Bullet(mark),
            mark.Success, isDeed, text.TrimEnd().EndsWith('?'))
        {
            IsNested = mark.ValueSpan.TrimStart() is [>= '0' and <= '9', '.', >= '0' and <= '9', ..] or [>= '0' and <= '9', >= '0' and <= '9', '.', >= '0' and <= '9', ..],
        };
    }

    /// <summary>"Could you confirm:", "whether the office is open": the item ends its lead's own words.</summary>
    public static bool Completes(string item) =>
        char.IsLower(item[0]) && Token.FirstKey(item) is "whether" or "when" or "how" or "who" or "why" or "si" or "cuando" or "como" or "quien" or "cuantos" or "cuantas";

    /// <summary>"4.0 WAY FORWARD": the number of a whole section, and of no item in it.</summary>
    private static bool IsSection(Match mark) => mark.Groups["number"].ValueSpan is "0" or "00";

    /// <summary>"A la Fiscalía, iniciar …", "Al Congreso que apruebe …", "Housing. Build …": a deed behind whom it is for, or a title.</summary>
    private static bool IsTitledDeed(string text, int start)
    {
        if (start > 0 || Title().Match(text) is not { Success: true } title)
        {
            return false;
        }

        var words = Token.Of(text[title.Length..Math.Min(text.Length, title.Length + FirstWords)]);
        return words.Count > 1 && (words[0].Key is "que" or "to" || AskWords.IsAct(words[0].Key) && (words[0].IsCapitalised || title.Value[0] == 'T')
            || words[0].Key.Length > 4 && AskWords.IsInfinitive(words[0].Key) && !InstitutionWords.IsHead(words[0]));
    }

    [GeneratedRegex(
        @"^((Y a|A)l? ((la|las|los) \p{L}|\p{Lu})[^,:;.]{3,90}?([,:] (?=\p{Ll}|\p{Lu}\p{Ll})| (a )?(?=que ))|To (the )?\p{Lu}[^,:;.]{2,90}[,:] |\p{Lu}[\p{L} ,'’-]{2,48}[.:–—] (?=\p{Lu}))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Title();

    /// <summary>"Y a la Embajada: transmitir …": the last of whom the list is for, told without a mark.</summary>
    public static bool IsLastTitled(string text) =>
        (text.StartsWith("Y a ", StringComparison.Ordinal) || text.StartsWith("Y al ", StringComparison.Ordinal)) && IsTitledDeed(text, 0);

    /// <summary>"Ending the practice of …"; without a mark it is a section's title.</summary>
    private static bool IsGerund(List<Token> words) =>
        words.Count > 1 && words[0].Key.Length > 5 && words[0].Key.EndsWith("ing", StringComparison.Ordinal);

    private static char? Bullet(Match mark) =>
        mark.Success && mark.ValueSpan.TrimStart() is { Length: > 0 } bullet && !char.IsLetterOrDigit(bullet[0]) && bullet[0] != '('
            ? bullet[0]
            : null;

    /// <summary>
    /// The item, and the running text that tight layout put behind it: a line that begins anew after a line without stop.
    /// </summary>
    public static (TextSpan Words, TextSpan? After) Parted(SourceDocument source, TextSpan item)
    {
        foreach (Match next in NextLine().Matches(source.Slice(item)))
        {
            var rest = item with { Start = item.Start + next.Groups["line"].Index };
            var words = source.Slice(rest);
            if (Token.Of(words[..Math.Min(words.Length, FirstWords)]).Count >= FewestWords && words.Contains('.', StringComparison.Ordinal))
            {
                return (new TextSpan(item.Start, item.Start + next.Index).Trimmed(source.Text), rest);
            }
        }

        return (item, null);
    }

    /// <summary>"Al Gobierno de Jalisco, medidas de …": whom this item of a list is for; null where it does not say.</summary>
    public static string? Addressee(string item) =>
        item.StartsWith('A') && To().Match(item) is { Success: true } match ? match.Groups["who"].Value : null;

    [GeneratedRegex(@"^(Al|A (?=(la|las|los) ))\s*(?<who>((la|las|los) )?\p{Lu}[^,:;.]{3,90}?)([,:]\s| (a )?(?=que ))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex To();

    /// <summary>"Les pedimos que:", "Le pedimos que tome las siguientes medidas:".</summary>
    public static bool AsksThat(string lead) =>
        lead.EndsWith(" que:", StringComparison.Ordinal)
        || lead.EndsWith(':') && lead.Contains(" que ", StringComparison.Ordinal) && lead.Contains("siguiente", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// "Eliminen el requisito …", "Se garantice …", "No se permita …": what is wished under "que:", without a mark before
    /// it. Only the form of the verb tells it.
    /// </summary>
    public static bool IsWish(string paragraph)
    {
        if (paragraph.Length is < FewestWords or > LongestWish || !char.IsUpper(paragraph[0]))
        {
            return false;
        }

        var words = Token.Of(paragraph[..Math.Min(paragraph.Length, FirstWords)]);
        var verb = words.Select(w => w.Key)
            .FirstOrDefault(key => key is not ("no" or "se" or "le" or "les" or "nos" or "lo" or "la"), "");
        return words.Count >= FewestWords - 1 && verb.Length > 3 && WishEnds.Any(end => verb.EndsWith(end, StringComparison.Ordinal))
            && !NoWishes.Contains(verb) && ProseWords.Score(Token.Of(verb)) == 0 && !InstitutionWords.IsHead(verb)
            && !GivenNames.Contains(verb);
    }

    private static readonly string[] WishEnds = ["e", "a", "en", "an"];

    private static readonly FrozenSet<string> NoWishes = WordSet.Of("""
        hace tiene tienen existe existen puede pueden debe deben quiere quieren sabe saben viene vienen parece duele vive viven
        para entre sobre ante toda cada desde como donde aunque durante parte siempre esta nuestra vuestra otra alguna ninguna
        una bien este ese
        """);

    /// <summary>"La cancelación definitiva de …", "The immediate release of …": a deed by its noun, and no sentence of its own.</summary>
    public static bool NamesDeed(string paragraph) => paragraph.Length <= LongestWish && DeedByNoun().IsMatch(paragraph);

    [GeneratedRegex(
        @"^((El|La|Un|Una) )?(\p{Ll}+ ){0,2}(?i:cancelaci[oó]n|suspensi[oó]n|derogaci[oó]n|retiro|cese|fin|liberaci[oó]n|libertad|reparaci[oó]n|restituci[oó]n|" +
        @"cumplimiento|respeto|creaci[oó]n|aprobaci[oó]n|publicaci[oó]n|apertura|instalaci[oó]n|entrega|devoluci[oó]n|destituci[oó]n|renuncia|eliminaci[oó]n|" +
        @"reconocimiento|anulaci[oó]n|revocaci[oó]n|ratificaci[oó]n|esclarecimiento|salida|archivo|alto|b[uú]squeda)\b" +
        @"( \p{Ll}+){0,4} (del?|al?|para|por)\b(?![^.;]{0,120}\b(es|son|fue|fueron|era|ha|han|est[aá]n?|ser[aá]n?|sigue|siguen|tiene|tienen|debe|permite|parece)\b)|" +
        @"^(The|An?) (\p{Ll}+( and)? ){0,3}(release|withdrawal|repeal|end|suspension|cancellation|restoration|publication|payment|reinstatement|closure|recognition|" +
        @"establishment|return) (of|to|for)\b(?![^.;]{0,120}\b(is|are|was|were|has|have|had|will|would|should|must|can|remains?)\b)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DeedByNoun();

    /// <summary>"…;" or "…; and": the next item follows.</summary>
    public static bool EndsInSeries(string text) => SeriesEnd().IsMatch(text);

    /// <summary>The words open as an order does: "Restore …", "Immediately release …", "Garantizar …", "Que se …".</summary>
    public static bool IsDeed(List<Token> words)
    {
        if (words.Count < 2 || !char.IsLetter(words[0].Text[0]))
        {
            return false;
        }

        var first = AskWords.IsManner(words[0].Key) ? 1 : 0;
        return words[first].Key is "que" or "that" || AskWords.IsAct(words[first].Key)
            || words[first].Key.Length > 4 && AskWords.IsInfinitive(words[first].Key)
            || words[first].Key is "pay" or "come" && words[0].IsCapitalised && first + 1 < words.Count && words[first + 1].Key is "the" or "all" or "what" or "for" or "those"
                or "to" or "and" or "every" or "each" or "our" or "their"
            || words[first].Key is "not" or "no" or "dont" && words.Count > 2;
    }

    [GeneratedRegex(
        @"^[\s\u200b\ufeff]*(\.[\s\u200b]+(?=\p{L})|[•●▪■◦‣⁃·*o–—➢✓✔-]+[\s\u200b]+|[•●▪■◦‣➢✓✔]|" + LetterPhrases.Picture + @"[\s\u200b]*|" +
        @"\d{1,2}\.(?<number>\d{1,2})[.)]?[\s\u200b]+(?=\p{L})|(uno|dos|tres|cuatro|cinco|seis)\s*[.:][\s\u200b]+|" +
        @"\(?(?<number>\d{1,2})[.)°º-]+[\s\u200b]*(?=\p{L}|[¿“""])|\(?([a-hj-z]|[ivx]{1,4})[.)][\s\u200b]+|" +
        @"(primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa]|s[eé]ptim[oa]|octav[oa]|" +
        @"noven[oa]|d[eé]cim[oa]|[uú]nic[oa]|first|second|third|fourth|fifth|sixth)\s*([.:–—-]+\s*|,\s+(?=(?-i:\p{Ll}))))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();

    [GeneratedRegex(@"(?<=[^.;:,\s])[ \t]*\r?\n[ \t\u200b]*(?<line>\p{Lu}\p{Ll}+ \p{Ll})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex NextLine();

    [GeneratedRegex(@";\s*(and|or|y|e)?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex SeriesEnd();
}
