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

    private static bool IsOfState(string key) => key is "presidente" or "presidenta" or "president" or "vicepresidente" or "vicepresidenta"
        or "ministro" or "ministra" or "fiscal" or "procurador" or "procuradora" or "secretario" or "secretaria" or "gobernador" or "gobernadora";
}
