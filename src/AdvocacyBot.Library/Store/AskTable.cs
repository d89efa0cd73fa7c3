using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;
using Microsoft.Data.Sqlite;

namespace AdvocacyBot.Library.Store;

internal static class AskTable
{
    public static void Insert(SqliteConnection library, Shelf shelf, string letterId, int place, Ask ask) =>
        library.Execute(
        """
        insert into ask (tenant, shelf, letter_id, place, words, span_start, span_end, asked, asked_key,
            by_words, by_start, by_end, strength, kind)
        values (@tenant, @shelf, @letter, @place, @words, @start, @end,
            @of, @key, @by, @byStart, @byEnd, @strength, @kind)
        """,
        ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@letter", letterId), ("@place", place),
        ("@words", ask.Words.Value), ("@start", ask.Words.Span.Start), ("@end", ask.Words.Span.End),
        ("@of", ask.Of), ("@key", TextFolding.Key(ask.Of)),
        ("@by", ask.By?.Value), ("@byStart", ask.By?.Span.Start), ("@byEnd", ask.By?.Span.End),
        ("@strength", ask.Strength.ToString()), ("@kind", ask.Kind.ToString()));

    public static void Delete(SqliteConnection library, Shelf shelf, string letterId) => library.Execute(
        "delete from ask where tenant = @tenant and shelf = @shelf and letter_id = @letter",
        ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@letter", letterId));

    public static List<ShelvedAsk> List(SqliteConnection library, Shelf shelf, string? letterId, string? of) =>
        library.Query(
        """
        select letter_id, words, span_start, span_end, asked, by_words, by_start, by_end, strength, kind from ask
        where tenant = @tenant and shelf = @shelf and (@letter is null or letter_id = @letter)
            and (@of is null or instr(' ' || asked_key || ' ', ' ' || @of || ' ') > 0)
        order by letter_id, place
        """,
        Row,
        ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@letter", letterId),
        ("@of", of is null ? null : TextFolding.Key(of)));

    private static ShelvedAsk Row(SqliteDataReader row) => new(row.GetString(0), new Ask(
        new Sourced<string>(row.GetString(1), new TextSpan(row.GetInt32(2), row.GetInt32(3))),
        row.GetString(4),
        row.Text(5) is { } by ? new Sourced<string>(by, new TextSpan(row.GetInt32(6), row.GetInt32(7))) : null,
        Enum.Parse<AskStrength>(row.GetString(8)),
        Enum.Parse<AskKind>(row.GetString(9))));
}
