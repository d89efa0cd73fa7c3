using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Library.Store;

/// <summary>
/// Writes values one after the other, small numbers in one byte; <see cref="RecordReader"/> reads them back.
/// </summary>
internal sealed class RecordWriter(SourceDocument source)
{
    private readonly List<byte> _bytes = new(2_048);

    public byte[] ToArray() => [.. _bytes];

    public SourceDocument Source => source;

    public void Number(int number)
    {
        var rest = (uint)number;
        for (; rest > 0x7F; rest >>= 7)
        {
            _bytes.Add((byte)(rest | 0x80));
        }

        _bytes.Add((byte)rest);
    }

    public void Share(double share) => _bytes.AddRange(BitConverter.GetBytes(share));

    // UTF-16 units one by one: also a half of a surrogate pair comes back as it was.
    public void Text(string text)
    {
        Number(text.Length);
        foreach (var unit in text)
        {
            Number(unit);
        }
    }

    public void Span(TextSpan span)
    {
        Number(span.Start);
        Number(span.Length);
    }

    /// <summary>Most values are the words at their span: only others are written out.</summary>
    public void Words(Sourced<string> words)
    {
        Span(words.Span);
        var isOther = source.Words(words.Span).Value != words.Value;
        Number(isOther ? 1 : 0);
        if (isOther)
        {
            Text(words.Value);
        }
    }

    public void Optional<T>(T? value, Action<T> write)
        where T : class
    {
        Number(value is null ? 0 : 1);
        if (value is not null)
        {
            write(value);
        }
    }

    public void Many<T>(IReadOnlyList<T> values, Action<T> write)
    {
        Number(values.Count);
        foreach (var value in values)
        {
            write(value);
        }
    }
}
