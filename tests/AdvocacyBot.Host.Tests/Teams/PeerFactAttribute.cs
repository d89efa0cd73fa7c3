namespace AdvocacyBot.Host.Tests.Teams;

/// <summary>
/// A test with a peer from npm. Where its packages are not installed it is reported as skipped, with the reason.
/// Where ADVOCACYBOT_REQUIRE_PROGRAMS is 1, as in CI, it runs in any case, so that a missing peer fails it.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PeerFactAttribute : FactAttribute
{
    public PeerFactAttribute()
    {
        if (!Directory.Exists(Path.Combine(Peers.Folder, "node_modules"))
            && Environment.GetEnvironmentVariable("ADVOCACYBOT_REQUIRE_PROGRAMS") != "1")
        {
            Skip = $"Nothing was tested: no packages are installed in {Peers.Folder} (npm install).";
        }
    }
}
