using AdvocacyBot.Letters;

namespace AdvocacyBot.Host.Channels;

/// <summary>The few sentences that channels say themselves, in both languages.</summary>
internal sealed record ChannelWords
{
    private static readonly ChannelWords _english = new()
    {
        Language = LetterLanguage.English,
        Help = "help",
        Failed = "That did not work just now, so I say nothing rather than something wrong. Please ask again.",
        NoFilesTaken = "I cannot take files here, so I have not read it. Whoever runs me can put the letter into my "
            + "folder, or import it from the shell.",
        NoPaper = "There is no such draft or brief any more, or this file cannot be made here. Ask for it anew.",
        NothingFilled = "Nothing was filled in, so nothing has changed.",
        NotShown = "I have an answer, but it cannot be shown here. Please ask for less of it, or ask on my page.",
        OldButton = "This button no longer leads anywhere. Please ask again.",
    };

    private static readonly ChannelWords _spanish = new()
    {
        Language = LetterLanguage.Spanish,
        Help = "ayuda",
        Failed = "Esto no ha funcionado ahora, y prefiero callar a decir algo falso. Vuelva a preguntar, por favor.",
        NoFilesTaken = "Aquí no puedo recibir archivos, así que no lo he leído. Quien me administra puede poner la "
            + "carta en mi carpeta o importarla desde la consola.",
        NoPaper = "Ese borrador o esa ficha ya no existe, o el archivo no se puede hacer aquí. Vuelva a pedirlo.",
        NothingFilled = "No se ha rellenado nada, así que nada ha cambiado.",
        NotShown = "Tengo una respuesta, pero aquí no se puede mostrar. Pida una parte, o pregunte en mi página.",
        OldButton = "Este botón ya no lleva a ninguna parte. Vuelva a preguntar, por favor.",
    };

    public required LetterLanguage Language { get; init; }

    public required string Help { get; init; }

    public required string Failed { get; init; }

    public required string NoFilesTaken { get; init; }

    public required string NoPaper { get; init; }

    public required string NothingFilled { get; init; }

    public required string NotShown { get; init; }

    public required string OldButton { get; init; }

    /// <param name="locale">As the channel tells it, as es-MX; English where it tells none.</param>
    public static ChannelWords Of(string? locale) =>
        locale?.StartsWith("es", StringComparison.OrdinalIgnoreCase) == true ? _spanish : _english;
}
