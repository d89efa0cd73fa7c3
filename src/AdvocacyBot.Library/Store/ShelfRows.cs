using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Reading;
using AdvocacyBot.Library.Corrections;
using AdvocacyBot.Library.Search;
using Microsoft.Data.Sqlite;

namespace AdvocacyBot.Library.Store;

/// <summary>
/// Everything that is kept of a letter, written and deleted together inside the caller's transaction.
/// </summary>
internal static class ShelfRows
{
    /// <summary>
    /// Names the readers that made the rows. Every build of the two projects has an identity of its own, so that nobody
    /// has to remember to raise a number when a reader learns something.
    /// </summary>
    public static string ReadBy { get; } =
        $"{typeof(LetterReader).Module.ModuleVersionId:N}/{typeof(ShelfRows).Module.ModuleVersionId:N}";

    /// <summary>The rows of the letter as persons corrected it: corrections outlive every new reading.</summary>
    public static void Insert(SqliteConnection library, Shelf shelf, int number, LetterStamp stamp, Letter read)
    {
        var standing = CorrectionTable.Standing(library, shelf, stamp.LetterId);
        var letter = standing.Count == 0 ? read : LetterCorrecting.With(read, standing).Result().Letter;
        LetterTable.Insert(library, shelf, stamp, letter, ReadBy);
        LetterRecordTable.Insert(library, shelf, stamp.LetterId, read, ReadBy);
        LetterChangeTable.Mark(library, shelf, stamp.LetterId);
        foreach (var appearance in LetterAppearances.Of(stamp.LetterId, letter))
        {
            AppearanceTable.Insert(library, shelf, appearance);
        }

        foreach (var (place, ask) in letter.Asks.Index())
        {
            AskTable.Insert(library, shelf, stamp.LetterId, place, ask);
        }

        foreach (var (place, passage) in PassageText.Of(stamp.LetterId, letter).Index())
        {
            PassageTable.Insert(library, shelf, number, place, passage);
        }
    }

    public static bool Delete(SqliteConnection library, Shelf shelf, string letterId)
    {
        PassageTable.Delete(library, shelf, letterId);
        AskTable.Delete(library, shelf, letterId);
        AppearanceTable.Delete(library, shelf, letterId);
        LetterRecordTable.Delete(library, shelf, letterId);
        var stood = LetterTable.Delete(library, shelf, letterId);
        if (stood)
        {
            LetterChangeTable.Mark(library, shelf, letterId);
        }

        return stood;
    }
}
