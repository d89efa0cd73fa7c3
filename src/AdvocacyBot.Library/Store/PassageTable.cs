using AdvocacyBot.Letters.Text;
using AdvocacyBot.Library.Search;
using Microsoft.Data.Sqlite;

namespace AdvocacyBot.Library.Store;

/// <summary>Passages and their two indexes: stemmed words, and names as they are spelled.</summary>
internal static class PassageTable
{
    // Words that stand together in more passages than this say little about any of them: the latest are ranked.
    private const int MostRanked = 4_000;

    public static void Insert(SqliteConnection library, Shelf shelf, int number, int place, PassageText passage)
    {
        var id = library.First(
            """
            insert into passage (tenant, shelf, letter_id, place, scope, span_start, span_end, words)
            values (@tenant, @shelf, @letter, @place, @scope, @start, @end, @words) returning id
            """,
            row => row.GetInt64(0),
            ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@letter", passage.LetterId), ("@place", place),
            ("@scope", passage.Scope.ToString()), ("@start", passage.Span.Start), ("@end", passage.Span.End),
            ("@words", passage.Text));
        library.Execute(
            "insert into passage_words (rowid, owner, words) values (@id, @owner, @words)",
            ("@id", id), ("@owner", Owner(number)), ("@words", passage.Text));
        library.Execute(
            "insert into passage_names (rowid, owner, names) values (@id, @owner, @names)",
            ("@id", id), ("@owner", Owner(number)), ("@names", passage.Names));
    }

    public static void Delete(SqliteConnection library, Shelf shelf, string letterId)
    {
        var ids = library.Query(
            "select id from passage where tenant = @tenant and shelf = @shelf and letter_id = @letter",
            row => row.GetInt64(0),
            ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@letter", letterId));
        foreach (var id in ids)
        {
            library.Execute("delete from passage_words where rowid = @id", ("@id", id));
            library.Execute("delete from passage_names where rowid = @id", ("@id", id));
        }

        library.Execute(
            "delete from passage where tenant = @tenant and shelf = @shelf and letter_id = @letter",
            ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@letter", letterId));
    }

    /// <summary>
    /// Ids and scores of the best passages of one shelf; the owner in the match keeps other shelves out of it.
    /// </summary>
    /// <remarks>
    /// A score counts every passage of each word it knows: of the owner, whom all have, it is not to know.
    /// </remarks>
    public static List<Hit> Match(SqliteConnection library, int number, string column, string match, int limit) =>
        library.Query(
            column == Columns.Words
                ? """
                  with own as materialized (
                      select rowid as id from passage_words where passage_words match @own
                      order by rowid desc limit @ranked)
                  select rowid, -bm25(passage_words, 0.0, 1.0) as score from passage_words
                  where passage_words match @match
                      and rowid >= (select min(id) from own) and +rowid in (select id from own)
                  order by score desc, rowid limit @limit
                  """
                : """
                  with own as materialized (
                      select rowid as id from passage_names where passage_names match @own
                      order by rowid desc limit @ranked)
                  select rowid, -bm25(passage_names, 0.0, 1.0) as score from passage_names
                  where passage_names match @match
                      and rowid >= (select min(id) from own) and +rowid in (select id from own)
                  order by score desc, rowid limit @limit
                  """,
            row => new Hit(row.GetInt64(0), row.GetDouble(1)),
            ("@own", $"owner : \"{Owner(number)}\" AND {column} : ({match})"), ("@match", $"{column} : ({match})"),
            ("@ranked", MostRanked), ("@limit", limit));

    /// <summary>
    /// How many passages of the shelf hold the word, counted no further than <paramref name="most"/>.
    /// </summary>
    public static int Count(SqliteConnection library, int number, string word, int most) => library.First(
        "select count(*) from (select 1 from passage_words where passage_words match @match limit @most)",
        row => row.GetInt32(0),
        ("@match", $"owner : \"{Owner(number)}\" AND words : {word}"), ("@most", most));

    public static Passage? Find(SqliteConnection library, Shelf shelf, Hit hit) => library.First(
        """
        select letter_id, scope, span_start, span_end, words from passage
        where tenant = @tenant and shelf = @shelf and id = @id
        """,
        row => new Passage(
            row.GetString(0), Enum.Parse<SectionScope>(row.GetString(1)),
            new TextSpan(row.GetInt32(2), row.GetInt32(3)), row.GetString(4), hit.Score),
        ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@id", hit.PassageId));

    private static string Owner(int number) => $"shelf{number}";

    public static class Columns
    {
        public const string Words = "words";
        public const string Names = "names";
    }
}

internal readonly record struct Hit(long PassageId, double Score);
