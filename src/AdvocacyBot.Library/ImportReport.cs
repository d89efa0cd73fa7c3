using AdvocacyBot.Letters;

namespace AdvocacyBot.Library;

/// <summary>What became of one file.</summary>
public abstract record FileOutcome(string Path)
{
    /// <summary>What the letter's text itself gives to check, as that it was recognised from images.</summary>
    public IReadOnlyList<Notice> Notices { get; init; } = [];

    public sealed record Added(string Path, string LetterId) : FileOutcome(Path);

    public sealed record Replaced(string Path, string LetterId) : FileOutcome(Path);

    public sealed record Unchanged(string Path, string LetterId) : FileOutcome(Path);

    public sealed record Removed(string Path, string LetterId) : FileOutcome(Path);

    /// <summary>Not taken. <c>Reason</c> names file and line, what was expected and what was found.</summary>
    public sealed record Refused(string Path, string Reason) : FileOutcome(Path);
}

public sealed record ImportReport(IReadOnlyList<FileOutcome> Files)
{
    /// <summary>Files not looked at, because a person stopped the work.</summary>
    public int Left { get; init; }

    /// <summary>All files are as they were: known without looking at each.</summary>
    internal bool IsQuiet { get; init; }

    public IEnumerable<FileOutcome.Refused> Refusals => Files.OfType<FileOutcome.Refused>();
}
