namespace AdvocacyBot.Host.Channels;

/// <summary>A token that is cancelled with another, or once a time has passed on the clock.</summary>
internal sealed class Patience : IDisposable
{
    private readonly CancellationTokenSource _time;
    private readonly CancellationTokenSource _either;

    public Patience(TimeSpan time, TimeProvider clock, CancellationToken cancel)
    {
        _time = new CancellationTokenSource(time, clock);
        _either = CancellationTokenSource.CreateLinkedTokenSource(_time.Token, cancel);
    }

    public CancellationToken Token => _either.Token;

    public void Dispose()
    {
        _either.Dispose();
        _time.Dispose();
    }
}
