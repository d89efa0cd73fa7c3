using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// Reads the words that name one party: "Secretary of the Interior Ann Lee", "Ann Lee, Director, Migration Office",
/// "Director of the Commission for Refugees", "Members of the Committee".
/// </summary>
internal static class PartyReader
{
    /// <summary>In words.</summary>
    private const int LongestName = 8;

    private const int FewestLetters = 3;

    /// <param name="source">The document the span points into.</param>
    /// <param name="span">The party's words; a line break inside them counts as a blank.</param>
    public static Party? Read(SourceDocument source, TextSpan span)
    {
        span = EndMarks.Without(source.Text, span);
        if (span.Length == 0)
        {
            return null;
        }

        var segments = Segments.Of(source.Text, span);
        var first = source.Slice(segments[0]);
        if (Addressed(first) is { } nameStart && nameStart > 0)
        {
            var start = segments[0].Start;
            var title = WithoutCourtesy.Title(source, new TextSpan(start, start + nameStart));
            var name = new TextSpan(start + nameStart, segments[0].End);
            return Made(source, span, WithoutCourtesy.Name(source.Text, name), title, Office(source, segments, 1));
        }

        if (PersonName.Score(first) >= 1 && !OfficeWords.OpensTitle(Token.Of(first)))
        {
            return Made(source, span, WithoutCourtesy.Name(source.Text, segments[0]), null, Office(source, segments, 1));
        }

        var (office, organization) = Office(source, segments, 0);
        var bare = office is { } words ? WithoutCourtesy.Title(source, words) ?? words : office;
        return Made(source, span, null, null, (bare, organization));
    }

    /// <summary>
    /// Where the name begins after a title or honorific ("Secretary of the Interior | Ann Lee"); null where none
    /// does.
    /// </summary>
    public static int? Addressed(string words) => Addressed(words, Token.Of(words));

    /// <inheritdoc cref="Addressed(string)"/>
    public static int? Addressed(string words, List<Token> tokens)
    {
        if (Ranks.Leading(tokens) is > 1 and var ranked && tokens.Count - ranked > 1 && tokens[ranked].IsCapitalised
            && PersonName.Score(words[tokens[ranked].Start..]) >= 1)
        {
            return tokens[ranked].Start;
        }

        if (tokens.Count < 2 || !(OfficeWords.OpensTitle(tokens) || IsHonorificAt(tokens, 0)) || IsOfficeItself(tokens))
        {
            return null;
        }

        var (best, at) = (int.MinValue, -1);
        for (var i = 1; i < tokens.Count; i++)
        {
            var score = NameScore(words, tokens, i);
            if (score > best)
            {
                (best, at) = (score, i);
            }
        }

        return best > 0 ? tokens[at].Start : null;
    }

    /// <summary>How likely the title ends and the name begins at the word; 0 and less is unlikely.</summary>
    private static int NameScore(string words, List<Token> tokens, int at)
    {
        var (before, first) = (tokens[at - 1], tokens[at]);
        var between = words.AsSpan(before.End, first.Start - before.End);
        if (tokens.Count - at > LongestName || !first.IsCapitalised && !PersonName.IsParticle(first.Key)
            || NameRun.IsLink(before.Key) || OfficeWords.IsOfNation(tokens, at - 1) || before.Key is "a" or "en" or "ante" or "at" or "in"
            || OpensPlace(before.Key) || at == tokens.Count - 1 && IsAcronym(first) && tokens[0].Text.Any(char.IsLower) && !FamilyNames.Contains(first.Key) && !GivenNames.Contains(first.Key) || IsInBrackets(words, first.Start) || first.Key is "pro" or "tempore" or "tem" || between.Contains(',') || !HasLetters(words.AsSpan(first.Start)))
        {
            return PlaceScores.Never;
        }

        if (OfficeWords.IsHead(tokens[^1]) && tokens[^2].Key is "hon" or "honourable" or "honorable" or "honble" && at >= tokens.Count - 2)
        {
            // "Rt. Hon. Speaker": a surname would have "Mr." or "Dr." before it.
            return PlaceScores.Never;
        }

        var person = PersonName.Score(words[first.Start..], Token.From(tokens, at));
        var isKnown = GivenNames.Contains(first.Key) || FamilyNames.Contains(first.Key);
        var isOfTitle = first.Key is "de" or "del" or "la" or "las" or "los" or "y" or "e" or "el" or "dos" or "das" or "da";
        var namesPlace = isOfTitle && (tokens.Skip(at).Any(t => Regions.IsRegion(t.Key) || Regions.IsCity(t.Key)) || IsOfPlace(words, tokens, at))
            || at + 2 < tokens.Count && tokens[^2].Key is "de" or "del" or "of"
                && (Countries.Contains(tokens[^1].Key) || !isKnown && at + 3 == tokens.Count && Regions.IsPlace(tokens[^1].Key));
        var isTitleStill = OfficeWords.OpensRegion(tokens, at) || !isKnown && (OfficeWords.IsQualifier(first.Key) || OfficeWords.IsObject(first.Key) || OfficeWords.TellsOfMatter(first.Key))
            || OfficeWords.IsHead(first);
        return person + (!isOfTitle ? 2 : tokens.FindIndex(at, IsOfFamily) >= 0 ? 0 : -4)
            + (namesPlace ? -9 : 0)
            + (before.Key is "bancada" or "fraccion" or "bloque" ? PlaceScores.Never
                : before.Key is "partido" or "party" || OfficeWords.IsSovereign(first.Key) && at == tokens.Count - 1 ? -6 : 0)
            + (EndsInOffice(tokens, at) || IsOfBody(tokens, at) && (!isKnown || EndsInPlace(tokens)) ? -6 : 0)
            + (isTitleStill && !isOfTitle || isOfTitle && !EndsOffice(before) ? -6 : 0)
            + (at == tokens.Count - 1 && !isKnown && !EndsOffice(before) ? -4 : 0)
            + (EndsOffice(before) || OfficeWords.IsQualifier(before.Key) || EndsObject(before) ? 1
                : person < 3 && !(at > 1 && NameRun.IsLink(tokens[at - 2].Key)) ? -4
                : -1);
    }

