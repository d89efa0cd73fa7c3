using System.CommandLine;
using AdvocacyBot.Library;

namespace AdvocacyBot.Host;

/// <summary><c>import</c>: puts files, or every letter below a folder, on the shelf until they are forgotten.</summary>
internal static class ImportCommand
{
    public static Command Define(Terminal terminal)
    {
        var paths = new Argument<string[]>("FILE|FOLDER") { Arity = ArgumentArity.OneOrMore };
        var command = new Command("import", "Put letters on the shelf, to stay until forgotten.") { paths };
        command.SetAction((line, cancel) =>
            RunAsync(SettingOptions.Read(line), line.GetValue(paths) ?? [], terminal, cancel));
        return command;
    }

    private static async Task<int> RunAsync(
        HostSettings settings, string[] paths, Terminal terminal, CancellationToken cancel)
    {
        using var rooms = Rooms.Open(settings, terminal);
        var report = await ImportAsync(rooms.Shelf.Library, paths, terminal, cancel);
        foreach (var file in report.Files.Where(file => file is not FileOutcome.Refused))
        {
            await terminal.Out.WriteLineAsync(Told(file));
            foreach (var notice in file.Notices)
            {
                await terminal.Out.WriteLineAsync($"           {notice.Text} [{notice.Code}]");
            }
        }

        var code = await rooms.Shelf.TellRefusedAsync(report);
        if (report.Files.Count + report.Left > 1)
        {
            await terminal.Out.WriteLineAsync(Summed(report));
        }

        return report.Left > 0 ? ExitCode.Refused : code;
    }

    private static async Task<ImportReport> ImportAsync(
        LetterLibrary library, string[] paths, Terminal terminal, CancellationToken cancel)
    {
        using var progress = new ProgressLine(terminal, TimeProvider.System);
        return await library.ImportAsync(OpenShelf.Shelf, paths, progress, cancel);
    }

    private static string Summed(ImportReport report)
    {
        (int Count, string Name)[] kinds =
        [
            (report.Files.Count(file => file is FileOutcome.Added), "added"),
            (report.Files.Count(file => file is FileOutcome.Replaced), "replaced"),
            (report.Files.Count(file => file is FileOutcome.Unchanged), "unchanged"),
            (report.Refusals.Count(), "refused"),
            (report.Left, "left when stopped"),
        ];
        return string.Join(", ", kinds.Where(kind => kind.Count > 0).Select(kind => $"{kind.Count} {kind.Name}"));
    }

    private static string Told(FileOutcome file) => file switch
    {
        FileOutcome.Added added => $"added      {added.LetterId}",
        FileOutcome.Replaced replaced => $"replaced   {replaced.LetterId}",
        FileOutcome.Unchanged unchanged => $"unchanged  {unchanged.LetterId}",
        FileOutcome.Removed removed => $"removed    {removed.LetterId}",
        _ => throw new InvalidOperationException($"A file outcome of an unknown kind: {file.GetType().Name}"),
    };
}
