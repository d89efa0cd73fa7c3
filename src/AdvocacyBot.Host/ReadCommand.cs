using System.CommandLine;
using AdvocacyBot.Host.Json;
using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Reading;
using AdvocacyBot.Library.Documents;

namespace AdvocacyBot.Host;

/// <summary><c>read</c>: what the reader makes of a file, without keeping it.</summary>
internal static class ReadCommand
{
    public static Command Define(Terminal terminal)
    {
        var json = new Option<bool>("--json") { Description = "One JSON object a letter, a line each." };
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.OneOrMore };
        var command = new Command("read", "Show what the reader makes of a file, without keeping it.") { json, files };
        command.SetAction((line, cancel) =>
            RunAsync(line.GetValue(files) ?? [], line.GetValue(json), terminal, cancel));
        return command;
    }

    private static async Task<int> RunAsync(string[] files, bool json, Terminal terminal, CancellationToken cancel)
    {
        var code = ExitCode.Done;
        foreach (var file in files)
        {
            cancel.ThrowIfCancellationRequested();
            switch (DocumentFiles.Read(file, null, cancel))
            {
                case FileReading.Taken taken:
                    await terminal.Out.WriteLineAsync(Told(LetterReader.Read(taken.Document), json));
                    break;
                case FileReading.Refused refused:
                    await terminal.Error.WriteLineAsync(refused.Reason);
                    code = ExitCode.Refused;
                    break;
            }
        }

        return code;
    }

    private static string Told(Letter letter, bool json) =>
        json ? HostJson.Line(LetterJson.Of(letter)) : Outline.Of(letter).TrimEnd();
}
