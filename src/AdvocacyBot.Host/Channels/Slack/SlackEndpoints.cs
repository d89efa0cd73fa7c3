using System.Text;
using AdvocacyBot.Host.Channels.Slack.Api;
using AdvocacyBot.Host.Channels.Slack.Inbound;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace AdvocacyBot.Host.Channels.Slack;

/// <summary><c>/slack/events</c>, <c>/slack/commands</c>, <c>/slack/interactions</c>: nothing is read before the
/// signature of the raw body holds.</summary>
internal sealed class SlackEndpoints(
    SlackReception reception, IOptions<SlackOptions> options, TimeProvider clock, ILogger<SlackEndpoints> log)
{
    /// <summary>A message of Slack's full length, told three times over in its event.</summary>
    private const int LongestBody = 1024 * 1024;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/slack/events", (HttpContext context, SlackEndpoints slack) =>
            slack.TakeAsync(context, (body, cancel) => slack.Reception.EventAsync(body, cancel)));
        routes.MapPost("/slack/commands", (HttpContext context, SlackEndpoints slack) =>
            slack.TakeAsync(context, (body, cancel) => slack.Reception.CommandAsync(Form(body), cancel)));
        routes.MapPost("/slack/interactions", (HttpContext context, SlackEndpoints slack) =>
            slack.TakeAsync(context, (body, cancel) =>
                slack.Reception.InteractionAsync(Encoding.UTF8.GetBytes(Form(body)("payload") ?? ""), cancel)));
    }

    private SlackReception Reception => reception;

    private async Task<IResult> TakeAsync(
        HttpContext context, Func<byte[], CancellationToken, Task<SlackReceipt>> take)
    {
        var cancel = context.RequestAborted;
        if (options.Value.SigningSecret is not { Length: > 0 } secret)
        {
            return Refused(StatusCodes.Status401Unauthorized, "the door is shut");
        }

        if (await ReadAsync(context.Request, cancel) is not { } body)
        {
            return Refused(StatusCodes.Status413PayloadTooLarge, "longer than Slack sends");
        }

        var headers = context.Request.Headers;
        if (!SlackSignature.Holds(
            secret, Only(headers["X-Slack-Request-Timestamp"]), Only(headers["X-Slack-Signature"]), body,
            clock.GetUtcNow()))
        {
            return Refused(StatusCodes.Status401Unauthorized, "not signed by Slack, or not now");
        }

        var receipt = await take(body, cancel);
        return receipt.Json is null
            ? Results.Text("", statusCode: receipt.Status)
            : Results.Text(receipt.Json, "application/json", statusCode: receipt.Status);
    }

    private IResult Refused(int status, string reason)
    {
        log.SlackRefused(reason);
        return Results.Text(reason, statusCode: status);
    }

    // Told twice, a header proves nothing.
    private static string? Only(StringValues header) => header.Count == 1 ? header[0] : null;

    private static Func<string, string?> Form(byte[] body)
    {
        var form = QueryHelpers.ParseQuery(Encoding.UTF8.GetString(body));
        return name => form.TryGetValue(name, out var value) ? Only(value) : null;
    }

    private static async Task<byte[]?> ReadAsync(HttpRequest request, CancellationToken cancel)
    {
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = LongestBody;
        }

        try
        {
            return await Bounded.ReadAsync(request.Body, LongestBody, cancel);
        }
        catch (BadHttpRequestException)
        {
            return null;
        }
    }
}
