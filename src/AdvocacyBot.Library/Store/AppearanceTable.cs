using System.Text.Json;
using System.Text.Json.Serialization;
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

    public static List<Appearance> List(SqliteConnection library, Shelf shelf, string? letterId, PartyRole? role)
    {
        var row = new AppearanceRow();
        return library.Query(
            """
            select letter_id, role, place, kind, name, acronym, titles, organization, span_start, span_end
            from appearance
            where tenant = @tenant and shelf = @shelf
                and (@letter is null or letter_id = @letter) and (@role is null or role = @role)
            order by letter_id, span_start, place
            """,
            row.Read,
            ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@letter", letterId), ("@role", role?.ToString()));
    }

    /// <summary>Of a whole shelf, or of some of its letters, in no order.</summary>
    public static List<Appearance> OfLetters(SqliteConnection library, Shelf shelf, IReadOnlyList<string>? letterIds)
    {
        var row = new AppearanceRow();
        return letterIds is null
            ? library.Query(
                """
                select letter_id, role, place, kind, name, acronym, titles, organization, span_start, span_end
                from appearance where tenant = @tenant and shelf = @shelf
                """,
                row.Read, ("@tenant", shelf.Tenant), ("@shelf", shelf.Name))
            : library.Query(
                """
                select letter_id, role, place, kind, name, acronym, titles, organization, span_start, span_end
                from appearance where tenant = @tenant and shelf = @shelf
                    and letter_id in (select value from json_each(@letters))
                """,
                row.Read, ("@tenant", shelf.Tenant), ("@shelf", shelf.Name),
                ("@letters", JsonSerializer.Serialize(letterIds, TitleJson.Default.IReadOnlyListString)));
    }
}

// Generated, so that the first letter does not wait for reflection.
[JsonSerializable(typeof(IReadOnlyList<string>))]
internal sealed partial class TitleJson : JsonSerializerContext;
