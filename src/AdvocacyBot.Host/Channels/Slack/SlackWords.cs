using AdvocacyBot.Letters;

namespace AdvocacyBot.Host.Channels.Slack;

/// <summary>What the bot says in Slack itself, around what the letters say.</summary>
internal sealed record SlackWords
{
    public required string Reading { get; init; }

    public required string Failed { get; init; }

    public required string NothingFilled { get; init; }

    public required string Line { get; init; }

    public required string Page { get; init; }

    public required string Share { get; init; }

    public required string DraftFromThis { get; init; }

    public required string Brief { get; init; }

    public required string GoOnDirectly { get; init; }

    public required string Helpful { get; init; }

    public required string NotHelpful { get; init; }

    public required string FillIn { get; init; }

    public required string Thanks { get; init; }

    public required string SharedBy { get; init; }

    public required string NotShared { get; init; }

    public required string Gone { get; init; }

    public required string Outsider { get; init; }

    public required string Usage { get; init; }

    public required string HelpQuestion { get; init; }

    public required string DraftOrder { get; init; }

    public required string DraftFile { get; init; }

    public required string BriefFile { get; init; }

    public required string BriefOrder { get; init; }

    public required string NoForm { get; init; }

    public required string MayNotImport { get; init; }

    public required string MayNotForget { get; init; }

    public required string NoFile { get; init; }

    public required string FileNotTaken { get; init; }

    public required string FileAdded { get; init; }

    public required string FileKnown { get; init; }

    public required string FileNotSent { get; init; }

    public required string Forgotten { get; init; }

    public required string NotOnShelf { get; init; }

    public required string Shelf { get; init; }

    public required string EmptyShelf { get; init; }

    public required string NoDate { get; init; }

    public required string TryThis { get; init; }

    public required string HomePromise { get; init; }

    public required ModalWords Modal { get; init; }

    public static SlackWords Of(LetterLanguage language) => language == LetterLanguage.Spanish ? _spanish : _english;

    private static readonly SlackWords _english = new()
    {
        Reading = "Reading the letters…",
        Failed = ChannelWords.Of("en").Failed,
        NothingFilled = ChannelWords.Of("en").NothingFilled,
        Line = "line",
        Page = "page",
        Share = "Share to channel",
        DraftFromThis = "Draft from this",
        Brief = "Brief",
        GoOnDirectly = "Continue in direct message",
        Helpful = "Helpful",
        NotHelpful = "Not helpful",
        FillIn = "Fill in",
        Thanks = "Thank you, that was noted.",
        SharedBy = "Shared from a private answer.",
        NotShared = "People of other organisations can read this channel, so nothing is shared from here.",
        Gone = "That answer is no longer kept. Please ask again.",
        Outsider = "I answer only people of the workspace that I belong to.",
        Usage = "Say /letters ask QUESTION, /letters draft, /letters brief [PERSON, OFFICE OR TOPIC] or /letters "
            + "import. In a channel, mention me; in a thread that I answer in, just go on.",
        HelpQuestion = "help",
        DraftOrder = "Draft a letter",
        DraftFile = "draft",
        BriefFile = "brief",
        BriefOrder = "brief ",
        NoForm = "Slack did not open the form in time. Please try again.",
        MayNotImport = "Adding letters is not open to you here. Whoever runs me can change that (Slack:Import).",
        MayNotForget = "Taking letters down is not open to you here. Whoever runs me can change that (Slack:Forget).",
        NoFile = "There is no file on that message.",
        FileNotTaken = "I did not take {0}: {1}",
        FileAdded = "{0} is on the shelf now, as {1}. Ask away.",
        FileKnown = "{0} was on the shelf already, as {1}.",
        FileNotSent = "Slack did not take the file. Please ask for it again, or fetch it from the page.",
        Forgotten = "{0} is off the shelf.",
        NotOnShelf = "There is no letter {0} on the shelf.",
        Shelf = "On the shelf: {0}",
        EmptyShelf = "There are no letters on the shelf.",
        NoDate = "no date",
        TryThis = "Ask, for example",
        HomePromise = "Every answer shows the words it stands on. What the letters do not say is answered so.",
        Modal = ModalWords.English,
    };

    private static readonly SlackWords _spanish = new()
    {
        Reading = "Leyendo las cartas…",
        Failed = ChannelWords.Of("es").Failed,
        NothingFilled = ChannelWords.Of("es").NothingFilled,
        Line = "línea",
        Page = "página",
        Share = "Compartir en el canal",
        DraftFromThis = "Redactar a partir de esto",
        Brief = "Ficha",
        GoOnDirectly = "Seguir por mensaje directo",
        Helpful = "Útil",
        NotHelpful = "No es útil",
        FillIn = "Completar",
        Thanks = "Gracias, queda anotado.",
        SharedBy = "Compartido de una respuesta privada.",
        NotShared = "Personas de otras organizaciones pueden leer este canal, así que desde aquí no se comparte nada.",
        Gone = "Esa respuesta ya no se guarda. Pregunte de nuevo, por favor.",
        Outsider = "Solo respondo a personas del espacio de trabajo al que pertenezco.",
        Usage = "Diga /letters ask PREGUNTA, /letters draft, /letters brief [PERSONA, CARGO O TEMA] o /letters import."
            + " En un canal, mencióneme; en un hilo en que respondo, siga sin más.",
        HelpQuestion = "ayuda",
        DraftOrder = "Redacta una carta",
        DraftFile = "borrador",
        BriefFile = "ficha",
        BriefOrder = "ficha sobre ",
        NoForm = "Slack no abrió el formulario a tiempo. Inténtelo de nuevo, por favor.",
        MayNotImport = "Aquí usted no puede añadir cartas. Quien me administra puede cambiarlo (Slack:Import).",
        MayNotForget = "Aquí usted no puede retirar cartas. Quien me administra puede cambiarlo (Slack:Forget).",
        NoFile = "Ese mensaje no tiene ningún archivo.",
        FileNotTaken = "No tomé {0}: {1}",
        FileAdded = "{0} ya está en el archivo, como {1}. Puede preguntar.",
        FileKnown = "{0} ya estaba en el archivo, como {1}.",
        FileNotSent = "Slack no tomó el archivo. Pídalo de nuevo, por favor, o descárguelo de la página.",
        Forgotten = "{0} ya no está en el archivo.",
        NotOnShelf = "No hay ninguna carta {0} en el archivo.",
        Shelf = "En el archivo: {0}",
        EmptyShelf = "No hay cartas en el archivo.",
        NoDate = "sin fecha",
        TryThis = "Puede preguntar, por ejemplo",
        HomePromise =
            "Cada respuesta muestra las palabras en que se apoya. Lo que las cartas no dicen se responde así.",
        Modal = ModalWords.Spanish,
    };
}