    private static bool IsOfFamily(Token word) =>
        FamilyNames.Contains(word.Key) || word.Key.Split(' ').Any(FamilyNames.Contains);

    /// <summary>"Presidenta | de la República de Costa Rica", "Gobernador | del Estado de Nuevo León": where, and nobody's name.</summary>
    private static bool IsOfPlace(string words, List<Token> tokens, int at)
    {
        var first = at;
        while (first < tokens.Count && NameRun.IsLink(tokens[first].Key))
        {
            first++;
        }

        return first < tokens.Count && tokens[first].Key is "republica" or "estado" or "provincia" or "departamento" or "municipio"
                or "reino" or "nacion" or "principado" or "region" or "ciudad"
            || Enumerable.Range(2, 2).Any(n => tokens.Count - n >= at && Regions.IsPlace(words[tokens[^n].Start..tokens[^1].End]));
    }

    /// <summary>"Procuraduría Delegada para Asuntos Ambientales y Agrarios": the office as a body, and nobody who holds it.</summary>
    private static bool IsOfficeItself(List<Token> tokens) =>
        tokens[0].Text.EndsWith("uría", StringComparison.OrdinalIgnoreCase) && tokens.Any(word => word.Key is "para" or "de" or "del");

    /// <summary>"Leader's Office (Attn: Ann Lee)": what stands in brackets is no holder of the office.</summary>
    private static bool IsInBrackets(string words, int at) => words.LastIndexOf('(', at) > words.LastIndexOf(')', at);

    /// <summary>As many letters as the shortest name has.</summary>
    private static bool HasLetters(ReadOnlySpan<char> words)
    {
        var letters = 0;
        for (var i = 0; i < words.Length && letters < FewestLetters; i++)
        {
            letters += char.IsLetter(words[i]) ? 1 : 0;
        }

        return letters == FewestLetters;
    }

    /// <summary>"Chief | Medical Officer": an office ends the words, and no name.</summary>
    private static bool EndsInOffice(List<Token> tokens, int at) =>
        at < tokens.Count - 1 && tokens[^1].Key is "officer" or "director" or "manager" or "secretary" or "president" or "adviser"
            or "advisor" or "counsel" or "coordinator" or "representative" or "commissioner" or "minister" or "ministra"
            or "secretaria" or "directora" or "executive" or "executives" or "directors" or "officers";

    /// <summary>"Secretario del Servicio | Europeo": the bare kind of a body has its name still to come.</summary>
    private static bool IsOfBody(List<Token> tokens, int at) =>
        at > 1 && NameRun.IsLink(tokens[at - 2].Key) && InstitutionWords.IsHead(tokens[at - 1].Key)
        && !OfficeWords.IsObject(tokens[at - 1].Key);

