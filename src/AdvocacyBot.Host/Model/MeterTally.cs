using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace AdvocacyBot.Host.Model;

/// <summary>Sums what the bot's meters count, for whoever asks; in Prometheus' text form.</summary>
internal sealed class MeterTally : IDisposable
{
    private const string OurMeters = "AdvocacyBot.";

    /// <summary>Tags are outcomes and reasons, a few dozen; more than these would be a fault of ours.</summary>
    private const int MostSeries = 500;

    private readonly MeterListener _listener = new();
    private readonly ConcurrentDictionary<string, Series> _series = new(StringComparer.Ordinal);

    public MeterTally()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name.StartsWith(OurMeters, StringComparison.Ordinal))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.Start();
    }

    public void Dispose() => _listener.Dispose();

    /// <summary>What was counted under a name, by its tags.</summary>
    public IReadOnlyList<(string Tags, double Sum)> Sums(string metric) =>
    [
        .. _series.Where(one => one.Key.StartsWith(metric + "{", StringComparison.Ordinal))
            .Select(one => (one.Key[(metric.Length + 1)..^1], one.Value.Read().Sum))
            .OrderBy(one => one.Item1, StringComparer.Ordinal),
    ];

    public string Told()
    {
        var told = new StringBuilder();
        foreach (var (key, series) in _series.OrderBy(one => one.Key, StringComparer.Ordinal))
        {
            var cut = key.IndexOf('{', StringComparison.Ordinal);
            var (metric, tags) = (key[..cut], key.EndsWith("{}", StringComparison.Ordinal) ? "" : key[cut..]);
            var (count, sum) = series.Read();
            _ = series.IsHistogram
                ? told.Append(CultureInfo.InvariantCulture, $"{metric}_count{tags} {count}\n{metric}_sum{tags} {sum}\n")
                : told.Append(CultureInfo.InvariantCulture, $"{metric}_total{tags} {sum}\n");
        }

        return told.ToString();
    }

    private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var key = KeyOf(instrument, tags);
        if (_series.Count < MostSeries || _series.ContainsKey(key))
        {
            _series.GetOrAdd(key, _ => new Series(instrument is Histogram<double>)).Add(value);
        }
    }

    private static string KeyOf(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var key = new StringBuilder(instrument.Name.Replace('.', '_'));
        key.Append(instrument.Unit == "s" ? "_seconds" : "").Append('{');
        foreach (var (name, value) in tags)
        {
            key.Append(key[^1] == '{' ? "" : ",").Append(name).Append("=\"").Append(value).Append('"');
        }

        return key.Append('}').ToString();
    }

    private sealed class Series(bool isHistogram)
    {
        private readonly Lock _lock = new();
        private long _count;
        private double _sum;

        public bool IsHistogram => isHistogram;

        public void Add(double value)
        {
            lock (_lock)
            {
                _count++;
                _sum += value;
            }
        }

        public (long Count, double Sum) Read()
        {
            lock (_lock)
            {
                return (_count, _sum);
            }
        }
    }
}
