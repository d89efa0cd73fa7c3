using System.CommandLine;
using AdvocacyBot.Library.Store;
using Microsoft.Extensions.Options;

namespace AdvocacyBot.Host;

/// <summary>Runs one line of arguments: wrong usage is told on the error stream and ends with 2.</summary>
internal static class CommandLine
{
    // A question may begin with '@' or hold ':'; neither means a response file or a bundle of short options here.
    private static readonly ParserConfiguration Plain =
        new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    public static async Task<int> RunAsync(RootCommand root, string[] args, Terminal terminal, CancellationToken cancel)
    {
        var line = root.Parse(SettingOptions.Split(args), Plain);
        string[] wrongs = [.. line.Errors.Select(error => error.Message), .. Unknown(line)];
        if (wrongs.Length > 0)
        {
            return await RefuseAsync(line, wrongs, terminal, cancel);
        }

        try
        {
            return await line.InvokeAsync(Streams(terminal.Out, terminal.Error), cancel);
        }
        catch (UsageException wrong)
        {
            return await RefuseAsync(line, [wrong.Message], terminal, cancel);
        }
        catch (OptionsValidationException wrong)
        {
            return await RefuseAsync(line, wrong.Failures.Select(Told), terminal, cancel);
        }
        catch (LibraryFileException unusable)
        {
            await terminal.Error.WriteLineAsync(unusable.Message);
            return ExitCode.Refused;
        }
    }

    // Where a command takes many words, System.CommandLine would take a mistyped option for one more of them.
    private static IEnumerable<string> Unknown(ParseResult line) =>
        line.CommandResult.Tokens
            .Where(word => word.Value.StartsWith("--", StringComparison.Ordinal))
            .Select(word => $"Unrecognized option '{word.Value}'.");

    // The options' own words stand in a frame that names classes: "… with the error: 'Teams:AppId: expected …'."
    private static string Told(string failure)
    {
        const string frame = " with the error: '";
        var at = failure.IndexOf(frame, StringComparison.Ordinal);
        return at < 0 ? failure : failure[(at + frame.Length)..].TrimEnd('.').TrimEnd('\'');
    }

    private static async Task<int> RefuseAsync(
        ParseResult line, IEnumerable<string> reasons, Terminal terminal, CancellationToken cancel)
    {
        foreach (var reason in reasons)
        {
            await terminal.Error.WriteLineAsync(reason);
        }

        string[] path = [.. Names(line.CommandResult.Command).Skip(1), "--help"];
        var help = line.RootCommandResult.Command.Parse(path, Plain);
        await help.InvokeAsync(Streams(terminal.Error, terminal.Error), cancel);
        return ExitCode.Usage;
    }

    private static IEnumerable<string> Names(Command command) =>
        [.. command.Parents.OfType<Command>().Take(1).SelectMany(Names), command.Name];

    private static InvocationConfiguration Streams(TextWriter output, TextWriter error) =>
        new() { Output = output, Error = error, EnableDefaultExceptionHandler = false };
}
