using AdvocacyBot.Letters;

namespace AdvocacyBot.Writing.Names;

/// <summary>An invented person. <c>Written</c> carries the honorific and the letters after the name.</summary>
internal sealed record InventedPerson(string Name, string Surname, bool IsWoman, string? Honorific, string? PostNominal)
{
    public string Written =>
        (Honorific is null ? "" : Honorific + " ") + Name + (PostNominal is null ? "" : ", " + PostNominal);
}

internal static class PersonNames
{
    private static readonly string[] PostNominals = ["PhD", "Esq.", "SJ", "Ph.D.", "MD", "RSM", "J.D.", "OFM", "MSW", "CSJ"];
    private static readonly string[] EnglishHonorifics = ["Dr.", "Rev.", "Sister", "Rabbi", "Fr.", "Bishop", "Prof.", "Rev. Dr."];
    private static readonly string[] MenHonorifics = ["Lic.", "Dr.", "P.", "Mtro.", "Fray", "Ing.", "Mons."];
    private static readonly string[] WomenHonorifics = ["Lic.", "Dra.", "Hna.", "Mtra.", "Ing."];

    public static InventedPerson Draw(Dice dice, LetterLanguage language, bool plain = false)
    {
        var stock = Stock(dice, language);
        var isWoman = dice.Chance(52);
        var given = dice.Pick(isWoman ? stock.Women : stock.Men);
        var surname = Surname(dice, stock);
        var name = $"{given}{MiddlePart(dice, stock, language)} {surname}";
        if (!plain && !isWoman && stock == NameStock.Anglo && dice.Chance(9))
        {
            name += dice.Pick([" Jr.", ", Jr.", " III", " II"]);
        }

        var honorific = plain || !dice.Chance(10) ? null : Honorific(dice, language, isWoman);
        var postNominal = plain || honorific is not null || name.Contains(',') || !dice.Chance(6) ? null : dice.Pick(PostNominals);
        return new InventedPerson(name, surname, isWoman, honorific, postNominal);
    }

    /// <summary>A person whose gender agrees with a Spanish title: "Presidenta" is a woman.</summary>
    public static InventedPerson DrawFor(string title, Dice dice, LetterLanguage language)
    {
        var word = title.Split(' ')[0];
        while (true)
        {
            var person = Draw(dice, language, plain: true);
            if (language == LetterLanguage.English || person.IsWoman == word.EndsWith('a'))
            {
                return person;
            }
        }
    }

    private static NameStock Stock(Dice dice, LetterLanguage language) => language == LetterLanguage.Spanish
        ? dice.Weighted(
            (NameStock.Mexican, 34), (NameStock.CentralAmerican, 26), (NameStock.Andean, 18), (NameStock.Indigenous, 8),
            (NameStock.Anglo, 4), (NameStock.Haitian, 3), (NameStock.Brazilian, 4), (NameStock.Continental, 3))
        : dice.Weighted(
            (NameStock.Anglo, 36), (NameStock.Mexican, 14), (NameStock.CentralAmerican, 10), (NameStock.Andean, 5),
            (NameStock.Haitian, 7), (NameStock.Brazilian, 4), (NameStock.Indigenous, 5), (NameStock.Asian, 8),
            (NameStock.African, 6), (NameStock.Continental, 3), (NameStock.Arabic, 2));

    private static string Surname(Dice dice, NameStock stock)
    {
        var first = dice.Pick(stock.Surnames);
        if (stock.Shape != NameShape.TwoSurnames || dice.Chance(35))
        {
            return first;
        }

        var second = dice.Pick(stock.Surnames);
        return second == first ? first : dice.Weighted(($"{first} {second}", 80), ($"{first}-{second}", 8), ($"{first} y {second}", 2), (first, 10));
    }

    private static string MiddlePart(Dice dice, NameStock stock, LetterLanguage language)
    {
        if (stock == NameStock.Anglo)
        {
            return dice.Weighted(("", 52), (" " + (char)('A' + dice.Next(23)) + ".", 42), (" “Tess”", 2), (" (Sam)", 2), (" L. B.", 2));
        }

        return language == LetterLanguage.English && dice.Chance(8) ? " " + (char)('A' + dice.Next(23)) + "." : "";
    }

    private static string Honorific(Dice dice, LetterLanguage language, bool isWoman) =>
        language == LetterLanguage.Spanish
            ? dice.Pick(isWoman ? WomenHonorifics : MenHonorifics)
            : Fitting(dice.Pick(EnglishHonorifics), isWoman);

    private static string Fitting(string honorific, bool isWoman) => (honorific, isWoman) switch
    {
        ("Sister", false) => "Brother",
        ("Fr.", true) => "Rev.",
        _ => honorific,
    };
}
