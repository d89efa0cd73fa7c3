using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace AdvocacyBot.Host.Channels.Slack.Inbound;

/// <summary>Slack's signature of a request, version 0: an HMAC of time and raw body under the signing secret.</summary>
internal static class SlackSignature
{
    private const int LongestTime = 12;
    private const int MostSecondsOff = 300;

    /// <param name="time">The header X-Slack-Request-Timestamp.</param>
    /// <param name="signature">The header X-Slack-Signature.</param>
    public static bool Holds(
        string secret, string? time, string? signature, ReadOnlySpan<byte> body, DateTimeOffset now) =>
        secret.Length > 0 && time is not null && signature is not null && IsNear(time, now)
        && CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(signature), Encoding.UTF8.GetBytes(Of(secret, time, body)));

    public static string Of(string secret, string time, ReadOnlySpan<byte> body)
    {
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret));
        hmac.AppendData(Encoding.UTF8.GetBytes($"v0:{time}:"));
        hmac.AppendData(body);
        return "v0=" + Convert.ToHexStringLower(hmac.GetHashAndReset());
    }

    // What was recorded once must not be played again later, nor be made for later.
    private static bool IsNear(string time, DateTimeOffset now) =>
        time.Length <= LongestTime
        && long.TryParse(time, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && Math.Abs(now.ToUnixTimeSeconds() - seconds) <= MostSecondsOff;
}
