using System.Text.Json;
using AdvocacyBot.Library.Inbox;
using Microsoft.Data.Sqlite;

namespace AdvocacyBot.Library.Store;

/// <summary>Turns that channels handed in: open until their answer is sent or nobody can hear it.</summary>
internal static class InboxTable
{
    /// <summary>Libraries of an earlier build have no such table yet.</summary>
    public const string Made = """
        create table if not exists inbox_turn (
            tenant text not null, channel text not null, key text not null, number integer not null,
            conversation text not null, payload text not null, accepted integer not null,
            attempts integer not null, leased_until integer not null,
            placeholder text, answer text, sent integer not null, closed integer,
            primary key (tenant, channel, key)) without rowid;
        create unique index if not exists inbox_turn_number on inbox_turn (tenant, number);
        create index if not exists inbox_turn_open on inbox_turn (tenant, number) where closed is null;
        create index if not exists inbox_turn_before on inbox_turn (tenant, conversation, number) where closed is null;
        create index if not exists inbox_turn_conversation on inbox_turn (tenant, channel, conversation);
        """;

    // What an attempt may write: only while it is the last one and the turn is open.
    private const string Claimed = """
        where tenant = @tenant and channel = @channel and key = @key and attempts = @attempt and closed is null
        """;

    public static bool Knows(SqliteConnection library, string tenant, InboxTurn turn) => library.First(
        "select count(*) from inbox_turn where tenant = @tenant and channel = @channel and key = @key",
        row => row.GetInt32(0),
        ("@tenant", tenant), ("@channel", turn.Channel), ("@key", turn.Key)) > 0;

    public static long Last(SqliteConnection library, string tenant) => library.First(
        "select coalesce(max(number), 0) from inbox_turn where tenant = @tenant", row => row.GetInt64(0),
        ("@tenant", tenant));

    public static int Waiting(SqliteConnection library, string tenant) => library.First(
        "select count(*) from inbox_turn where tenant = @tenant and closed is null", row => row.GetInt32(0),
        ("@tenant", tenant));

    public static void Insert(SqliteConnection library, string tenant, long number, InboxTurn turn, long now) =>
        library.Execute(
            """
            insert into inbox_turn (
                tenant, channel, key, number, conversation, payload, accepted, attempts, leased_until, sent)
            values (@tenant, @channel, @key, @number, @conversation, @payload, @now, 0, 0, 0)
            """,
            ("@tenant", tenant), ("@channel", turn.Channel), ("@key", turn.Key), ("@number", number),
            ("@conversation", turn.Conversation), ("@payload", turn.Payload), ("@now", now));

    /// <summary>With the attempts made so far.</summary>
    public static ClaimedTurn? Next(
        SqliteConnection library, string tenant, IReadOnlyCollection<string> channels, long now) => library.First(
        """
        select channel, key, conversation, payload, attempts, placeholder, answer, sent, accepted
        from inbox_turn as turn
        where tenant = @tenant and closed is null and leased_until <= @now
        and channel in (select value from json_each(@channels)) and not exists (
            select 1 from inbox_turn as earlier
            where earlier.tenant = turn.tenant and earlier.channel = turn.channel
                and earlier.conversation = turn.conversation
                and earlier.closed is null and earlier.number < turn.number)
        order by number limit 1
        """,
        row => new ClaimedTurn(
            new InboxTurn(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3)),
            row.GetInt32(4), row.Text(5), Messages(row.Text(6)), row.GetInt32(7),
            DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(8))),
        ("@tenant", tenant), ("@channels", JsonSerializer.Serialize(channels)), ("@now", now));

    public static bool Lease(SqliteConnection library, string tenant, ClaimedTurn next, long now, long until) =>
        Execute(
            library,
            $"update inbox_turn set attempts = attempts + 1, leased_until = @until {Claimed} and leased_until <= @now",
            tenant, next, ("@until", until), ("@now", now));

    public static bool Renew(SqliteConnection library, string tenant, ClaimedTurn claim, long until) => Execute(
        library, $"update inbox_turn set leased_until = @until {Claimed}", tenant, claim, ("@until", until));

    public static bool KeepPlaceholder(
        SqliteConnection library, string tenant, ClaimedTurn claim, string placeholder) => Execute(
        library, $"update inbox_turn set placeholder = @placeholder {Claimed}", tenant, claim,
        ("@placeholder", placeholder));

    public static bool KeepAnswer(
        SqliteConnection library, string tenant, ClaimedTurn claim, IReadOnlyList<string> messages) => Execute(
        library, $"update inbox_turn set answer = @answer {Claimed} and answer is null", tenant, claim,
        ("@answer", JsonSerializer.Serialize(messages)));

    public static bool KeepSent(SqliteConnection library, string tenant, ClaimedTurn claim, int sent) => Execute(
        library, $"update inbox_turn set sent = @sent {Claimed}", tenant, claim, ("@sent", sent));

    public static bool Close(SqliteConnection library, string tenant, ClaimedTurn claim, long now) => Execute(
        library, $"update inbox_turn set closed = @now {Claimed}", tenant, claim, ("@now", now));

    /// <summary>Null where it was closed before the time.</summary>
    public static IReadOnlyList<string>? Answer(
        SqliteConnection library, string tenant, string channel, string key, long closedSince) => library.First(
        """
        select answer from inbox_turn
        where tenant = @tenant and channel = @channel and key = @key and coalesce(closed, @since) >= @since
        """,
        row => Messages(row.Text(0)),
        ("@tenant", tenant), ("@channel", channel), ("@key", key), ("@since", closedSince));

    /// <summary>Takes away every answer that was given: words of a forgotten letter may stand in it.</summary>
    public static void ForgetAnswers(SqliteConnection library, string tenant) => library.Execute(
        "update inbox_turn set payload = '', answer = null where tenant = @tenant and closed is not null",
        ("@tenant", tenant));

    public static bool HasHeard(SqliteConnection library, string tenant, string channel, string conversation) =>
        library.First(
            """
            select exists (select 1 from inbox_turn
                where tenant = @tenant and channel = @channel and conversation = @conversation)
            """,
            row => row.GetInt32(0),
            ("@tenant", tenant), ("@channel", channel), ("@conversation", conversation)) > 0;

    /// <summary>Takes the words out of turns closed before the one time, and away those closed before the
    /// other.</summary>
    public static void Sweep(SqliteConnection library, string tenant, long words, long keys)
    {
        library.Execute(
            """
            update inbox_turn set payload = '', answer = null
            where tenant = @tenant and closed < @words and payload <> ''
            """,
            ("@tenant", tenant), ("@words", words));
        library.Execute(
            "delete from inbox_turn where tenant = @tenant and closed < @keys", ("@tenant", tenant), ("@keys", keys));
    }

    private static bool Execute(
        SqliteConnection library, string sql, string tenant, ClaimedTurn claim,
        params ReadOnlySpan<(string Name, object? Value)> values) => library.Execute(
        sql,
        [
            ("@tenant", tenant), ("@channel", claim.Turn.Channel), ("@key", claim.Turn.Key),
            ("@attempt", claim.Attempt), .. values,
        ]) == 1;

    private static List<string>? Messages(string? answer) =>
        answer is null ? null : JsonSerializer.Deserialize<List<string>>(answer);
}
