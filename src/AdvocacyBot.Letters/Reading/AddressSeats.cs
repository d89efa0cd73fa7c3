using System.Collections.Frozen;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>A seat and right beneath it, by his bare office, who holds it: "Embajada de Chile", "Embajador Blas Ruiz".</summary>
internal static class AddressSeats
{
    /// <summary>The first word of a seat, and the first letters of the office that is held there.</summary>
    private static readonly FrozenDictionary<string, string> Holders = new Dictionary<string, string>
    {
        ["embajada"] = "embajador",
        ["embassy"] = "ambassador",
        ["consulado"] = "consul",
        ["consulate"] = "consul",
        ["ministerio"] = "ministr",
        ["ministry"] = "minister",
        ["alcaldia"] = "alcalde",
        ["gobernacion"] = "gobernador",
        ["fiscalia"] = "fiscal",
        ["defensoria"] = "defensor",
        ["presidencia"] = "president",
        ["cancilleria"] = "canciller",
        ["intendencia"] = "intendent",
    }.ToFrozenDictionary();

    /// <summary>The parties, a seat and its holder as one.</summary>
    public static List<Party> Filled(List<Party> parties)
    {
        for (var i = parties.Count - 2; i >= 0; i--)
        {
            if (parties[i] is { Name: null, Title: null, Organization: { } seat } && parties[i + 1] is { Name: not null, Title: { } office, Organization: null } holder
                && Holders.TryGetValue(Token.FirstKey(seat.Value), out var held)
                && Token.Of(office.Value) is [var only] && only.Key.StartsWith(held, StringComparison.Ordinal))
            {
                parties[i] = holder with { Span = parties[i].Span.Through(holder.Span), Organization = seat, Address = [.. parties[i].Address, .. holder.Address] };
                parties.RemoveAt(i + 1);
            }
        }

        return parties;
    }
}
