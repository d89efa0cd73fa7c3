using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// The name of an organisation in the words of its entry, without the place that is written behind it, and its acronym.
/// </summary>
internal static class OrganizationName
{
    /// <summary>What stands in brackets behind an acronym and is longer than this is its name.</summary>
    private const int ShortestExpansion = 12;

    private const int ShortestAcronym = 2;
    private const int LongestAcronym = 10;
    private const int FewestPlaced = 3;

    /// <summary>What a list tells of where each is.</summary>
    /// <param name="ByState">Half the list or more tells it behind a dash or in brackets, with states and cities.</param>
    /// <param name="ByComma">Nearly all tell it behind a comma.</param>
    /// <param name="ByCity">Some more than one of them tell a city behind a comma, a quarter or more.</param>
    /// <param name="ByCountry">Half the list or more tells a country behind a dash; a part of the world is a place there, too.</param>
    internal readonly record struct Places(bool ByState, bool ByComma, bool ByCity, bool ByCountry);

    public static Places PlacesIn(List<SignatureCell> cells) => new(
        cells.Count(c => Chapter(c.Text)) is var placed && placed >= FewestPlaced && placed * 2 >= cells.Count,
        SignatureCell.ArePlaced(cells),
        cells.Count(c => c.Text.LastIndexOf(',') is > 0 and var comma && (Cities.NamesPlace(c.Text[(comma + 1)..].Trim()) || Regions.IsCity(c.Text[(comma + 1)..])))
            is > 1 and var cities && cities * 4 >= cells.Count,
        cells.Count(c => LastDash(c.Text) is > 2 and var dash && Countries.Contains(TextFolding.Key(c.Text[(dash + 1)..].Trim()))) is >= FewestPlaced and var told
            && told * 2 >= cells.Count);

    /// <summary>Spans of the name and its acronym within the words.</summary>
    /// <param name="words">The entry.</param>
    /// <param name="places">What its list tells of places: where it does, a state or a city is no chapter's name.</param>
    public static (TextSpan Name, TextSpan? Acronym) Of(string words, Places places)
    {
        var span = Trimmed(words, new TextSpan(0, words.Length));
        for (var i = 0; i < 2 && (places.ByState || places.ByCountry || !Chapter(words[span.Start..span.End])) && !IsScoped(words, span, places); i++)
        {
            span = WithoutPlace(words, span, places);
        }

        var named = words[..span.End];
        if (Segments.Acronym(named) is { } inBrackets
            && (!Regions.IsCode(Slice(named, inBrackets))
                || AreInitials(named[..(inBrackets.Start - 1)], Slice(named, inBrackets))))
        {
            return (Trimmed(words, span with { End = inBrackets.Start - 1 }), inBrackets);
        }

        if (named.EndsWith(')') && named.IndexOf(" (", StringComparison.Ordinal) is > 2 and var open
            && IsAcronym(named[span.Start..open]) && !Regions.IsCode(named[span.Start..open])
            && span.End - open > ShortestExpansion)
        {
            // "ABC (Alliance of Better Cities)": the acronym comes first.
            return (new TextSpan(open + 2, span.End - 1), span with { End = open });
        }

        return ClosedInDashes(words, span) ?? DashedAcronym(named, span) ?? (span, null);
    }

    /// <summary>"Name –ABC–" or "Name -ABC": a dash that opens onto the acronym, closed or not.</summary>
    private static (TextSpan Name, TextSpan? Acronym)? ClosedInDashes(string words, TextSpan span)
    {
        var open = words.LastIndexOf(' ', Math.Max(0, span.End - 1));
        if (open <= span.Start || open + 2 >= span.End || words[open + 1] is not ('-' or '–' or '—'
            or '"' or '“' or '[' or '«'))
        {
            return null;
        }

        var letters = new TextSpan(open + 2, span.End).Trimmed(words, "", "-–—\"”]»");
        return IsAcronym(Slice(words, letters)) && (words[open + 1] is '-' or '–' or '—' or '['
            || AreInitials(words[..open], Slice(words, letters)))
            ? (Trimmed(words, span with { End = open }), letters)
            : null;
    }

