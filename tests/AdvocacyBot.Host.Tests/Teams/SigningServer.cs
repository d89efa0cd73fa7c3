using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace AdvocacyBot.Host.Tests.Teams;

/// <summary>Bot Framework's token service with keys of its own: metadata, keys with endorsements, signed tokens.</summary>
public sealed class SigningServer : IAsyncDisposable
{
    private readonly WebApplication _site;
    private readonly Dictionary<string, (RSA Key, string[]? Endorsements)> _keys = [];

    private SigningServer(WebApplication site) => _site = site;

    public Uri Metadata => new(_site.Urls.Single() + "/metadata");

    /// <summary>How often the keys were fetched.</summary>
    public int Fetched { get; private set; }

    public bool IsDown { get; set; }

    public static async Task<SigningServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new SigningServer(builder.Build());
        server._site.MapGet("/metadata", () => server.IsDown
            ? Results.StatusCode(StatusCodes.Status503ServiceUnavailable)
            : Results.Json(new { issuer = "https://api.botframework.com", jwks_uri = server._site.Urls.Single() + "/keys" }));
        server._site.MapGet("/keys", () => Results.Text(server.Keys().ToJsonString(), "application/json"));
        await server._site.StartAsync();
        return server;
    }

    /// <param name="endorsements">The channels it speaks for; null where the key names none at all.</param>
    public void Add(string kid, params string[]? endorsements) => _keys[kid] = (RSA.Create(2048), endorsements);

    public SigningCredentials SignedBy(string kid, string algorithm) =>
        new(new RsaSecurityKey(_keys[kid].Key) { KeyId = kid }, algorithm)
        {
            CryptoProviderFactory = new CryptoProviderFactory { CacheSignatureProviders = false },
        };

    public byte[] PublicKey(string kid) => _keys[kid].Key.ExportSubjectPublicKeyInfo();

    public static string Token(
        SigningCredentials? signedBy, string issuer, string audience, DateTime? from, DateTime? until, string? service)
    {
        var token = new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            NotBefore = from,
            Expires = until,
            SigningCredentials = signedBy,
            Subject = service is null ? null : new ClaimsIdentity([new Claim("serviceurl", service)]),
        };
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(token);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    private JsonObject Keys()
    {
        Fetched++;
        return new JsonObject { ["keys"] = new JsonArray([.. _keys.Select(one => Key(one.Key, one.Value.Key, one.Value.Endorsements))]) };
    }

    private static JsonObject Key(string kid, RSA key, string[]? endorsements)
    {
        var numbers = key.ExportParameters(includePrivateParameters: false);
        var told = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = kid,
            ["n"] = Base64UrlEncoder.Encode(numbers.Modulus),
            ["e"] = Base64UrlEncoder.Encode(numbers.Exponent),
        };
        if (endorsements is not null)
        {
            told["endorsements"] = new JsonArray([.. endorsements.Select(one => JsonValue.Create(one))]);
        }

        return told;
    }
}
