using AdvocacyBot.Assistant.Paper;

namespace AdvocacyBot.Host;

/// <summary>Writes drafts and briefs to the file that <c>--out</c> names.</summary>
internal static class PaperOut
{
    public static string Endings { get; } = string.Join(", ", PaperFormat.All.Select(one => one.Ending));

    /// <summary>Before anything else is done: a file whose ending names no format is wrong usage.</summary>
    public static void Check(string? file)
    {
        if (file is not null && PaperFormat.Of(file) is null)
        {
            var endings = string.Join(" or ", PaperFormat.All.Select(one => one.Ending));
            throw new UsageException($"--out: expected a file ending in {endings}; found {file}");
        }
    }

    public static async Task<int> WriteAsync(
        PaperDocument? paper, string expected, string file, Terminal terminal, CancellationToken cancel)
    {
        if (paper is null)
        {
            await terminal.Error.WriteLineAsync($"{file}: expected {expected}; found none, and wrote nothing.");
            return ExitCode.Refused;
        }

        if (PaperFile.Write(paper, file, TimeProvider.System.GetUtcNow(), cancel) is PaperWriting.Refused refused)
        {
            await terminal.Error.WriteLineAsync(refused.Reason);
            return ExitCode.Refused;
        }

        await terminal.Out.WriteLineAsync(file);
        return ExitCode.Done;
    }
}
