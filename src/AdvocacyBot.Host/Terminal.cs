using System.Text;

namespace AdvocacyBot.Host;

/// <summary>Where a command reads and writes. Everything is UTF-8, whatever the machine's locale says.</summary>
/// <param name="IsWatched">A person types and looks: colour and a prompt are welcome.</param>
internal sealed record Terminal(TextReader In, TextWriter Out, TextWriter Error, bool IsWatched)
{
    /// <summary>A person sees the error stream, and a line there may be written over.</summary>
    public bool ShowsProgress { get; init; }

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static Terminal Standard { get; } = new(
        new StreamReader(System.Console.OpenStandardInput(), Utf8),
        Writer(System.Console.OpenStandardOutput()),
        Writer(System.Console.OpenStandardError()),
        IsWatched: !System.Console.IsInputRedirected && !System.Console.IsOutputRedirected)
    {
        ShowsProgress = !System.Console.IsErrorRedirected,
    };

    private static StreamWriter Writer(Stream stream) => new(stream, Utf8) { AutoFlush = true };
}
