using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// Whom a letter without address and salutation is to, where a heading of its own says so, "An open letter to the Parliament
/// of Peru regarding …", or its first sentences turn to someone: "nos dirigimos al Ministro de Salud para …".
/// </summary>
internal static partial class AddresseeInText
{
    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>A letter says in its first lines whom it turns to.</summary>
    private const int FirstLines = 6;

    /// <summary>In UTF-16 units.</summary>
    private const int LongestOpening = 1_200;

    public static IReadOnlyList<Party> Read(SourceDocument source, List<LineShape> opening)
    {
        foreach (var line in opening.Take(FirstLines))
        {
            if (InParticular(source, line) is { Count: > 0 } told)
            {
                return told;
            }

            if (Introduced(source, line) is { Count: > 0 } named)
            {
                return named;
            }

            if (line.Shown.Length <= LineShape.LongLine && !line.EndsLikeSentence
                && Heading().Match(source.Slice(line.Line.Span)) is { Success: true } heading
                && OfficeHolders.Joined(source, SalutationReader.Greeted(source, SpanOf(heading.Groups["to"]).At(line.Line.Span.Start))) is { Count: > 0 } headed
                && headed.TrueForAll(IsKnown))
            {
                return headed;
            }
        }

        return TurnedTo(source, opening);
    }

    /// <summary>
    /// "The following letter was sent to Ann Lee, minister of Health, and Bo Ruiz, minister of Water:", or a line of its
    /// own that opens the letter that a page quotes: "To the Chair of the Board".
    /// </summary>
    private static List<Party> Introduced(SourceDocument source, LineShape line)
    {
        if (line.Shown.Length > LineShape.LongLine || source.Slice(line.Line.Span) is not { Length: > 8 } words)
        {
            return [];
        }

        if (Sent().Match(words) is { Success: true } sent)
        {
            return [.. PersonsTold(words, SpanOf(sent.Groups["to"])).Select(one => one.At(line.Line.Span.Start))
                .SelectMany(one => Told(source, one)).Where(IsKnown)];
        }

        return line.Words <= LongestMark && Given().Match(words) is { Success: true } given
            && SalutationReader.Greeted(source, SpanOf(given.Groups["to"]).At(line.Line.Span.Start)) is [{ Title: not null }] one
            ? one
            : [];
    }

    private static List<Party> Told(SourceDocument source, TextSpan one) =>
        Segments.Of(source.Text, one) is [var name, _] && IsPerson(source.Slice(name), 1)
            && PartyReader.Read(source, one) is { Name: not null } person
            ? [person]
            : Parties(source, one);

    /// <summary>Each person with the office behind the comma; one span where they are told otherwise.</summary>
    private static IEnumerable<TextSpan> PersonsTold(string text, TextSpan told)
    {
        var start = told.Start;
        foreach (Match next in AnotherPerson().Matches(text[..told.End], start))
        {
            yield return new TextSpan(start, next.Index);
            start = next.Index + next.Length;
        }

        yield return new TextSpan(start, told.End);
    }

    /// <summary>In words.</summary>
    private const int LongestMark = 20;

    [GeneratedRegex(
        @"^\W*(the |this |an? )?(following|below)?( is)?( an?| the)?( (open|joint|full))?( (letter|text|statement|petition|message))?" +
        @"( \p{Ll}+){0,4}? ?(is|was|were|has been)?( \p{Ll}+ly)? (addressed|sent|delivered|submitted|handed|mailed|emailed|e-mailed) " +
        @"(today |yesterday |this week )?to (the )?(?<to>(?-i:\p{Lu})[^:;]{3,240}?)( (on|in|by) [^:;]{3,60})?:$", Options)]
    private static partial Regex Sent();

