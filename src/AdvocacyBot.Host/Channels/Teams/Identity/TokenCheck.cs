using System.Text.Json;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace AdvocacyBot.Host.Channels.Teams.Identity;

/// <summary>
/// Whether an activity comes from Bot Framework: issuer, audience, lifetime, signature, serviceurl claim, and the
/// signing key's endorsement of the channel, as bot-framework-rest-connector-authentication asks. Fails closed.
/// </summary>
internal sealed class TokenCheck(SigningKeys keys, IOptions<TeamsOptions> options, TimeProvider clock)
{
    private const string Issuer = "https://api.botframework.com";
    private const int LongestToken = 16 * 1024;
    private const string Bearer = "Bearer ";

    private static readonly TimeSpan _skew = TimeSpan.FromMinutes(5);
    private static readonly string[] _algorithms = ["RS256", "RS384", "RS512"];

    private readonly JsonWebTokenHandler _handler = new() { MaximumTokenSizeInBytes = LongestToken };

    /// <param name="authorization">The header of that name.</param>
    /// <returns>Null where the activity may come in, else what is wrong, without any of the token's words.</returns>
    /// <exception cref="HttpRequestException">The signing keys cannot be fetched.</exception>
    public async Task<string?> RefusalAsync(string? authorization, Activity activity, CancellationToken cancel)
    {
        if (!options.Value.IsSetUp)
        {
            return options.Value.LocalDevelopment ? null : "no app id is set";
        }

        if (authorization is null || !authorization.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
        {
            return "no bearer token";
        }

        return Read(authorization[Bearer.Length..].Trim()) is not { } token ? "not a token"
            : token.Kid is not { Length: > 0 } || await keys.FindAsync(token.Kid, cancel) is not { } key
                ? "signed with an unknown key"
            : await RefusalAsync(token, key) ?? Mismatch(token, key, activity);
    }

    private JsonWebToken? Read(string token)
    {
        try
        {
            return token.Length <= LongestToken && _handler.CanReadToken(token)
                ? _handler.ReadJsonWebToken(token)
                : null;
        }
        catch (Exception failure) when (failure is SecurityTokenException or ArgumentException or JsonException)
        {
            return null;
        }
    }

    private async Task<string?> RefusalAsync(JsonWebToken token, JsonWebKey key)
    {
        var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = Issuer,
            ValidAudience = options.Value.AppId,
            IssuerSigningKey = key,
            ValidAlgorithms = _algorithms,
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            LifetimeValidator = (from, until, _, _) => IsNow(from, until),
        });
        return result.IsValid ? null : result.Exception.GetType().Name;
    }

    private bool IsNow(DateTime? from, DateTime? until)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return until is { } end && now <= end + _skew && (from is not { } start || now >= start - _skew);
    }

    private static string? Mismatch(JsonWebToken token, JsonWebKey key, Activity activity) =>
        !token.TryGetPayloadValue<string>("serviceurl", out var service)
            || !string.Equals(service, activity.ServiceUrl, StringComparison.OrdinalIgnoreCase)
            ? "made for another service"
            : !Endorses(key, activity.ChannelId) ? "signed with a key of another channel"
            : null;

    private static bool Endorses(JsonWebKey key, string? channel) =>
        key.AdditionalData.TryGetValue("endorsements", out var said)
        && said is JsonElement { ValueKind: JsonValueKind.Array } all
        && all.EnumerateArray().Any(one => one.ValueKind == JsonValueKind.String && one.GetString() == channel);
}
