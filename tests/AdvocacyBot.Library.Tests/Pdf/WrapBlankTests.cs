using System.Text;
using AdvocacyBot.Library.Documents.Pdf;
using AdvocacyBot.Library.Documents.Pdf.Printed;

namespace AdvocacyBot.Library.Tests.Pdf;

/// <summary>
/// Pages of an office program that leaves the blank at which it wrapped a line; "_" stands for it. 78 letters to a line.
/// </summary>
public sealed class WrapBlankTests
{
    private static readonly string[] Prose =
    [
        "The agreement was negotiated behind closed doors and has never been put before_",
        "the legislature. Children as young as six have appeared before the immigration_",
        "judges of this country without a lawyer.",
        "",
    ];

    [Fact]
    public void A_full_line_without_the_blank_was_ended_by_its_writer() => Assert.Equal(
        ["Comité de Familiares de Personas Desplazadas del Norte y", "de la Alta Verapaz", "Casa Norte"],
        Lines("Comité de Familiares de Personas Desplazadas del Norte y", "de la Alta Verapaz", "Casa Norte"));

    [Fact]
    public void What_hard_spaces_hold_together_goes_on_behind_a_line_with_room() => Assert.Equal(
        ["Plataforma Fronteriza de los Pueblos de la Costa Sur por Personas Refugiadas del Norte", "Casa Norte"],
        Lines(
            "Plataforma Fronteriza de los Pueblos de la Costa Sur por_", "Personas Refugiadas del Norte", "Casa Norte"));

    [Fact]
    public void Each_cell_goes_on_where_its_own_line_was_wrapped() => Assert.Equal(
        [
            ["Consejo de Pueblos Mayas", "Student Action with the Garífuna"],
            ["Hermanas de Betania", "Temple Beth El"],
            ["Sonoran Human", "Voces Nueva Esperanza"],
            ["Rights Coalition", "Radio Tierra Digna"],
        ],
        Lines(
            "Consejo de Pueblos_          Student Action with the_",
            "Mayas                        Garífuna",
            "Hermanas de Betania          Temple Beth El",
            "Sonoran Human                Voces Nueva_",
            "                             Esperanza",
            "Rights Coalition             Radio Tierra Digna").Select(Cells));

    [Fact]
    public void Where_no_columns_stand_the_last_words_go_on_at_the_margin() => Assert.Equal(
        [
            "Institute on Democracy|Mercer University Law School of Chicago Immigrant Rights Clinic",
            "Casa Norte|Ohio Valley Land Defenders Alliance",
        ],
        Lines(
            "Institute on Democracy      Mercer University Law School of Chicago Immigrant_",
            "Rights Clinic",
            "Casa Norte                       Ohio Valley Land Defenders Alliance")
            .Select(line => string.Join('|', Cells(line))));

    [Fact]
    public void Lines_behind_a_label_go_on_where_they_were_wrapped() => Assert.Equal(
        ["TO: Ranking Member Thaís dos Santos", "Governor Rocío Lozano Montes de Oca"],
        Lines(
            "TO:                       Ranking Member Thaís_",
            "                          dos Santos",
            "                          Governor Rocío Lozano_",
            "                          Montes de Oca").Select(line => line.Trim()));

    [Fact]
    public void A_word_torn_at_its_hyphen_is_one_again_and_no_label() => Assert.Equal(
        ["Dear Secretary Magdalena du Plessis, High Commissioner Warsame, and Mr. Stone-Rivers:"],
        Lines("Dear Secretary Magdalena du Plessis, High Commissioner Warsame, and Mr. Stone-", "Rivers:"));

    [Fact]
    public void Where_ended_lines_have_blanks_too_they_tell_nothing()
    {
        string[] blanks = ["Ann Lee_", "", "Bo Ruiz_", "", "Cy Paz_", "", "Di Roa_", ""];

        Assert.Equal(["Casa Norte", "Red Sur"], Lines([.. blanks, "Casa Norte_", "Red Sur"]).TakeLast(2));
    }

    [Fact]
    public void Where_strings_end_is_read_from_what_the_program_writes()
    {
        var ends = StringEnds.Read(Encoding.UTF8.GetBytes(
            """
            <page number="1" position="absolute" top="0" left="0" height="2376" width="1836">
            <text top="300" left="216" width="300" height="36" font="0">Secretary of </text>
            <text top="342" left="216" width="240" height="36" font="0"><b>Labor</b></text>
            <text top="384" left="216" width="300" height="36" font="0"><b>Secretary of </b></text>
            <text top="426" left="216" width="600" height="36" font="0">Casa Norte        </text>
            """));
        bool? Behind(double right, double top) => ends.IsBlankBehind(0, new PrintedWord(72, top, right, top + 12, "of"));

        Assert.Equal([true, false, true], [Behind(168, 100), Behind(152, 114), Behind(168, 128)]);
        Assert.Null(Behind(120, 100));
        Assert.Null(Behind(250, 142));
        Assert.Null(ends.IsBlankBehind(1, new PrintedWord(72, 100, 168, 112, "of")));
    }

    private static string[] Cells(string line) =>
        line.Split("    ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static IEnumerable<string> Lines(params string[] lines) =>
        PrintedText.Of([new PrintedPage(612, 792, [.. Prose.Concat(lines).SelectMany(Words)])])[0].Lines
            .SkipWhile(line => line.Length > 0).Skip(1);

    private static IEnumerable<PrintedWord> Words(string line, int row)
    {
        var words = TypedPage.Words(row, line).ToList();
        return words.Select((word, at) =>
            word.Text[^1] is '_' ? word with { Right = word.Right - 6, Text = word.Text[..^1], IsBlankBehind = true }
            : at == words.Count - 1 || words[at + 1].Left - word.Right > 12 ? word with { IsBlankBehind = false }
            : word);
    }
}
