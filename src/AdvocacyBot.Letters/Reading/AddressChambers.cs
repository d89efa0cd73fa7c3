using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>A legislature in an address that nobody above it is of: "Ana Ruiz, Presidenta de la República", and beneath her
/// "Congreso de la República".</summary>
internal static class AddressChambers
{
    /// <summary>Whether the unit is a legislature beneath the holder of an office of the state, which is said in full.</summary>
    public static bool IsBesideHolder(List<AddressUnit> units, int i) =>
        units[i].Tokens is [{ Key: "congreso" or "senado" or "asamblea" or "parlamento" or "congress" or "senate" or "parliament" }, _, ..]
        && units[i - 1] is { OpensTitle: true, Tokens: [var head, _, .., var last] } office && IsOfState(head.Key)
        && last.Key is "republica" or "republic" or "nacion" or "nation" or "publico" or "estado" or "state"
        && !office.Tokens.Any(word => word.Key is "comision" or "committee" or "congreso" or "congress" or "senado" or "asamblea"
            or "parlamento" or "parliament" or "camara");

    /// <summary>"Comisión de Aguas, Asamblea Legislativa": the legislature that the committee is of.</summary>
    public static bool IsOfCommittee(List<AddressUnit> units, int i) =>
        units[i] is { Lead: Lead.Comma, Tokens: [{ Key: "asamblea" or "congreso" or "senado" or "camara" or "parlamento" or "house" or "senate" }, _, ..] }
        && units[i - 1].Tokens is [{ Key: "comision" or "subcomision" or "comite" or "committee" or "subcommittee" }, _, _, ..];

    /// <summary>"Congreso de la República" and its street beneath those who preside its chambers: where they are, and no more.</summary>
    public static List<Party> Shared(List<Party> parties) =>
        parties is [.. { Count: > 1 } persons, { Name: null, Title: null, Organization: { } body, Address: { Count: > 0 } address }]
            && Token.FirstKey(body.Value) is "congreso" or "congress" or "parlamento" or "parliament"
            && persons.TrueForAll(one => one is { Name: not null, Address.Count: 0 }
                && Token.Of($"{one.Title?.Value} {one.Organization?.Value}").Any(word => word.Key is "senado" or "camara" or "asamblea"
                    or "senate" or "house"))
            ? persons.ConvertAll(person => person with { Address = address })
            : parties;

    private static bool IsOfState(string key) => key is "presidente" or "presidenta" or "president" or "vicepresidente" or "vicepresidenta"
        or "ministro" or "ministra" or "fiscal" or "procurador" or "procuradora" or "secretario" or "secretaria" or "gobernador" or "gobernadora";
}
