namespace AdvocacyBot.Library.Directory;

/// <summary>Tells a mention of a party from ordinary words that happen to be a name.</summary>
internal static class MentionStrength
{
    public static bool IsStrong(string text, List<Token> words, bool opensText, PartyMatch best)
    {
        var capitals = words.Count(word => char.IsUpper(text[word.Span.Start]));
        var allCapitals = words.TrueForAll(word => text[word.Span.Start..word.Span.End].Count(char.IsUpper) > 1);
        var ordinary = words.TrueForAll(word =>
            OrdinaryWords.Contains(word.Key) || OrdinaryWords.Contains(word.Possessive?.Key ?? word.Key));
        var capitalised = capitals == words.Count(word => !OrganizationName.IsLinking(word.Key)) && capitals > 0
            && !(opensText && words.Count == 1);
        return best.Kind switch
        {
            MatchKind.FullName => words.Count > 1 || capitalised || !ordinary,
            MatchKind.Acronym => allCapitals || !ordinary,
            MatchKind.PartOfName when best.Party.Kind == PartyKind.Organization => capitalised && !ordinary,
            MatchKind.PartOfName => capitalised || !ordinary,
            _ => capitalised && !ordinary,
        };
    }
}