    [GeneratedRegex(
        @"^[\x22“'‘«]?To (the |all |his |her )?(?<to>(?-i:\p{Lu})[^:;.!?]{3,160}?)[,:]?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Given();

    [GeneratedRegex(
        @",? and (the )?(?=\p{Lu}\p{L}+[ -]\p{Lu}|\p{Lu}\p{L}+[ -]\p{L}+ \p{Lu})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex AnotherPerson();

    /// <summary>"A las autoridades del Estado, en especial al Presidente y a la Asamblea:": those whom it names.</summary>
    private static List<Party> InParticular(SourceDocument source, LineShape line)
    {
        if (!line.Shown.StartsWith("A l", StringComparison.OrdinalIgnoreCase) || line.Shown[^1] != ':'
            || source.Slice(line.Line.Span) is var words && Particular().Match(words) is not { Success: true } match)
        {
            return [];
        }

        var told = Each(words, SpanOf(match.Groups["to"])).Select(one => one.At(line.Line.Span.Start)).ToList();
        var parties = told
            .SelectMany(one => Alone(source, one) is { } office ? [office] : SalutationReader.Greeted(source, one)).ToList();
        return parties.TrueForAll(IsKnown) ? parties : [];
    }

    [GeneratedRegex(
        @"^a l[ao]s (autoridades|poderes|instituciones|entidades|[oó]rganos)\b[^:;]{0,80}?,? (y )?" +
        @"(en (especial|particular)|especialmente|particularmente|de manera especial),? " +
        @"(al|a la|a los|a las) (?<to>(?-i:\p{Lu})[^:;]{3,200}):$", Options)]
    private static partial Regex Particular();

    private static List<Party> TurnedTo(SourceDocument source, List<LineShape> opening)
    {
        if (opening.FirstOrDefault(line => line.IsProse) is not { } first)
        {
            return [];
        }

        var start = first.Line.Span.Start;
        var end = Math.Min(opening[Math.Min(opening.Count, FirstLines) - 1].Line.Span.End, start + LongestOpening);
        var text = source.Text[start..Math.Max(start, end)].Replace('\n', ' ').Replace('\r', ' ');
        return Turning().Match(text) is { Success: true } turning
            && Each(text, SpanOf(turning.Groups["to"])).ToList() is var told
            && told.SelectMany(one => told.Count > 1 && Alone(source, one.At(start)) is { } office ? [office] : Parties(source, one.At(start))).ToList()
                is { Count: > 0 } parties && parties.TrueForAll(IsHeld)
            ? parties
            : [];
    }

    /// <summary>"… al Ministro de Salud y a la Defensora del Pueblo": an article of its own opens each.</summary>
    private static IEnumerable<TextSpan> Each(string text, TextSpan told)
    {
        var start = told.Start;
        foreach (Match next in Another().Matches(text[..told.End], start))
        {
            yield return new TextSpan(start, next.Index);
            start = next.Index + next.Length;
        }

        yield return new TextSpan(start, told.End);
    }

    /// <summary>"Coordinador Residente y Humanitario de la Misión": behind an article of its own an "y" joins nobody else.</summary>
    private static Party? Alone(SourceDocument source, TextSpan told) =>
        Segments.Of(source.Text, told).Count == 1 && OfficeWords.OpensTitle(Token.Of(source.Slice(told)))
        && PartyReader.Addressed(source.Slice(told)) is null ? PartyReader.Read(source, told) : null;

    [GeneratedRegex(@"(,|,? (y|e|as[ií] como)) (al|a la|a los|a las) (?=\p{Lu})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Another();

    /// <summary>"señor Blas Ruiz, Ministro de Salud" and "Ministro de Salud, Blas Ruiz" are one each; else as a greeting names them.</summary>
    private static List<Party> Parties(SourceDocument source, TextSpan span)
    {
        if (Segments.Of(source.Text, span) is not [var first, var second, ..] parts)
        {
            return SalutationReader.Greeted(source, span);
        }

        if (IsPerson(source.Slice(first), 3) && PartyReader.Read(source, span) is { Name: not null } party)
        {
            return [party];
        }

        var isHolder = parts.Count == 2 && OfficeWords.OpensTitle(Token.Of(source.Slice(first))) && PartyReader.Addressed(source.Slice(first)) is null
            && IsPerson(source.Slice(second), 1);
        return isHolder && PartyReader.Read(source, first) is { Name: null } office
            ? [office with { Span = span, Name = source.Words(WithoutCourtesy.Name(source.Text, second)) }]
            : SalutationReader.Greeted(source, span);
    }

    private static bool IsPerson(string words, int evidence) =>
        Token.Of(words) is { Count: > 1 } tokens && !OfficeWords.OpensTitle(tokens) && !Segments.NamesInstitution(words, tokens)
        && PersonName.Score(words, tokens) >= evidence;

    /// <summary>An office, a person with a courtesy, or a body of a state: what is only capitalised may be anything.</summary>
    private static bool IsKnown(Party party) =>
        party.Title is not null || party.Name is not null || party.Organization is { } body && Segments.NamesInstitution(body.Value);

    /// <summary>Running text names many; only who holds an office, or the body of a state, is written to.</summary>
    private static bool IsHeld(Party party) =>
        party.Title is not null || party.Organization is { } body && Token.Of(body.Value).Take(3).Any(word => InstitutionWords.IsOfState(word.Key));

    private static TextSpan SpanOf(Group group) => new(group.Index, group.Index + group.Length);

    [GeneratedRegex(
        @"^((an?|this|our|joint|public|open|urgent|the|una|esta) ){0,3}(open |joint |public )?(letter|memorandum|petition|appeal|carta|petici[oó]n|memorial)" +
        @"( (abierta|p[uú]blica|conjunta|colectiva))?( dirigida| addressed)? (to|al?|para)( the| la| las| los| el)? (?<to>(?-i:\p{Lu})[^:;()]{2,160}?)" +
        @"(?=,?\s*(\(|\b(on|about|regarding|concerning|urging|calling|asking|from|for|by|sobre|por|para|respecto|ante|en relaci[oó]n|acerca|en defensa)\b|[:;]|$))",
        Options)]
    private static partial Regex Heading();

    [GeneratedRegex(
        @"\b((nos dirigimos|me dirijo|dirigimos (esta|la presente) (carta|misiva|comunicaci[oó]n)|escribimos|(queremos|deseamos) (expresarle|extenderle|manifestarle|comunicarle|hacerle llegar)|" +
        @"(hacemos|hacer) llegar)( (hoy|respetuosamente|p[uú]blicamente|atentamente|con respeto))?( a (usted|ustedes|Ud\.|Uds\.),?)? (al?|a la|a los|a las)|" +
        @"(we|i)(,? the undersigned,?)?( (are|am))?( (respectfully|hereby|jointly|again|urgently))? (write|writing|address this letter|appeal|petition|turn) to)" +
        @"( the| la| las| los| el)? (?<to>((se[nñ]ora?|sra?\.|dra?\.|lic\.|ing\.) )?(?-i:\p{Lu})[^:;()]{2,160}?)" +
        @"(?=,? (to|in order|because|regarding|concerning|about|on|with|as|for|urging|asking|para(?! (el|la|los|las) (?-i:\p{Lu}))|ante(?! (el|la|los|las) (?-i:\p{Lu}))|con (el|la)|a fin|a efecto|por|en relaci[oó]n|en torno|respecto|sobre|la (bienvenida|preocupaci[oó]n)|nuestr[ao]|su|que)\b|[:;(]|\.\s)",
        Options)]
    private static partial Regex Turning();
}
