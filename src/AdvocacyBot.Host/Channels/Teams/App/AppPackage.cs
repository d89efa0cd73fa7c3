using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace AdvocacyBot.Host.Channels.Teams.App;

/// <summary>What an organisation installs in its Teams: manifest, icons, and the manifest's words in Spanish.</summary>
internal static partial class AppPackage
{
    // The same package comes out as the same bytes.
    private static readonly DateTimeOffset _written = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Zip(AppNames names)
    {
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "manifest.json", Encoding.UTF8.GetBytes(Manifest(names)));
            foreach (var file in (string[])["es.json", "color.png", "outline.png"])
            {
                Add(archive, file, Resource(file));
            }
        }

        return zip.ToArray();
    }

    [GeneratedRegex(@"\{\{(?<slot>\w+)\}\}")]
    private static partial Regex Slot();

    // In one pass, so that no name can bring a slot of its own.
    private static string Manifest(AppNames names) => Slot().Replace(
        Encoding.UTF8.GetString(Resource("manifest.json")),
        slot => JsonEncodedText.Encode(names.Slots[slot.Groups["slot"].Value]).ToString());

    private static void Add(ZipArchive archive, string name, byte[] content)
    {
        var entry = archive.CreateEntry(name);
        entry.LastWriteTime = _written;
        using var stream = entry.Open();
        stream.Write(content);
    }

    private static byte[] Resource(string name)
    {
        var home = typeof(AppPackage);
        using var stream = home.Assembly.GetManifestResourceStream($"{home.Namespace}.{name}")
            ?? throw new InvalidOperationException($"{name} is not in the program.");
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
