using AdvocacyBot.Assistant.Paper;
using AdvocacyBot.Letters;

namespace AdvocacyBot.Assistant.Tests.Paper;

/// <summary>A draft letter and a brief as the desks set them, with invented people and organisations.</summary>
internal static class Papers
{
    public static readonly DateTimeOffset Noon = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    private const string Reused = "Reused from 017_border, line 12.";
    private const string Template = "Template: joint letter.";

    public static PaperDocument Letter { get; } = new(
        "Draft: family unity", LetterLanguage.English, "DRAFT — not for circulation",
        [
            new PaperPart.Letterhead("[Letterhead]"),
            new PaperPart.Paragraph("December 4, 2026"),
            new PaperPart.Lines(
                ["The Honorable Ana Ortiz Vega", "Secretary of the Interior", "Calle Uno 20", "Col. Centro, Ciudad de México. C.P. 06010"]),
            new PaperPart.Lines(
                ["Dr. Luis Prado Ríos", "Secretary of Foreign Affairs", "Plaza Mayor 3", "Col. Centro, Ciudad de México. C.P. 06010"]),
            new PaperPart.Paragraph(new PaperWords(
                [new PaperRun("Re: ") { Strong = true }, new PaperRun("Family unity for people sent back") { Strong = true }])),
            new PaperPart.Paragraph("Dear Secretary Ortiz and Secretary Prado:"),
            new PaperPart.Paragraph(new PaperWords(
            [
                new PaperRun("Our organizations work with families on both sides of the border, and we are writing to you "
                    + "about the unity of families who are sent back to Mexico. ") { Comment = Template },
                new PaperRun("We are gravely concerned that children are being sent back without their parents, "),
                new PaperRun("[to confirm: since when]") { Open = true },
                new PaperRun(", and that nobody tells the parents where they are."),
            ])),
            new PaperPart.Paragraph(new PaperWords(
            [
                new PaperRun("We recommend that your government end the separation of families at once.") { Comment = Reused },
                new PaperRun(" In particular, we ask you to take these steps:"),
            ])),
            new PaperPart.List(
            [
                new PaperWords([new PaperRun("Stop the separation of families at the border.") { Comment = Reused }]),
                "Publish each month how many families were separated and how many were reunited.",
                "Give every child who arrives alone a lawyer.",
            ], true),
            new PaperPart.Paragraph("We enclose our letter of 3 May 2025. Thank you for your attention; we would welcome the "
                + "opportunity to meet with you in person."),
            new PaperPart.Paragraph("Sincerely,"),
            new PaperPart.Paragraph("Proposed signatories:"),
            SignOn(["Organization", "Signed by (name, title)", "Signed on"],
                ["Northern Border Network (NBN)", "", ""],
                ["Casa Abierta", "", ""],
                ["Institute for Families (IFF)", "Ann Lee, Director", "Date: 1 December 2026"]),
            new PaperPart.Lines(
            [
                "Cc: Bo Ruiz, Ambassador to the United States",
                "Cc: Ina Sol Marte, Commissioner, National Migration Institute",
            ]),
            new PaperPart.Paragraph("Enclosure: Letter of 3 May 2025"),
        ]);

    public static PaperDocument Carta { get; } = new(
        "Borrador: unidad familiar", LetterLanguage.Spanish, "BORRADOR — no circular",
        [
            new PaperPart.Letterhead("[Membrete]"),
            new PaperPart.Paragraph("Ciudad de México, 4 de diciembre de 2026"),
            new PaperPart.Lines(
                ["Ana Ortiz Vega", "Secretaria de Gobernación", "Calle Uno 20", "Col. Centro, Ciudad de México. C.P. 06010", "PRESENTE"]),
            new PaperPart.Paragraph(new PaperWords(
                [new PaperRun("Asunto: Unidad familiar de las personas devueltas") { Strong = true }])),
            new PaperPart.Paragraph("Estimada Secretaria Ortiz:"),
            new PaperPart.Paragraph("Nuestras organizaciones acompañan a familias en ambos lados de la frontera y le escriben "
                + "sobre la unidad de las familias devueltas a México."),
            new PaperPart.Paragraph("Le solicitamos que tome las siguientes medidas:"),
            new PaperPart.List(
            [
                "Poner fin a la separación de familias en la frontera.",
                "Publicar cada mes cuántas familias fueron separadas y cuántas reunidas.",
            ], true),
            new PaperPart.Paragraph("Agradecemos su atención y quisiéramos reunirnos con usted."),
            new PaperPart.Paragraph("Atentamente,"),
            new PaperPart.Paragraph("Firmantes propuestos:"),
            SignOn(["Organización", "Firmado por (nombre, cargo)", "Firmado el"],
                ["Red Frontera Norte (RFN)", "", ""],
                ["Casa Abierta", "", ""],
                ["Instituto para las Familias (IPF)", "Ana Lima Duarte, Directora", "Fecha: 1 de diciembre de 2026"]),
            new PaperPart.Lines(
            [
                "C.c.p. Bruno Ruiz Peña, Embajador en los Estados Unidos",
                "C.c.p. Inés Sol Marte, Comisionada, Instituto de Migración",
            ]),
        ]);

    public static PaperDocument Brief { get; } = new(
        "Brief: Ana Ortiz Vega", LetterLanguage.English, null,
        [
            new PaperPart.Heading("Ana Ortiz Vega, Secretary of the Interior", 1),
            new PaperPart.Paragraph(new PaperWords(
            [
                new PaperRun("Bottom line. ") { Strong = true },
                new PaperRun("Two letters since 2025 asked her to end the separation of families; neither was answered on file. [1] [2]"),
            ])),
            new PaperPart.Heading("What was asked of her, newest first", 2),
            new PaperPart.List(
            [
                Asked("3 May 2025, urged: ", "“We urge you to end the separation of families at the border.”", " [1]"),
                Asked("9 January 2025, asked: ", "“we ask that every child be given a lawyer”", " [2]"),
            ], false),
            new PaperPart.Heading("Their words", 2),
            new PaperPart.Paragraph("We are gravely concerned that children are being sent back without their parents.", IsQuote: true),
            new PaperPart.Heading("Who stood with us", 2),
            new PaperPart.Table(
                ["Organization", "Letters", "Last signed"],
                [["Northern Border Network (NBN)", "2", "3 May 2025"], ["Casa Abierta", "1", "9 January 2025"]]),
            new PaperPart.Heading("Not known", 2),
            new PaperPart.List(["Whether she answered either letter.", "Whether she still holds the office."], false),
            new PaperPart.Heading("Sources", 2),
            new PaperPart.Lines(["[1] 017_border, line 12", "[2] 009_children, line 8"]),
        ]);

    /// <summary>
    /// Heads that the letter reader takes for heads, "Name, title" in one cell, "Date:" before a date and empty cells
    /// where nobody has signed: so the table is read back from every format.
    /// </summary>
    private static PaperPart.Table SignOn(IReadOnlyList<PaperWords> head, params IReadOnlyList<PaperWords>[] rows) => new(head, rows);

    private static PaperWords Asked(string when, string quote, string source) =>
        new([new PaperRun(when), new PaperRun(quote) { Quoted = true }, new PaperRun(source)]);
}
