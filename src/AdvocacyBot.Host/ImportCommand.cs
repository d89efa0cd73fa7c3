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
        var shelf = rooms.Shelf;
        var code = ExitCode.Done;
        foreach (var path in paths)
        {
            var report = await shelf.Library.ImportAsync(OpenShelf.Shelf, Path.GetFullPath(path), cancel);
            foreach (var file in report.Files.Where(file => file is not FileOutcome.Refused))
            {
                await terminal.Out.WriteLineAsync(Told(file));
            }

            code = Math.Max(code, await shelf.TellRefusedAsync(report));
        }

        return code;
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
