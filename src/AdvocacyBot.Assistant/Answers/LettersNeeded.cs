using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Letters;
using AdvocacyBot.Library.Directory;
using AdvocacyBot.Library.Search;

namespace AdvocacyBot.Assistant.Answers;

/// <summary>Which letters an answer will read: those in question, or on a large shelf those that search
/// finds.</summary>
internal static class LettersNeeded
{
    public const int Most = 24;
    private const int MostOfParties = 400;

    public static async Task<IReadOnlyCollection<string>> ByAsync(
        Request request, ShelfView view, Func<string, Task<IReadOnlyList<Passage>>> search)
    {
        if (view.Letters.Count <= Most)
        {
            return [.. view.Letters.Select(letter => letter.Id)];
        }

        HashSet<string> ids = [];
        foreach (var part in request is Request.Parts parts ? parts.Requests : [request])
        {
            ids.UnionWith(Parties(part).Take(MostOfParties));
            if (Recollection.ScopeOf(part) is { Letters.Count: <= Most } scope)
            {
                ids.UnionWith(scope.Letters.Select(letter => letter.Id));
            }
            else if (Words(part) is { Length: > 0 } words)
            {
                ids.UnionWith((await search(words)).Select(passage => passage.LetterId));
            }
        }

        return ids;
    }

    /// <summary>The words in the letters' other language, for a second search; empty where nothing is
    /// translated.</summary>
    public static string Translated(string words, PromptSet prompts, LetterLanguage language) => string.Join(
        ' ',
        TermUnits.Of(words, prompts.Lexicon(language), prompts.Terms)
            .Where(unit => unit.Ways.Count > 1)
            .Select(unit => string.Join(' ', unit.Ways[1])));

    private static IEnumerable<string> Parties(Request request) => request switch
    {
        Request.Membership asked => LettersOf(asked.Who),
        Request.TitlesOf asked => LettersOf(asked.Who),
        Request.SameTitle asked => asked.Parties.SelectMany(LettersOf),
        Request.History asked => LettersOf(asked.Who),
        Request.NotSaid asked => LettersOf(asked.Who),
        Request.Represented asked => LettersOf(asked.Body),
        Request.SignedFor asked => [.. LettersOf(asked.Signatory), .. LettersOf(asked.Body)],
        Request.Letters { Who: { } who } => LettersOf(who),
        Request.Unrecorded { Who: { } who } => LettersOf(who),
        Request.AboutAsks { Filter.Of: { } who } => LettersOf(who),
        Request.HoldersOf asked => asked.Held.Select(held => held.Seen.LetterId),
        Request.AboutAddress asked => asked.Scope.Letters.Take(Most).Select(letter => letter.Id),
        _ => [],
    };

    private static IEnumerable<string> LettersOf(Whom who) => who switch
    {
        Whom.Known known => LettersOf(known.Party),
        Whom.Several several => several.Parties.SelectMany(LettersOf),
        Whom.Unknown unknown => unknown.Near.SelectMany(LettersOf),
        _ => [],
    };

    private static IEnumerable<string> LettersOf(PartyEntry party) =>
        party.Appearances.Select(seen => seen.LetterId).Distinct();

    private static string? Words(Request request) => request switch
    {
        Request.AboutTopic asked => asked.Topic,
        Request.AboutAsks asked => asked.Filter.Topic,
        Request.Letters asked => asked.Topic,
        Request.Unrecorded { Told.Length: > 0 } asked => asked.Told,
        _ => Recollection.ScopeOf(request)?.Topic,
    };
}
