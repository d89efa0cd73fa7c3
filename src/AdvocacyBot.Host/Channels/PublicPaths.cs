using Microsoft.Extensions.Options;

namespace AdvocacyBot.Host.Channels;

/// <summary>
/// Under the public address only what guards itself is answered: the channels' doors, and drafts and briefs, whose
/// links nobody can guess. The page and everything else is for this machine.
/// </summary>
internal sealed class PublicPaths(RequestDelegate next, IOptions<ChannelOptions> options)
{
    private static readonly PathString[] _open = ["/api/messages", "/slack", "/drafts", "/briefs", "/health"];

    public Task InvokeAsync(HttpContext context)
    {
        var host = context.Request.Host.Host;
        if (options.Value.PublicUrl?.Host.Equals(host, StringComparison.OrdinalIgnoreCase) == true
            && !IsLocal(host) && !_open.Any(path => context.Request.Path.StartsWithSegments(path)))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        return next(context);
    }

    private static bool IsLocal(string host) => host is "localhost" or "127.0.0.1" or "[::1]";
}
