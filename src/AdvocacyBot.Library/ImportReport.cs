namespace AdvocacyBot.Library;

/// <summary>What became of one file.</summary>
public abstract record FileOutcome(string Path)
{
    public sealed record Added(string Path, string LetterId) : FileOutcome(Path);

    public sealed record Replaced(string Path, string LetterId) : FileOutcome(Path);

    public sealed record Unchanged(string Path, string LetterId) : FileOutcome(Path);

    public sealed record Removed(string Path, string LetterId) : FileOutcome(Path);

    /// <summary>Not taken. <c>Reason</c> names file and line, what was expected and what was found.</summary>
    public sealed record Refused(string Path, string Reason) : FileOutcome(Path);
}

public sealed record ImportReport(IReadOnlyList<FileOutcome> Files)
{
    public IEnumerable<FileOutcome.Refused> Refusals => Files.OfType<FileOutcome.Refused>();
}
