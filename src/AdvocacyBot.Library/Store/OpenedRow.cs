using System.Text.Json;
using AdvocacyBot.Letters.Text;
using Microsoft.Data.Sqlite;

namespace AdvocacyBot.Library.Store;

/// <summary>What a shelf keeps of one letter, to be opened.</summary>
/// <param name="Record">The letter as this build read it; null where another did.</param>
internal sealed record OpenedRow(
    string LetterId, string ContentHash, SourceDocument Source, byte[]? Record, bool Corrected)
{
    /// <summary>Those of the letters that the shelf has, in one look.</summary>
    public static List<OpenedRow> List(
        SqliteConnection library, Shelf shelf, IReadOnlyCollection<string> letterIds, string readBy) => library.Query(
        """
        select letter.letter_id, file_name, content_hash, words, record,
            exists (select 1 from text_notice as one where one.tenant = @tenant and one.shelf = @shelf
                and one.letter_id = letter.letter_id),
            exists (select 1 from correction as one where one.tenant = @tenant and one.shelf = @shelf
                and one.letter_id = letter.letter_id)
        from letter
            join letter_text as text on text.tenant = @tenant and text.shelf = @shelf
                and text.letter_id = letter.letter_id
            left join letter_record as made on made.tenant = @tenant and made.shelf = @shelf
                and made.letter_id = letter.letter_id and made.read_by = @readBy
        where letter.tenant = @tenant and letter.shelf = @shelf
            and letter.letter_id in (select value from json_each(@letters))
        """,
        row => new OpenedRow(
            row.GetString(0), row.GetString(2),
            new SourceDocument(row.GetString(1), row.GetString(3))
            {
                Notices = row.GetBoolean(5) ? TextNoticeTable.List(library, shelf, row.GetString(0)) : [],
            },
            row.IsDBNull(4) ? null : row.GetFieldValue<byte[]>(4), row.GetBoolean(6)),
        ("@tenant", shelf.Tenant), ("@shelf", shelf.Name), ("@readBy", readBy),
        ("@letters", JsonSerializer.Serialize([.. letterIds], TitleJson.Default.IReadOnlyListString)));
}
