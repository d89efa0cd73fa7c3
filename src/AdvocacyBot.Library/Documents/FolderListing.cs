using System.IO.Enumeration;

namespace AdvocacyBot.Library.Documents;

/// <summary>A file as the folder shows it, unread.</summary>
/// <param name="Path">The folder as it was named, and the file's place below it.</param>
/// <param name="Refusal">Why it is not even opened.</param>
internal sealed record ListedFile(string Path, long Size, long Modified, string? Refusal)
{
    public string LetterId => System.IO.Path.GetFileNameWithoutExtension(Path);
}

/// <summary>
/// Every file below a folder, in order of path; hidden ones left out, links never followed out of it.
/// </summary>
internal static class FolderListing
{
    private static readonly EnumerationOptions Options = new() { IgnoreInaccessible = false };

    public static List<ListedFile> Read(string folder)
    {
        List<ListedFile> files = [];
        List<string> subfolders = [];
        foreach (var (file, subfolder) in Entries(folder, folder))
        {
            if (subfolder is null)
            {
                files.Add(file!);
            }
            else
            {
                subfolders.Add(subfolder);
            }
        }

        subfolders.ForEach(subfolder => files.AddRange(Below(folder, subfolder)));
        files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return files;
    }

    private static List<ListedFile> Below(string root, string subfolder)
    {
        try
        {
            List<ListedFile> files = [];
            foreach (var (file, deeper) in Entries(root, subfolder))
            {
                files.AddRange(deeper is null ? [file!] : Below(root, deeper));
            }

            return files;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return [new ListedFile(
                subfolder, 0, 0, $"{subfolder}: expected a readable folder; found one that cannot be opened")];
        }
    }

    private static FileSystemEnumerable<(ListedFile? File, string? Subfolder)> Entries(string root, string folder) =>
        new(folder, (ref FileSystemEntry entry) => Entry(root, folder, ref entry), Options);

    private static (ListedFile? File, string? Subfolder) Entry(string root, string folder, ref FileSystemEntry entry)
    {
        var path = Path.Join(folder, entry.FileName);
        if ((entry.Attributes & FileAttributes.ReparsePoint) != 0)
        {
            return (Linked(root, path, entry.IsDirectory), null);
        }

        return entry.IsDirectory
            ? (null, path)
            : (new ListedFile(path, entry.Length, entry.LastWriteTimeUtc.UtcTicks, null), null);
    }

    private static ListedFile Linked(string root, string path, bool toFolder)
    {
        if (toFolder)
        {
            return new ListedFile(path, 0, 0, $"{path}: expected a file or a folder; found a link to a folder");
        }

        var target = new FileInfo(Real(Path.GetFullPath(path), 0) ?? path);
        var inside = Real(Path.GetFullPath(root), 0) + Path.DirectorySeparatorChar;
        return target.Exists && target.FullName.StartsWith(inside, StringComparison.Ordinal)
            ? new ListedFile(path, target.Length, target.LastWriteTimeUtc.Ticks, null)
            : new ListedFile(
                path, 0, 0, $"{path}(1): expected a file inside the folder; found a link that leads out of it");
    }

    // Links may stand anywhere on the way, so that every step is resolved; 40 is the kernel's own limit against
    // circles.
    private static string? Real(string path, int links)
    {
        if (Path.GetDirectoryName(path) is not { } above)
        {
            return path;
        }

        if (links > 40 || Real(above, links) is not { } parent)
        {
            return null;
        }

        var here = Path.Join(parent, Path.GetFileName(path));
        return new FileInfo(here).LinkTarget is { } target
            ? Real(Path.GetFullPath(target, parent), links + 1)
            : here;
    }
}
