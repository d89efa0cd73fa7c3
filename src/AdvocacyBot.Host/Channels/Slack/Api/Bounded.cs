namespace AdvocacyBot.Host.Channels.Slack.Api;

/// <summary>Reads what comes over the wire, up to a size.</summary>
internal static class Bounded
{
    private const int Piece = 16 * 1024;

    /// <returns>Null where there is more than <paramref name="most"/>.</returns>
    public static async Task<byte[]?> ReadAsync(Stream stream, int most, CancellationToken cancel)
    {
        using var read = new MemoryStream();
        var piece = new byte[Piece];
        int count;
        while ((count = await stream.ReadAsync(piece, cancel)) > 0)
        {
            if (read.Length + count > most)
            {
                return null;
            }

            read.Write(piece, 0, count);
        }

        return read.ToArray();
    }
}
