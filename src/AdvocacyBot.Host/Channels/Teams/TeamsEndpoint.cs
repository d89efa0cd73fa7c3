using AdvocacyBot.Host.Channels.Teams.Identity;
using AdvocacyBot.Library.Inbox;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace AdvocacyBot.Host.Channels.Teams;

/// <summary><c>POST /api/messages</c>: an activity is read, its sender checked, and its turn put into the inbox
/// before the channel hears that it was taken.</summary>
internal sealed class TeamsEndpoint(
    ChannelInbox inbox, TokenCheck tokens, IOptions<TeamsOptions> options, ILogger<TeamsEndpoint> log)
{
    /// <summary>Teams says about 100 KB a message; UTF-8 may take more.</summary>
    private const int LongestBody = 256 * 1024;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/messages", (HttpContext context, TeamsEndpoint endpoint) =>
            endpoint.TakeAsync(context, context.RequestAborted));
        routes.ServiceProvider.GetRequiredService<TeamsEndpoint>().Tell();
    }

    // Once, at the start: whoever runs the bot should not have to find out from refused messages.
    private void Tell()
    {
        if (options.Value.LocalDevelopment)
        {
            log.TeamsLocal();
        }
        else if (!options.Value.IsSetUp)
        {
            log.TeamsShut();
        }
    }

    private async Task<IResult> TakeAsync(HttpContext context, CancellationToken cancel)
    {
        // A page elsewhere can make a browser post other kinds of content to this machine, not this one.
        if (!context.Request.HasJsonContentType())
        {
            return Refused(StatusCodes.Status415UnsupportedMediaType, "expected application/json");
        }

        if (await ReadAsync(context.Request, cancel) is not { } body)
        {
            return Refused(StatusCodes.Status413PayloadTooLarge, "longer than an activity may be");
        }

        var read = ActivityReader.Read(body);
        if (read is ActivityReading.Unfit unfit)
        {
            // Who did not show a token learns nothing of what an activity looks like.
            return options.Value.LocalDevelopment || context.Request.Headers.Authorization.Count > 0
                ? Refused(StatusCodes.Status400BadRequest, unfit.Reason)
                : Refused(StatusCodes.Status401Unauthorized, "no bearer token");
        }

        var activity = ((ActivityReading.Fit)read).Activity;
        try
        {
            return await tokens.RefusalAsync(context.Request.Headers.Authorization, activity, cancel) is { } refusal
                    ? Refused(StatusCodes.Status401Unauthorized, refusal)
                : Stranger(activity) is { } stranger ? Refused(StatusCodes.Status403Forbidden, stranger)
                : await TakeAsync(activity, body, cancel);
        }
        catch (HttpRequestException)
        {
            return Refused(StatusCodes.Status503ServiceUnavailable, "the signing keys cannot be fetched");
        }
    }

    private string? Stranger(Activity activity) =>
        ServiceAddress.Trusted(activity.ServiceUrl, options.Value.ServiceHosts, options.Value.LocalDevelopment) is null
            ? "the service address is none of Bot Framework's"
            : options.Value.IsSetUp && !IsOfTenant(activity) ? "of another tenant" : null;

    // Teams always tells the tenant; channels without tenants, as Web Chat, never do.
    private bool IsOfTenant(Activity activity) => activity.Tenant is { } tenant
        ? tenant.Equals(options.Value.TenantId, StringComparison.OrdinalIgnoreCase)
        : activity.ChannelId != "msteams";

    private async Task<IResult> TakeAsync(Activity activity, byte[] body, CancellationToken cancel)
    {
        switch (ActivityKind.Of(activity))
        {
            case ActivityKind.ToAnswer:
                return await AcceptAsync(TeamsTurn.Of(activity, body), Results.StatusCode(202), cancel);
            case ActivityKind.ToWelcome:
                return await AcceptAsync(TeamsTurn.WelcomeOf(activity), Results.StatusCode(202), cancel);
            case ActivityKind.Invoke { Response: var response, IsTurn: true }:
                return await AcceptAsync(TeamsTurn.Of(activity, body), Json(response), cancel);
            case ActivityKind.Invoke { Response: var response }:
                return Json(response);
            case ActivityKind.Feedback { Said: var reaction }:
                log.FeedbackGiven(reaction);
                return Json("{}");
            case ActivityKind.UnknownInvoke:
                return Results.StatusCode(StatusCodes.Status501NotImplemented);
            default:
                return Results.StatusCode(StatusCodes.Status202Accepted);
        }
    }

    private async Task<IResult> AcceptAsync(InboxTurn turn, IResult taken, CancellationToken cancel) =>
        await inbox.AcceptAsync(turn, cancel) == Acceptance.Full
            ? Refused(StatusCodes.Status503ServiceUnavailable, "too many turns wait")
            : taken;

    private static IResult Json(string body) => Results.Text(body, "application/json");

    private IResult Refused(int status, string reason)
    {
        log.ActivityRefused(reason);
        return Results.Text(reason, statusCode: status);
    }

    private static async Task<byte[]?> ReadAsync(HttpRequest request, CancellationToken cancel)
    {
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = LongestBody;
        }

        using var body = new MemoryStream();
        try
        {
            await request.Body.CopyToAsync(body, cancel);
        }
        catch (BadHttpRequestException)
        {
            return null;
        }

        return body.ToArray();
    }
}
