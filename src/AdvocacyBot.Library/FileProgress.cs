namespace AdvocacyBot.Library;

/// <summary>A file that is about to be read, and its place among those that are.</summary>
/// <param name="Number">One-based.</param>
public sealed record FileProgress(int Number, int Of, string Path);
