using System.ClientModel;
using System.Net;
using System.Text.Json;
using AdvocacyBot.Assistant.Grounding;

namespace AdvocacyBot.Host.Model;

/// <summary>What a failure of the client means for whoever asked.</summary>
internal static class WireFailure
{
    /// <summary>Null where the caller gave up: that is no failure of the model.</summary>
    public static ModelFailure? Of(Exception failure, CancellationToken asked) => failure switch
    {
        OperationCanceledException when asked.IsCancellationRequested => null,
        OperationCanceledException or TimeoutException => new ModelFailure.TimedOut(),
        // After retries the library throws all failures together; the last tells how it ended.
        AggregateException { InnerExceptions: [.., var last] } => Of(last, asked),
        ClientResultException answered => OfStatus(answered),
        HttpRequestException or IOException => new ModelFailure.Unreachable(),
        Azure.Identity.AuthenticationFailedException => new ModelFailure.NotLetIn(),
        JsonException or FormatException or InvalidOperationException or ArgumentException
            or KeyNotFoundException => new ModelFailure.Malformed(),
        ModelFailureException => null,
        _ => new ModelFailure.Unreachable(),
    };

    private static ModelFailure OfStatus(ClientResultException answered) => (HttpStatusCode)answered.Status switch
    {
        // No answer at all: the connection failed.
        0 => answered.InnerException is TimeoutException or OperationCanceledException
            ? new ModelFailure.TimedOut()
            : new ModelFailure.Unreachable(),
        HttpStatusCode.TooManyRequests => new ModelFailure.Busy(),
        HttpStatusCode.RequestTimeout => new ModelFailure.TimedOut(),
        HttpStatusCode.BadRequest when IsFiltered(answered) => new ModelFailure.Filtered(Answer: false),
        >= HttpStatusCode.BadRequest and < HttpStatusCode.InternalServerError => new ModelFailure.NotLetIn(),
        HttpStatusCode.OK => new ModelFailure.Malformed(),
        _ => new ModelFailure.Unreachable(),
    };

    /// <summary>Azure blocks a question with 400 and this code; the details, which tell of the letter, are not
    /// read.</summary>
    private static bool IsFiltered(ClientResultException answered)
    {
        try
        {
            using var body = JsonDocument.Parse(answered.GetRawResponse()?.Content ?? BinaryData.FromString("{}"));
            return body.RootElement.TryGetProperty("error", out var error)
                && error.TryGetProperty("code", out var code)
                && code.ValueEquals("content_filter");
        }
        catch (Exception unread) when (unread is JsonException or InvalidOperationException)
        {
            // An error page of something in between: then it is no filter that spoke.
            return false;
        }
    }
}
