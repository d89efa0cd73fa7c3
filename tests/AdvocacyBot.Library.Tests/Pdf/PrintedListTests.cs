using AdvocacyBot.Library.Documents.Pdf;
using AdvocacyBot.Library.Documents.Pdf.Printed;

namespace AdvocacyBot.Library.Tests.Pdf;

/// <summary>Lists that paper wrapped, in typewriter letters, 78 to a line between the margins.</summary>
public sealed class PrintedListTests
{
    [Theory]
    [InlineData("Secretary of Labor and of Foreign Affairs of the United Republic Sacheen Batz", "Chaclán, 2201 C Street NW, Washington, DC 20520")]
    [InlineData("Embajadora ante la Organización de los Estados Americanos Ana Lilia de Nájera", "Peña")]
    [InlineData("Ambassador to the Organization of American States and Its Members Norma M.", "Menjívar, 94 Rue de Montbrillant, Geneva")]
    [InlineData("Neil Brennan, who is of the Bureau of Population and Refugee Affairs, Deputy", "Assistant Secretary, U.S. Department of State")]
    [InlineData("Lic. Norma Portillo, Fiscal General de la República del Estado, Sr., Fiscalía", "General de la República, Av. Insurgentes No. 20")]
    [InlineData("Mtra. Dulce María Lozano Ibarra de la Fuente y Peña de los Cerros Altos, Fiscal", "General de la República, Fiscalía General, Av. Insurgentes No. 20")]
    [InlineData("Hernán Peña, Embajador de los Estados Unidos, para la Oficina Regional, del 21", "de mayo de 2021")]
    [InlineData("Open Doors, Plataforma Fronteriza por Acceso a la Justicia y Vida, The Bright", "River Foundation, and United for Children.")]
    public void What_is_left_of_a_name_an_office_or_a_date_goes_on(string line, string next) =>
        Assert.Single(Lines(line, next));

    [Theory]
    [InlineData("cc: Joanne J. McAllister, Director, Mexican Institute for Displaced Families Now", "*Affiliations are listed for identification only.")]
    [InlineData("Executive Secretary Jussara Araújo, 1889 F Street NW, Washington, DC, USA 20006", "correspondence@example.gov")]
    [InlineData("Rocío Cárdenas Zúñiga, Associate Professor of Anthropology, Temple of Beth El", "Wilson Quiñones Huamán, Professor of Law")]
    [InlineData("Karla Patricia Menjívar, Attorney General of the U.S. Department of Justice Now", "The Honorable Mustafa Haddad, Attorney General")]
    [InlineData("cc: Rosaura Huamán, Coordinadora, Comisión Nacional de Búsqueda de Personas Ya", "Para entrevistas, contactar a:")]
    [InlineData("Luz Marina Huamán, Párroco de la Catedral, Universidad Mariscal Landívar Norte", "San Salvador, 31 de diciembre de 2023")]
    public void What_cannot_be_of_an_entry_begins_anew(string line, string next) =>
        Assert.Equal([line, next], Lines(line, next));

