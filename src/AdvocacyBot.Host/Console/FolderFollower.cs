using AdvocacyBot.Library;

namespace AdvocacyBot.Host.Console;

/// <summary>
/// Brings the shelf level with its folder: once at the start, then before every answer, so that a removed letter is gone
/// from the very next one. Each refusal is told once.
/// </summary>
internal sealed class FolderFollower(OpenShelf shelf, Terminal terminal) : BackgroundService
{
    private readonly SemaphoreSlim _oneAtATime = new(1, 1);
    private readonly HashSet<string> _told = [];

    public bool HasFollowed { get; private set; }

    public async Task FollowAsync(CancellationToken cancel)
    {
        await _oneAtATime.WaitAsync(cancel);
        try
        {
            await TellAsync(await shelf.FollowFolderAsync(cancel));
            HasFollowed = true;
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    public override void Dispose()
    {
        _oneAtATime.Dispose();
        base.Dispose();
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => FollowAsync(stoppingToken);

    private async Task TellAsync(ImportReport report)
    {
        foreach (var refusal in report.Refusals.Where(refusal => _told.Add(refusal.Reason)))
        {
            await terminal.Error.WriteLineAsync(refusal.Reason);
        }
    }
}
