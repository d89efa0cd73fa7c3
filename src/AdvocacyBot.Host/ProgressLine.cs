using System.Globalization;
using AdvocacyBot.Library;

namespace AdvocacyBot.Host;

/// <summary>
/// One line on the error stream that tells which file is being read, once the work takes longer than a moment. A script
/// never sees it.
/// </summary>
internal sealed class ProgressLine : IProgress<FileProgress>, IDisposable
{
    private const int Width = 78;
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(700);

    private readonly Terminal _terminal;
    private readonly TimeProvider _clock;
    private readonly ITimer? _timer;
    private readonly Lock _writing = new();
    private FileProgress? _at;
    private long _since;
    private bool _shown;
    private bool _ended;

    public ProgressLine(Terminal terminal, TimeProvider clock)
    {
        _terminal = terminal;
        _clock = clock;
        _timer = terminal.ShowsProgress ? clock.CreateTimer(_ => Show(), null, Moment, Moment) : null;
    }

    public void Report(FileProgress value)
    {
        lock (_writing)
        {
            (_at, _since) = (value, _clock.GetTimestamp());
        }
    }

    public void Dispose()
    {
        _timer?.Dispose();
        lock (_writing)
        {
            _ended = true;
            if (_shown)
            {
                _terminal.Error.Write($"\r{new string(' ', Width)}\r");
            }
        }
    }

    private void Show()
    {
        lock (_writing)
        {
            if (_at is { } at && !_ended)
            {
                _terminal.Error.Write("\r" + Line(at, _clock.GetElapsedTime(_since)));
                _shown = true;
            }
        }
    }

    private static string Line(FileProgress at, TimeSpan spent)
    {
        var slow = spent.TotalSeconds < 2
            ? ""
            : string.Create(CultureInfo.InvariantCulture, $" ({spent.TotalSeconds:0} s)");
        var line = $"{at.Number} of {at.Of}  {Path.GetFileName(at.Path)}{slow}";
        return (line.Length > Width ? line[..(Width - 1)] + "…" : line).PadRight(Width);
    }
}
