namespace AdvocacyBot.Host;

/// <summary>The settings every command honours: appsettings.json, the environment, the command line.</summary>
/// <param name="Configuration">All settings, those of the rooms behind the doors too, with full paths.</param>
/// <param name="Urls">Where <c>serve</c> listens.</param>
internal sealed record HostSettings(IConfiguration Configuration, Uri Urls)
{
    private const string FolderKey = "Letters:Folder";
    private const string LibraryKey = "Library:Path";
    private const string UrlsKey = "Urls";

    // Secrets are no options of the line: other users of the machine could read them there.
    public static IReadOnlyList<string> Keys { get; } =
    [
        FolderKey, LibraryKey, UrlsKey, "Model:Kind", "Model:Endpoint", "Model:Name", "Telemetry:Endpoint",
    ];

    /// <exception cref="UsageException">A setting is missing or cannot be meant.</exception>
    public static HostSettings Read(IReadOnlyDictionary<string, string?> commandLine)
    {
        var shipped = new ConfigurationBuilder()
            .SetBasePath(AppContext.BaseDirectory).AddJsonFile("appsettings.json").Build();
        var given = new ConfigurationBuilder().AddEnvironmentVariables().AddInMemoryCollection(commandLine).Build();
        Dictionary<string, string?> paths = new()
        {
            [FolderKey] = Folder(given[FolderKey], shipped[FolderKey]),
            [LibraryKey] = Path.GetFullPath(Filled(LibraryKey, given[LibraryKey] ?? shipped[LibraryKey])),
        };

        return new HostSettings(
            new ConfigurationBuilder()
                .AddConfiguration(shipped).AddConfiguration(given).AddInMemoryCollection(paths).Build(),
            Loopback(Filled(UrlsKey, given[UrlsKey] ?? shipped[UrlsKey])));
    }

    // The folder named in appsettings.json ships beside the program; a person names one from where they stand.
    private static string Folder(string? given, string? shipped) =>
        given is null
            ? Path.GetFullPath(Filled(FolderKey, shipped), AppContext.BaseDirectory)
            : Path.GetFullPath(Filled(FolderKey, given));

    private static Uri Loopback(string urls) =>
        Uri.TryCreate(urls, UriKind.Absolute, out var url) && url is { IsLoopback: true, Scheme: "http" }
            ? url
            : throw new UsageException(
                $"{UrlsKey}: expected an http address of this machine, as http://localhost:3978; found \"{urls}\".");

    private static string Filled(string key, string? value) =>
        string.IsNullOrWhiteSpace(value) ? throw new UsageException($"{key}: expected a value; found none.") : value;
}