    [Fact]
    public void Entries_that_dashes_part_run_on()
    {
        var line = Assert.Single(Lines(
            "Albergue Betania — Alden & Mercer Immigration Law — Asociación Civil Landívar",
            "y Familia — Border Immigrant Justice Alliance — Casa Juan Pablo Duarte (CJPD)",
            "— Casa San Óscar — Casa Santa Teresita — Fundación para Protección Universal",
            "Internacional — Global Fund for Migrant Children — Grupo de Monitoreo Andina"));

        Assert.Contains("(CJPD) — Casa San Óscar", line, StringComparison.Ordinal);
        Assert.Contains("Universal Internacional", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_without_commas_is_left_of_the_entry_above_in_a_list_that_has_them() => Assert.Equal(
        [
            "Ann Lee, Director, Casa Norte", "Bo Ruiz, Dean, Foro Sur",
            "Conceição dos Santos Figueiredo, Profesora Investigadora, el Instituto Superior Fray Olmedo",
            "Cy Paz, Chair, Red Este", "Di Roa, Dean, Red Este",
        ],
        Lines(
            "Ann Lee, Director, Casa Norte", "Bo Ruiz, Dean, Foro Sur",
            "Conceição dos Santos Figueiredo, Profesora Investigadora, el Instituto Superior", "Fray Olmedo",
            "Cy Paz, Chair, Red Este", "Di Roa, Dean, Red Este"));

    [Fact]
    public void What_stands_alone_between_rows_of_typed_columns_is_left_of_the_last() => Assert.Equal(
        [
            "Friends of the Borderlands, Colombia                                  Sisters",
            "Friends of the Rio Verde, Colombia                                    Sociedad Sor Juana, Guatemala",
            "Global Fund for Peace, El Salvador                                    Student",
        ],
        Lines(
            "Friends of the Borderlands, Colombia                                  Sisters",
            "Friends of the Rio Verde, Colombia                                    Sociedad",
            "Sor Juana, Guatemala",
            "Global Fund for Peace, El Salvador                                    Student"));

    [Fact]
    public void Spelled_headings_go_on_in_spelled_letters() => Assert.Single(Lines(
        "O R G A N I Z A C I O N E S  F I R M A N T E S  S I G N I N G  O R G A N I Z A", "T I O N S"));

    [Fact]
    public void A_series_that_reaches_over_a_page_break_is_one_line()
    {
        PrintedPage Sheet(int first, params string[] lines) =>
            new(612, 792, [.. lines.SelectMany((line, at) => TypedPage.Words(first + at, line))]);

        var long20 = Enumerable.Repeat(
            "Albergue Betania — Alden & Mercer Immigration Law — Asociación Civil Landívar —", 40);
        var pages = PrintedText.Of(
        [
            Sheet(0, [.. long20, "Casa Norte — Mercer & Alden Immigration Law in Arizona — Foro del Mid-Atlantic"]),
            Sheet(0, "Land Defenders Coalition — Red Sur — Red Norte"),
        ]);

        Assert.EndsWith("Mid-Atlantic Land Defenders Coalition — Red Sur — Red Norte", pages[0].Lines[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ann Lee\nPolicy Director", "General Secretary\n\nBo Ruiz\nBoard Chair", false)]
    [InlineData("cc: Ann Lee, Coordinator,", "Commission for Search\n\nBo Ruiz", false)]
    [InlineData("cc: Ann Lee\n    Bo Ruiz.", "    Cy Paz.\n    Di Roa.", false)]
    [InlineData("For media inquiries, contact:", "Ann Lee\n\nBo Ruiz", false)]
    [InlineData("cc. Ann Lee\nBo Ruiz", "Cy Paz", false)]
    [InlineData("cc. Ann Lee\nBo Ruiz", "Annex 1", true)]
    [InlineData("C.c.p.- Ann Lee.- Presente.", "     Cy Paz.- Presente.", false)]
    [InlineData("Sincerely,", "Ann Lee; Bo Ruiz\n\nCy Paz", true)]
    [InlineData("cc: Ann Lee, Chair\ncc: Bo Ruiz, Dean", "Related news\nGroups warn", true)]
    [InlineData("Fundación Alba\nAnn Lee\nDirector", "Unión de Mujeres\nBo Ruiz\nChair", true)]
    public void Words_tell_whether_what_a_page_ends_with_goes_on(string first, string second, bool ends) =>
        Assert.Equal(ends, PageJoin.Of([PdfPage.Of(first), PdfPage.Of(second)]).Contains("\n\f" + second.Split('\n')[0], StringComparison.Ordinal));

    [Fact]
    public void A_title_that_all_pages_but_the_first_begin_with_is_the_letters_own_where_it_comes_often()
    {
        string Pair(string name) => $"{name}\nMEMBER OF CONGRESS\n\n";
        var page = $"MEMBER OF CONGRESS\n\n{Pair("Ann Lee")}{Pair("Bo Ruiz")}{Pair("Cy Paz")}Di Roa";

        Assert.Equal(11, PageJoin.Of(
            [PdfPage.Of($"{Pair("Al Poe")}{Pair("Ed Sy")}Li Wu"), PdfPage.Of(page), PdfPage.Of(page), PdfPage.Of("MEMBER OF CONGRESS")])
            .Split("MEMBER OF CONGRESS").Length - 1);
    }

    private static IReadOnlyList<string> Lines(params string[] lines) => PrintedText.Of(
        [new PrintedPage(612, 792, [.. lines.SelectMany((line, at) => TypedPage.Words(at, line))])])[0].Lines;
}
