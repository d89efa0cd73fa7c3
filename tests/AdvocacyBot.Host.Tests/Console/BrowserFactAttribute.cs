namespace AdvocacyBot.Host.Tests.Console;

/// <summary>
/// A test in a real browser. Where there is none it is reported as skipped, with the reason: never as passed. Where
/// ADVOCACYBOT_REQUIRE_BROWSER is 1, as in CI, it runs in any case, so that a missing browser fails it.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public const string Chromium = "/usr/bin/chromium";

    public BrowserFactAttribute()
    {
        if (!File.Exists(Chromium) && Environment.GetEnvironmentVariable("ADVOCACYBOT_REQUIRE_BROWSER") != "1")
        {
            Skip = $"Nothing was tested: there is no browser at {Chromium}.";
        }
    }
}
