using Microsoft.Data.Sqlite;

namespace AdvocacyBot.Library.Store;

/// <summary>
/// How far the passage indexes are merged. Each transaction leaves them one more part, and what is deleted stays in
/// them as a mark: a word of a large shelf is found twenty times as fast where one part holds all.
/// </summary>
internal static class PassageMergeTable
{
    /// <summary>Libraries of an earlier build have no such table yet.</summary>
    public const string Made = "create table if not exists passage_merge (passage_id integer not null)";

    // Fewer are found at once in however many parts.
    private const int FewPassages = 5_000;

    // The indexes are merged where so large a share of them was written since: a letter a day costs no merging.
    private const int Share = 4;

    // A step takes a fraction of a second, so that no other writer waits long.
    private const int PagesAStep = 500;

    /// <summary>The passage up to which all is to be merged; null where merging is not worth its while.</summary>
    public static long? Due(SqliteConnection library)
    {
        var last = Number(library, "select max(id) from passage");
        var written = last - Number(library, "select max(passage_id) from passage_merge");
        return written >= FewPassages && written * Share >= Number(library, "select count(*) from passage")
            ? last
            : null;
    }

    /// <summary>From here on each step goes on with merging all that the indexes hold now.</summary>
    public static void Begin(SqliteConnection library) => Step(library, -PagesAStep);

    /// <returns>Whether anything was left to merge.</returns>
    public static bool GoOn(SqliteConnection library) => Step(library, PagesAStep);

    public static void Mark(SqliteConnection library, long passageId)
    {
        library.Execute("delete from passage_merge");
        library.Execute("insert into passage_merge (passage_id) values (@id)", ("@id", passageId));
    }

    // Asking itself is one change.
    private static bool Step(SqliteConnection library, int pages)
    {
        var before = Number(library, "select total_changes()");
        library.Execute(
            "insert into passage_words (passage_words, rank) values ('merge', @pages)", ("@pages", pages));
        library.Execute(
            "insert into passage_names (passage_names, rank) values ('merge', @pages)", ("@pages", pages));
        return Number(library, "select total_changes()") - before > 2;
    }

    private static long Number(SqliteConnection library, string sql) =>
        library.First(sql, row => row.IsDBNull(0) ? 0 : row.GetInt64(0));
}
