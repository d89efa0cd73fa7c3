using Microsoft.Data.Sqlite;

namespace AdvocacyBot.Library.Store;

/// <summary>
/// One state of a shelf. <c>Version</c> rises with every change, so that what is kept in memory can be trusted.
/// </summary>
/// <param name="Number">The shelf's short name in the search indexes.</param>
internal sealed record ShelfState(int Number, long Version, string? Folder, string ReadBy)
{
    public static ShelfState None { get; } = new(0, 0, null, "");
}

internal static class ShelfTable
{
    public static ShelfState Find(SqliteConnection library, Shelf shelf) => library.First(
        "select number, version, folder, read_by from shelf where tenant = @tenant and shelf = @shelf",
        row => new ShelfState(row.GetInt32(0), row.GetInt64(1), row.Text(2), row.GetString(3)),
        ("@tenant", shelf.Tenant), ("@shelf", shelf.Name)) ?? ShelfState.None;

    /// <summary>The shelf, made where it is new, one version further.</summary>
    public static ShelfState Change(SqliteConnection library, Shelf shelf, string readBy) => library.First(
        """
        insert into shelf (tenant, shelf, number, version, folder, read_by)
        values (@tenant, @shelf, (select coalesce(max(number), 0) + 1 from shelf), 1, null, @readBy)
        on conflict (tenant, shelf) do update set version = version + 1
        returning number, version, folder, read_by
        """,
        row => new ShelfState(row.GetInt32(0), row.GetInt64(1), row.Text(2), row.GetString(3)),
        ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@readBy", readBy))!;

    public static void Follow(SqliteConnection library, Shelf shelf, string folder) => library.Execute(
        "update shelf set folder = @folder where tenant = @tenant and shelf = @shelf",
        ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@folder", folder));

    public static void MarkRead(SqliteConnection library, Shelf shelf, string readBy) => library.Execute(
        "update shelf set read_by = @readBy where tenant = @tenant and shelf = @shelf",
        ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@readBy", readBy));
}
