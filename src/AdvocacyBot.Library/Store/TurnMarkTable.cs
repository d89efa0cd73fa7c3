using Microsoft.Data.Sqlite;

namespace AdvocacyBot.Library.Store;

/// <summary>Where each conversation stood before the turn that was last begun in it.</summary>
internal static class TurnMarkTable
{
    /// <summary>Libraries of an earlier build have no such table yet.</summary>
    public const string Made = """
        create table if not exists turn_mark (
            tenant text not null, shelf text not null, conversation text not null,
            key text not null, draft integer not null, said integer not null, at integer not null,
            primary key (tenant, shelf, conversation)) without rowid;
        create index if not exists turn_mark_at on turn_mark (tenant, shelf, at);
        """;

    private const string Conversation = "where tenant = @tenant and shelf = @shelf and conversation = @conversation";

    /// <returns>The draft version and the turn that were the last ones before; null where another turn was
    /// begun.</returns>
    public static (int Draft, long Said)? Find(
        SqliteConnection library, Shelf shelf, string conversation, string key) => library.First(
        $"select draft, said from turn_mark {Conversation} and key = @key",
        row => ((int Draft, long Said)?)(row.GetInt32(0), row.GetInt64(1)),
        ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@conversation", conversation), ("@key", key));

    /// <summary>Keeps where the conversation stands now, in place of the mark before.</summary>
    public static void Keep(SqliteConnection library, Shelf shelf, string conversation, string key, long now) =>
        library.Execute(
            $"""
            insert or replace into turn_mark (tenant, shelf, conversation, key, draft, said, at) values (
                @tenant, @shelf, @conversation, @key,
                (select coalesce(max(number), 0) from draft_version {Conversation}),
                (select coalesce(max(at), 0) from said_turn {Conversation}), @now)
            """,
            ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@conversation", conversation), ("@key", key),
            ("@now", now));

    /// <summary>Takes back what was drafted and said since the mark.</summary>
    public static void TakeBack(
        SqliteConnection library, Shelf shelf, string conversation, (int Draft, long Said) mark)
    {
        library.Execute(
            $"delete from draft_version {Conversation} and number > @draft",
            ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@conversation", conversation), ("@draft", mark.Draft));
        library.Execute(
            $"delete from said_turn {Conversation} and at > @said",
            ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@conversation", conversation), ("@said", mark.Said));
    }

    public static void DeleteOld(SqliteConnection library, Shelf shelf, long before) => library.Execute(
        "delete from turn_mark where tenant = @tenant and shelf = @shelf and at < @before",
        ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@before", before));
}
