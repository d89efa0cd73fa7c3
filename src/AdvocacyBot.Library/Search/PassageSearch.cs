using AdvocacyBot.Letters.Text;
using AdvocacyBot.Library.Store;
using Microsoft.Data.Sqlite;

namespace AdvocacyBot.Library.Search;

/// <summary>
/// Finds passages: those with every word first, then those with some. Words that stand in very many passages are
/// only ever demanded beside others, never listed by themselves: that keeps a search short on a large shelf.
/// </summary>
internal sealed class PassageSearch(SqliteConnection library, Shelf shelf)
{
    private const int MostWords = 24;

    // Above this many passages a word no longer tells passages apart, and ranking them all takes long.
    private const int VeryCommon = 1_500;
    private const int Candidates = 60;
    private const double NameBonus = 0.5;

    public IReadOnlyList<Passage> Find(string words, int limit)
    {
        var number = ShelfTable.Find(library, shelf).Number;
        var tokens = Tokens(words);
        if (number == 0 || tokens.Count == 0 || limit <= 0)
        {
            return [];
        }

        var hits = Hits(number, tokens, Math.Max(limit, Candidates));
        var passages = hits
            .Select(hit => PassageTable.Find(library, shelf, new Hit(hit.Key, hit.Value)))
            .OfType<Passage>()
            .Select(passage => passage with { Score = passage.Score * (1 + Closeness.Of(passage.Text, tokens)) });
        return [.. passages.OrderByDescending(passage => passage.Score)
            .ThenBy(passage => passage.LetterId, StringComparer.Ordinal)
            .ThenBy(passage => passage.Span.Start).Take(limit)];
    }

    private static List<string> Tokens(string words) =>
        [.. Words.In(words).Select(word => TextFolding.Key(words.AsSpan(word.Start, word.Length)))
            .SelectMany(key => key.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(word => !StopWords.Contains(word)).Distinct().Take(MostWords)];

    private Dictionary<long, double> Hits(int number, List<string> tokens, int limit)
    {
        var counts = tokens.ConvertAll(token => (
            Token: token, Count: PassageTable.Count(library, number, Quoted(token), VeryCommon)));
        var present = counts.FindAll(word => word.Count > 0);
        var telling = present.FindAll(word => word.Count < VeryCommon).ConvertAll(word => Quoted(word.Token));
        var common = present.FindAll(word => word.Count >= VeryCommon).ConvertAll(word => Quoted(word.Token));
        var found = new Dictionary<long, double>();
        if (present.Count == 0)
        {
            return found;
        }

        Add(found, number, string.Join(" AND ", present.Select(word => Quoted(word.Token))), limit);
        if (found.Count < limit && telling.Count > 0)
        {
            Add(found, number, string.Join(" OR ", telling), limit);
        }

        if (found.Count < limit && telling.Count == 0)
        {
            Relax(found, number, common, limit);
        }

        AddNames(found, number, telling, limit);
        return found;
    }

    private void Add(Dictionary<long, double> found, int number, string match, int limit)
    {
        foreach (var hit in PassageTable.Match(library, number, PassageTable.Columns.Words, match, limit))
        {
            found[hit.PassageId] = Math.Max(found.GetValueOrDefault(hit.PassageId), hit.Score);
        }
    }

    // Only common words: one fewer at a time, as long as at least two are left to narrow the search.
    private void Relax(Dictionary<long, double> found, int number, List<string> common, int limit)
    {
        for (var count = common.Count - 1; count >= 2 && found.Count < limit; count--)
        {
            Add(found, number, string.Join(" AND ", common.Take(count)), limit);
        }
    }

    private void AddNames(Dictionary<long, double> found, int number, List<string> telling, int limit)
    {
        if (telling.Count == 0)
        {
            return;
        }

        foreach (var hit in PassageTable.Match(
            library, number, PassageTable.Columns.Names, string.Join(" OR ", telling), limit))
        {
            found[hit.PassageId] = found.GetValueOrDefault(hit.PassageId) + (hit.Score * NameBonus);
        }
    }

    private static string Quoted(string token) => $"\"{token}\"";
}
