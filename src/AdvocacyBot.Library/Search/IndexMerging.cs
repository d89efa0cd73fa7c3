using AdvocacyBot.Library.Store;

namespace AdvocacyBot.Library.Search;

/// <summary>
/// Merges the passage indexes after much was written, in steps between which others write. Stopped, it begins anew
/// after the next change.
/// </summary>
internal sealed class IndexMerging(LibraryFile file)
{
    public void Bring(CancellationToken cancel)
    {
        if (cancel.IsCancellationRequested || file.Read(PassageMergeTable.Due) is not { } last)
        {
            return;
        }

        file.Write(library =>
        {
            PassageMergeTable.Begin(library);
            return last;
        });
        while (!cancel.IsCancellationRequested && file.Write(PassageMergeTable.GoOn))
        {
        }

        if (!cancel.IsCancellationRequested)
        {
            file.Write(library =>
            {
                PassageMergeTable.Mark(library, last);
                return last;
            });
        }
    }
}
