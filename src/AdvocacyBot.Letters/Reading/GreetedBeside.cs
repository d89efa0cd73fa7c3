using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>Whom the salutation greets beside those of the address: "Dear President Lee and Members of Congress,".</summary>
internal static class GreetedBeside
{
    /// <summary>
    /// The addressees, and whoever is greeted after one of them by name and office, or as a group of some body, and
    /// of whom the address says nothing.
    /// </summary>
    public static IReadOnlyList<Party> Added(
        SourceDocument source, IReadOnlyList<Party> addressed, IReadOnlyList<Party> greeted)
    {
        if (greeted.Count < 2 || addressed.Count == 0 || addressed.Any(party => party.Name is null))
        {
            return addressed;
        }

        // In words run together a name is a word of its own only as it was read.
        var told = Words(source, addressed[0].Span.Through(addressed[^1].Span));
        told.UnionWith(addressed.SelectMany(party => Token.Of(party.Name!.Value)).Select(word => word.Key));
        return greeted[0].Name is { } first && Token.Of(first.Value) is [.., var surname] && told.Contains(surname.Key)
            ? [.. addressed, .. greeted.Skip(1).Where(party => IsElse(source, party, told))]
            : addressed;
    }

    private static bool IsElse(SourceDocument source, Party party, HashSet<string> told) =>
        party is { Name: { } name, Title: not null } ? !Token.Of(name.Value).Any(word => told.Contains(word.Key))
            : party.Name is null && Token.Of(source.Slice(party.Span)) is [_, _, ..] words && (words[0].IsCapitalised || IsOfMany(words[0]))
                && words.TakeWhile(word => !NameRun.IsLink(word.Key)).Any(IsOfMany)
                && words.SkipWhile(word => !NameRun.IsLink(word.Key)).Where(word => word.Key.Length > 3).ToList() is { Count: > 0 } body
                && !body.Exists(word => told.Contains(word.Key));

    private static bool IsOfMany(Token word) =>
        word.Key is "members" or "leaders" or "miembros" or "integrantes" or "lideres"
        || word.Text[^1] == 's' && OfficeWords.IsHead(word);

    private static HashSet<string> Words(SourceDocument source, TextSpan span)
    {
        var words = Token.Of(source.Slice(span));
        HashSet<string> keys = new(words.Count);
        foreach (var word in words)
        {
            keys.Add(word.Key);
        }

        return keys;
    }
}
