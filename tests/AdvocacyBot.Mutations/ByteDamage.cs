namespace AdvocacyBot.Mutations;

/// <summary>What a bad disk, a cut transfer or a hostile hand does to bytes of any format.</summary>
public static class ByteDamage
{
    private const int Largest = 4 * 1024 * 1024;

    private static readonly Func<byte[], Random, byte[]>[] Kinds =
        [FlipBits, FlipBits, Overwrite, Cut, Truncate, Splice, Repeat, Insert, (content, _) => content];

    public static byte[] Draw(byte[] content, Random dice) => Kinds[dice.Next(Kinds.Length)](content, dice);

    public static byte[] FlipBits(byte[] content, Random dice)
    {
        byte[] flipped = [.. content];
        for (var left = 1 + dice.Next(16); left > 0 && flipped.Length > 0; left--)
        {
            flipped[dice.Next(flipped.Length)] ^= (byte)(1 << dice.Next(8));
        }

        return flipped;
    }

    public static byte[] Overwrite(byte[] content, Random dice)
    {
        byte[] written = [.. content];
        var (start, length) = Stretch(content, dice);
        dice.NextBytes(written.AsSpan(start, length));
        return written;
    }

    public static byte[] Cut(byte[] content, Random dice)
    {
        var (start, length) = Stretch(content, dice);
        return [.. content.AsSpan(0, start), .. content.AsSpan(start + length)];
    }

    public static byte[] Truncate(byte[] content, Random dice) => content[..dice.Next(content.Length + 1)];

    /// <summary>A stretch of the content stands again somewhere else.</summary>
    public static byte[] Splice(byte[] content, Random dice)
    {
        var (start, length) = Stretch(content, dice);
        var at = dice.Next(content.Length + 1);
        return [.. content.AsSpan(0, at), .. content.AsSpan(start, length), .. content.AsSpan(at)];
    }

    public static byte[] Repeat(byte[] content, Random dice)
    {
        var (start, length) = Stretch(content, dice);
        var times = Math.Min(1 << dice.Next(14), Largest / Math.Max(1, length));
        var repeated = Enumerable.Repeat(content[start..(start + length)], times).SelectMany(stretch => stretch);
        return [.. content.AsSpan(0, start), .. repeated, .. content.AsSpan(start)];
    }

    public static byte[] Insert(byte[] content, Random dice)
    {
        var noise = new byte[1 + dice.Next(64)];
        dice.NextBytes(noise);
        var at = dice.Next(content.Length + 1);
        return [.. content.AsSpan(0, at), .. noise, .. content.AsSpan(at)];
    }

    private static (int Start, int Length) Stretch(byte[] content, Random dice)
    {
        var start = dice.Next(content.Length + 1);
        return (start, dice.Next(Math.Min(content.Length - start, 1 << dice.Next(12)) + 1));
    }
}
