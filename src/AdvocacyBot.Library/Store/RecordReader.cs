using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Library.Store;

/// <summary>Reads what a <see cref="RecordWriter"/> wrote, in the same order.</summary>
internal sealed class RecordReader(SourceDocument source, byte[] bytes)
{
    private int _at;

    public SourceDocument Source => source;

    public int Number()
    {
        var (number, shift) = (0u, 0);
        for (; bytes[_at] > 0x7F; _at++, shift += 7)
        {
            number |= (uint)(bytes[_at] & 0x7F) << shift;
        }

        return (int)(number | ((uint)bytes[_at++] << shift));
    }

    public double Share()
    {
        _at += sizeof(double);
        return BitConverter.ToDouble(bytes, _at - sizeof(double));
    }

    public string Text() => string.Create(Number(), this, static (units, record) =>
    {
        for (var at = 0; at < units.Length; at++)
        {
            units[at] = (char)record.Number();
        }
    });

    public TextSpan Span()
    {
        var start = Number();
        return new TextSpan(start, start + Number());
    }

    public Sourced<string> Words()
    {
        var span = Span();
        return Number() == 0 ? source.Words(span) : new Sourced<string>(Text(), span);
    }

    public T? Optional<T>(Func<T> read)
        where T : class => Number() == 0 ? null : read();

    public IReadOnlyList<T> Many<T>(Func<T> read)
    {
        var values = new T[Number()];
        for (var at = 0; at < values.Length; at++)
        {
            values[at] = read();
        }

        return values;
    }
}