    /// <summary>"Representante del Consejo | Maya del Poniente de Yucatán": a body ends with where it is.</summary>
    private static bool EndsInPlace(List<Token> tokens) =>
        tokens.Count > 3 && tokens[^2].Key is "de" or "del" or "of" && Regions.IsPlace(tokens[^1].Text);

    /// <summary>The place goes on behind it: "Governor of New Mexico", "City Council of San Marcos".</summary>
    private static bool OpensPlace(string key) =>
        key is "new" or "north" or "south" or "east" or "west" or "saint" or "st" or "san" or "santa" or "fort" or "port"
            or "nuevo" or "nueva" or "puerto" or "costa";

    private static bool EndsOffice(Token word) =>
        OfficeWords.IsSovereign(word.Key) && word.Key is not ("amir" or "sultan" or "rey" or "prince" or "heredero") ||
        word.Key is "tempore" or "tem" || HasHead(word) || OfficeWords.IsHonorific(word);

    private static bool HasHead(Token word) =>
        word.Is(WordKinds.Office)
        || word.Key.Contains(' ', StringComparison.Ordinal) && word.Key.Split(' ').Any(OfficeWords.IsHead);

    /// <summary>What an office is of ends its title: "Secretary of State | Ann Lee".</summary>
    private static bool EndsObject(Token word) =>
        OfficeWords.IsObject(word.Key) || Regions.IsRegion(word.Key) || InstitutionWords.IsTopic(word.Key);

    private static bool IsHonorificAt(List<Token> tokens, int i) =>
        OfficeWords.IsHonorific(tokens[i])
        || i == 0 && tokens[0].Key is "the" or "his" or "her" or "el" or "la" or "al"
            && tokens.Count > 1 && OfficeWords.IsHonorific(tokens[1])
        || i == 0 && (Courtesies.IsRoyal(tokens) || tokens[0].Key is "king" or "queen"
            && !tokens.Any(t => t.Key is "of" or "county" or "street" or "road" or "avenue" or "square" or "college"
                or "hospital" or "center" or "building"));

    /// <summary>Title and organisation in the segments from <paramref name="from"/> on.</summary>
    internal static (TextSpan? Title, TextSpan? Organization) Office(
        SourceDocument source, List<TextSpan> segments, int from)
    {
        if (from >= segments.Count)
        {
            return (null, null);
        }

        var whole = new TextSpan(segments[from].Start, segments[^1].End);
        if (!OfficeWords.OpensTitle(Token.Of(source.Slice(segments[from]))))
        {
            return Segments.NamesInstitution(source.Slice(segments[from])) || from == 0
                ? (null, whole)
                : (whole, null);
        }

        for (var i = from + 1; i < segments.Count; i++)
        {
            var segment = source.Slice(segments[i]);
            if (Segments.NamesInstitution(segment) && !OfficeWords.OpensTitle(Token.Of(segment)))
            {
                return (new TextSpan(whole.Start, segments[i - 1].End), new TextSpan(segments[i].Start, whole.End));
            }
        }

        if (segments.Count == from + 2 && from > 0 && Token.Of(source.Slice(segments[^1])) is { Count: > 0 } last
            && (last.Count > 1 || IsAcronym(last[0]))
            && last[0].Key is not ("and" or "y" or "e") && !OfficeWords.OpensTitle(last))
        {
            return (segments[from], segments[^1]);
        }

        return Segments.HeadOf(source.Slice(whole)) is { } split
            ? (whole with { End = whole.Start + split.TitleEnd }, whole with { Start = whole.Start + split.BodyStart })
            : (whole, null);
    }

    /// <summary>A body by its initials alone: "Ann Lee, Director, CARECEN".</summary>
    public static bool IsAcronym(Token word) =>
        word.Text.Length is >= 3 and <= 12 && word.Text.All(char.IsUpper)
        && !OfficeWords.IsPostNominal(word) && !Regions.IsCode(word.Text);

    /// <summary>
    /// "President Ann Lee, Director of X": the title before the name is the party's; the rest tells the office.
    /// </summary>
    private static Party Made(
        SourceDocument source, TextSpan span, TextSpan? name, TextSpan? title,
        (TextSpan? Title, TextSpan? Organization) office)
    {
        var organization = office.Organization ?? (title is null ? null : office.Title);
        return new Party(span, Words(name), Words(title ?? office.Title), Words(organization), []);

        Sourced<string>? Words(TextSpan? part) => part is { } words ? source.Words(words) : null;
    }
}
