using System.Collections.Frozen;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>The countries of the world in English and Spanish, some also in their own words, as keys.</summary>
internal static class Countries
{
    private static readonly FrozenSet<string> Names =
        """
        afghanistan, afganistan, albania, algeria, argelia, andorra, angola, argentina, armenia, aruba, australia,
        austria, azerbaijan, azerbaiyan, bahamas, the bahamas, bahrain, bangladesh, barbados, belarus, bielorrusia,
        belgium, belgica, belgique, belize, belice, benin, bermuda, bhutan, butan, bolivia, bosnia and herzegovina,
        bosnia, bosnia y herzegovina, botswana, brazil, brasil, brunei, bulgaria, burkina faso, burma, burundi,
        cambodia, camboya, cameroon, camerun, cameroun, canada, cape verde, cabo verde, central african republic,
        republica centroafricana, chad, chile, china, colombia, comoros, congo, republic of congo, drc, dr congo, rdc,
        democratic republic of the congo, democratic republic of congo, republica democratica del congo, costa rica,
        cote d ivoire, cote divoire, ivory coast, costa de marfil, croatia, croacia, cuba, curacao, cyprus, chipre,
        czech republic, czechia, republica checa, chequia, denmark, dinamarca, djibouti, dominica,
        dominican republic, republica dominicana, ecuador, egypt, egipto, el salvador, england, inglaterra,
        equatorial guinea, guinea ecuatorial, eritrea, estonia, eswatini, ethiopia, etiopia, fiji, finland, finlandia,
        france, francia, gabon, gambia, the gambia, georgia, germany, alemania, deutschland, ghana, greece, grecia,
        grenada, granada, guadeloupe, guatemala, guinea, guinea bissau, guyana, haiti, honduras, hong kong, hungary,
        hungria, iceland, islandia, india, indonesia, international, internacional, iran, iraq, irak, ireland, irlanda,
        israel, italy, italia, jamaica, japan, japon, jordan, jordania, kazakhstan, kazajistan, kenya, kenia, kosovo,
        kuwait, kyrgyzstan, kirguistan, laos, latvia, letonia, lebanon, libano, lesotho, liberia, libya, libia,
        liechtenstein, lithuania, lituania, luxembourg, luxemburgo, madagascar, malawi, malaysia, malasia, maldives,
        mali, malta, martinique, mauritania, mauritius, mexico, moldova, monaco, mongolia, montenegro, morocco,
        marruecos, mozambique, myanmar, namibia, nepal, netherlands, the netherlands, paises bajos, holanda,
        new zealand, nueva zelanda, nicaragua, niger, nigeria, north macedonia, macedonia, northern ireland, norway,
        noruega, oman, pakistan, palestine, palestina, panama, papua new guinea, paraguay, peru, philippines,
        the philippines, filipinas, poland, polonia, portugal, puerto rico, qatar, romania, rumania, russia, rusia,
        rwanda, ruanda, samoa, saudi arabia, arabia saudita, scotland, escocia, senegal, serbia, sierra leone,
        sierra leona, singapore, singapur, slovakia, eslovaquia, slovenia, eslovenia, solomon islands, somalia,
        south africa, sudafrica, south korea, corea del sur, korea, corea, south sudan, sudan del sur, spain, espana,
        sri lanka, saint lucia, st lucia, santa lucia, sudan, suriname, surinam, sweden, suecia, switzerland, suiza,
        suisse, syria, siria, taiwan, tajikistan, tanzania, thailand, tailandia, timor leste, togo, tonga,
        trinidad and tobago, trinidad y tobago, tunisia, tunez, tunisie, turkey, turquia, turkiye, turkmenistan,
        uganda, ukraine, ucrania, united arab emirates, emiratos arabes unidos, uae, united kingdom, great britain,
        reino unido, uk, united states, united states of america, estados unidos, estados unidos de america, eeuu,
        ee uu, usa, us, uruguay, uzbekistan, vanuatu, vatican city, venezuela, vietnam, viet nam, wales, gales, yemen,
        aotearoa, aotearoa new zealand, zambia, zimbabwe, zimbabue, global, worldwide, regional
        """.Split([',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(TextFolding.Key).ToFrozenSet();

    public static bool Contains(string key) => Names.Contains(key);
}
