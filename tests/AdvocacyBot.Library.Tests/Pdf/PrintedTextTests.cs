using AdvocacyBot.Library.Documents.Pdf;
using AdvocacyBot.Library.Documents.Pdf.Printed;

namespace AdvocacyBot.Library.Tests.Pdf;

/// <summary>Pages of typewriter letters, 78 to a line between the margins.</summary>
public sealed class PrintedTextTests
{
    private const double Wider = 0.5;

    [Fact]
    public void A_line_whose_next_word_would_not_have_fitted_was_wrapped() => Assert.Equal(
        ["Fabián Lozano, Coordinador General, Comisión Nacional de Búsqueda de Personas Desaparecidas", "Marta Ruiz"],
        Lines(
            "Fabián Lozano, Coordinador General, Comisión Nacional de Búsqueda de Personas",
            "Desaparecidas",
            "Marta Ruiz"));

    [Fact]
    public void A_line_behind_which_there_was_room_was_ended_by_its_writer() => Assert.Equal(
        ["Fabián Lozano, Coordinador, Comisión Nacional de Búsqueda", "Desaparecidas, A.C."],
        Lines("Fabián Lozano, Coordinador, Comisión Nacional de Búsqueda", "Desaparecidas, A.C."));

    [Theory]
    [InlineData("Emily Pruitt, Executive Secretary of the Interamerican Commission on Justice,", "Susan Lee, Director, Office of Refugee Settlement, Washington")]
    [InlineData("Comité de Familiares de Personas Desplazadas de la Alta Verapaz (CFPDAV)", "Consejo de Tapachula")]
    [InlineData("Ambassador to the Organization of American States Ana Lilia Montes de Oca", "Ambassador to Chile Bo Ruiz")]
    [InlineData("Av. Insurgentes No. 20, Col. Roma Norte, Ciudad de México, C.P. 1234506700", "Canciller de la República")]
    [InlineData("We, the organizations listed below, write to you about these three points:", "• Publish the agreement")]
    public void A_full_line_may_end_an_entry_all_the_same(string line, string next) =>
        Assert.Equal([line, next], Lines(line, next));

    [Fact]
    public void Lines_with_a_mark_of_a_copy_each_go_on_below_it() => Assert.Equal(
        [
            "Ccp. Lic. Reina Isabel Pineda.- Presidenta.- Comisión Estatal de los Derechos Humanos. Presente.",
            "Ccp. Guadalupe Cárdenas de la Cruz.- Vocal.- Comisión Estatal de los Derechos Humanos. Presente.",
        ],
        Lines(
            "Ccp. Lic. Reina Isabel Pineda.- Presidenta.- Comisión Estatal de los Derechos",
            "Humanos. Presente.",
            "Ccp. Guadalupe Cárdenas de la Cruz.- Vocal.- Comisión Estatal de los Derechos",
            "Humanos. Presente."));

    [Fact]
    public void A_line_that_comes_again_and_again_is_one_of_its_own() => Assert.Equal(
        [
            "Karla Patricia Cáceres    Rev. Tecún Tzul",
            "Member of Congress        Member of Congress",
            "Nayeli Xol Caal           Gregory Lund",
            "Member of Congress        Member of Congress",
        ],
        Lines(
            "Karla Patricia Cáceres    Rev. Tecún Tzul",
            "Member of Congress        Member of Congress",
            "Nayeli Xol Caal           Gregory Lund",
            "Member of Congress        Member of Congress"));

    [Fact]
    public void The_cells_of_a_table_are_put_together_each_for_itself() => Assert.Equal(
        [
            "Centro de Derechos Humanos Digna        Coordinadora Jurídica Regional",
            "Clínica Jurídica Landívar               Grupo de Monitoreo",
            "Mesa de Articulación Centroamericana    Hermanas",
        ],
        Printed(
            "Centro de Derechos        Coordinadora Jurídica",
            "Humanos Digna             Regional",
            "Clínica Jurídica          Grupo de Monitoreo",
            "Landívar",
            "Mesa de Articulación      Hermanas",
            "Centroamericana"));

    [Fact]
    public void The_last_of_typed_columns_goes_on_at_the_margin() => Assert.Equal(
        ["Embajador Marvin Pineda                         Ministro del Interior Walter Cáceres Portillo"],
        Lines("Embajador Marvin Pineda                         Ministro del Interior Walter", "Cáceres Portillo"));

