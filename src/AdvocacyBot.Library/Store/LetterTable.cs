using System.Globalization;
using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;
using Microsoft.Data.Sqlite;

namespace AdvocacyBot.Library.Store;

/// <summary>The letters of a shelf: their untouched text and the line that a list shows of each.</summary>
internal static class LetterTable
{
    private const string IsoDate = "yyyy-MM-dd";

    public static void Insert(SqliteConnection library, Shelf shelf, LetterStamp stamp, Letter letter, string readBy)
    {
        library.Execute(
            """
            insert into letter (tenant, shelf, letter_id, file_name, content_hash, origin, source, read_by, language,
                title, date, signatories, notices)
            values (@tenant, @shelf, @letter, @file, @hash, @origin, @source, @readBy, @language, @title,
                @date, @signatories, @notices)
            """,
            ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@letter", stamp.LetterId), ("@file", stamp.FileName),
            ("@hash", stamp.ContentHash), ("@origin", stamp.Origin.ToString()),
            ("@source", stamp.Source), ("@readBy", readBy),
            ("@language", letter.Language.ToString()), ("@title", letter.Title?.Value),
            ("@date", letter.Dateline?.Date.Value.ToString(IsoDate, CultureInfo.InvariantCulture)),
            ("@signatories", letter.Signatories.Count), ("@notices", letter.Notices.Count));
        library.Execute(
            "insert into letter_text (tenant, shelf, letter_id, words) values (@tenant, @shelf, @letter, @words)",
            ("@tenant", shelf.Tenant), ("@shelf", shelf.Name),
            ("@letter", stamp.LetterId), ("@words", letter.Source.Text));
        TextNoticeTable.Insert(library, shelf, stamp.LetterId, letter.Source.Notices);
    }

    /// <summary>The letter stays though its folder is no longer followed.</summary>
    public static void Keep(SqliteConnection library, Shelf shelf, string letterId) => library.Execute(
        "update letter set origin = @origin where tenant = @tenant and shelf = @shelf and letter_id = @letter",
        ("@origin", LetterOrigin.Imported.ToString()), ("@tenant", shelf.Tenant), ("@shelf", shelf.Name),
        ("@letter", letterId));

    public static bool Delete(SqliteConnection library, Shelf shelf, string letterId)
    {
        TextNoticeTable.Delete(library, shelf, letterId);
        library.Execute(
            "delete from letter_text where tenant = @tenant and shelf = @shelf and letter_id = @letter",
            ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@letter", letterId));
        return library.Execute(
            "delete from letter where tenant = @tenant and shelf = @shelf and letter_id = @letter",
            ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@letter", letterId)) > 0;
    }

    public static LetterStamp? Find(SqliteConnection library, Shelf shelf, string letterId) => library.First(
        """
        select letter_id, file_name, content_hash, origin, source from letter
        where tenant = @tenant and shelf = @shelf and letter_id = @letter
        """,
        Stamp,
        ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@letter", letterId));

    /// <summary>
    /// Up to <paramref name="limit"/> letters that another reader than <paramref name="readBy"/> read last.
    /// </summary>
    public static List<LetterStamp> ReadByOthers(SqliteConnection library, Shelf shelf, string readBy, int limit) =>
        library.Query(
            """
            select letter_id, file_name, content_hash, origin, source from letter
            where tenant = @tenant and shelf = @shelf and read_by <> @readBy limit @limit
            """,
            Stamp,
            ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@readBy", readBy), ("@limit", limit));

    /// <summary>The letter's untouched text, as its file gave it.</summary>
    public static SourceDocument? Source(SqliteConnection library, Shelf shelf, LetterStamp stamp) => library.First(
        "select words from letter_text where tenant = @tenant and shelf = @shelf and letter_id = @letter",
        row => new SourceDocument(stamp.FileName, row.GetString(0))
        {
            Notices = TextNoticeTable.List(library, shelf, stamp.LetterId),
        },
        ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@letter", stamp.LetterId));

    public static List<LetterEntry> List(SqliteConnection library, Shelf shelf, DateOnly? from, DateOnly? to) =>
        library.Query(
        """
        select letter_id, file_name, language, title, date, signatories, notices from letter
        where tenant = @tenant and shelf = @shelf
            and (@from is null or date >= @from) and (@to is null or date <= @to)
        order by date is not null, date, letter_id
        """,
        Entry,
        ("@tenant", shelf.Tenant), ("@shelf", shelf.Name),
        ("@from", from?.ToString(IsoDate, CultureInfo.InvariantCulture)),
        ("@to", to?.ToString(IsoDate, CultureInfo.InvariantCulture)));

    private static LetterStamp Stamp(SqliteDataReader row) => new(
        row.GetString(0), row.GetString(1), row.GetString(2),
        Enum.Parse<LetterOrigin>(row.GetString(3)), row.GetString(4));

    private static LetterEntry Entry(SqliteDataReader row) => new(
        row.GetString(0), row.GetString(1), Enum.Parse<LetterLanguage>(row.GetString(2)), row.Text(3),
        row.Text(4) is { } date ? DateOnly.ParseExact(date, IsoDate, CultureInfo.InvariantCulture) : null,
        row.GetInt32(5), row.GetInt32(6));
}