    /// <summary>
    /// "Name – ABC", "Name, ABC" or "ABC – Name": one side is an acronym, the other more than one word.
    /// </summary>
    private static (TextSpan Name, TextSpan? Acronym)? DashedAcronym(string words, TextSpan span)
    {
        var mark = LastDash(words) is >= 0 and var dash ? dash : words.LastIndexOf(", ", StringComparison.Ordinal);
        if (mark <= span.Start)
        {
            return null;
        }

        var before = (span with { End = mark }).Trimmed(words);
        var after = (span with { Start = mark + 1 }).Trimmed(words);
        return IsAcronymOf(words, after, before) ? (before, after)
            : words[mark] != ',' && IsAcronymOf(words, before, after) ? (after, before)
            : null;
    }

    private static bool IsAcronymOf(string words, TextSpan letters, TextSpan name) =>
        Slice(words, letters) is var part && IsAcronym(part)
        && (!Regions.IsCode(part) || AreInitials(Slice(words, name), part));

    /// <summary>The last dash with blanks of any kind on both sides, or glued to the word behind it; -1 where there is none.</summary>
    private static int LastDash(string words)
    {
        var i = words.Length - 2;
        while (i > 0 && !(words[i] is '-' or '–' or '—' && TextFolding.IsBlank(words[i - 1]) && (TextFolding.IsBlank(words[i + 1]) || IsGlued(words, i))))
        {
            i--;
        }

        return i > 0 ? i : -1;
    }

    private static bool IsGlued(string words, int i) => words[i] != '-' && i + 2 < words.Length && char.IsUpper(words[i + 1]) && char.IsLower(words[i + 2]);

    private static bool IsAcronym(string part) =>
        part.Length is >= ShortestAcronym and <= LongestAcronym && part.Count(char.IsUpper) >= 2
            && part.All(c => char.IsLetterOrDigit(c) || c is '.' or '-')
            && part.Count(char.IsUpper) * 2 > part.Length
            && !InstitutionWords.IsLegalForm(TextFolding.Key(part));

    /// <summary>
    /// A city, state or country behind the name places the organisation; it is no part of its name: "(Peru)",
    /// ", Kenya", "– Brasil", ", Tucson, AZ".
    /// </summary>
    private static TextSpan WithoutPlace(string words, TextSpan span, Places places)
    {
        var named = words[..span.End];
        var open = named.LastIndexOf('(');
        // "Harbour Church (USA)" is how a church of that country is called.
        if (open > span.Start && named[^1] == ')' && !named[..open].TrimEnd().EndsWith("Church", StringComparison.Ordinal)
            && !AreInitials(named[..open], named[(open + 1)..^1]) && IsPlaceInBrackets(named, open))
        {
            return Trimmed(words, span with { End = open });
        }

        if (named.LastIndexOf('|') is > 2 and var bar && bar > span.Start && NamesPlaces(named[(bar + 1)..].Trim()))
        {
            return Trimmed(words, span with { End = bar });
        }

        var comma = named.LastIndexOf(',');
        if (comma > 0 && IsStateCode(named[(comma + 1)..].Trim())
            && named.LastIndexOf(',', comma - 1) is > 0 and var city)
        {
            return Trimmed(words, span with { End = city });
        }

        if (comma > 0 && LastDash(named) is > 2 and var dash && dash < comma && (IsStateCode(named[(comma + 1)..].Trim()) || Regions.IsRegion(named[(comma + 1)..]))
            && IsTown(named[(dash + 1)..comma]))
        {
            return Trimmed(words, span with { End = dash });
        }

        if (comma > 0 && TownEnd(named, comma) is { } end)
        {
            return Trimmed(words, span with { End = end });
        }

        var mark = Math.Max(comma, LastDash(named));
        var behind = mark > span.Start ? named[(mark + 1)..].Trim() : "";
        return mark > span.Start && (NamesPlaces(behind) || mark == comma && IsTownBehind(named, comma, places) || mark != comma && places.ByCountry && (Regions.IsPartOfWorld(behind) || behind is "EU" or "Global" or "International" or "Regional")) && !AreInitials(named[..mark], behind)
            && (Token.Of(named[..mark]).Count > 1 || Countries.Contains(TextFolding.Key(behind)))
            ? Trimmed(words, span with { End = mark })
            : span;
    }

    /// <summary>"Open Doors, Kampala"; "Open Doors, Thornwick" in a list that tells behind each comma where each is.</summary>
    private static bool IsTownBehind(string named, int comma, Places places) =>
        named[(comma + 1)..].Trim() is var town
        && (places.ByCity && Regions.IsCity(town) || places.ByComma && named.IndexOf(',', StringComparison.Ordinal) == comma && IsTown(town)
            || IsTown(town) && UnknownTown.IsBehind(named, comma, town));

