namespace AdvocacyBot.Library.Documents.Docx;

/// <summary>Counts a ZIP file's entries before its directory is read, which takes memory for each.</summary>
internal static class ZipBounds
{
    private static ReadOnlySpan<byte> EntryMark => [0x50, 0x4B, 0x01, 0x02];

    public static void CheckEntries(ReadOnlySpan<byte> content, int most)
    {
        var entries = 0;
        for (var at = content.IndexOf(EntryMark); at >= 0; entries++)
        {
            if (entries >= most)
            {
                throw new UnfitContentException($"expected at most {most:N0} parts in a Word file; found more");
            }

            var next = content[(at + 4)..].IndexOf(EntryMark);
            at = next < 0 ? -1 : at + 4 + next;
        }
    }
}
