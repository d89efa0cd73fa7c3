using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Library.Search;

namespace AdvocacyBot.Assistant.Answers;

/// <summary>Which letters an answer will read: those in question, or on a large shelf those that search finds.</summary>
internal static class LettersNeeded
{
    public const int Most = 24;

    public static async Task<IReadOnlyCollection<string>> ByAsync(
        Request request, ShelfView view, Func<string, Task<IReadOnlyList<Passage>>> search)
    {
        if (view.Letters.Count <= Most)
        {
            return [.. view.Letters.Select(letter => letter.Id)];
        }

        HashSet<string> ids = [.. Parties(request).Take(Most)];
        var scope = Recollection.ScopeOf(request);
        if (scope is { Letters.Count: <= Most })
        {
            ids.UnionWith(scope.Letters.Select(letter => letter.Id));
        }
        else if (Words(request) is { Length: > 0 } words)
        {
            ids.UnionWith((await search(words)).Select(passage => passage.LetterId));
        }

        return ids;
    }

    private static IEnumerable<string> Parties(Request request) => request switch
    {
        Request.Membership { Who: Whom.Known known } => LettersOf(known),
        Request.TitlesOf { Who: Whom.Known known } => LettersOf(known),
        Request.History { Who: Whom.Known known } => LettersOf(known),
        Request.Letters { Who: Whom.Known known } => LettersOf(known),
        Request.Unrecorded { Who: Whom.Known known } => LettersOf(known),
        Request.HoldersOf asked => asked.Held.Select(held => held.Seen.LetterId),
        Request.AboutAddress asked => asked.Scope.Letters.Select(letter => letter.Id),
        Request.Parts parts => parts.Requests.SelectMany(Parties),
        _ => [],
    };

    private static IEnumerable<string> LettersOf(Whom.Known known) => known.Party.Appearances.Select(seen => seen.LetterId);

    private static string? Words(Request request) => request switch
    {
        Request.AboutTopic asked => asked.Topic,
        Request.AboutAsks asked => asked.Filter.Topic,
        Request.Letters asked => asked.Topic,
        _ => Recollection.ScopeOf(request)?.Topic,
    };
}
