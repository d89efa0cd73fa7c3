using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace AdvocacyBot.Host.Tests.Teams;

/// <summary>
/// A test against programs of others, from npm in the folder peers. Where they are not installed it is reported as
/// skipped, with the reason: never as passed. Where ADVOCACYBOT_REQUIRE_PROGRAMS is 1, as in CI, it runs in any case.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PeerFactAttribute : FactAttribute
{
    public PeerFactAttribute()
    {
        if (!Directory.Exists(Path.Join(Peer.Folder, "node_modules"))
            && Environment.GetEnvironmentVariable("ADVOCACYBOT_REQUIRE_PROGRAMS") != "1")
        {
            Skip = $"Nothing was tested: say \"npm install --no-package-lock\" in {Peer.Folder}.";
        }
    }
}

/// <summary>A script beside the installed peers.</summary>
internal static class Peer
{
    public static string Folder { get; } = Path.Join(Here(), "peers");

    /// <summary>What the script prints about its input.</summary>
    public static async Task<string> RunAsync(string script, string input)
    {
        using var node = Process.Start(new ProcessStartInfo("node", [script])
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = node.StandardOutput.ReadToEndAsync();
        var error = node.StandardError.ReadToEndAsync();
        await node.StandardInput.WriteAsync(input);
        node.StandardInput.Close();
        await node.WaitForExitAsync();
        Assert.Equal((0, ""), (node.ExitCode, await error));
        return await output;
    }

    private static string Here([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
