using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;
using AdvocacyBot.Library.Store;

namespace AdvocacyBot.Library.Following;

/// <summary>
/// Reads the letters of a shelf anew where another build of the reader read them: the stored text is the truth.
/// </summary>
internal sealed class Rereading(LibraryFile file, Func<SourceDocument, Letter> read)
{
    private const int LettersATransaction = 200;

    /// <returns>How many letters were read anew.</returns>
    public int Bring(Shelf shelf, CancellationToken cancel)
    {
        var state = file.Read(library => ShelfTable.Find(library, shelf));
        if (state.Version == 0 || state.ReadBy == ShelfRows.ReadBy)
        {
            return 0;
        }

        var letters = 0;
        while (ReadSome(shelf) is > 0 and var some)
        {
            cancel.ThrowIfCancellationRequested();
            letters += some;
        }

        return letters;
    }

    private int ReadSome(Shelf shelf) => file.Write(library =>
    {
        var number = ShelfTable.Change(library, shelf, ShelfRows.ReadBy).Number;
        var stamps = LetterTable.ReadByOthers(library, shelf, ShelfRows.ReadBy, LettersATransaction);
        foreach (var stamp in stamps)
        {
            var source = LetterTable.Source(library, shelf, stamp)!;
            ShelfRows.Delete(library, shelf, stamp.LetterId);
            ShelfRows.Insert(library, shelf, number, stamp, read(source));
        }

        if (stamps.Count == 0)
        {
            FollowedFileTable.ReleaseRefused(library, shelf);
            ShelfTable.MarkRead(library, shelf, ShelfRows.ReadBy);
        }

        return stamps.Count;
    });
}
