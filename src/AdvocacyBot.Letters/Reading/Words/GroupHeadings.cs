using System.Collections.Frozen;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>
/// Headings over those who hold or held an office: "Former Members of Parliament", "Heads of State and Government",
/// "Exministras y exministros". An office of many is nobody's title.
/// </summary>
internal static class GroupHeadings
{
    private const int Longest = 10;

    private static readonly FrozenSet<string> Qualifiers = WordSet.Of("""
        former ex current serving retired senior elected sitting other local national european international regional
        religious faith political civic traditional indigenous legal academic nobel
        antiguos antiguas otras otros actuales
        """);

    /// <summary>Offices of a state or a church, in the plural.</summary>
    private static readonly FrozenSet<string> Offices = WordSet.Of("""
        members senators deputies ministers heads leaders ambassadors diplomats judges mayors laureates legislators parliamentarians
        mps meps councillors lawmakers officials bishops commissioners rapporteurs secretaries governors chiefs presidents
        diputados diputadas senadores senadoras ministros ministras embajadores embajadoras jueces juezas magistrados magistradas
        congresistas legisladores legisladoras parlamentarios parlamentarias concejales alcaldes alcaldesas obispos gobernadores
        exdiputados exdiputadas exsenadores exsenadoras exministros exministras exembajadores exembajadoras exlegisladores
        excongresistas exalcaldes exmagistrados exparlamentarios expresidentes expresidentas exrelatores eurodiputados eurodiputadas
        exfuncionarios exfuncionarias relatores relatoras premios autoridades presidentes presidentas
        """);

    /// <summary>Callings in the plural: bodies are named by them as well, with "for" or "of" behind.</summary>
    private static readonly FrozenSet<string> Callings = WordSet.Of("""
        scholars academics professors lawyers jurists practitioners physicians doctors nurses scientists economists writers artists
        experts researchers journalists clergy politicians
        academicos academicas profesores profesoras abogados abogadas juristas medicos medicas cientificos cientificas economistas
        escritores escritoras artistas expertos expertas investigadores investigadoras periodistas docentes politicos politicas
        """);

    /// <summary>Bodies that such an office may be of.</summary>
    private static readonly FrozenSet<string> Seats = WordSet.Of("""
        parliament congress senate house assembly government state states parlamento congreso senado camara asamblea gobierno estado
        nacion republica legislature legislatura commons lords representatives diputados nobel nacionales nacional europeo european
        nation nations union council concejo
        """);

    public static bool Is(List<Token> words)
    {
        var i = 0;
        while (i < words.Count && Qualifiers.Contains(words[i].Key))
        {
            i++;
        }

        return words.Count is > 0 and <= Longest && words[0].IsCapitalised && i < words.Count
            && (Offices.Contains(words[i].Key) && words.Skip(i + 1).All(IsOfOffice)
                && (words.Count > i + 1 || i > 0) && (IsSeat(words[^1])
                    || IsPast(words[i], i) && words[^1].IsCapitalised && !InstitutionWords.IsHead(words[^1]))
                || Callings.Contains(words[i].Key) && words.Skip(i + 1).All(w => Callings.Contains(w.Key)
                    || Offices.Contains(w.Key) || Qualifiers.Contains(w.Key) || w.Key is "and" or "y" or "e"));
    }

    /// <summary>"Albergues y casas", "Churches and communities of faith": kinds in the plural, all but the first word in small letters.</summary>
    public static bool AreKinds(List<Token> words) =>
        words.Count is > 2 and <= 6 && words[0].IsCapitalised && IsPlural(words[0].Key) && words[1].Key is "y" or "e" or "and" && IsPlural(words[2].Key)
        && words.Skip(1).All(w => !w.IsCapitalised) && !Unions.Contains(words[0].Key);

    private static bool IsPlural(string key) => key.Length > 4 && key.EndsWith('s') && key[^2] != 's';

    /// <summary>Those who sign together under such a name themselves.</summary>
    private static readonly FrozenSet<string> Unions = WordSet.Of("""
        vecinos vecinas familiares madres padres amigos amigas mujeres hermanas hermanos residents neighbours neighbors friends mothers fathers families
        """);

    private static bool IsOfOffice(Token word) =>
        word.IsCapitalised || Offices.Contains(word.Key) || Callings.Contains(word.Key)
        || word.Key is "of" or "the" or "and" or "de" or "del" or "la" or "las" or "los" or "el" or "y" or "e"
            or "in" or "en" or "a" or "al";

    private static bool IsPast(Token office, int qualifiers) => qualifiers > 0 || office.Key.StartsWith("ex", StringComparison.Ordinal);

    private static bool IsSeat(Token last) =>
        Seats.Contains(last.Key) || Offices.Contains(last.Key) || Callings.Contains(last.Key)
        || last.IsCapitalised && Regions.IsRegion(last.Text);
}
