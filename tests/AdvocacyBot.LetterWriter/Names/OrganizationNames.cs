using AdvocacyBot.Letters;

namespace AdvocacyBot.Writing.Names;

/// <summary>An invented organisation; <c>Acronym</c> where it goes by one.</summary>
internal sealed record InventedOrganization(string Name, string? Acronym);

internal static class OrganizationNames
{
    private static readonly string[] English =
    [
        "{region} {cause} Alliance", "Center for {cause}", "{region} {cause} Coalition", "{cause} Project of {place}",
        "Sisters of {saint}", "First Presbyterian Church of {city}", "{city} Friends Meeting", "Temple Beth {hebrew}",
        "Casa {saintEs}", "{surname} & {surname} Immigration Law", "Alianza {hopeEs}", "Institute on {cause} and {cause2}",
        "{region} Workers Center", "Physicians for {cause}", "{city} Interfaith Committee on {cause}", "{hopeEs}, Inc.",
        "{surname} University Law School Immigrant Rights Clinic", "Global Fund for {cause}", "Network in Solidarity with {people}",
        "United for {cause}", "{region} Province of the Society of {saint}", "{city} Sanctuary Network", "The {river} Foundation",
        "Office of {cause}, {saint} University", "Witness at {place}", "{people} Defense Committee", "{hope} Action",
        "National {cause} Network", "Friends of {place}", "{region} Legal Aid Society", "International {cause} Federation",
        "Unitarian Congregation of {city}", "Sociedad {surnameEs}", "{hope} Bridges", "{cause} Watch International",
        "American Council for {cause}", "Lawyers' Committee for {cause}", "Women of {place} for {cause}", "Albergue {saintEs}",
        "Comunidades {hopeEs}", "Student Action with {people}", "{place} Water and Shelter Relief", "Mission {river}",
    ];

    private static readonly string[] Spanish =
    [
        "Centro de Derechos Humanos {fray}", "Red {regionEs} de {causeEs}", "Colectivo {hopeEs}", "Casa del Migrante {saintEs}",
        "Comité de Familiares de {peopleEs} de {placeEs}", "Fundación para {causeEs}", "Albergue {saintEs}, A.C.",
        "Pastoral Social de {placeEs}", "Asociación de Mujeres {hopeEs}", "Instituto de {causeEs} y {causeEs2}",
        "Consejo de Pueblos {pueblo} de {placeEs}", "Movimiento por {causeEs}", "Clínica Jurídica de la Universidad {surnameEs}",
        "Servicio Comunitario {saintEs}", "Coordinadora de Organizaciones de {placeEs}", "{hopeEs}, A.C.",
        "Grupo de Monitoreo {regionEs}", "Iniciativa Ciudadana {hopeEs}", "Hermanas de {saintEs}", "Casa {saintEs}",
        "Frente Amplio por {causeEs}", "Asociación Civil {surnameEs} y Familia", "Comisión Diocesana de {placeEs}",
        "Unión de Trabajadoras de {placeEs}", "Observatorio de {causeEs}", "Voces {hopeEs} S.C.", "Plataforma {regionEs} por {causeEs}",
        "Sin Muros", "Mesa de Articulación {regionEs}", "Cooperativa {hopeEs} R.L.", "Defensoría Comunitaria {pueblo}",
        "Misioneras de {saintEs}", "Programa de {causeEs}, Universidad {surnameEs}", "Radio {hopeEs}",
    ];

    public static InventedOrganization Draw(Dice dice, LetterLanguage language)
    {
        var spanish = language == LetterLanguage.Spanish ? dice.Chance(90) : dice.Chance(14);
        var filled = Slots.Fill(dice.Pick(spanish ? Spanish : English), dice);
        var name = char.ToUpperInvariant(filled[0]) + filled[1..];
        return new InventedOrganization(name, dice.Chance(40) ? Acronym(name) : null);
    }

    /// <summary>Distinct organisations, as on a sign-on list: nobody signs twice.</summary>
    public static IReadOnlyList<InventedOrganization> Draw(Dice dice, LetterLanguage language, int count)
    {
        Dictionary<string, InventedOrganization> drawn = [];
        for (var tries = 0; drawn.Count < count && tries < count * 20; tries++)
        {
            var next = Draw(dice, language);
            drawn.TryAdd(next.Name, next);
        }

        return [.. drawn.Values.OrderBy(organization => organization.Name, StringComparer.Ordinal)];
    }

    private static string? Acronym(string name)
    {
        var initials = string.Concat(name.Split(' ', '-').Where(word => word.Length > 3 && char.IsUpper(word[0])).Select(word => word[0]));
        return initials.Length is >= 3 and <= 6 ? initials : null;
    }
}
