namespace AdvocacyBot.Library.Documents.Pdf;

/// <summary>A folder that only this process's user may enter, gone with all it holds when the work is done.</summary>
public sealed class PrivateFolder : IDisposable
{
    /// <summary>Told by its process, so that what a killed one left behind can be told from what is in use.</summary>
    public static string Prefix { get; } = $"advocacybot-pdf-{Environment.ProcessId}-";

    public string Path { get; } = System.IO.Directory.CreateTempSubdirectory(Prefix).FullName;

    public string File(string name) => System.IO.Path.Join(Path, name);

    public void Dispose() => System.IO.Directory.Delete(Path, recursive: true);
}