    [Fact]
    public void A_typed_line_of_columns_goes_on_at_the_margin_with_all_its_cells() => Assert.Equal(
        [
            "Albergue San Óscar (AÓA)    Mid-Atlantic Coalition for Health and Human Rights Watch    Public Aid",
            "Grupo de Monitoreo          Office of Refugee Protection for the Lower Saint Clare      Sociedad Sol",
        ],
        Lines(
            "Albergue San Óscar (AÓA)    Mid-Atlantic Coalition for Health and Human Rights",
            "Watch    Public Aid",
            "Grupo de Monitoreo          Office of Refugee Protection for the Lower Saint",
            "Clare      Sociedad Sol"));

    [Theory]
    [InlineData("  Libardo Choque Quispe, Representante Suplente, Oficina Regional de Derechos", "Humanos, 1889 F Street NW")]
    [InlineData("                Libardo Choque Quispe, Representante, Oficina de los Derechos", "Humanos")]
    [InlineData("Libardo Choque Quispe, Representante Especial, Oficina Regional de Derechos", "Humanos; Ana Ruiz, Jefa")]
    public void What_is_left_of_a_name_goes_on_with_it(string line, string next) =>
        Assert.Equal([$"{line.Trim()} {next}"], Lines(line, next).Select(one => one.Trim()));

    [Theory]
    [InlineData("Ana Cárdenas Peña, Presidenta, Comisión Estatal de los Derechos Humanos Todos", "Thaís da Silva, Ministra")]
    [InlineData("Rocío Peña, Relatora Especial de la Comisión Interamericana de los Derechos", "PRESENTE.-")]
    [InlineData("Comité de Familiares de Personas Desplazadas de la Frontera Norte – CFPDFN", "Consejo de Pueblos")]
    public void What_names_another_is_an_entry_of_its_own(string line, string next) =>
        Assert.Equal([line, next], Lines(line, next));

    [Theory]
    [InlineData("Red Centroamericana de Acceso a la Justicia y por la Defensa de la Vida Libre", "Servicio Comunitario Sol")]
    [InlineData("Walter Alvarenga Pineda | Director of Advocacy | Mesoamerican Legal Aid Group", "Ruth Hargrove | President")]
    [InlineData("cc: Embajadora ante la Organización de los Estados Americanos Wendy Menjívar R", "Ministra de Trabajo Yolanda Peña")]
    [InlineData("Women of Central America for Refugee Protection and Rights of Asylum Seekers -", "__________________________")]
    public void What_opens_as_an_entry_does_is_one(string line, string next) => Assert.Equal(2, Lines(line, next).Count);

    [Theory]
    [InlineData("Ann Lee, Secretary of State, U.S. Department of State and its Bureau now, 2201", "C Street NW, Washington, DC 20520")]
    [InlineData("Minister of Foreign Affairs and of Trade, Ministry of Foreign Affairs Joanne", "P. Lund")]
    [InlineData("Open Letter to the Minister of Security Neil Grady and Secretary of Homeland R", "Kenji Dela Cruz on Security")]
    [InlineData("Lawyers’ Committee of Reyes University for Peace and Accountability Everywhere", "– LCPA")]
    public void What_must_follow_goes_on(string line, string next) => Assert.Single(Lines(line, next));

    [Fact]
    public void A_list_in_the_order_of_the_alphabet_tells_entries_from_what_is_left_of_them() => Assert.Equal(
        [
            "Alianza Sol", "Border Legal Aid", "Center for Land Defenders",
            "Global Fund for the Peoples of the Americas and of Central America and Justice Together",
            "Hudson Valley Coalition for Public Health and Rights of Children and the Young",
            "Ithaca Friends Always", "Living Waters Action",
        ],
        Lines(
            "Alianza Sol", "Border Legal Aid", "Center for Land Defenders",
            "Global Fund for the Peoples of the Americas and of Central America and Justice", "Together",
            "Hudson Valley Coalition for Public Health and Rights of Children and the Young",
            "Ithaca Friends Always", "Living Waters Action"));

    [Fact]
    public void What_a_page_break_tore_apart_is_one_again()
    {
        PrintedPage Sheet(params string[] lines) => new(
            612, 792, [.. lines.SelectMany((line, at) => TypedPage.Words(at + 45 - lines.Length, line))]);

        var pages = PrintedText.Of(
        [
            Sheet("Marta Ruiz", "Fabián Lozano, Coordinador General, Comisión Nacional de Búsqueda de Personas"),
            Sheet("Desaparecidas", "Ann Lee"),
        ]);

        Assert.EndsWith("Personas Desaparecidas", pages[0].Lines[^1], StringComparison.Ordinal);
        Assert.Equal(["Ann Lee"], pages[1].Lines);
    }

