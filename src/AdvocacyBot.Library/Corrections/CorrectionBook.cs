using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;
using AdvocacyBot.Library.Store;
using Microsoft.Data.Sqlite;

namespace AdvocacyBot.Library.Corrections;

/// <summary>
/// Keeps and takes back corrections, and makes the letter's rows anew, inside the caller's transaction.
/// </summary>
internal sealed class CorrectionBook(
    SqliteConnection library, Shelf shelf, TimeProvider clock, Func<SourceDocument, Letter> read)
{
    public CorrectionOutcome Keep(string letterId, Correction what, string by)
    {
        by = by.Trim();
        var all = CorrectionTable.List(library, shelf, letterId);
        var standing = all.FindAll(one => one.Undone is null);
        if (CorrectionLimits.Wrong(what, by) is { } wrong)
        {
            return Refused(letterId, wrong);
        }

        if (LetterTable.Find(library, shelf, letterId) is not { } stamp)
        {
            return Refused(letterId, "expected the name of a letter on the shelf; found no such letter");
        }

        if (standing.Count >= CorrectionLimits.Standing || all.Count >= CorrectionLimits.Kept)
        {
            return Refused(letterId, $"expected at most {CorrectionLimits.Standing} corrections of one letter, and "
                + $"{CorrectionLimits.Kept} with those taken back; found {standing.Count} and {all.Count}");
        }

        var letter = Read(stamp);
        var (fitting, whyNot) = CorrectionReading.Fit(LetterCorrecting.With(letter, standing), what);
        if (fitting is null)
        {
            return Refused(letterId, whyNot!);
        }

        var kept = new KeptCorrection(
            letterId, all.Count == 0 ? 1 : all[^1].Number + 1, fitting.What, by, clock.GetUtcNow(), fitting.Before,
            null);
        var correcting = LetterCorrecting.With(letter, [.. standing, kept]);
        if (correcting.Result().Corrections[^1].WhyNot is { } cannot)
        {
            return Refused(letterId, $"expected a correction that can be applied; found that {cannot}");
        }

        CorrectionTable.Insert(library, shelf, kept);
        MakeAnew(stamp, letter);
        return new CorrectionOutcome.Kept(kept);
    }

    public CorrectionOutcome Undo(string letterId, int number, string by)
    {
        by = by.Trim();
        if (CorrectionLimits.Wrong(new Correction.DateCleared(), by) is { } wrong)
        {
            return Refused(letterId, wrong);
        }

        var found = CorrectionTable.List(library, shelf, letterId).Find(one => one.Number == number);
        if (found is not { Undone: null })
        {
            return Refused(letterId, $"expected the number of a correction that stands; found {number}, which "
                + (found is null ? "none has" : "was undone already"));
        }

        var undone = found with { Undone = new Undoing(by, clock.GetUtcNow()) };
        CorrectionTable.Undo(library, shelf, undone);
        if (LetterTable.Find(library, shelf, letterId) is { } stamp)
        {
            MakeAnew(stamp, Read(stamp));
        }

        return new CorrectionOutcome.Undone(undone);
    }

    private Letter Read(LetterStamp stamp) => read(LetterTable.Source(library, shelf, stamp)!);

    private void MakeAnew(LetterStamp stamp, Letter letter)
    {
        var number = ShelfTable.Change(library, shelf, ShelfRows.ReadBy).Number;
        ShelfRows.Delete(library, shelf, stamp.LetterId);
        ShelfRows.Insert(library, shelf, number, stamp, letter);
    }

    private static CorrectionOutcome.Refused Refused(string letterId, string reason) => new($"{letterId}: {reason}");
}
