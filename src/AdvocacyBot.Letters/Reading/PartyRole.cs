using System.Collections.Frozen;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>The part a unit plays in a party.</summary>
internal enum PartyRole : byte
{
    /// <summary>"The Honorable", "Señor": the name comes next.</summary>
    Courtesy,
    Name,
    Title,
    Organization,
    Postal,

    /// <summary>No part of a party: "Presente", "Para su conocimiento", a reference number.</summary>
    Aside,
}

/// <summary>A unit and the part it plays.</summary>
internal readonly record struct PartyPart(AddressUnit Unit, PartyRole Role);

/// <summary>How well a unit's words fit each role, on the scale of <see cref="PlaceScores"/>.</summary>
internal static class PartyRoles
{
    public static readonly int Count = Enum.GetValues<PartyRole>().Length;

    private static readonly FrozenSet<string> Greetings = WordSet.Of("""
        dear respetable respetables respetados respetadas estimados estimadas distinguidos distinguidas apreciados
        apreciadas apreciables distinguido distinguida estimado estimada respetado respetada apreciado apreciada
        """);

    public static int[] Fits(AddressUnit unit)
    {
        var words = TextFolding.Visible(unit.Words);
        words = words[..^LetterPhrases.DistrictLength(words)];
        words = Ranks.ServiceStart(words) is > 0 and var served ? words[..served].TrimEnd() : words;
        var isWhole = words == unit.Words;
        var person = unit.IsGreetedName ? 3 : isWhole ? unit.NameScore : PersonName.Score(words);
        var isTitle = unit.OpensTitle;
        var isHouse = unit.IsHouse || PostalPhrases.NamesHouse(words);
        var isArticle = IsNamedByArticle(unit.Tokens) || unit.Tokens is [{ Key: "opinion" }, { Key: "publica" }, ..];
        var isBody = isArticle || unit.IsLetters || AreAll(unit) || (isWhole ? unit.NamesBody : Segments.NamesInstitution(words)) && !isHouse && !Regions.IsRegion(words);
        var hasDigit = !isArticle && !IsNumberedBody(unit.Tokens) && TextFolding.HasDigit(words);
        var isNumbered = hasDigit && unit.IsOnPostalLine;
        var isCourtesy = IsCourtesy(unit.Tokens);
        var isPlace = isHouse || PostalPhrases.NamesPlace(words);
        var isRunning = !isTitle && ProseWords.Score(unit.Tokens) >= 3 || unit.Tokens.Count > 25;
        var fits = new int[Count];
        fits[(int)PartyRole.Courtesy] = isCourtesy ? 9 : PlaceScores.Never;
        fits[(int)PartyRole.Name] = (person >= 3 ? 6 : person >= 1 ? 3 : person == 0 ? 0 : person > -3 ? -3 : -9)
            + (isTitle ? -5 : 0)
            + (isPlace ? -6 : 0)
            + (unit.Lead == Lead.Joined ? 6 : 0)
            + (unit.IsAbovePlaces || unit.OpensBody && person < 3 ? -6 : 0)
            + (isNumbered ? -20 : 0)
            + (isCourtesy ? -9 : 0);
        fits[(int)PartyRole.Title] = (isTitle ? 6 : EndsInTitle(unit.Tokens) ? 3 : -4)
            + (hasDigit ? -8 : 0)
            + (isNumbered ? -20 : 0)
            + (isBody && !isTitle || isHouse ? -3 : 0)
            + (person >= 3 ? -4 : 0)
            + (isRunning ? -6 : 0);
        fits[(int)PartyRole.Organization] = (isBody ? 6 : unit.Tokens.Exists(t => t.Is(WordKinds.Topic)) ? 2 : 0)
            + (isTitle ? -4 : 0)
            + (hasDigit || isHouse ? -6 : 0)
            + (isNumbered ? -20 : 0)
            + (person >= 3 ? -5 : 0)
            + (unit.Tokens.Count > 0 && unit.Tokens[0].IsCapitalised ? 0 : -4)
            + (isRunning ? -8 : 0);
        fits[(int)PartyRole.Postal] = Postal(unit, words, hasDigit, isPlace, isBody)
            + (unit.IsOnPostalLine || unit.IsBetweenPostal && person < 3 ? 6 : 0)
            + (unit.IsBetweenPostal && isBody ? 5 : 0)
            + (isTitle && !unit.IsOnPostalLine ? -5 : 0)
            + (person >= 3 && !hasDigit && !isPlace && !unit.IsAbovePlaces ? -6 : 0);
        fits[(int)PartyRole.Aside] = LetterPhrases.IsAside(words) ? 14
            : unit.Tokens.Count == 0 ? 3
            : isRunning ? 2
            : -4;
        return fits;
    }

    /// <summary>"All State Units", "All affiliated unions": as an entry of its own, those of a kind.</summary>
    private static bool AreAll(AddressUnit unit) =>
        unit is { Lead: Lead.Mark or Lead.Line, Tokens: [{ Key: "all" }, _, .., var last] } && unit.Tokens.Count <= 6 && last.Text[^1] == 's';