    [Fact]
    public void A_word_torn_at_a_ligature_is_one_word()
    {
        PrintedWord[] words = [new(72, 72, 78, 84, "O"), new(78, 72, 85, 84, "ﬃ"), new(85, 72, 97, 84, "ce")];

        Assert.Equal(["Oﬃce"], PrintedText.Of([new PrintedPage(612, 792, words)])[0].Lines);
    }

    [Fact]
    public void What_comes_again_and_again_may_be_left_of_names_all_the_same() => Assert.Equal(
        [
            "Secretaría Federal Gobernación         Fiscal General de la República",
            "Comisión Permanente Seguridad Común    Fiscalía General de la República",
        ],
        Printed(
            "Secretaría Federal        Fiscal General de la",
            "Gobernación               República",
            "Comisión Permanente       Fiscalía General de la",
            "Seguridad Común           República"));

    [Fact]
    public void A_list_that_runs_on_in_commas_is_one_line() => Assert.Single(Lines(
        "Centro de Derechos Humanos Sor Inés, Colectivo Ixim Ulew (CIU), Colectivo del",
        "Sur, Comité de Familiares de Víctimas de Alta Verapaz, Consejo de los Pueblos",
        "Zapotecos de El Progreso (CPZP), Casa Marta Elena (CME), Casa del Migrante de",
        "San Óscar, Fundación para Acceso a la Justicia"));

    [Fact]
    public void A_full_cell_is_parted_from_the_next_column_where_the_others_begin() => Assert.Equal(
        ["Sin Muros                       Raíces", "Ixim Ulew                       Voces", "Colectivo Voz y Memoria Viva    Hermanas"],
        Lines("Sin Muros                    Raíces", "Ixim Ulew                    Voces", "Colectivo Voz y Memoria Viva Hermanas"));

    [Fact]
    public void White_space_becomes_a_blank_line_also_where_it_is_narrow() => Assert.Equal(
        ["Sin Muros", "", "Raíces Vivas", "Ann Lee", "", "Ixim Ulew"],
        Page([(0, "Sin Muros"), (1.6, "Raíces Vivas"), (2.6, "Ann Lee"), (4.2, "Ixim Ulew")]));

    [Fact]
    public void Letter_spaced_words_keep_the_wider_gaps_between_them() => Assert.Equal(
        ["S I G N E D  B Y :"], Lines("S I G N E D  B Y :"));

    [Fact]
    public void What_is_below_the_words_behind_a_bullet_goes_on() => Assert.Equal(
        ["• Comunidades Tierra Digna por Defensa del Territorio y de la Vida en toda la Costa Sur y Norte"],
        Lines("• Comunidades Tierra Digna por Defensa del Territorio y de la Vida en toda la", "  Costa Sur y Norte"));

    [Fact]
    public void Words_and_pages_are_read_from_what_the_program_writes()
    {
        var page = Assert.Single(WordBoxes.Read(
            """
            <doc>
              <page width="612.000000" height="792.000000">
                <word xMin="72.0" yMin="100.0" xMax="90.5" yMax="112.0">Lee &amp;</word>
                <word xMin="95.0" yMin="100.0" xMax="99.0" yMax="112.0">&#xf0b7;</word>
              </page>
            </doc>
            """u8.ToArray(), StringEnds.None));

        Assert.Equal((612, 792), (page.Width, page.Height));
        Assert.Equal([new PrintedWord(72, 100, 90.5, 112, "Lee &"), new PrintedWord(95, 100, 99, 112, "•")], page.Words);
    }

    private static IReadOnlyList<string> Lines(params string[] lines) =>
        Page([.. lines.Select((line, at) => ((double)at, line))]);

    /// <summary>Letters of different widths, as in print: each second word is a little wider.</summary>
    private static IReadOnlyList<string> Printed(params string[] lines) => PrintedText.Of([new PrintedPage(612, 792,
    [
        .. lines.SelectMany((line, at) => TypedPage.Words(at, line))
            .Select((word, at) => at % 2 == 0 ? word : word with { Right = word.Right + (Wider * word.Text.Length) }),
    ])])[0].Lines;

    private static IReadOnlyList<string> Page(IReadOnlyList<(double Row, string Text)> lines) =>
        PrintedText.Of([new PrintedPage(612, 792, [.. lines.SelectMany(line => TypedPage.Words(line.Row, line.Text))])])[0].Lines;
}
