using AdvocacyBot.Library.Following;
using Microsoft.Data.Sqlite;

namespace AdvocacyBot.Library.Store;

internal static class FollowedFileTable
{
    public static void Put(SqliteConnection library, Shelf shelf, FollowedFile file) => library.Execute(
        """
        insert or replace into followed_file
            (tenant, shelf, path, size, modified, settled, content_hash, letter_id, refusal, forgotten)
        values (@tenant, @shelf, @path, @size, @modified, @settled, @hash, @letter, @refusal, @forgotten)
        """,
        ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@path", file.Path), ("@size", file.Size),
        ("@modified", file.Modified), ("@settled", file.Settled),
        ("@hash", file.ContentHash), ("@letter", file.LetterId),
        ("@refusal", file.Refusal), ("@forgotten", file.Forgotten));

    public static void Delete(SqliteConnection library, Shelf shelf, string path) => library.Execute(
        "delete from followed_file where tenant = @tenant and shelf = @shelf and path = @path",
        ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@path", path));

    public static void Forget(SqliteConnection library, Shelf shelf, string letterId) => library.Execute(
        """
        update followed_file set forgotten = 1
        where tenant = @tenant and shelf = @shelf and letter_id = @letter and refusal is null
        """,
        ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@letter", letterId));

    /// <summary>Lets every file that claims the letter be looked at anew.</summary>
    public static void Release(SqliteConnection library, Shelf shelf, string letterId) => library.Execute(
        "delete from followed_file where tenant = @tenant and shelf = @shelf and letter_id = @letter",
        ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@letter", letterId));

    /// <summary>What an older reader refused, a newer one may take.</summary>
    public static void ReleaseRefused(SqliteConnection library, Shelf shelf) => library.Execute(
        "delete from followed_file where tenant = @tenant and shelf = @shelf and refusal is not null",
        ("@tenant", shelf.Tenant), ("@shelf", shelf.Name));

    public static List<FollowedFile> List(SqliteConnection library, Shelf shelf) => library.Query(
        """
        select path, size, modified, settled, content_hash, letter_id, refusal, forgotten from followed_file
        where tenant = @tenant and shelf = @shelf
        """,
        row => new FollowedFile(
            row.GetString(0), row.GetInt64(1), row.GetInt64(2), row.GetBoolean(3), row.Text(4),
            row.Text(5), row.Text(6),
            row.GetBoolean(7)),
        ("@tenant", shelf.Tenant), ("@shelf", shelf.Name));
}
