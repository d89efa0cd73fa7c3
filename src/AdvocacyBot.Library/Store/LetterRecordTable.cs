using AdvocacyBot.Letters;
using Microsoft.Data.Sqlite;

namespace AdvocacyBot.Library.Store;

/// <summary>
/// Letters as a build of the reader read them, beside their text, so that opening one reads nothing anew.
/// </summary>
internal static class LetterRecordTable
{
    /// <summary>Libraries of an earlier build have no such table yet.</summary>
    public const string Made = """
        create table if not exists letter_record (
            tenant text not null, shelf text not null, letter_id text not null,
            read_by text not null, record blob not null,
            primary key (tenant, shelf, letter_id));
        """;

    public static void Insert(SqliteConnection library, Shelf shelf, string letterId, Letter read, string readBy) =>
        library.Execute(
            """
            insert into letter_record (tenant, shelf, letter_id, read_by, record)
            values (@tenant, @shelf, @letter, @readBy, @record)
            """,
            ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@letter", letterId), ("@readBy", readBy),
            ("@record", LetterRecord.Write(read)));

    public static void Delete(SqliteConnection library, Shelf shelf, string letterId) => library.Execute(
        "delete from letter_record where tenant = @tenant and shelf = @shelf and letter_id = @letter",
        ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@letter", letterId));
}
