namespace AdvocacyBot.Host.Channels.Slack;

/// <summary>What the bot's modals say.</summary>
internal sealed record ModalWords
{
    public required string Cancel { get; init; }

    public required string DraftTitle { get; init; }

    public required string DraftSubmit { get; init; }

    public required string To { get; init; }

    public required string About { get; init; }

    public required string From { get; init; }

    public required string Asks { get; init; }

    public required string BriefTitle { get; init; }

    public required string BriefSubmit { get; init; }

    public required string BriefSubject { get; init; }

    public required string AskTitle { get; init; }

    public required string AskSubmit { get; init; }

    public required string Question { get; init; }

    public required string FilesTitle { get; init; }

    public required string FilesSubmit { get; init; }

    public required string Files { get; init; }

    public required string FormTitle { get; init; }

    public required string FormSubmit { get; init; }

    public static ModalWords English { get; } = new()
    {
        Cancel = "Cancel",
        DraftTitle = "Draft a letter",
        DraftSubmit = "Draft",
        To = "To whom",
        About = "About what",
        From = "From whom",
        Asks = "What it asks for",
        BriefTitle = "Brief",
        BriefSubmit = "Brief me",
        BriefSubject = "A person, office, topic or letter",
        AskTitle = "Ask the letters",
        AskSubmit = "Ask",
        Question = "Your question",
        FilesTitle = "Add letters",
        FilesSubmit = "Add",
        Files = "Letters as .docx, .pdf, .txt, .md or .html",
        FormTitle = "Fill in the draft",
        FormSubmit = "Put in",
    };

    public static ModalWords Spanish { get; } = new()
    {
        Cancel = "Cancelar",
        DraftTitle = "Redactar una carta",
        DraftSubmit = "Redactar",
        To = "A quién",
        About = "Sobre qué",
        From = "De quién",
        Asks = "Qué pide",
        BriefTitle = "Ficha",
        BriefSubmit = "Preparar",
        BriefSubject = "Una persona, cargo, tema o carta",
        AskTitle = "Preguntar",
        AskSubmit = "Preguntar",
        Question = "Su pregunta",
        FilesTitle = "Añadir cartas",
        FilesSubmit = "Añadir",
        Files = "Cartas en .docx, .pdf, .txt, .md o .html",
        FormTitle = "Completar la carta",
        FormSubmit = "Incorporar",
    };
}
