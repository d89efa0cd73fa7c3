using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;
using Microsoft.Extensions.Logging.Abstractions;

namespace AdvocacyBot.Library.Tests;

/// <summary>A folder, a library file and a clock of one test's own.</summary>
internal sealed class Desk : IDisposable
{
    private readonly string _root = System.IO.Directory.CreateTempSubdirectory("advocacybot").FullName;
    private readonly List<LetterLibrary> _libraries = [];
    private int _read;

    public Desk()
    {
        System.IO.Directory.CreateDirectory(Folder);
        Library = Another();
    }

    public static Shelf Shelf => Shelf.Default;

    public string Folder => Path.Join(_root, "letters");

    public string LibraryPath => Path.Join(_root, "data", "library.db");

    public LetterLibrary Library { get; }

    public int LettersRead => _read;

    public FixedClock Clock { get; } = new();

    /// <summary>A second library on the same file, as another process would have.</summary>
    public LetterLibrary Another()
    {
        var library = new LetterLibrary(
            new LibraryOptions { Path = LibraryPath }, Clock, NullLogger<LetterLibrary>.Instance, Read);
        _libraries.Add(library);
        return library;
    }

    public string Write(string name, string text) => Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] content)
    {
        var path = Path.Join(Folder, name);
        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    public string WriteOutside(string name, string text)
    {
        var path = Path.Join(_root, name);
        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public async Task<string[]> FollowAsync() =>
        Told(await Library.FollowFolderAsync(Shelf, Folder, CancellationToken.None));

    public async Task<string[]> LetterIdsAsync() =>
        [.. (await Library.LettersAsync(Shelf, null, null, CancellationToken.None)).Select(letter => letter.Id)];

    public static string[] Told(ImportReport report) =>
        [.. report.Files.Select(file => $"{file.GetType().Name} {Path.GetFileName(file.Path)}")];

    public void Dispose()
    {
        _libraries.ForEach(library => library.Dispose());
        System.IO.Directory.Delete(_root, recursive: true);
    }

    private Letter Read(SourceDocument document)
    {
        Interlocked.Increment(ref _read);
        return MarkedLetter.Read(document);
    }
}

internal sealed class FixedClock : TimeProvider
{
    private long _passed;

    /// <summary>
    /// An hour ahead, so that files just written count as settled; set back where a test is about that.
    /// </summary>
    public TimeSpan Ahead { get; set; } = TimeSpan.FromHours(1);

    /// <summary>What passes between any two looks at the clock.</summary>
    public TimeSpan Step { get; set; }

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Ahead;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Interlocked.Add(ref _passed, Step.Ticks);

    public void Pass(TimeSpan time) => Interlocked.Add(ref _passed, time.Ticks);
}
