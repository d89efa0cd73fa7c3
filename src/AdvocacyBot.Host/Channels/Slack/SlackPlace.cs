using System.Text.Json.Serialization;

namespace AdvocacyBot.Host.Channels.Slack;

/// <summary>Where an answer goes: the return address of a turn.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "in")]
[JsonDerivedType(typeof(Thread), "thread")]
[JsonDerivedType(typeof(Whisper), "whisper")]
[JsonDerivedType(typeof(Hook), "hook")]
[JsonDerivedType(typeof(Direct), "direct")]
internal abstract record SlackPlace
{
    private SlackPlace()
    {
    }

    /// <summary>For everyone to see.</summary>
    /// <param name="Ts">The message that the thread hangs on; null for the channel itself.</param>
    internal sealed record Thread(string Channel, string? Ts) : SlackPlace;

    /// <summary>In a channel, for one person to see.</summary>
    internal sealed record Whisper(string Channel, string? Ts, string User) : SlackPlace;

    /// <summary>The address that came with a command: it reaches who gave it wherever that was, for half an
    /// hour.</summary>
    internal sealed record Hook(Uri Url, string Channel, string User) : SlackPlace
    {
        public string? Ts { get; init; }

        /// <summary>Everybody in the channel sees it, also where the bot is no member.</summary>
        public bool ForAll { get; init; }
    }

    /// <summary>Direct messages between the bot and one person; which channel that is, Slack tells.</summary>
    internal sealed record Direct(string User) : SlackPlace;

    /// <summary>What is said in the same place belongs together.</summary>
    /// <param name="user">Direct messages with them are named by them: not every turn knows the channel yet.</param>
    public string ConversationWith(string user) => this switch
    {
        Thread place when place.IsDirect => place.Ts is null ? user : $"{user}/{place.Ts}",
        Thread place => place.Ts is null ? place.Channel : $"{place.Channel}/{place.Ts}",
        Whisper place => $"{place.Channel}/{place.Ts}/{place.User}",
        Hook place => $"{place.Channel}/{place.Ts}/{place.User}",
        Direct place => place.User,
        _ => throw new InvalidOperationException($"A place of an unknown kind: {GetType().Name}"),
    };

    [JsonIgnore]
    public string? InChannel => this switch
    {
        Thread place => place.Channel,
        Whisper place => place.Channel,
        Hook place => place.Channel,
        _ => null,
    };

    /// <summary>Where else what only one person may see can reach them: a command's address runs out, and files cannot
    /// be whispered.</summary>
    [JsonIgnore]
    public SlackPlace Elsewhere => this switch
    {
        Whisper place => new Direct(place.User),
        Hook { ForAll: false } place => new Direct(place.User),
        _ => this,
    };

    [JsonIgnore]
    public bool IsPrivate => Elsewhere != this;

    [JsonIgnore]
    public bool IsDirect => this is Direct or Thread { Channel: ['D', ..] };
}
