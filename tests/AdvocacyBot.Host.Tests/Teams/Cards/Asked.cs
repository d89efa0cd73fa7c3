using System.Runtime.CompilerServices;
using AdvocacyBot.Assistant;
using AdvocacyBot.Host.Channels.Teams.Cards;

namespace AdvocacyBot.Host.Tests.Teams.Cards;

/// <summary>A bot over a folder of letters, and surfaces to show its replies on.</summary>
internal sealed class Asked : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Rooms _rooms;

    public Asked(string? letters = null) => _rooms = Rooms.Open(
        HostSettings.Read(new Dictionary<string, string?>
        {
            ["Letters:Folder"] = letters ?? Commands.Seeds,
            ["Library:Path"] = _folder.File("library.db"),
        }),
        new Terminal(TextReader.Null, TextWriter.Null, TextWriter.Null, IsWatched: false));

    public static Surface Chat { get; } = new(
        Personal: true, PublicUrl: null, Conversation: "0123456789abcdef0123456789abcdef", TurnKey: "a:1|7");

    public static Surface Channel { get; } = Chat with { Personal = false, PublicUrl = new("https://bot.example.org") };

    public static string Tests { get; } = Path.GetFullPath(Path.Join(Here(), "..", "..", ".."));

    public Task<Reply> AskAsync(string words, string conversation = "asked") =>
        _rooms.Assistant.RespondAsync(Turns.Of(conversation, words), CancellationToken.None);

    public void Dispose()
    {
        _rooms.Dispose();
        _folder.Dispose();
    }

    private static string Here([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
