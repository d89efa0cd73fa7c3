using System.Runtime.CompilerServices;

namespace AdvocacyBot.Host.Tests.Slack.Blocks;

/// <summary>Messages approved as JSON, in the folder Approved; what differs is left beside as .received.</summary>
internal static class Approved
{
    public static string Folder { get; } = Beside();

    public static void AssertIs(string name, string found)
    {
        var file = Path.Join(Folder, name);
        if (!File.Exists(file) || File.ReadAllText(file) != found)
        {
            File.WriteAllText(file + ".received", found);
        }

        Assert.Equal(File.ReadAllText(file), found);
    }

    private static string Beside([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Join(Path.GetDirectoryName(here), "..", "Approved"));
}
