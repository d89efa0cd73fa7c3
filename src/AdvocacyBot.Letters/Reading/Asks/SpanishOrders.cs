using System.Collections.Frozen;
using AdvocacyBot.Letters.Reading.Words;

namespace AdvocacyBot.Letters.Reading.Asks;

/// <summary>
/// Orders to "usted" and "ustedes" told in a row behind words that ask: "Ordene la devolución …", "Publiquen el informe …".
/// No other sentence opens with these forms, but that some are nouns as well.
/// </summary>
internal static class SpanishOrders
{
    private const int FewestWords = 4;

    private static readonly FrozenSet<string> Orders = WordSet.Of("""
        ordene dote condene instruya disponga publique garantice investigue suspenda cancele libere retire respete cumpla revoque derogue
        nombre reciba convoque designe destine asigne apruebe promueva impulse proteja reconozca restituya repare devuelva entregue informe
        presente ratifique firme abra reabra detenga cese elimine establezca instale inicie adopte asegure permita rechace vete declare
        solicite exija dialogue escuche renueve restablezca reanude reduzca aumente invierta sancione castigue esclarezca atienda
        """);

    /// <summary>They are nouns where no article or pronoun follows: "Informe de la Comisión", "Nombre completo".</summary>
    private static readonly FrozenSet<string> Nouns = WordSet.Of("nombre informe cese dote presente firme repare vete");

    public static bool IsOrder(SentenceText sentence) =>
        sentence.Tokens is [{ IsCapitalised: true } first, var next, ..] && sentence.Tokens.Count >= FewestWords && sentence.Text[^1] is '.' or ';'
        && sentence.Between(0, 1) is " " && One(first.Key) is { } order
        && (!Nouns.Contains(order) || next.Key is "a" or "al" or "el" or "la" or "los" or "las" or "un" or "una" or "su" or "sus");

    /// <summary>The form for one of that for many: "publiquen".</summary>
    private static string? One(string key) =>
        Orders.Contains(key) ? key : key is [.. var one, 'n'] && Orders.Contains(one) ? one : null;
}
