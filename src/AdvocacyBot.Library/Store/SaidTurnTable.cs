using AdvocacyBot.Library.Conversations;
using Microsoft.Data.Sqlite;

namespace AdvocacyBot.Library.Store;

internal static class SaidTurnTable
{
    /// <summary>Libraries of an earlier build have no such table yet.</summary>
    public const string Made = """
        create table if not exists said_turn (
            tenant text not null, shelf text not null, conversation text not null, at integer not null,
            words text not null, letters text not null,
            primary key (tenant, shelf, conversation, at)) without rowid;
        """;

    public static long? Last(SqliteConnection library, Shelf shelf, string conversation) => library.First(
        """
        select max(at) from said_turn
        where tenant = @tenant and shelf = @shelf and conversation = @conversation
        """,
        row => row.IsDBNull(0) ? null : (long?)row.GetInt64(0),
        ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@conversation", conversation));

    public static List<SaidTurn> List(SqliteConnection library, Shelf shelf, string conversation) => library.Query(
        """
        select at, words, letters from said_turn
        where tenant = @tenant and shelf = @shelf and conversation = @conversation order by at
        """,
        row => new SaidTurn(
            row.GetInt64(0), row.GetString(1), row.GetString(2).Split('\n', StringSplitOptions.RemoveEmptyEntries)),
        ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@conversation", conversation));

    public static void Insert(SqliteConnection library, Shelf shelf, string conversation, SaidTurn turn) =>
        library.Execute(
            """
            insert into said_turn (tenant, shelf, conversation, at, words, letters)
            values (@tenant, @shelf, @conversation, @at, @words, @letters)
            """,
            ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@conversation", conversation), ("@at", turn.At),
            ("@words", turn.Words), ("@letters", string.Join('\n', turn.LetterIds)));

    /// <summary>Leaves so many of the conversation's last turns.</summary>
    public static void DeleteBeyond(SqliteConnection library, Shelf shelf, string conversation, int turns) =>
        library.Execute(
            """
            delete from said_turn
            where tenant = @tenant and shelf = @shelf and conversation = @conversation and at <= (
                select at from said_turn
                where tenant = @tenant and shelf = @shelf and conversation = @conversation
                order by at desc limit 1 offset @turns)
            """,
            ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@conversation", conversation), ("@turns", turns));

    /// <summary>Drops conversations whose last turn was said by then, and the oldest beyond so many.</summary>
    public static void DeleteOld(SqliteConnection library, Shelf shelf, long said, int conversations) =>
        library.Execute(
            """
            delete from said_turn where tenant = @tenant and shelf = @shelf and conversation in (
                select conversation from said_turn where tenant = @tenant and shelf = @shelf
                group by conversation having max(at) <= @said);
            delete from said_turn where tenant = @tenant and shelf = @shelf and conversation in (
                select conversation from said_turn where tenant = @tenant and shelf = @shelf
                group by conversation order by max(at) desc limit -1 offset @most)
            """,
            ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@said", said), ("@most", conversations - 1));
}
