using System.Text.Json;
using AdvocacyBot.Host.Channels.Slack.Api;

namespace AdvocacyBot.Host.Channels.Slack;

/// <summary>Where a turn may be answered, given who else can read there.</summary>
internal sealed class SlackPlaces(SlackApi api, ChannelManners manners)
{
    /// <returns>Null where nothing may be said.</returns>
    public async Task<SlackPlace?> ToAnswerAsync(SlackTurn turn, CancellationToken cancel) => turn.To switch
    {
        SlackPlace.Direct => await DirectAsync(turn.To, cancel),
        SlackPlace.Thread { Channel: var channel, Ts: var ts } when !turn.To.IsDirect
            && (turn.IsShared ?? await IsSharedAsync(channel, cancel)) =>
            manners.IsSilentWithGuests ? null : new SlackPlace.Whisper(channel, ts, turn.User),
        _ => turn.To,
    };

    /// <summary>The channel of direct messages with a person; as it was where Slack does not tell.</summary>
    public async Task<SlackPlace> DirectAsync(SlackPlace place, CancellationToken cancel) =>
        place is SlackPlace.Direct { User: var user }
        && (await api.CallAsync("conversations.open", cancel, ("users", user))).Part("channel") is { } channel
        && channel.TryGetProperty("id", out var id) && id.GetString() is { } direct
            ? new SlackPlace.Thread(direct, null)
            : place;

    /// <summary>Where Slack does not tell, it is taken to be shared.</summary>
    public async Task<bool> IsSharedAsync(string channel, CancellationToken cancel) =>
        (await api.CallAsync("conversations.info", cancel, ("channel", channel))).Part("channel") is not { } found
        || Is(found, "is_ext_shared") || Is(found, "is_pending_ext_shared");

    private static bool Is(JsonElement found, string what) =>
        found.TryGetProperty(what, out var value) && value.ValueKind == JsonValueKind.True;
}
