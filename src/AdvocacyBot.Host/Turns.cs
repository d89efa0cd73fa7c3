using AdvocacyBot.Assistant;

namespace AdvocacyBot.Host;

/// <summary>What is said at the doors of this machine, as turns on its one shelf.</summary>
internal static class Turns
{
    /// <summary>A turn of the conversation, or one that stands alone where none is named.</summary>
    public static Turn Of(string? conversation, string question) =>
        new(OpenShelf.Shelf, conversation ?? NewConversation(), question);

    public static string NewConversation() => Guid.NewGuid().ToString("N");
}
