using AdvocacyBot.Library;

namespace AdvocacyBot.Host.Tests;

public sealed class ProgressLineTests : IDisposable
{
    private readonly StringWriter _error = new();
    private readonly TickingClock _clock = new();

    [Fact]
    public void Long_work_names_the_file_and_its_place_and_leaves_no_trace()
    {
        using (var line = Line(isShown: true))
        {
            line.Report(new FileProgress(3, 40, "/letters/scan.pdf"));
            _clock.Tick();
            Assert.Equal("\r3 of 40  scan.pdf", _error.ToString().TrimEnd());
        }

        Assert.EndsWith(new string(' ', 78) + "\r", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_slow_file_tells_how_long_it_takes()
    {
        using var line = Line(isShown: true);
        line.Report(new FileProgress(1, 1, "scan.pdf"));
        _clock.Seconds = 12;
        _clock.Tick();

        Assert.Equal("\r1 of 1  scan.pdf (12 s)", _error.ToString().TrimEnd());
    }

    [Fact]
    public void A_script_never_sees_it()
    {
        using (var line = Line(isShown: false))
        {
            line.Report(new FileProgress(1, 1, "scan.pdf"));
            _clock.Tick();
        }

        Assert.Equal("", _error.ToString());
    }

    public void Dispose() => _error.Dispose();

    private ProgressLine Line(bool isShown) =>
        new(new Terminal(TextReader.Null, TextWriter.Null, _error, IsWatched: false) { ShowsProgress = isShown }, _clock);

    private sealed class TickingClock : TimeProvider
    {
        private readonly List<Action> _ticks = [];

        public int Seconds { get; set; }

        public override long GetTimestamp() => Seconds;

        public override long TimestampFrequency => 1;

        public void Tick() => _ticks.ForEach(tick => tick());

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            _ticks.Add(() => callback(state));
            return System.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }
}
