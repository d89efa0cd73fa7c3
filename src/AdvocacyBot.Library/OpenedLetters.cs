using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;
using AdvocacyBot.Library.Corrections;
using AdvocacyBot.Library.Store;
using Microsoft.Data.Sqlite;

namespace AdvocacyBot.Library;

/// <summary>Letters as read from their stored text, and as corrected; those used last stay in memory.</summary>
internal sealed class OpenedLetters(Func<SourceDocument, Letter> read)
{
    private const long CharactersInMemory = 4_000_000;

    private readonly BoundedCache<(string Hash, string FileName), Letter> _read =
        new(CharactersInMemory, letter => letter.Source.Text.Length);

    private readonly BoundedCache<(Shelf Shelf, string LetterId, string Hash, string Corrections), ShelvedLetter>
        _corrected = new(CharactersInMemory, letter => letter.Letter.Source.Text.Length);

    public ShelvedLetter? Open(SqliteConnection library, Shelf shelf, string letterId)
    {
        if (LetterTable.Find(library, shelf, letterId) is not { } stamp)
        {
            return null;
        }

        var standing = CorrectionTable.Standing(library, shelf, letterId);
        return standing.Count == 0
            ? Read(library, shelf, stamp) is { } letter ? new ShelvedLetter(letterId, stamp.ContentHash, letter) : null
            : Corrected(library, shelf, stamp, standing);
    }

    public Letter Read(LetterStamp stamp, SourceDocument source) =>
        _read.TryGet((stamp.ContentHash, stamp.FileName), out var known)
            ? known!
            : _read.Keep((stamp.ContentHash, stamp.FileName), read(source));

    private Letter? Read(SqliteConnection library, Shelf shelf, LetterStamp stamp) =>
        _read.TryGet((stamp.ContentHash, stamp.FileName), out var known) ? known
        : LetterTable.Source(library, shelf, stamp) is { } source ? Read(stamp, source)
        : null;

    // A correction never changes under its number, so that the standing numbers tell the letter's state.
    private ShelvedLetter? Corrected(
        SqliteConnection library, Shelf shelf, LetterStamp stamp, List<KeptCorrection> standing)
    {
        var state = string.Join(' ', standing.Select(one => $"{one.Number}@{one.At.Ticks}"));
        var key = (shelf, stamp.LetterId, stamp.ContentHash, state);
        if (_corrected.TryGet(key, out var known))
        {
            return known;
        }

        if (Read(library, shelf, stamp) is not { } letter)
        {
            return null;
        }

        var (corrected, applied) = LetterCorrecting.With(letter, standing).Result();
        return _corrected.Keep(
            key, new ShelvedLetter(stamp.LetterId, stamp.ContentHash, corrected) { Corrections = applied });
    }
}
