namespace AdvocacyBot.Library.Documents.Docx;

/// <summary>A part's content while it unfolds: no more than a letter could hold, and no more than it could pack.</summary>
internal sealed class BoundedStream(Stream part, string name, long packedLength) : Stream
{
    private const int Longest = 24 * 1024 * 1024;

    // Word's own XML packs ten to thirty times; below this length anything may.
    private const int MostPacked = 200;
    private const int Small = 1024 * 1024;

    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var count = part.Read(buffer);
        _read += count;
        if (_read > Longest)
        {
            throw new UnfitContentException($"expected at most {Longest / 1024 / 1024} MB in {name}; found more");
        }

        if (_read > Small && _read > packedLength * MostPacked)
        {
            throw new UnfitContentException(
                $"expected {name} to be packed at most {MostPacked} times; found it packed tighter");
        }

        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        part.Dispose();
        base.Dispose(disposing);
    }
}
