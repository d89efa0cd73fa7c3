namespace AdvocacyBot.Host.Tests;

/// <summary>
/// A test against programs of others, from npm in a channel's folder <c>peers</c>. Where they are not installed it is
/// reported as skipped, with the reason: never as passed. Where ADVOCACYBOT_REQUIRE_PROGRAMS is 1, as in CI, it runs in
/// any case, so that a missing package fails it.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PeerFactAttribute : FactAttribute
{
    /// <param name="channel">The folder of the channel's tests, as <c>Teams</c>.</param>
    public PeerFactAttribute(string channel)
    {
        if (!Directory.Exists(Path.Join(Peers.Folder(channel), "node_modules"))
            && Environment.GetEnvironmentVariable("ADVOCACYBOT_REQUIRE_PROGRAMS") != "1")
        {
            Skip = $"Nothing was tested: say \"npm install --no-package-lock\" in {Peers.Folder(channel)}.";
        }
    }
}
