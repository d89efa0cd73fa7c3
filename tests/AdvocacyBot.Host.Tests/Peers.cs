using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace AdvocacyBot.Host.Tests;

/// <summary>The channels' own packages, by the small scripts beside them.</summary>
internal static class Peers
{
    private static readonly string _tests = Path.GetDirectoryName(Here())!;

    public static string Folder(string channel) => Path.Join(_tests, channel, "peers");

    /// <summary>What the script prints about its input. It must end well and complain of nothing.</summary>
    public static Task<string> RunAsync(string channel, string script, string input, params string[] args) =>
        RunInAsync(Folder(channel), input, [script, .. args]);

    /// <inheritdoc cref="RunAsync"/>
    /// <param name="folder">Where node runs.</param>
    public static async Task<string> RunInAsync(string folder, string input, params string[] line)
    {
        using var node = Process.Start(new ProcessStartInfo("node", line)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (printed, complained) = (node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
        await node.StandardInput.WriteAsync(input);
        node.StandardInput.Close();
        await node.WaitForExitAsync();
        Assert.True(node.ExitCode == 0 && (await complained).Length == 0, $"{await printed}\n{await complained}");
        return await printed;
    }

    public static string[] Lines(string printed) => printed.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string Here([CallerFilePath] string here = "") => here;
}
