using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace AdvocacyBot.Host.Tests.Slack;

/// <summary>
/// A test beside Slack's own packages. Where they are not installed it is reported as skipped, with the reason: never as
/// passed. Where ADVOCACYBOT_REQUIRE_PROGRAMS is 1, as in CI, it runs in any case, so that a missing package fails it.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PeerFactAttribute : FactAttribute
{
    public PeerFactAttribute()
    {
        if (!Directory.Exists(Path.Join(Peers.Folder(), "node_modules")) && Environment.GetEnvironmentVariable("ADVOCACYBOT_REQUIRE_PROGRAMS") != "1")
        {
            Skip = $"Nothing was tested: say \"npm install --no-package-lock\" in {Peers.Folder()}.";
        }
    }
}

/// <summary>Runs Slack's own packages, by the small scripts beside them.</summary>
internal static class Peers
{
    public static string Folder([CallerFilePath] string here = "") => Path.Join(Path.GetDirectoryName(here), "peers");

    /// <returns>What was printed, line by line.</returns>
    public static Task<IReadOnlyList<string>> RunAsync(string script, string input, params string[] args) =>
        RunAsync(Folder(), "node", input, [script, .. args]);

    public static async Task<IReadOnlyList<string>> RunAsync(string folder, string program, string input, string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo(program, args)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (printed, complained) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{await printed}\n{await complained}");
        return (await printed).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
