using AdvocacyBot.Letters;
using Microsoft.Extensions.Options;

namespace AdvocacyBot.Host.Channels.Slack;

/// <summary>The settings as they hold in a channel.</summary>
internal sealed class ChannelManners(IOptions<SlackOptions> options)
{
    private const string Everyone = "*";

    public bool IsSetUp => options.Value.IsSetUp;

    public bool IsSilentWithGuests => options.Value.Guests == GuestManner.Silent;

    public SlackWords WordsIn(string? channel) => SlackWords.Of(
        (Of(channel)?.Language ?? options.Value.Language) == "es" ? LetterLanguage.Spanish : LetterLanguage.English);

    public bool MayImport(string? channel, string user) => Names(Of(channel)?.Import ?? options.Value.Import, user);

    public bool MayForget(string? channel, string user) => Names(Of(channel)?.Forget ?? options.Value.Forget, user);

    private SlackChannelOptions? Of(string? channel) =>
        channel is null ? null : options.Value.Channels.TryGetValue(channel, out var own) ? own : null;

    private static bool Names(IList<string> listed, string user) => listed.Contains(Everyone) || listed.Contains(user);
}
