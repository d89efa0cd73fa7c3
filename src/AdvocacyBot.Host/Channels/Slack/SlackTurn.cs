using System.Text.Json;
using System.Text.Json.Serialization;
using AdvocacyBot.Library.Inbox;

namespace AdvocacyBot.Host.Channels.Slack;

/// <summary>What somebody did in Slack that wants an answer, as it is kept in the inbox.</summary>
/// <param name="User">Who did it.</param>
/// <param name="To">Where the answer goes.</param>
internal sealed record SlackTurn(string Team, string User, SlackPlace To, SlackWork Work)
{
    public const string Channel = "slack";

    /// <summary>The channel can be read by people of other organisations; null where the event does not tell.</summary>
    public bool? IsShared { get; init; }

    /// <summary>Who did it is of another workspace.</summary>
    public bool IsStranger { get; init; }

    /// <summary>The bot's own name for the place, for everything that it remembers there. It is the same before and
    /// after the place to answer is known: what is not ordered together must not share a memory.</summary>
    [JsonIgnore]
    public string Place => PlaceAt(
        IsShared == true && To is SlackPlace.Thread { IsDirect: false } open
            ? new SlackPlace.Whisper(open.Channel, open.Ts, User)
            : To);

    /// <param name="to">Where it is answered, which may be narrower than where it was said.</param>
    public string PlaceAt(SlackPlace to) => $"{Team}/{to.ConversationWith(User)}";

    /// <param name="key">What is delivered twice has the same.</param>
    public InboxTurn Under(string key) =>
        new(Channel, key, Place, JsonSerializer.Serialize(this, SlackJson.Wire.SlackTurn));

    public static SlackTurn Of(InboxTurn turn) =>
        JsonSerializer.Deserialize(turn.Payload, SlackJson.Wire.SlackTurn)
        ?? throw new JsonException("A turn of the inbox is null.");
}

/// <summary>What is to be done.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "do")]
[JsonDerivedType(typeof(Answer), "answer")]
[JsonDerivedType(typeof(Say), "say")]
[JsonDerivedType(typeof(AddFile), "add-file")]
[JsonDerivedType(typeof(Forget), "forget")]
[JsonDerivedType(typeof(ShareAnswer), "share")]
[JsonDerivedType(typeof(NoteFeedback), "feedback")]
[JsonDerivedType(typeof(Welcome), "welcome")]
[JsonDerivedType(typeof(ShowHome), "home")]
internal abstract record SlackWork
{
    private SlackWork()
    {
    }

    /// <summary>Answer a message, in whose text Slack marks mentions and links.</summary>
    /// <param name="Ts">The message.</param>
    /// <param name="IsToBot">It names the bot or was sent to it alone; otherwise it stands in a thread that the bot
    /// takes part in.</param>
    /// <param name="Self">The bot's own user id, where the event tells it.</param>
    internal sealed record Answer(string Text, string Ts, bool IsToBot, string? Self) : SlackWork
    {
        /// <summary>It came with files, which are answered by themselves: its words may ask for nothing more.</summary>
        public bool HasFiles { get; init; }

        [JsonIgnore]
        public bool WantsAnswer => IsToBot && !HasFiles;
    }

    /// <summary>Answer plain words, one order after the other; the last one's answer is shown.</summary>
    internal sealed record Say(IReadOnlyList<string> Words) : SlackWork
    {
        /// <summary>The draft or brief is handed over as a file too.</summary>
        public bool WantsFile { get; init; }
    }

    internal sealed record AddFile(string Id) : SlackWork;

    internal sealed record Forget(string Letter) : SlackWork;

    /// <summary>Put an answer that one person saw before everybody.</summary>
    internal sealed record ShareAnswer(string Key) : SlackWork;

    /// <param name="Ts">The message with the buttons; null where only one person sees it.</param>
    internal sealed record NoteFeedback(string Key, string? Ts, bool IsHelpful) : SlackWork;

    /// <summary>Tell who does not know the bot yet what it is for.</summary>
    /// <param name="IsAssistant">In the assistant's own pane, which offers questions.</param>
    internal sealed record Welcome(bool IsAssistant) : SlackWork;

    internal sealed record ShowHome : SlackWork;
}
