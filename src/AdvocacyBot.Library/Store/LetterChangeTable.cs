using Microsoft.Data.Sqlite;

namespace AdvocacyBot.Library.Store;

/// <summary>At which version of its shelf each letter's rows were last written or deleted.</summary>
internal static class LetterChangeTable
{
    /// <summary>Libraries of an earlier build have no such table yet.</summary>
    public const string Made = """
        create table if not exists letter_change (
            tenant text not null, shelf text not null, letter_id text not null, version integer not null,
            primary key (tenant, shelf, letter_id)) without rowid;
        create index if not exists letter_change_version on letter_change (tenant, shelf, version);
        """;

    /// <summary>The letter changes with the version that its shelf has in the caller's transaction.</summary>
    public static void Mark(SqliteConnection library, Shelf shelf, string letterId) => library.Execute(
        """
        insert or replace into letter_change (tenant, shelf, letter_id, version)
        select tenant, shelf, @letter, version from shelf where tenant = @tenant and shelf = @shelf
        """,
        ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@letter", letterId));

    /// <summary>
    /// Up to <paramref name="limit"/> letters that changed after the version, those now gone among them.
    /// </summary>
    public static List<string> Since(SqliteConnection library, Shelf shelf, long version, int limit) => library.Query(
        """
        select letter_id from letter_change
        where tenant = @tenant and shelf = @shelf and version > @version limit @limit
        """,
        row => row.GetString(0),
        ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@version", version), ("@limit", limit));
}
