using Microsoft.Extensions.Options;

namespace AdvocacyBot.Host.Channels;

/// <summary>
/// To whom asks from outside only what guards itself is answered: the channels' doors, and drafts and briefs, whose
/// links nobody can guess. The page and everything else is for this machine.
/// </summary>
internal sealed class PublicPaths(RequestDelegate next, IOptions<ChannelOptions> options)
{
    private static readonly PathString[] _open = ["/api/messages", "/slack", "/drafts", "/briefs", "/health"];

    // Set by proxies and tunnels: whoever sent the request is not at this machine.
    private static readonly string[] _forwarded =
        ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via"];

    public Task InvokeAsync(HttpContext context)
    {
        if (IsPublic(context) && !_open.Any(path => context.Request.Path.StartsWithSegments(path)))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        return next(context);
    }

    private bool IsPublic(HttpContext context) =>
        _forwarded.Any(context.Request.Headers.ContainsKey)
        || (options.Value.PublicUrl is { } url
            && (context.Connection.LocalPort == options.Value.PublicPort
                || url.Host.Equals(context.Request.Host.Host, StringComparison.OrdinalIgnoreCase)));
}
