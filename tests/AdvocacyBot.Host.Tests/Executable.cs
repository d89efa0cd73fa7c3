using System.Diagnostics;

namespace AdvocacyBot.Host.Tests;

/// <summary>Runs the built program as a process of its own.</summary>
internal static class Executable
{
    public static async Task<Ran> RunAsync(string folder, string input, params string[] args)
    {
        using var process = Start(folder, new Dictionary<string, string?>(), args);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return new Ran(process.ExitCode, await output, await error);
    }

    public static Process Start(string folder, IReadOnlyDictionary<string, string?> environment, params string[] args)
    {
        string[] line = [Path.Combine(AppContext.BaseDirectory, "AdvocacyBot.Host.dll"), .. args];
        var start = new ProcessStartInfo("dotnet", line)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (key, value) in environment)
        {
            start.Environment[key] = value;
        }

        return Process.Start(start)!;
    }
}
