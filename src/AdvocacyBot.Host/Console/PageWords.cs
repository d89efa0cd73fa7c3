using System.Globalization;
using AdvocacyBot.Letters;

namespace AdvocacyBot.Host.Console;

/// <summary>What the page itself says, in the language of whoever looks at it.</summary>
public sealed record PageWords
{
    public required LetterLanguage Language { get; init; }

    public required string Code { get; init; }

    public required string Heading { get; init; }

    public required string Promise { get; init; }

    public required string QuestionLabel { get; init; }

    public required string Ask { get; init; }

    public required string Examples { get; init; }

    public required string HelpQuestion { get; init; }

    public required string Answer { get; init; }

    public required string Sources { get; init; }

    public required string Line { get; init; }

    public required string PageNumber { get; init; }

    public required string AskNext { get; init; }

    public required string Shelf { get; init; }

    public required string EmptyShelf { get; init; }

    public required string AllLetters { get; init; }

    public required string NoDate { get; init; }

    public required string LetterOf { get; init; }

    public required string UndatedLetter { get; init; }

    public required string Publisher { get; init; }

    public required string ToCheck { get; init; }

    public required string WordsNotThere { get; init; }

    public required string Back { get; init; }

    public required string SkipToContent { get; init; }

    public required string NotFound { get; init; }

    public required string Refused { get; init; }

    public required string Failed { get; init; }

    public required string TooLong { get; init; }

    public required string SayNext { get; init; }

    public required string YouSaid { get; init; }

    public required string GoOn { get; init; }

    public required string Send { get; init; }

    public required string DraftedLetter { get; init; }

    public required string StillNeeded { get; init; }

    public required string Optional { get; init; }

    public required string PutIn { get; init; }

    public required string Download { get; init; }

    public required string PlainText { get; init; }

    public required string DraftFile { get; init; }

    public required string BriefFile { get; init; }

    public required string NoPaper { get; init; }

    public required string NotMade { get; init; }

    public required string ElsewhereSent { get; init; }

    public required string NothingSaid { get; init; }

    public required string FormTooLong { get; init; }

    public required string ReplyGone { get; init; }

    public required Func<int, string> Signatories { get; init; }

    public required Func<DateOnly, string> Date { get; init; }

    public static PageWords English { get; } = new()
    {
        Language = LetterLanguage.English,
        Code = "en",
        Heading = "What do the letters say?",
        Promise = "Every answer shows the words it stands on. What the letters do not say is answered so.",
        QuestionLabel = "Your question",
        Ask = "Ask",
        Examples = "For example",
        HelpQuestion = "help",
        Answer = "Answer",
        Sources = "The words this stands on",
        Line = "Line",
        PageNumber = "page",
        AskNext = "Ask next",
        Shelf = "On the shelf",
        EmptyShelf = "There are no letters on the shelf.",
        AllLetters = "All letters",
        NoDate = "no date",
        LetterOf = "Letter of",
        UndatedLetter = "Letter without a date",
        Publisher = "Its publisher’s words, before the letter",
        ToCheck = "Worth checking",
        WordsNotThere = "The words that were pointed to are not in this letter. Here it is as it stands now.",
        Back = "Ask a question",
        SkipToContent = "Skip to the content",
        NotFound = "There is no such letter or page here.",
        Refused = "That request could not be understood.",
        Failed = "Something went wrong here, and the question was not answered. Please ask again.",
        TooLong = "That question is too long. Please ask it in fewer than 1,000 characters.",
        SayNext = "Say next",
        YouSaid = "You said",
        GoOn = "Change it, or ask on",
        Send = "Send",
        DraftedLetter = "The draft",
        StillNeeded = "Fill in what you know",
        Optional = "optional",
        PutIn = "Put in",
        Download = "Download",
        PlainText = "Plain text",
        DraftFile = "draft",
        BriefFile = "brief",
        NoPaper = "There is no such draft or brief here.",
        NotMade = "That file could not be made here. The other formats can.",
        ElsewhereSent = "That was sent from another site, so nothing was done with it.",
        NothingSaid = "Nothing was typed, so nothing was changed.",
        FormTooLong = "That is too much for one form. Please fill it in with fewer than 4,000 characters.",
        ReplyGone = "That reply is no longer kept here. Please ask again or, for a draft, say “show the draft”.",
        Signatories = count => count == 1
            ? "1 signatory"
            : string.Create(CultureInfo.InvariantCulture, $"{count:N0} signatories"),
        Date = date => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
    };

    public static PageWords Spanish { get; } = new()
    {
        Language = LetterLanguage.Spanish,
        Code = "es",
        Heading = "¿Qué dicen las cartas?",
        Promise = "Cada respuesta muestra las palabras en que se apoya. Lo que las cartas no dicen se responde así.",
        QuestionLabel = "Su pregunta",
        Ask = "Preguntar",
        Examples = "Por ejemplo",
        HelpQuestion = "ayuda",
        Answer = "Respuesta",
        Sources = "Las palabras en que se apoya",
        Line = "Línea",
        PageNumber = "página",
        AskNext = "También puede preguntar",
        Shelf = "En el estante",
        EmptyShelf = "No hay cartas en el estante.",
        AllLetters = "Todas las cartas",
        NoDate = "sin fecha",
        LetterOf = "Carta del",
        UndatedLetter = "Carta sin fecha",
        Publisher = "Palabras de quien la publica, antes de la carta",
        ToCheck = "Conviene revisar",
        WordsNotThere = "Las palabras señaladas no están en esta carta. Aquí está tal como es ahora.",
        Back = "Hacer una pregunta",
        SkipToContent = "Ir al contenido",
        NotFound = "Aquí no hay tal carta ni tal página.",
        Refused = "No se pudo entender la petición.",
        Failed = "Algo falló aquí y la pregunta quedó sin respuesta. Por favor, pregunte de nuevo.",
        TooLong = "La pregunta es demasiado larga. Por favor, hágala en menos de 1000 caracteres.",
        SayNext = "También puede decir",
        YouSaid = "Usted dijo",
        GoOn = "Cámbielo o siga preguntando",
        Send = "Enviar",
        DraftedLetter = "El borrador",
        StillNeeded = "Complete lo que sepa",
        Optional = "opcional",
        PutIn = "Incorporar",
        Download = "Descargar",
        PlainText = "Texto sin formato",
        DraftFile = "borrador",
        BriefFile = "ficha",
        NoPaper = "Aquí no hay tal borrador ni tal ficha.",
        NotMade = "Ese archivo no se pudo hacer aquí. Los otros formatos sí.",
        ElsewhereSent = "Eso se envió desde otro sitio, así que no se hizo nada con ello.",
        NothingSaid = "No se escribió nada, así que nada cambió.",
        FormTooLong = "Es demasiado para un formulario. Por favor, complételo con menos de 4000 caracteres.",
        ReplyGone = "Esa respuesta ya no se guarda aquí. Pregunte de nuevo o diga “muestra el borrador”.",
        Signatories = count => count == 1
            ? "1 firmante"
            : string.Create(CultureInfo.InvariantCulture, $"{count} firmantes"),
        Date = SpanishDate,
    };

    private static readonly string[] SpanishMonths =
    [
        "enero", "febrero", "marzo", "abril", "mayo", "junio",
        "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
    ];

    public static PageWords Of(LetterLanguage language) => language == LetterLanguage.Spanish ? Spanish : English;

    // Cultures are not loaded (InvariantGlobalization), so the months are named here.
    private static string SpanishDate(DateOnly date) => $"{date.Day} de {SpanishMonths[date.Month - 1]} de {date.Year}";
}
