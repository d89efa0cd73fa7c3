using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AdvocacyBot.Host.Channels.Teams.Identity;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;

namespace AdvocacyBot.Host.Channels.Teams;

/// <summary>Sends activities to the service address that a conversation came from
/// (<c>POST /v3/conversations/{id}/activities</c>).</summary>
internal sealed class TeamsConnector(HttpClient http, ConnectorTokens tokens, IOptions<TeamsOptions> options)
{
    private static readonly TimeSpan _shortly = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan _longestWait = TimeSpan.FromMinutes(5);

    /// <param name="activity">As JSON.</param>
    public async Task<Delivery> SendAsync(
        string? serviceUrl, string conversation, string? replyTo, string activity, CancellationToken cancel)
    {
        var trusted = options.Value;
        if (ServiceAddress.Trusted(serviceUrl, trusted.ServiceHosts, trusted.LocalDevelopment) is not { } service)
        {
            return new Delivery.Never("the service address is not trusted");
        }

        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, Address(service, conversation, replyTo));
            request.Content = new StringContent(activity, Encoding.UTF8, "application/json");
            if (await tokens.GetAsync(cancel) is { } token)
            {
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            }

            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel);
            return DeliveryOf(response);
        }
        catch (Exception failure) when (failure is HttpRequestException or MsalException
            || (failure is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            return new Delivery.Later(_shortly);
        }
    }

    private static Uri Address(Uri service, string conversation, string? replyTo) => new(
        $"{service.ToString().TrimEnd('/')}/v3/conversations/{Uri.EscapeDataString(conversation)}/activities"
        + (replyTo is null ? "" : "/" + Uri.EscapeDataString(replyTo)));

    // Which answers are worth another try: rate-limit.md of Teams, and 401, since a token may just have run out.
    private static Delivery DeliveryOf(HttpResponseMessage response) => response.StatusCode switch
    {
        >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices => new Delivery.Sent(),
        HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed or HttpStatusCode.RequestTimeout
            or HttpStatusCode.Unauthorized or >= HttpStatusCode.InternalServerError =>
            new Delivery.Later(Wait(response)),
        HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge =>
            new Delivery.Never($"status {(int)response.StatusCode}") { IsOfMessage = true },
        var status => new Delivery.Never($"status {(int)status}"),
    };

    private static TimeSpan Wait(HttpResponseMessage response) => response.Headers.RetryAfter?.Delta switch
    {
        { } said when said > _longestWait => _longestWait,
        { } said when said > TimeSpan.Zero => said,
        _ => _shortly,
    };
}
