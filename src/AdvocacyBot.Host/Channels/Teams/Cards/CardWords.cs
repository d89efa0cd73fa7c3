using System.Globalization;
using AdvocacyBot.Assistant;
using AdvocacyBot.Assistant.Paper;
using AdvocacyBot.Letters;

namespace AdvocacyBot.Host.Channels.Teams.Cards;

/// <summary>What cards and messages in Teams say by themselves, in the language of the reply.</summary>
internal sealed record CardWords
{
    public required string Code { get; init; }

    public required string Line { get; init; }

    public required string Page { get; init; }

    public required string Sources { get; init; }

    public required string More { get; init; }

    public required string PutIn { get; init; }

    public required string Optional { get; init; }

    public required string Empty { get; init; }

    public required string File { get; init; }

    public required string PlainText { get; init; }

    public required string NoFiles { get; init; }

    public required IReadOnlyList<string> Welcome { get; init; }

    public required IReadOnlyList<string> Examples { get; init; }

    public static CardWords English { get; } = new()
    {
        Code = "en",
        Line = "line",
        Page = "page",
        Sources = "The words this stands on",
        More = "Show more",
        PutIn = "Put in",
        Optional = "optional",
        Empty = "Please write something here first.",
        File = "File",
        PlainText = "Plain text",
        NoFiles = "I can hand out files in a chat with me alone, or here once whoever runs me gives me a public "
            + "address (Channels:PublicUrl).",
        Welcome =
        [
            "I am AdvocacyBot. I answer questions about your coalition’s letters from the letters themselves, and show "
                + "the words each answer stands on. What they do not say, I say so.",
            "I also write first drafts and briefs from them. Nothing I draft is approved or signed by anyone.",
            "Just write to me here; in a group or channel, mention me. For example:",
        ],
        Examples = ["Which letters are there?", "Who signed the latest letter?", "What do the letters ask for?"],
    };

    public static CardWords Spanish { get; } = new()
    {
        Code = "es",
        Line = "línea",
        Page = "página",
        Sources = "Las palabras en que se apoya",
        More = "Mostrar más",
        PutIn = "Incorporar",
        Optional = "opcional",
        Empty = "Por favor, escriba algo aquí primero.",
        File = "Archivo",
        PlainText = "Texto sin formato",
        NoFiles = "Puedo entregar archivos en un chat a solas conmigo, o aquí cuando quien me administra me dé una "
            + "dirección pública (Channels:PublicUrl).",
        Welcome =
        [
            "Soy AdvocacyBot. Respondo preguntas sobre las cartas de su coalición con las cartas mismas, y muestro las "
                + "palabras en que se apoya cada respuesta. Lo que no dicen, lo digo.",
            "También escribo primeros borradores y fichas a partir de ellas. Nada de lo que redacto está aprobado ni "
                + "firmado por nadie.",
            "Escríbame aquí; en un grupo o canal, mencióneme. Por ejemplo:",
        ],
        Examples = ["¿Qué cartas hay?", "¿Quién firmó la última carta?", "¿Qué piden las cartas?"],
    };

    public static CardWords Of(LetterLanguage language) => language == LetterLanguage.Spanish ? Spanish : English;

    /// <summary>Where a citation stands, for a person.</summary>
    public string Place(Citation citation) => string.Create(CultureInfo.InvariantCulture,
        $"{citation.Letter}, {InLetter(citation)}");

    public string InLetter(Citation citation) => string.Create(CultureInfo.InvariantCulture,
        $"{(citation.Page is { } page ? $"{Page} {page}, " : "")}{Line} {citation.Line}");

    /// <summary>A file format as a button names it.</summary>
    public string NameOf(PaperFormat format) =>
        format == PaperFormat.Word ? "Word"
        : format == PaperFormat.Markdown ? "Markdown"
        : format == PaperFormat.Text ? PlainText
        : format.Ending[1..].ToUpperInvariant();
}
