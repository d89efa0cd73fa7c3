using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace AdvocacyBot.Host.Tests.Teams;

/// <summary>A token put together by chance, and whether it is right: in every part, or wrong in one to three.</summary>
internal sealed record TokenCase(string? Authorization, string Channel, string ServiceUrl, bool IsRight, string Told)
{
    private const double None = double.NaN;

    public static TokenCase Make(Random chance, SigningServer server, DateTime now, string appId, string service)
    {
        var told = new StringBuilder();
        var right = true;
        T Part<T>(string name, T[] good, T[] bad)
        {
            var isBad = chance.Next(11) == 0;
            right &= !isBad;
            var all = isBad ? bad : good;
            var chosen = all[chance.Next(all.Length)];
            told.Append(isBad ? $" {name}={chosen}" : "");
            return chosen;
        }

        var channel = Part("channel", ["msteams"], ["webchat", "MSTeams", "", "msteams "]);
        var issuer = Part(
            "issuer", ["https://api.botframework.com"],
            ["https://api.botframework.com/", "https://sts.windows.net/x/", "", "https://evil.example"]);
        var audience = Part("audience", [appId], [appId.ToUpperInvariant() + "x", "", Guid.NewGuid().ToString()]);
        var (from, until) = Part(
            "time",
            [(-60.0, 60.0), (0, 60), (4, 60), (None, 60), (-60, 5), (-60, -4), (None, -4)],
            [(6.0, 60.0), (600, 900), (-60, -6), (-60, -600), (-60, None), (None, None), (None, -6)]);
        var claimed = Part(
            "service", [service, service.ToUpperInvariant()], [service + "x", "https://evil.example/", null!, ""]);
        var kid = Part("key", ["teams"], ["other", "silent"]);
        var form = Part("form", ["Bearer {0}", "bearer {0}", "Bearer  {0} "], ["{0}", "Basic {0}", "Bearer", "Bearer {0}.x", "Bearer {0} x", ""]);
        var signed = Part("algorithm", ["RS256", "RS384", "RS512"], ["PS256", "none", "HS256", "other"]);
        var token = SigningServer.Token(
            Credentials(server, kid, signed), issuer, audience, Time(now, from), Time(now, until), claimed);
        return new TokenCase(form.Length == 0 ? null : string.Format(null, form, token), channel, service, right, told.ToString());
    }

    private static DateTime? Time(DateTime now, double minutes) => double.IsNaN(minutes) ? null : now.AddMinutes(minutes);

    private static SigningCredentials? Credentials(SigningServer server, string kid, string algorithm) => algorithm switch
    {
        "none" => null,
        // The public key taken for a shared secret: the oldest trick.
        "HS256" => new SigningCredentials(new SymmetricSecurityKey(server.PublicKey(kid)) { KeyId = kid }, "HS256"),
        "other" => new SigningCredentials(new RsaSecurityKey(RSA.Create(2048)) { KeyId = kid }, "RS256"),
        _ => server.SignedBy(kid, algorithm),
    };
}