    /// <summary>"ARTICLE 19", "Article 12 West Africa": a body that calls itself by an article of a declaration.</summary>
    public static bool IsNamedByArticle(List<Token> words) =>
        words.Count is > 1 and < 8 && words[0].IsCapitalised && words[0].Key is "article" or "articulo"
        && words[1].Text is { Length: 1 or 2 } number && number.All(char.IsAsciiDigit);

    /// <summary>"Procuraduría 21 Judicial II Agraria", "Fiscalía 48 Seccional": a body of many, told by its number.</summary>
    private static bool IsNumberedBody(List<Token> words) =>
        words.Count > 2 && words[0].IsCapitalised && InstitutionWords.IsHead(words[0])
        && words[1].Text is { Length: <= 3 } number && number.All(char.IsAsciiDigit) && words[2].IsCapitalised
        && words.Skip(2).All(word => !word.Text.Any(char.IsAsciiDigit));

    /// <summary>Whether the words are courtesies alone: "Señor", "The Honorable", "His Excellency".</summary>
    public static bool IsCourtesy(List<Token> words) =>
        words is [
        {
            Key: "abogado" or "abogada" or "licenciado" or "licenciada" or "ingeniero" or "ingeniera"
            or "doctor" or "ciudadano" or "ciudadana" or "ciudadanos" or "ciudadanas"
            or "doctora" or "maestro" or "maestra" or "arquitecto" or "profesor" or "profesora" or "companero" or "companera"
            or "abogados" or "abogadas" or "licenciados" or "licenciadas" or "ingenieros" or "ingenieras" or "doctores"
            or "magister" or "bachiller" or "arquitecta" or "doctoras" or "maestros" or "maestras" or "arquitectos" or "profesores" or "profesoras" or "companeros" or "companeras"
        }]
        || words.Count is 2 or 3 && OfficeWords.IsHonorific(words[0])
            && words[^1].Key is "abogado" or "abogada" or "economista" or "magister" or "contador" or "contadora" or "psicologo"
                or "psicologa" or "profesional" or "coronel" or "diputado" or "diputada" or "senador" or "senadora" or "excelencia"
                or "magistrado" or "magistrada" or "arquitecto" or "arquitecta" or "agronomo" or "agronoma" or "notario" or "notaria"
        || words is [{ Text: "Máster" or "MÁSTER" }]
        || words is [{ Key: "su" or "vuestra" }, { Key: "excelencia" }] or [{ Key: "a" }, { Key: "su" or "vuestra" }, { Key: "excelencia" }] or [{ Key: "su" or "vuestra" }, { Key: "excelencia" }, { Key: "reverendisima" }]
        || words.Count is > 0 and <= 5 && words.All(w =>
            OfficeWords.IsHonorific(w) && !OfficeWords.IsHead(w)
            || w.Key is "the" or "la" or "el" or "a" or "al" or "his" or "her" or "su" or "y" or "and" or "most" or "right"
            or "as" or "os")
        || Courtesies.IsRoyal(words) && words.Count <= 4
            && words.Skip(1).All(w => OfficeWords.IsHonorific(w) || w.Key is "royal" or "real" or "serene");

    /// <summary>"Respetables Señora y Señores", "Distinguidas señoras": a greeting above the names, and nobody's own.</summary>
    public static bool GreetsAll(List<Token> words) =>
        words.Count is > 0 and <= 7 && words.Any(w => Greetings.Contains(w.Key))
        && words.All(w => Greetings.Contains(w.Key) || OfficeWords.IsHonorific(w) && !OfficeWords.IsHead(w)
            || IsCourtesy([w])
            || w.Key is "y" or "e" or "and" or "muy" or "todos" or "todas" or "autoridades" or "sirs" or "madams" or "excelencias");

    private static int Postal(AddressUnit unit, string words, bool hasDigit, bool isPlace, bool isBody)
    {
        var isOwn = words == unit.Words;
        var isStreet = isOwn ? unit.IsPostal : PostalPhrases.IsPostal(words);
        return (isStreet ? (hasDigit ? 8 : 7)
                : hasDigit ? 5
                : isPlace ? 6
                : unit is { Lead: Lead.Comma, IsAbovePlaces: true } ? 0
                : unit.Lead == Lead.Line && !isBody ? -3
                : -5)
            + ((isOwn ? unit.IsPlace : Regions.IsPlace(words)) ? 9 : 0)
            + (unit.IsBeforeRegion && !hasDigit && !unit.IsLetters ? 8 : 0)
            + (isBody && !hasDigit && !isStreet ? -5 : 0);
    }

    /// <summary>"House Speaker", "Committee Chair": the head of the office ends the words.</summary>
    private static bool EndsInTitle(List<Token> words) =>
        words.Count is > 1 and <= 6 && OfficeWords.IsHead(words[^1]) && words[^1].IsCapitalised && words[^1].Key is not "responsable";
}
