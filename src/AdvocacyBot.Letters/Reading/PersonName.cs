using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>How much some words look like the name of a person.</summary>
internal static partial class PersonName
{
    /// <summary>"Bala a/l Raman", "Devi d/o Kumar": the child of someone.</summary>
    [GeneratedRegex(@"(?<=\p{Ll}) (a/[lp]|[sdw]/o) (?=\p{Lu})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Descent();

    /// <summary>Small words inside names: "de la Cruz", "van der Berg".</summary>
    public static bool IsParticle(string key) =>
        key is "de" or "del" or "la" or "las" or "los" or "y" or "e" or "i" or "el" or "santa"
            or "da" or "do" or "dos" or "das" or "di" or "du" or "st"
            or "van" or "von" or "der" or "ter" or "ten" or "te" or "af" or "zu" or "den"
            or "dalla" or "della" or "delle" or "degli" or "dei" or "dal" or "zum" or "zur" or "vom" or "dels"
                or "ould" or "bint" or "binti" or "binte" or "bte"
            or "ole" or "arap" or "abu" or "bin" or "al" or "ben" or "ibn" or "ap" or "vda" or "viuda";

    private const int Unlikely = -5;

    private static readonly SearchValues<char> NeverInNames = SearchValues.Create("&/:@;");

    /// <summary>
    /// Points for and against: 3 and more is a person by its own evidence, 1 or 2 could be one, 0 and less is none.
    /// </summary>
    public static int Score(string text) => text.Contains('/', StringComparison.Ordinal) || MayBeName(text) ? Score(text, Token.Of(text)) : Unlikely;

    /// <inheritdoc cref="Score(string)"/>
    public static int Score(string text, List<Token> all)
    {
        if (text.Contains('/', StringComparison.Ordinal) && Descent().Replace(text, " bin ") is var descended && descended.Length != text.Length)
        {
            (text, all) = (descended, Token.Of(descended));
        }

        if (!MayBeName(text))
        {
            return Unlikely;
        }

        var (start, end) = Bare(all);
        var isPeer = all.Count is > 1 and <= 6
            && all[0].Key is "lord" or "baroness" or "lady" or "viscount" or "viscountess";
        if (end - start > 10 || !AreOfNames(all, start, end, isPeer))
        {
            return Unlikely;
        }

        var words = start == 0 && end == all.Count ? all : all.GetRange(start, end - start);
        if (LinksWithArticle(words))
        {
            return Unlikely;
        }

        if (WithoutParticles(words) is not { Count: > 0 and <= 6 } core)
        {
            return Unlikely;
        }

        var isMixedCase = core.Count > 1 && text.Any(char.IsLower);
        return EvidenceOf(core)
            + (words[0].Is(WordKinds.Particle) && core[0].Is(WordKinds.FamilyName) ? 2 : 0)
            + (OfficeWords.IsHonorific(all[0]) ? 2 : 0)
            + (EndsInDegree(text, all) ? 2 : 0)
            - DoubtOf(words, core[0], isPeer)
            - (core.Count > 1 && IsTerritory(core[^1].Key) ? 9 : 0)
            - (isMixedCase ? 2 * words.Count(w => w.Text.Length is >= 3 and <= 6 && IsAcronym(w.Text)) : 0);
    }

    /// <summary>"Ecológica y el Reto Demográfico": behind "y" no name has an article, but what an office is of.</summary>
    private static bool LinksWithArticle(List<Token> words)
    {
        for (var i = 1; i + 1 < words.Count; i++)
        {
            if (words[i].Key is "y" or "e" && words[i + 1] is { Key: "el" or "la" or "los" or "las", IsCapitalised: false })
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreOfNames(List<Token> words, int start, int end, bool isPeer)
    {
        for (var i = start; i < end; i++)
        {
            var word = words[i];
            if (!(word.IsCapitalised || word.Is(WordKinds.Particle) || isPeer && word.Key is "of"))
            {
                return false;
            }
        }

        return true;
    }

    private static int DoubtOf(List<Token> words, Token first, bool isPeer)
    {
        var (doubt, isGiven) = (0, first.Is(WordKinds.GivenName));
        foreach (var word in words)
        {
            doubt += isPeer && word.Key is "of" || word.Key is "el" && word != words[0]
                || isGiven && word != first && IsNameOfOffice(word.Key) ? 0 : Doubt(word);
        }

        return doubt;
    }

    private static bool MayBeName(string text) => !text.AsSpan().ContainsAny(NeverInNames) && !TextFolding.HasDigit(text);

    /// <summary>"Ann Lee, MD": letters of a degree or order behind a comma.</summary>
    private static bool EndsInDegree(string text, List<Token> words) =>
        OfficeWords.IsPostNominal(words[^1]) && text.AsSpan(0, words[^1].Start).TrimEnd().EndsWith(",")
        || words.Count > 2 && text.Any(char.IsLower)
            && (words[^1] is { Text: "MP" or "MEP" or "MSP" or "TD" or "QC" or "KC" or "OBE" or "CBE" }
                || words[^1].Text.Length > 2 && Courtesies.IsDegree(words[^1].Key) && IsAcronym(words[^1].Text) && !InstitutionWords.IsLegalForm(words[^1].Key));

    /// <summary>Points for: as many words as names have, known given and family names, initials.</summary>
    private static int EvidenceOf(List<Token> core) =>
        (core.Count is >= 2 and <= 4 ? 1 : core.Count == 1 ? -1 : 0)
            + (core[0].Is(WordKinds.GivenName) ? 3 : core.FindIndex(1, w => w.Is(WordKinds.GivenName)) > 0 ? 1 : 0)
            + (core.FindIndex(1, w => w.Is(WordKinds.FamilyName)) > 0 ? 2 : 0)
            + (core.Exists(w => w.Text.Length <= 2 && w.Text.EndsWith('.')) ? 2 : 0);

    /// <summary>Points against: words of bodies, offices and what they are of, and words no name has.</summary>
    private static int Doubt(Token word)
    {
        var key = word.Key;
        var ofBody = word.Is(WordKinds.Body) || key is "comunidad" ? 4 : word.Is(WordKinds.Topic) ? 2 : 0;
        var ofCommunity = BodyWords.IsCommunity(word) ? 6 : 0;
        var ofCause = OfCauses.Contains(key) ? 4 : 0;
        var ofLink = key is "for" or "of" or "and" or "the" or "para" or "por" or "con" or "in" or "on" ? 5 : 0;
        var ofOffice = key is "nuestra" or "our" or "sin" ? 4
            : word.Is(WordKinds.GivenName) ? 0
            : word.Is(WordKinds.Office) ? 3
            : word.Is(WordKinds.OfOffice) && !word.Is(WordKinds.Particle) ? 2
            : 0;
        return ofBody + ofCommunity + ofCause + ofLink + ofOffice;
    }

    /// <summary>Words of what campaigns are called, and of nobody: "Equal Schooling Now", "River Watch".</summary>
    private static readonly FrozenSet<string> OfCauses = WordSet.Of("""
        now today tomorrow together without against beyond between across every equal stop save your two three four five six seven eight nine
        watch voices doors moms schooling campaign
        """);

    /// <summary>Offices that are family names as well: "Ann Bishop", "Delia Pastor".</summary>
    private static bool IsNameOfOffice(string key) =>
        key is "pastor" or "abad" or "bishop" or "dean" or "prior" or "monge" or "rector" or "cardinal"
            or "abbott" or "alcalde" or "guardia"
            or "marshall" or "major" or "priest" or "deacon" or "chancellor" or "provost" or "clerk" or "conde"
            or "obispo" or "juez" or "rey" or "regidor" or "alguacil" or "capitan" or "vicario" or "jurado" or "king" or "judge" or "mayor"
            or "pope" or "canon" or "constable" or "steward" or "speaker" or "captain" or "guardian" or "escudero"
                or "merino" or "priora";

    /// <summary>"José Obispo Vera", "Ana Juez Pérez": a family name that is an office too, between names.</summary>
    public static bool HasNameOfOffice(List<Token> words)
    {
        if (words.Count is < 3 or > 5 || !words[0].IsCapitalised || !words[0].Is(WordKinds.GivenName) || Regions.IsRegion(words[0].Text))
        {
            return false;
        }

        var office = 1;
        while (office < words.Count && !IsNameOfOffice(words[office].Key))
        {
            office++;
        }

        return office < words.Count - 1 && AreOfNoOffice(words, words[office]);
    }

    /// <summary>All are capitalised, and none but <paramref name="name"/> is of offices.</summary>
    private static bool AreOfNoOffice(List<Token> words, Token name) =>
        words.TrueForAll(w => w.IsCapitalised
            && (w == name || !w.Is(WordKinds.Office | WordKinds.OfOffice | WordKinds.Qualifier)));

    /// <summary>A family name, also of two parts: "Mc Donald", "Lopez-Ruiz".</summary>
    public static bool IsFamilyName(string key) =>
        !key.Contains(' ', StringComparison.Ordinal) ? FamilyNames.Contains(key)
        : FamilyNames.Contains(key.Replace(" ", "", StringComparison.Ordinal))
            || key.Split(' ') is { Length: 2 } joined && joined.Any(FamilyNames.Contains);

    /// <summary>Where the words without honorifics before and post-nominals after them begin and end.</summary>
    private static (int Start, int End) Bare(List<Token> words)
    {
        var start = Courtesies.Leading(words, left: 1);
        start = start == 0 && words.Count > 1 && words[0].Key is "the" or "el" or "la" ? 1 : start;

        var end = words.Count;
        while (end > start + 2 && (OfficeWords.IsPostNominal(words[end - 1])
            || Courtesies.IsDegree(words[end - 1].Key) && !words[end - 1].Text.Any(char.IsLower)))
        {
            end--;
        }

        return (start, end);
    }

    private static List<Token> WithoutParticles(List<Token> words) =>
        words.Exists(w => w.Is(WordKinds.Particle)) ? words.FindAll(w => !w.Is(WordKinds.Particle)) : words;

    /// <summary>"Kwale County", "Matuga Constituency": where, and nobody's name.</summary>
    private static bool IsTerritory(string key) =>
        key is "county" or "subcounty" or "sub-county" or "sub county" or "city" or "province" or "district" or "subdistrict" or "constituency" or "municipality" or "township"
            or "borough" or "prefecture" or "governorate" or "location" or "sublocation" or "region" or "division" or "shire" or "island" or "islands";

    private static bool IsAcronym(string word) => word.All(char.IsUpper);
}
