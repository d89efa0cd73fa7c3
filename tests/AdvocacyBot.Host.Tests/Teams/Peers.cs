using System.Runtime.CompilerServices;

namespace AdvocacyBot.Host.Tests.Teams;

/// <summary>The folder with the peers from npm.</summary>
internal static class Peers
{
    public static string Folder { get; } = Path.Combine(Path.GetDirectoryName(Here())!, "peers");

    private static string Here([CallerFilePath] string file = "") => file;
}
