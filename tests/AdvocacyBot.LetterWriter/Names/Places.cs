using AdvocacyBot.Letters;

namespace AdvocacyBot.Writing.Names;

internal static class Places
{
    public static readonly string[] States =
        ["Arizona", "California", "Texas", "New Mexico", "Illinois", "Ohio", "Florida", "New York", "Oregon", "North Carolina"];

    public static readonly string[] StateLetters = ["AZ", "CA", "TX", "NM", "IL", "OH", "FL", "NY", "OR", "NC", "MA", "MN"];

    public static readonly string[] MexicanStates =
        ["Chiapas", "Oaxaca", "Tabasco", "Sonora", "Coahuila", "Puebla", "Jalisco", "Veracruz", "Guerrero"];

    public static readonly string[] EnglishCities =
        ["Tucson", "El Paso", "Brownsville", "Chicago", "Cleveland", "Oakland", "Boston", "Albuquerque", "Durham", "Seattle"];

    public static readonly string[] SpanishCities =
        ["Tapachula", "Saltillo", "San Pedro Sula", "Tegucigalpa", "Bogotá", "Quetzaltenango", "Oaxaca de Juárez", "San Salvador", "Tijuana", "Cobán", "Lima"];

    private static readonly string[] EnglishCountries = ["Mexico", "Honduras", "Guatemala", "Colombia", "El Salvador", "Canada", "Spain", "Haiti"];
    private static readonly string[] SpanishCountries = ["México", "Honduras", "Guatemala", "Colombia", "El Salvador", "Canadá", "España", "Haití"];

    public static string City(Dice dice, LetterLanguage language) =>
        dice.Pick(language == LetterLanguage.Spanish ? SpanishCities : EnglishCities);

    public static string CityAndState(Dice dice, LetterLanguage language) => language == LetterLanguage.Spanish
        ? $"{dice.Pick(SpanishCities)}, {dice.Pick(MexicanStates)}"
        : $"{dice.Pick(EnglishCities)}, {dice.Pick(StateLetters)}";

    public static string Country(Dice dice, LetterLanguage language) =>
        dice.Pick(language == LetterLanguage.Spanish ? SpanishCountries : EnglishCountries);
}
