using System.Collections.Frozen;
using AdvocacyBot.Library.Search;

namespace AdvocacyBot.Library.Directory;

/// <summary>
/// Ordinary words of both languages that are also acronyms, surnames, given names or parts of organisations' names.
/// </summary>
internal static class OrdinaryWords
{
    private static readonly FrozenSet<string> All = """
        kind may will mark rights human justice first women kids refugee refugees asylum migration access action
        alliance
        aid care hope help peace law legal international national american mexican america mexico washington office
        center
        centre group institute commission coalition network committee council union border borders family families
        children
        home house church faith school health work world state states united global general public policy freedom free
        burns cooper sale baker brown green white black gray grey king young long rice grant bush bill frank rich rose
        stone wood woods field fields hill banks bank brooks bridges case chase church cook cross day dean fisher ford
        fox french gates gold good hall hand hands hunt judge knight lake lamb lane little lord love marsh marshall
        mason
        mayor miller moon moore noble page paige park parker parks pope porter power powers price read reed rivers
        sanders sharp short silver singer small snow spring stern street strong summers swift taylor tanner temple
        turner wade walker ward waters weaver webb wells west wise winter winters wolf word wright act ask asks can
        drew pat rob gene chance faith grace joy dawn june april august may summer art
        wrc era one win pact path safe save now act map core fair just lead voice voices together house
        casa paz luz sol cruz flores reyes torres rios vega leon blanco castillo fuentes campos iglesias santos guerra
        rosa
        mar mercado pastor rey serrano valle villa angeles delgado rubio moreno prado salas bravo calderon rojas
        derechos
        humanos mujeres migrantes mexicana sin fronteras refugiados justicia instituto comision red centro servicio
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    public static bool Contains(string key) => All.Contains(key) || StopWords.Contains(key);
}
