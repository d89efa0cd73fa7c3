using System.Text.Json;
using System.Text.Json.Serialization;
using AdvocacyBot.Letters.Text;
using Microsoft.Data.Sqlite;

namespace AdvocacyBot.Library.Store;

internal static class AppearanceTable
{
    public static void Insert(SqliteConnection library, Shelf shelf, Appearance appearance) => library.Execute(
        """
        insert into appearance (tenant, shelf, letter_id, role, place, kind, name, acronym, titles, organization,
            span_start, span_end)
        values (@tenant, @shelf, @letter, @role, @place, @kind, @name, @acronym, @titles, @organization, @start, @end)
        """,
        ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@letter", appearance.LetterId),
        ("@role", appearance.Role.ToString()), ("@place", appearance.Order), ("@kind", appearance.Kind.ToString()),
        ("@name", appearance.Name), ("@acronym", appearance.Acronym),
        ("@titles", JsonSerializer.Serialize(appearance.Titles, TitleJson.Default.IReadOnlyListString)),
        ("@organization", appearance.Organization), ("@start", appearance.Span.Start), ("@end", appearance.Span.End));

    public static void Delete(SqliteConnection library, Shelf shelf, string letterId) => library.Execute(
        "delete from appearance where tenant = @tenant and shelf = @shelf and letter_id = @letter",
        ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@letter", letterId));

    public static List<Appearance> List(SqliteConnection library, Shelf shelf, string? letterId, PartyRole? role) =>
        library.Query(
            """
            select letter_id, role, place, kind, name, acronym, titles, organization, span_start, span_end
            from appearance
            where tenant = @tenant and shelf = @shelf
                and (@letter is null or letter_id = @letter) and (@role is null or role = @role)
            order by letter_id, span_start, place
            """,
            Row,
            ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@letter", letterId), ("@role", role?.ToString()));

    private static Appearance Row(SqliteDataReader row) => new(
        row.GetString(0), Enum.Parse<PartyRole>(row.GetString(1)), row.GetInt32(2),
        Enum.Parse<PartyKind>(row.GetString(3)),
        row.Text(4), row.Text(5),
        JsonSerializer.Deserialize(row.GetString(6), TitleJson.Default.IReadOnlyListString) ?? [],
        row.Text(7), new TextSpan(row.GetInt32(8), row.GetInt32(9)));
}

// Generated, so that the first letter does not wait for reflection.
[JsonSerializable(typeof(IReadOnlyList<string>))]
internal sealed partial class TitleJson : JsonSerializerContext;
