using System.IO.Compression;

namespace AdvocacyBot.Assistant.Paper.Word;

/// <summary>The file's archive, always the same for the same parts.</summary>
internal static class WordPackage
{
    private const string First = "[Content_Types].xml";

    // The earliest moment an archive can tell; Word writes it too.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>In a set order and without the time of its making.</summary>
    public static byte[] Settled(MemoryStream made)
    {
        using var settled = new MemoryStream();
        using (var from = new ZipArchive(made, ZipArchiveMode.Read, leaveOpen: true))
        using (var to = new ZipArchive(settled, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in from.Entries.OrderBy(part => part.FullName != First)
                .ThenBy(part => part.FullName, StringComparer.Ordinal))
            {
                var entry = to.CreateEntry(part.FullName, CompressionLevel.Fastest);
                entry.LastWriteTime = NoTime;
                using var source = part.Open();
                using var target = entry.Open();
                source.CopyTo(target);
            }
        }

        return settled.ToArray();
    }
}
