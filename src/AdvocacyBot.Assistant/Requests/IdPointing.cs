namespace AdvocacyBot.Assistant.Requests;

/// <summary>Letters pointed at by a part of their id that has a figure in it, as people quote them.</summary>
internal static class IdPointing
{
    /// <summary>The words of a letter's id point at it, and are no topic.</summary>
    public static Marked Aside(Marked marked, ShelfView shelf)
    {
        var ids = marked.Words.Index()
            .Where(word => MayBeId(word.Item.Key) && shelf.WithIdPart([word.Item.Key]).Count > 0)
            .Select(word => word.Index).ToList();
        return ids.Count == 0 ? marked : marked with { Aside = marked.Aside.Union(ids).ToHashSet() };
    }

    public static IReadOnlyList<LetterCard> Read(Marked marked, ShelfView shelf) =>
        shelf.WithIdPart(marked.Words.Select(word => word.Key).Where(MayBeId));

    private static bool MayBeId(string key) => key.Length > 2 && key.Any(char.IsDigit);
}
