using AdvocacyBot.Library.Drafts;
using Microsoft.Data.Sqlite;

namespace AdvocacyBot.Library.Store;

internal static class DraftVersionTable
{
    /// <summary>Libraries of an earlier build have no such table yet.</summary>
    public const string Made = """
        create table if not exists draft_version (
            tenant text not null, shelf text not null, conversation text not null, number integer not null,
            before integer, at integer not null, by text not null, words text not null, plan text not null,
            primary key (tenant, shelf, conversation, number)) without rowid;
        """;

    public static int Last(SqliteConnection library, Shelf shelf, string conversation) => library.First(
        """
        select coalesce(max(number), 0) from draft_version
        where tenant = @tenant and shelf = @shelf and conversation = @conversation
        """,
        row => row.GetInt32(0),
        ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@conversation", conversation));

    public static List<DraftVersion> List(SqliteConnection library, Shelf shelf, string conversation) => library.Query(
        """
        select number, before, at, by, words, plan from draft_version
        where tenant = @tenant and shelf = @shelf and conversation = @conversation order by number
        """,
        row => new DraftVersion(
            row.GetInt32(0), row.IsDBNull(1) ? null : row.GetInt32(1),
            DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(2)), row.GetString(3), row.GetString(4),
            row.GetString(5)),
        ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@conversation", conversation));

    public static void Insert(SqliteConnection library, Shelf shelf, string conversation, DraftVersion version) =>
        library.Execute(
            """
            insert into draft_version (tenant, shelf, conversation, number, before, at, by, words, plan)
            values (@tenant, @shelf, @conversation, @number, @before, @at, @by, @words, @plan)
            """,
            ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@conversation", conversation),
            ("@number", version.Number), ("@before", version.Before), ("@at", version.At.ToUnixTimeMilliseconds()),
            ("@by", version.By), ("@words", version.Words), ("@plan", version.Plan));

    /// <summary>Leaves so many of the conversation's last versions.</summary>
    public static void DeleteBeyond(SqliteConnection library, Shelf shelf, string conversation, int versions) =>
        library.Execute(
            """
            delete from draft_version
            where tenant = @tenant and shelf = @shelf and conversation = @conversation and number <= (
                select max(number) from draft_version
                where tenant = @tenant and shelf = @shelf and conversation = @conversation) - @versions
            """,
            ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@conversation", conversation),
            ("@versions", versions));

    /// <summary>Leaves the drafts of so many conversations, those changed last.</summary>
    public static void DeleteOldest(SqliteConnection library, Shelf shelf, int conversations) => library.Execute(
        """
        delete from draft_version where tenant = @tenant and shelf = @shelf and conversation in (
            select conversation from draft_version where tenant = @tenant and shelf = @shelf
            group by conversation order by max(at) desc limit -1 offset @most)
        """,
        ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@most", conversations));
}
