namespace AdvocacyBot.Host.Channels;

/// <summary>The few sentences that channels say themselves, in both languages.</summary>
internal sealed record ChannelWords(string Help, string Failed)
{
    private static readonly ChannelWords _english = new(
        Help: "help",
        Failed: "That did not work just now, so I say nothing rather than something wrong. Please ask again.");

    private static readonly ChannelWords _spanish = new(
        Help: "ayuda",
        Failed: "Esto no ha funcionado ahora, y prefiero callar a decir algo falso. Vuelva a preguntar, por favor.");

    /// <param name="locale">As the channel tells it, as es-MX; English where it tells none.</param>
    public static ChannelWords Of(string? locale) =>
        locale?.StartsWith("es", StringComparison.OrdinalIgnoreCase) == true ? _spanish : _english;
}