    /// <summary>
    /// Where the name ends before a town and its state or country: "Open Doors, Thornwick, Kenya". All of it is the name where
    /// states stand side by side: "Open Doors Morelos, Puebla, Tlaxcala". Null where neither is told.
    /// </summary>
    private static int? TownEnd(string named, int comma)
    {
        if (!Regions.IsRegion(named[(comma + 1)..]) || named.LastIndexOf(',', comma - 1) is not (> 0 and var before)
            || Token.Of(named[..before]).Count < 2)
        {
            return null;
        }

        var town = named[(before + 1)..comma];
        return Regions.IsState(town) && Regions.IsState(named[(comma + 1)..]) ? named.Length : IsTown(town) ? before : null;
    }

    /// <summary>"Survivors, International": the name's own word, but for lists that tell where each is.</summary>
    private static bool IsScoped(string words, TextSpan span, Places places) =>
        !places.ByComma && words.LastIndexOf(',', Math.Max(0, span.End - 1)) is > 0 and var comma && comma < span.End
        && TextFolding.Key(words[(comma + 1)..span.End]) is "international" or "national" or "internacional" or "nacional";

    /// <summary>Up to three words that could be a town's, before the state or country it lies in.</summary>
    private static bool IsTown(string words) =>
        Token.Of(words) is { Count: > 0 and <= 3 } town && !IsAcronym(town[0].Text)
        && town.All(w => (w.IsCapitalised || PersonName.IsParticle(w.Key)) && !InstitutionWords.IsHead(w)
            && (town.Count == 1 || !InstitutionWords.IsTopic(w.Key) || Cities.NamesPlace(words.Trim())));

    /// <summary>
    /// "Open Doors – Texas", "Open Doors - San Antonio", "Open Doors (New York)", "Open Doors, Latin America and the
    /// Caribbean": a chapter, whose state, city or part of the world belongs to its name. A country places it.
    /// </summary>
    private static bool Chapter(string name)
    {
        var open = name.Length > 0 && name[^1] == ')' ? name.LastIndexOf('(') : -1;
        if (open > 2)
        {
            return Regions.IsState(name[(open + 1)..^1]) && !IsWhole(name[..open].TrimEnd());
        }

        var comma = name.LastIndexOf(',');
        return LastDash(name) is > 2 and var dash && dash > comma
            ? name[(dash + 1)..] is var behind && Cities.NamesPlace(behind.Trim()) && !Countries.Contains(TextFolding.Key(behind))
            : comma > 2 && Regions.IsPartOfWorld(name[(comma + 1)..]);
    }

    /// <summary>"Open Doors (OD)", "Open Doors – OD", "Agua Norte, A.C.": nothing behind the letters is a part of the name.</summary>
    private static bool IsWhole(string name) =>
        name.EndsWith(')') || DashedAcronym(name, new TextSpan(0, name.Length)) is not null
        || name.EndsWith('.') && Token.Of(name) is [_, .., var last] && InstitutionWords.IsLegalForm(last.Key);

    /// <summary>"Peru", or "Tijuana / Los Ángeles".</summary>
    private static bool NamesPlaces(string words) =>
        Cities.NamesPlace(words)
        || words.Contains('/', StringComparison.Ordinal)
            && words.Split('/').All(part => Cities.NamesPlace(part.Trim()));

    /// <summary>"Mission District Council" and "MDC": letters that a place may have too are these words' own.</summary>
    public static bool AreInitials(string name, string letters) =>
        letters.Length is > 2 and <= LongestAcronym && letters.All(char.IsUpper)
        && Token.Of(name).Where(w => w.IsCapitalised).Select(w => char.ToUpperInvariant(w.Key[0])).SequenceEqual(letters);

    private static bool IsPlaceInBrackets(string named, int open)
    {
        var inside = named[(open + 1)..^1];
        return inside.Contains(',', StringComparison.Ordinal)
            || inside.Any(char.IsLower) && Cities.NamesPlace(inside)
            || inside.Length <= 4 && (Regions.IsCode(inside) || Countries.Contains(TextFolding.Key(inside)))
            || named.AsSpan(0, open).TrimEnd().EndsWith(")");
    }

    private static bool IsStateCode(string words) =>
        words.Length == 2 && Regions.IsCode(words) && words.All(char.IsUpper);

    private static string Slice(string words, TextSpan span) => words[span.Start..span.End];

    private static TextSpan Trimmed(string words, TextSpan span) => span.Trimmed(words, "", ";,-–—*†|");
}
