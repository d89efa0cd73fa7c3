using System.Security.Cryptography;
using System.Text;
using AdvocacyBot.Library;

namespace AdvocacyBot.Host.Channels;

/// <summary>
/// The bot's own name for a channel's conversation. It stands in links to drafts, so nobody can work it out who knows
/// only the channel's ids: they are hashed with a key that the library made for itself.
/// </summary>
internal sealed class ConversationNames(LetterLibrary library)
{
    private const int Hexes = 32;

    private readonly Lazy<byte[]> _key = new(
        () => library.Key(ChannelInbox.Tenant, "conversations"),
        // A library that is locked just now is asked again by the next turn.
        LazyThreadSafetyMode.PublicationOnly);

    /// <returns>32 hexadecimal digits, always the same for the same ids.</returns>
    public string Of(string channel, string conversation) => Convert.ToHexStringLower(
        HMACSHA256.HashData(_key.Value, Encoding.UTF8.GetBytes($"{channel}\n{conversation}")))[..Hexes];
}
