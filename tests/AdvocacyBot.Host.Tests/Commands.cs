namespace AdvocacyBot.Host.Tests;

/// <summary>Runs a command in this process, as from a script, with a library of its own.</summary>
internal sealed class Commands : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static string Seeds { get; } = Path.Combine(AppContext.BaseDirectory, "seeds");

    public string Library => _folder.File("library.db");

    public Task<Ran> RunAsync(params string[] args) => TypeAsync("", args);

    public async Task<Ran> TypeAsync(string input, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var terminal = new Terminal(new StringReader(input), output, error, IsWatched: false);
        var code = await Program.RunAsync([.. args, "--Library:Path=" + Library], terminal, CancellationToken.None);
        return new Ran(code, output.ToString(), error.ToString());
    }

    public void Dispose() => _folder.Dispose();
}

internal sealed record Ran(int Code, string Out, string Error)
{
    public string[] Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
