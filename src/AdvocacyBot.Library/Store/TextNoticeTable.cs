using AdvocacyBot.Letters;
using Microsoft.Data.Sqlite;

namespace AdvocacyBot.Library.Store;

/// <summary>
/// What is to be known of a letter's text itself, as that it was recognised from images. Kept beside the text, since
/// the file is not opened again when a newer reader reads the text.
/// </summary>
internal static class TextNoticeTable
{
    /// <summary>Libraries of an earlier build have no such table yet.</summary>
    public const string Made = """
        create table if not exists text_notice (
            tenant text not null, shelf text not null, letter_id text not null, place integer not null,
            code text not null, words text not null, line integer not null,
            primary key (tenant, shelf, letter_id, place)) without rowid;
        """;

    public static void Insert(SqliteConnection library, Shelf shelf, string letterId, IReadOnlyList<Notice> notices)
    {
        foreach (var (place, notice) in notices.Index())
        {
            library.Execute(
                """
                insert into text_notice (tenant, shelf, letter_id, place, code, words, line)
                values (@tenant, @shelf, @letter, @place, @code, @words, @line)
                """,
                ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@letter", letterId), ("@place", place),
                ("@code", notice.Code), ("@words", notice.Text), ("@line", notice.Line));
        }
    }

    public static void Delete(SqliteConnection library, Shelf shelf, string letterId) => library.Execute(
        "delete from text_notice where tenant = @tenant and shelf = @shelf and letter_id = @letter",
        ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@letter", letterId));

    public static List<Notice> List(SqliteConnection library, Shelf shelf, string letterId) => library.Query(
        """
        select code, words, line from text_notice
        where tenant = @tenant and shelf = @shelf and letter_id = @letter order by place
        """,
        row => new Notice(row.GetString(0), row.GetString(1), row.GetInt32(2)),
        ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@letter", letterId));
}
