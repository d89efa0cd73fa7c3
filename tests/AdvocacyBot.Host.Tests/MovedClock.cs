using System.Collections.Concurrent;

namespace AdvocacyBot.Host.Tests;

/// <summary>A clock that stands until it is moved; timers are due when it passes them.</summary>
internal sealed class MovedClock : TimeProvider
{
    private readonly ConcurrentBag<Due> _timers = [];

    public DateTimeOffset Now { get; set; } = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;

    /// <summary>Lets the time pass, and calls what was to be called in it.</summary>
    public void Pass(TimeSpan time)
    {
        Now += time;
        foreach (var due in _timers.Where(due => due.At <= Now))
        {
            due.Call();
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Due(() => callback(state), Now + dueTime);
        _timers.Add(timer);
        return timer;
    }

    private sealed record Due(Action Callback, DateTimeOffset At) : ITimer
    {
        private bool _isOver;

        public void Call()
        {
            if (!_isOver)
            {
                Callback();
            }
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() => _isOver = true;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
