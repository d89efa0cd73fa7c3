using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>How much some words look like the name of a person.</summary>
internal static class PersonName
{
    /// <summary>Small words inside names: "de la Cruz", "van der Berg".</summary>
    public static bool IsParticle(string key) => key is "de" or "del" or "la" or "las" or "los" or "y" or "e" or "da" or "do"
        or "dos" or "das" or "di" or "du" or "van" or "von" or "der" or "ter" or "ten" or "te" or "af" or "zu" or "den" or "bin" or "al" or "el" or "st" or "santa" or "ben" or "ibn";

    /// <summary>
    /// Points for and against: 3 and more is a person by its own evidence, 1 or 2 could be one, 0 and less is none.
    /// </summary>
    public static int Score(string text)
    {
        if (text.Any(c => char.IsDigit(c) || c is '&' or '/' or ':' or '@' or ';'))
        {
            return -5;
        }

        var all = Token.Of(text);
        var words = Bare(all);
        var core = words.Where(w => !IsParticle(w.Key)).ToList();
        if (core.Count is 0 or > 6 || words.Count > 8 || !words.All(w => w.IsCapitalised || IsParticle(w.Key)))
        {
            return -5;
        }

        var score = core.Count is >= 2 and <= 4 ? 1 : core.Count == 1 ? -1 : 0;
        score += GivenNames.Contains(core[0].Key) ? 3 : core.Skip(1).Any(w => GivenNames.Contains(w.Key)) ? 1 : 0;
        score += words.Count < all.Count && OfficeWords.IsPostNominal(all[^1].Key)
            && text.AsSpan(0, all[^1].Start).TrimEnd().EndsWith(",") ? 2 : 0;
        score += core.Count > 1 && core.Skip(1).Any(w => FamilyNames.Contains(w.Key.Replace(" ", "", StringComparison.Ordinal))
            || w.Key.Split(' ') is { Length: 2 } joined && joined.Any(FamilyNames.Contains)) ? 2 : 0;
        score += core.Any(w => w.Text.Length <= 2 && w.Text.EndsWith('.')) ? 2 : 0;
        score += OfficeWords.IsHonorific(all[0].Key) ? 2 : 0;
        foreach (var word in words)
        {
            score -= InstitutionWords.IsHead(word.Key) ? 4 : InstitutionWords.IsTopic(word.Key) ? 2 : 0;
            score -= word.Key is "for" or "of" or "and" or "the" or "para" or "por" or "con" or "in" or "on" ? 5 : 0;
            score -= OfficeWords.IsHead(word.Key) && !GivenNames.Contains(word.Key) ? 3 : word.Key is "nuestra" or "our" or "sin" ? 4
                : !IsParticle(word.Key) && OfficeWords.IsObject(word.Key) && !GivenNames.Contains(word.Key) ? 2 : 0;
            score -= word.Text.Length is >= 3 and <= 6 && core.Count > 1 && IsAcronym(word.Text) && text.Any(char.IsLower) ? 2 : 0;
        }

        return score;
    }

    /// <summary>The words without honorifics before and post-nominals after them.</summary>
    private static List<Token> Bare(IReadOnlyList<Token> words)
    {
        var start = 0;
        while (start < words.Count - 1 && (OfficeWords.IsHonorific(words[start].Key) || start == 0 && words[0].Key is "the" or "el" or "la"))
        {
            start++;
        }

        var end = words.Count;
        while (end > start + 2 && OfficeWords.IsPostNominal(words[end - 1].Key))
        {
            end--;
        }

        return words.Skip(start).Take(end - start).ToList();
    }

    private static bool IsAcronym(string word) => word.All(char.IsUpper);
}
