using System.Collections.Concurrent;
using System.Text.Json;
using AdvocacyBot.Host.Channels.Slack.Api;

namespace AdvocacyBot.Host.Channels.Slack;

/// <summary>People's names by their ids, as Slack tells them.</summary>
internal sealed class SlackNames(SlackApi api)
{
    private const int Most = 1_000;

    private readonly ConcurrentDictionary<string, string> _known = new(StringComparer.Ordinal);

    /// <returns>Null where Slack does not tell.</returns>
    public async Task<string?> OfAsync(string user, CancellationToken cancel)
    {
        if (_known.TryGetValue(user, out var known))
        {
            return known;
        }

        if ((await api.CallAsync("users.info", cancel, ("user", user))).Part("user") is not { } found
            || !found.TryGetProperty("real_name", out var real) || real.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        if (_known.Count >= Most)
        {
            // What is dropped here can be asked again.
            _known.Clear();
        }

        return _known[user] = real.GetString()!;
    }

    /// <summary>The names of several, as far as Slack tells them.</summary>
    public async Task<IReadOnlyDictionary<string, string>> OfAsync(IEnumerable<string> users, CancellationToken cancel)
    {
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        foreach (var user in users)
        {
            if (await OfAsync(user, cancel) is { } name)
            {
                names[user] = name;
            }
        }

        return names;
    }
}
