using System.Buffers;
using System.Collections.Frozen;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>
/// Lines of a signature block that are made of words of signing and of kinds of signers alone: "Organizaciones que
/// respaldan", "Entidades adheridas / Entitats adherides", "Signatories by country". They head those who sign.
/// </summary>
internal static class SignatureLabels
{
    private const int LongestLabel = 12;

    /// <summary>Words of signing: one of them makes a short line the head of a list.</summary>
    private static readonly FrozenSet<string> Signing = WordSet.Of("""
        firma firmas firman firmamos firmante firmantes firmado firmada adhiere adhieren adherentes adherida
        adheridas adherido adheridos adhesion adhesiones suscribe suscriben suscribimos suscriptores
        suscriptoras suscrita suscritas signatario signataria signatarios signatarias respaldan respaldo apoyan
        apoyos avalan avales subscriben endosan signatories signatory signers signed signing cosigned co-signed
        co-signers cosigners co-signatories undersigned endorsers endorsed endorsing joined joining suman unen
        endorsements supporters supporting supported signatures assinam assinaturas subscrevem subscritores
        apoiam asinan asinantes sinaturas signants adherides adherits subscriuen signen entitats-signants
        sinatzaileak atxikitako atxikiak sinatzen signataires soutiens unterzeichnende unterzeichner firmatari
        """);

    /// <summary>Kinds of signers, in the plural: a line of these alone heads a group.</summary>
    private static readonly FrozenSet<string> Bodies = WordSet.Of("""
        organizaciones entidades asociaciones colectivos colectivas instituciones redes grupos plataformas
        movimientos sindicatos fundaciones comunidades iglesias universidades federaciones coaliciones comites
        organizations organisations groups networks coalitions institutions entities associations
        academia agencies unions congregations churches universities ngos ong ongs oscs osc
        organizacoes organizações entidades movimentos instituicoes organitzacions entitats associacions organizacions
        erakundeak elkarteak organisations associations organizzazioni organisationen
        """);

    private static readonly FrozenSet<string> People = WordSet.Of("""
        personas persona individuos individuals individual individuales people pessoas persones pertsonak particulares
        personalidades personalities titulo capacity capacities individualmente personal
        """);

    /// <summary>What stands beside them and tells nothing by itself.</summary>
    private static readonly FrozenSet<string> Beside = WordSet.Of("""
        las los la el lo y e o u de del por para en con a al que se su sus esta este carta comunicado documento
        pronunciamiento quienes abajo tambien ademas otras otros otra mas siguientes demas como son pais paises
        region regiones estado estados ciudad provincia departamento sector orden alfabetico lista listado total
        primeras primeros nuestra nuestro nacional nacionales internacional internacionales regional regionales
        local locales estatal estatales sociales civiles civil sociedad humanos derechos base comunitarias
        religiosas academicas nombre nombres cargo apellido apellidos institucion the of and by on behalf in
        this letter our their following other additional also all as an or with list name title affiliation
        tribal federal provincial municipal county indigenous labour country countries state states city regions national international statewide legal community grassroots
        society members faith faith-based religious academic labor professional do da dos das os em i els les
        nivel per par pays pelo pela eta arabera herriaren promotoras promotores promotora impulsoras impulsores convocantes
        organizadoras organizadores participantes integrantes promueven
        siguen sigue naturales juridicas fisicas morales
        """);

    /// <summary>No head of signatures is without one of these.</summary>
    private static readonly SearchValues<string> Stems = SearchValues.Create(
        ["firm", "sign", "adhe", "suscri", "endors", "respald", "apoya", "avala", "support", "assin", "asin", "subscr", "sinat",
         "atxik", "subscriu", "soutien", "unterzeich"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Fields = WordSet.Of("""
        no n nro num numero number nombre nombres apellidos cargo firma region institucion organizacion entidad
        pais ciudad titulo name names title organization organisation institution affiliation country city state
        signature location place ubicacion lugar localidad municipio sede
        """);

    /// <summary>Whether the words head those who sign, or a group of them.</summary>
    public static bool IsHead(List<Token> words) => HasOnly(words, out var signing, out var kinds, out var people) && signing + kinds + people > 0;

    /// <summary>Whether the words head those who sign and can be nothing else, wherever they stand.</summary>
    public static bool OpensSignatures(string words) =>
        words.AsSpan().ContainsAny(Stems) && char.IsUpper(words[0])
            && HasOnly(Token.Of(words), out var signing, out var kinds, out var people)
        && signing > 0 && (kinds + people > 0 || words[^1] == ':' || signing > 1);

    /// <summary>A word of signing is in the line: "Annex: list of signatories".</summary>
    public static bool TellsOfSigning(string words) => words.AsSpan().ContainsAny(Stems);

    /// <summary>Whether people follow such a head, or organisations; null where it says neither or both.</summary>
    public static bool? SaysPeople(string words)
    {
        _ = HasOnly(Token.Of(words), out _, out var kinds, out var people);
        return (people > 0, kinds > people) switch { (true, false) => true, (false, true) => false, _ => null };
    }

    /// <summary>"B. Individuals": the groups of the list are told by letters.</summary>
    private static bool IsLettered(List<Token> tokens) => tokens.Count > 1 && tokens[0].Text is [>= 'A' and <= 'H', '.'];

    private static bool HasOnly(List<Token> tokens, out int signing, out int kinds, out int people)
    {
        (signing, kinds, people) = (0, 0, 0);
        var (fields, callings) = (0, 0);
        if (tokens.Count is 0 or > LongestLabel)
        {
            return false;
        }

        foreach (var token in IsLettered(tokens) ? Token.From(tokens, 1) : tokens)
        {
            var key = token.Key;
            var isField = Fields.Contains(key);
            var (signs, isKind, isPeople) = (Signing.Contains(key), Bodies.Contains(key), People.Contains(key));
            (signing, kinds, people) = (signing + (signs ? 1 : 0), kinds + (isKind ? 1 : 0), people + (isPeople ? 1 : 0));
            fields += isField ? 1 : 0;
            if (!signs && !isKind && !isPeople && !isField && !Beside.Contains(key) && !token.Text.All(char.IsDigit))
            {
                if (!Occupations.IsKind(key))
                {
                    return false;
                }

                callings++;
            }
        }

        // "Diputadas firmantes": those of an office or a calling head a list by the word of signing alone.
        people += callings;

        kinds = kinds == 0 && fields == tokens.Count ? fields : kinds;
        return callings == 0 || signing > 0;
    }
}
