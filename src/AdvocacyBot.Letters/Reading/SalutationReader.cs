using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// The salutation, and each party it greets: "Dear President Lee, Secretary Ruiz, and Members of Congress:".
/// </summary>
internal static partial class SalutationReader
{
    [GeneratedRegex(
        @"^(dear|distinguished|esteemed|respected|greetings|estimad[oa]s?|estimad[oa]\([oa]s?\)|distinguid[oa]s?|apreciad[oa]s?|apreciables?|" +
        @"honou?rables?|respetad[oa]s?|querid[oa]s?|muy|honorables?|excelent[ií]sim[oa]s?|to|" +
        @"your(?! (royal |serene )?(majest|highness|excellenc))|a|" +
        @"se[nñ]ores|se[nñ]oras|se[nñ]ora?(?=\s+(?-i:\p{Ll}))|the|y|and|" + Greetings.Words + @")\b[\s,]*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Greeting();

    /// <summary>"Estimada Sra. Ana Ruiz": what stands before the name.</summary>
    [GeneratedRegex(@"^(estimad[oa]|distinguid[oa]|respetad[oa]|apreciad[oa]|dear)\s+(?=(?-i:\p{Lu}))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    public static partial Regex GreetingOfName();

    private static readonly FrozenSet<string> Vocatives = WordSet.Of("""
        honorable honorables honourable mr mister madam madame mme senor senora senores senoras senorita sr sra sres
        sras excmo excma excmos excmas ilmo ilma ilmos ilmas excelentisimos excelentisimas
        y excelentisimo excelentisima ilustrisimo ilustrisima ciudadano ciudadana ciudadanos ciudadanas
        """);

    private static readonly FrozenSet<string> Callings = WordSet.Of("""
        sr sra srta senor senora senorita lic licda licenciado licenciada doctor doctora dr dra ing ingeniero ingeniera
        mtro mtra maestro maestra magistrado magistrada mr mrs ms
        """);

    /// <summary>Greetings that name nobody.</summary>
    [GeneratedRegex(
        @"^\W*(to whom it may concern|a quien corresponda|whom it may concern|(un )?(muy )?(cordial|" +
        @"atento) saludo|reciba[n]?.*|friends?|colleagues|all|amig[oa]s.*|coleg(as|ues)|madam|" +
        @"sirs?( or madam)?|((vuestra|su|sus|your) )?(excellenc(y|ies)|excelencias?)|" +
        @"((vuestras?|sus?|your) )?((royal|serene) )?(majest(y|ies)|highness(es)?|majestad(es)?|altezas?( real(es)?)?)|" +
        @"(excm|ilm)[oa]s?\.? (sr|sra|sres|sras|se[nñ]or(es|a|as)?)\.?|" +
        @"(a )?(thaoisigh|th[aá]naiste|chara|ch[aá]irde)|de (mis?|nuestras?).*consideraci([oó]n|ones)|se[nñ]or(es|as|a)?|quien corresponda)\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Nobody();

    /// <summary>
    /// Whether the words call on someone by an office, as a salutation without "Dear" does: "Señor Procurador",
    /// "Honorable Members of the Committee", "Mr. President". Only its end tells it from an address.
    /// </summary>
    public static bool IsVocative(List<Token> words)
    {
        var at = 0;
        while (at < words.Count && Vocatives.Contains(words[at].Key))
        {
            at++;
        }

        if (at > 0 && IsLofty(words[0].Key))
        {
            return at == words.Count ? at == 2 : OfficeWords.IsHead(words[at]);
        }

        return at > 0
            && (at == words.Count || OfficeWords.IsHonorific(words[at].Key) || OfficeWords.IsQualifier(words[at].Key)
                || words[at].Key.Split(' ').Any(OfficeWords.IsHead));
    }

    /// <summary>"Sr. Gutiérrez", "Licenciado Delgado": a courtesy and a surname or two, and no office.</summary>
    public static bool CallsByName(List<Token> words) =>
        words.Count is 2 or 3 && Callings.Contains(words[0].Key)
        && words.Skip(1).All(w => w.Text.Length > 2 && NamesPerson(w) && !OfficeWords.IsQualifier(w.Key));

    /// <summary>"Excmo. Sr. D. Blas Ruiz" opens an address; only before an office does it call on someone.</summary>
    private static bool IsLofty(string key) =>
        key is "excmo" or "excma" or "excmos" or "excmas" or "ilmo" or "ilma" or "ilmos" or "ilmas";

    public static Salutation? Read(SourceDocument source, List<LineShape> lines)
    {
        if (lines.Count == 0)
        {
            return null;
        }

        // In a letter that is quoted each paragraph opens with the mark.
        var span = lines[0].Line.Span.Through(lines[^1].Line.Span).Trimmed(source.Text, "\"“«", "");
        return new Salutation(source.Words(span), Greeted(source, span));
    }

    /// <summary>The parties that words joined by commas and "and" name.</summary>
    public static List<Party> Greeted(SourceDocument source, TextSpan span)
    {
        List<Party> greeted = [];
        foreach (var piece in Pieces(source, span))
        {
            if (!Nobody().IsMatch(TextFolding.Visible(source.Slice(piece)))
                && PartyReader.Read(source, piece) is { } party && !greeted.Exists(before => AreCalledAlike(before, party)))
            {
                greeted.Add(Named(source, party));
            }
        }

        return greeted;
    }

    /// <summary>"Estimadas congresistas y estimados congresistas": women and men of one office, greeted once.</summary>
    private static bool AreCalledAlike(Party one, Party other) =>
        one is { Name: null, Organization: null, Title: { } title } && other is { Name: null, Organization: null, Title: { } called }
        && TextFolding.Key(title.Value) == TextFolding.Key(called.Value);

    /// <summary>
    /// A surname alone ("Dear Ann:") reads as an organisation elsewhere; in a salutation it greets a person. An office
    /// alone ("Dear Madam Secretary:") names nobody.
    /// </summary>
    private static Party Named(SourceDocument source, Party party)
    {
        if (party is not { Name: null, Title: null, Organization: { } words })
        {
            return party;
        }

        var tokens = Token.Of(words.Value);
        return tokens.Count <= 3 && tokens.All(NamesPerson)
            ? party with { Name = source.Words(words.Span), Organization = null }
            : party;
    }

    private static bool NamesPerson(Token token) =>
        token.IsCapitalised && !InstitutionWords.IsHead(token.Key) && !InstitutionWords.IsTopic(token.Key)
        && !OfficeWords.IsHead(token.Key) && !OfficeWords.IsHonorific(token.Key);

    private static List<TextSpan> Pieces(SourceDocument source, TextSpan span)
    {
        List<TextSpan> pieces = [];
        var tokens = Token.Of(source.Slice(span));
        var start = span.Start;
        var isEnglish = tokens.Count > 0 && tokens[0].Key == "dear";
        for (var i = 1; i < tokens.Count; i++)
        {
            var gap = source.Slice(new TextSpan(span.Start + tokens[i - 1].End, span.Start + tokens[i].Start));
            var joins = tokens[i].Key is "and" or "y" or "e" && !IsOneOffice(tokens, i)
                && !(isEnglish && tokens[i].Key != "and");
            if (joins && i + 1 < tokens.Count && OpensParty(tokens, i + 1))
            {
                pieces.Add(new TextSpan(start, span.Start + tokens[i - 1].End));
                start = span.Start + tokens[++i].Start;
            }
            else if (!joins && gap.Any(c => c is ',' or ';' or '/' or '&' or ':') && OpensParty(tokens, i))
            {
                pieces.Add(new TextSpan(start, span.Start + tokens[i - 1].End));
                start = span.Start + tokens[i].Start;
            }
        }

        pieces.Add(new TextSpan(start, span.End));
        pieces = AreOneGroup(source, pieces) ? [span] : pieces;
        return pieces.ConvertAll(p => AfterGreeting(source, p));
    }

    /// <summary>"Cancilleres, Ministros y Parlamentarios de los países del Sur": what the last are of, all of them are.</summary>
    private static bool AreOneGroup(SourceDocument source, List<TextSpan> pieces) =>
        pieces.Count > 2
        && pieces.SkipLast(1).All(piece => Token.Of(source.Slice(AfterGreeting(source, piece))) is [var office] && office.Text[^1] == 's' && OfficeWords.IsHead(office))
        && Token.Of(source.Slice(pieces[^1])) is [var last, { Key: "of" or "de" or "del" }, _, ..] && OfficeWords.IsHead(last);

    /// <summary>
    /// "Diputadas y Diputados" is one office, and "Procurador Lee y Soto" one name: what stands on both sides of the
    /// "y" at <paramref name="i"/>.
    /// </summary>
    private static bool IsOneOffice(List<Token> tokens, int i)
    {
        if (i + 1 >= tokens.Count)
        {
            return false;
        }

        var (before, after) = (tokens[i - 1].Key, tokens[i + 1].Key);
        if (tokens[i].Key is "and" && before == after)
        {
            // "Prime Minister and Minister": English knows no forms by sex, so these are two.
            return false;
        }

        return before is "state" or "estado" && after is "government" or "gobierno"
            || before.Length == 5 && after.Length == 5 && before[..3] == after[..3] && before[^1] == 's' && OfficeWords.IsHead(before)
            || before.Length > 5 && after.Length > 5 && before.AsSpan(0, 5).SequenceEqual(after.AsSpan(0, 5))
            || tokens[i].Key is "y" && FamilyNames.Contains(before) && FamilyNames.Contains(after)
                && tokens.Take(i).Any(t => OfficeWords.IsHead(t));
    }

    /// <summary>
    /// Whether a party's words can begin here: a title, an honorific, or a capitalised word that is no office's
    /// object.
    /// </summary>
    private static bool OpensParty(List<Token> tokens, int i)
    {
        var key = tokens[i].Key;
        return OfficeWords.IsHonorific(key) || Greeting().IsMatch(tokens[i].Text + " ")
            || key.Split(' ').Any(OfficeWords.IsHead)
            || OfficeWords.IsQualifier(key)
            || tokens[i].IsCapitalised && !OfficeWords.IsObject(key) && !InstitutionWords.IsHead(key);
    }

    private static TextSpan AfterGreeting(SourceDocument source, TextSpan span)
    {
        while (span.Length > 0 && Greeting().Match(source.Slice(span)) is { Success: true, Length: > 0 } greeting)
        {
            span = span with { Start = span.Start + greeting.Length };
        }

        return span;
    }
}
