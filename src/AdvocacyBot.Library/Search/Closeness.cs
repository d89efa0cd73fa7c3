using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Library.Search;

/// <summary>
/// How closely a passage has the words of a search: how many of them, and how many side by side in their order.
/// </summary>
internal static class Closeness
{
    private const double AdjacentWeight = 0.5;

    /// <summary>0 for none, up to 1.5 for all of them in one phrase.</summary>
    public static double Of(string passage, IReadOnlyList<string> tokens)
    {
        var places = new Dictionary<string, List<int>>();
        foreach (var (place, key) in Words.In(passage)
            .Select(word => TextFolding.Key(passage.AsSpan(word.Start, word.Length)))
            .Where(key => !StopWords.Contains(key)).Index())
        {
            (places.TryGetValue(Stem(key), out var known) ? known : places[Stem(key)] = []).Add(place);
        }

        var found = tokens.Select(token => places.GetValueOrDefault(Stem(token))).ToList();
        var adjacent = found.Zip(found.Skip(1)).Count(pair => AreSideBySide(pair.First, pair.Second));
        var coverage = found.Count(place => place is not null) / (double)tokens.Count;
        return coverage + (tokens.Count < 2 ? 0 : AdjacentWeight * adjacent / (tokens.Count - 1));
    }

    private static bool AreSideBySide(List<int>? first, List<int>? second) =>
        first is not null && second is not null && first.Exists(place => second.Contains(place + 1));

    // Rough on purpose: plurals are enough to tell words side by side.
    private static string Stem(string word) => word switch
    {
        [.., 'e', 's'] when word.Length > 5 => word[..^2],
        [.., 's'] or [.., 'e'] when word.Length > 4 => word[..^1],
        _ => word,
    };
}
