using System.ClientModel;
using System.ClientModel.Primitives;
using Azure.Identity;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;

namespace AdvocacyBot.Host.Model;

/// <summary>The way to the model: sign-in, patience, circuit and budget around one client.</summary>
internal static class ModelConnection
{
    private const string KeyHeader = "api-key";

    /// <summary>A server that asks for no key still gets one: the library wants it.</summary>
    private const string NoKey = "none";

    private static readonly TimeSpan LongestConnecting = TimeSpan.FromSeconds(1);

    public static IChatClient Open(ModelOptions options, TimeProvider clock, ILogger log)
    {
        // The library sends headers on runtime and machine otherwise.
        AppContext.SetSwitch("OpenAI.DisableTelemetry", true);
        var http = new HttpClient(new SocketsHttpHandler
        {
            ConnectTimeout = LongestConnecting,
            // Keys and letters go to the configured host and no other.
            AllowAutoRedirect = false,
            PooledConnectionLifetime = TimeSpan.FromMinutes(10),
        });
#pragma warning disable OPENAI001 // The way to sign in to Azure that its vendor documents; marked as apt to change.
        var client = new ChatClient(options.Name, SignIn(options, clock), new OpenAIClientOptions
        {
            Endpoint = options.Endpoint,
            Transport = new HttpClientPipelineTransport(http),
            NetworkTimeout = options.Turn,
            RetryPolicy = new PatientRetry(options.Retries, options.Turn, clock, Random.Shared.NextDouble),
            // Its event source would log addresses and headers.
            ClientLoggingOptions = new ClientLoggingOptions { EnableLogging = false },
        });
#pragma warning restore OPENAI001
        return new ModelBudget(
            new ModelCircuit(new OpenAiChat(client, http), options.Turn, clock, log), options.Budgets, clock);
    }

    private static AuthenticationPolicy SignIn(ModelOptions options, TimeProvider clock) => options switch
    {
        { Entra: true } => new BearerTokenPolicy(
            new CachedToken(new DefaultAzureCredential(), clock), options.Scope),
        { Kind: ModelKind.Azure, Key: { } key } =>
            ApiKeyAuthenticationPolicy.CreateHeaderApiKeyPolicy(new ApiKeyCredential(key), KeyHeader),
        _ => ApiKeyAuthenticationPolicy.CreateBearerAuthorizationPolicy(new ApiKeyCredential(options.Key ?? NoKey)),
    };
}
