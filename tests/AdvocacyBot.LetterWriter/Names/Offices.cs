using AdvocacyBot.Letters;

namespace AdvocacyBot.Writing.Names;

/// <summary>A public office: title, greeting form, institution and postal lines. Institutions are real kinds; holders are invented.</summary>
internal sealed record Office(string Title, string TitleOfWoman, string Greeting, string Organization, string Street, string City)
{
    public string TitleFor(bool isWoman) => isWoman ? TitleOfWoman : Title;
}

internal static class Offices
{
    private static Office Same(string title, string greeting, string organization, string street, string city) =>
        new(title, title, greeting, organization, street, city);

    public static readonly Office[] English =
    [
        Same("Secretary of State", "Secretary", "U.S. Department of State", "2201 C Street NW", "Washington, DC 20520"),
        Same("Secretary of Homeland Security", "Secretary", "U.S. Department of Homeland Security", "301 7th Street SW", "Washington, DC 20528"),
        Same("Attorney General", "Attorney General", "U.S. Department of Justice", "950 Pennsylvania Avenue NW", "Washington, DC 20530"),
        Same("Administrator", "Administrator", "U.S. Agency for Rural Development Abroad", "1300 Pennsylvania Avenue NW", "Washington, DC 20004"),
        Same("Assistant Secretary for Western Hemisphere Affairs", "Assistant Secretary", "U.S. Department of State", "2201 C Street NW", "Washington, DC 20520"),
        Same("Chairman", "Chairman", "Senate Committee on Foreign Relations", "423 Dirksen Senate Office Building", "Washington, DC 20510"),
        Same("Ranking Member", "Representative", "House Committee on the Judiciary", "2142 Rayburn House Office Building", "Washington, DC 20515"),
        Same("Minister of Security", "Minister", "Ministry of Security", "Aldea El Ocotal", "Tegucigalpa, Honduras"),
        Same("Attorney General", "Attorney General", "Public Prosecutor's Office of Guatemala", "15 Avenida 15-16, Zona 1", "Guatemala City, Guatemala"),
        Same("Minister of Foreign Affairs", "Minister", "Ministry of Foreign Affairs of Colombia", "Calle 10 No. 5-51", "Bogotá D.C., Colombia"),
        Same("Ambassador", "Ambassador", "Embassy of Ecuador", "2535 15th Street NW", "Washington, DC 20009"),
        Same("Executive Secretary", "Secretary", "Inter-American Commission on Human Rights", "1889 F Street NW", "Washington, DC 20006"),
        Same("Acting Commissioner", "Commissioner", "U.S. Customs and Border Protection", "1300 Pennsylvania Avenue NW", "Washington, DC 20229"),
        Same("Governor", "Governor", "Office of the Governor", "1700 West Washington Street", "Phoenix, AZ 85007"),
        Same("High Commissioner for Refugees", "High Commissioner", "Office of the UN High Commissioner for Refugees", "94 Rue de Montbrillant", "1202 Geneva, Switzerland"),
    ];

    public static readonly Office[] Spanish =
    [
        new("Fiscal General de la República", "Fiscal General de la República", "Fiscal General", "Fiscalía General de la República", "Av. Insurgentes No. 20, Col. Roma Norte", "Ciudad de México, C.P. 06700"),
        new("Secretario de Gobernación", "Secretaria de Gobernación", "Secretari@", "Secretaría de Gobernación", "Calle Bucareli 99, Col. Centro", "Ciudad de México, C.P. 06040"),
        new("Ministro del Interior", "Ministra del Interior", "Ministr@", "Ministerio del Interior", "Carrera 8 No. 7-83", "Bogotá D.C., Colombia"),
        new("Procurador de los Derechos Humanos", "Procuradora de los Derechos Humanos", "Procurador~", "Procuraduría de los Derechos Humanos", "12 Avenida 12-54, Zona 1", "Ciudad de Guatemala"),
        new("Comisionado Presidente", "Comisionada Presidenta", "Comisionad@", "Instituto Nacional de Transparencia Migratoria", "Homero 1832, Col. Polanco", "Ciudad de México, C.P. 11510"),
        new("Secretario de Seguridad", "Secretaria de Seguridad", "Secretari@", "Secretaría de Seguridad de Honduras", "Aldea El Ocotal", "Tegucigalpa, M.D.C."),
        new("Gobernador del Estado de Chiapas", "Gobernadora del Estado de Chiapas", "Gobernador~", "Gobierno del Estado de Chiapas", "Palacio de Gobierno, Col. Centro", "Tuxtla Gutiérrez, Chiapas"),
        new("Embajador", "Embajadora", "Embajador~", "Embajada de los Estados Unidos", "Avenida La Paz", "Tegucigalpa, Honduras"),
        new("Canciller de la República", "Canciller de la República", "Canciller", "Ministerio de Relaciones Exteriores", "Jr. Lampa 545", "Lima, Perú"),
        new("Relator Especial", "Relatora Especial", "Relator~", "Comisión Interamericana de Derechos Humanos", "1889 F Street NW", "Washington, D.C. 20006"),
    ];

    public static readonly (string Title, string Organization)[] EnglishCopies =
    [
        ("Director", "Mexican Institute for Displaced Families"), ("Commissioner", "National Commission for Public Safety"),
        ("Chair", "Subcommittee on State and Foreign Operations"), ("Chief of Staff", "Office of the Vice President"),
        ("Deputy Assistant Secretary", "Bureau of Population Affairs"), ("President", "National Commission for Search of Persons"),
        ("Acting Director", "Office of Refugee Settlement"), ("Regional Representative", "UN Office for Human Rights"),
    ];

    public static readonly (string Title, string Organization)[] SpanishCopies =
    [
        ("Coordinadora", "Comisión Nacional de Búsqueda de Personas"), ("Director", "Instituto Nacional de Atención al Migrante"),
        ("Representante", "Oficina Regional de Derechos Humanos"), ("Presidenta", "Comisión Estatal de los Derechos Humanos"),
        ("Subsecretario", "Secretaría de Relaciones Exteriores"), ("Titular", "Unidad de Política Migratoria"),
    ];

    public static readonly string[] EnglishTitlesThatStay = ["Ambassador to the Organization of American States", "Under Secretary of the Treasury", "Minister of Labor", "Ambassador to Belize"];

    public static readonly string[] SpanishTitlesThatStay = ["Embajadora ante la Organización de los Estados Americanos", "Ministra de Trabajo", "Secretario de Salud"];

    public static readonly string[] EnglishGroups =
    [
        "Members of the Senate Committee on the Judiciary", "Members of the United States Congress", "Members of the Inter-American Commission on Human Rights",
        "Members of the National Congress of Honduras",
    ];

    public static readonly string[] SpanishGroups =
    [
        "Integrantes del Congreso de la República de Guatemala", "Diputadas y Diputados del Congreso Nacional",
        "Integrantes de la Comisión Interamericana de Derechos Humanos", "Magistrados de la Corte Suprema de Justicia",
    ];

    public static Office Draw(Dice dice, LetterLanguage language) => dice.Pick(language == LetterLanguage.Spanish ? Spanish : English);
}
