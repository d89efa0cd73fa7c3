using AdvocacyBot.Letters.Reading;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Tests;

/// <summary>Forms of the head that letters of the field have and textbooks do not.</summary>
public sealed class HeadFormTests
{
    [Theory]
    [InlineData("Señor:\nANÍBAL TICONA HUAYHUA\nPresidente del Consejo\n\nSeñora:\nMILUSKA ECHEVARRÍA\nMinistra del Ambiente\nPresente.-",
        "ANÍBAL TICONA HUAYHUA|MILUSKA ECHEVARRÍA")]
    [InlineData("A la atención de:\nDª Nerea Zubizarreta, Alcaldesa de Donostia\nD. Josu Aldekoa, Presidente del Parlamento",
        "Nerea Zubizarreta|Josu Aldekoa")]
    [InlineData("Señor Presidente\nJaime Morataya\nPresidente de la República\nSu despacho", "Jaime Morataya")]
    [InlineData("MINISTERIO DE AGRICULTURA\nDr. Esteban Cuchimba\nMinistro\nE. S. D.", "Esteban Cuchimba")]
    [InlineData("Ms. Marit Lowenthal, Special Rapporteur on the situation of human rights defenders\n"
        + "Working Group on Arbitrary Detention", "Marit Lowenthal|Working Group on Arbitrary Detention")]
    [InlineData("Mayor Todd Reyes\nMembers of the City Council of San Martin\n202 C Street\nSan Martin, CA 92101",
        "Todd Reyes|Members City Council of San Martin")]
    [InlineData("The Honorable Katherine Hobart\nGovernor of New Carolina\n1700 W. Jefferson Street", "Katherine Hobart")]
    [InlineData("The Hon Claudia Garrett\nMinister for Home Affairs\nPO Box 6022\nParliament House\nCanberra ACT 2600",
        "Claudia Garrett")]
    [InlineData("TO:  Ms Pilar Soto, Chair\nAND TO:  Mr Bo Ruiz, Commissioner", "Pilar Soto|Bo Ruiz")]
    [InlineData("Sr. Étienne Lachance\nEmbajador de Canadá\n\nPor intermedio de la Oficina de la Embajada", "Étienne Lachance")]
    public void Those_addressed_are_told_from_each_other_and_from_what_stands_around_them(string head, string addressed)
    {
        var letter = Read($"June 19, 2020\n\n{head}\n\nDear friends:\n\nWe urge you to end the practice.\n\nSincerely,\nHarbor Network");

        Assert.Equal(
            addressed.Split('|'),
            letter.Recipients.Select(r => r.Name?.Value ?? string.Join(' ', new[] { r.Title?.Value, r.Organization?.Value }.OfType<string>())));
    }

    [Theory]
    [InlineData("Managua, veintiocho de septiembre del dos mil dieciocho.", "2018-09-28")]
    [InlineData("Tegucigalpa, a los 14 días del mes de mayo de 2021", "2021-05-14")]
    [InlineData("Lima, a los treinta y un días del mes de mayo de dos mil veintiuno", "2021-05-31")]
    [InlineData("Washington D.C., San Salvador, Tegucigalpa y Ciudad de Guatemala, 21 de agosto de 2023", "2023-08-21")]
    [InlineData("June 22, 2020 / 30 Sivan 5780", "2020-06-22")]
    public void Dates_are_read_as_acts_and_coalitions_write_them(string line, string date)
    {
        var letter = Read($"{line}\n\nDear friends:\n\nWe urge you to end the practice.\n\nSincerely,\nHarbor Network");

        Assert.Equal(date, letter.Dateline?.Date.Value.ToString("yyyy-MM-dd", null));
    }

    [Theory]
    [InlineData("Hermanos todos:")]
    [InlineData("De nuestra mayor consideración.-")]
    [InlineData("Mari mari, Presidente; mari mari, Ministra:")]
    [InlineData("Estimables señoras y señores:")]
    public void Greetings_are_known_in_their_many_forms(string greeting)
    {
        var letter = Read($"""
            19 de junio de 2020

            Sr. Bo Ruiz
            Presidente de la República

            {greeting}

            Las organizaciones que firmamos esta carta le pedimos que se ponga fin a la práctica.

            Atentamente,
            Red del Puerto
            """);

        Assert.Equal(greeting, letter.Salutation?.Words.Value);
    }

    [Fact]
    public void People_of_unknown_names_above_their_organisations_are_people()
    {
        var letter = Read("""
            June 19, 2020

            Dear friends:

            We urge you to end the practice.

            Yours truly,

            Moira Sinclair
            Canadian Coalition on Colombia

            Jean-Philippe Rousseau
            Développement solidaire Québec

            Anita Kowalchuk
            Prairie Council for International Cooperation

            Ana Pérez, Directora Ejecutiva, CARECEN
            """);

        Assert.Equal(
            ["Moira Sinclair | Canadian Coalition on Colombia", "Jean-Philippe Rousseau | Développement solidaire Québec",
             "Anita Kowalchuk | Prairie Council for International Cooperation", "Ana Pérez | CARECEN"],
            letter.Signatories.OfType<Signatory.Person>().Select(s => $"{s.Name.Value} | {s.Affiliation?.Value}"));
    }

    [Fact]
    public void A_copy_without_a_mark_of_its_own_goes_on_with_the_marked_one_above()
    {
        var letter = Read("""
            June 19, 2020

            Dear friends:

            Please receive our warmest regards. We urge you to end the practice.

            Sincerely,
            Harbor Network

            cc: Emily Stern, Deputy Assistant Secretary for Central America, U.S.
            Department of State
            cc: Julian Frye, Senior Director for the Western Hemisphere, National Security
            Council
            """);

        Assert.Equal(["Emily Stern", "Julian Frye"], letter.CarbonCopies.Select(c => c.Name?.Value));
        Assert.Equal("We urge you to end the practice.", Assert.Single(letter.Asks).Words.Value);
    }

    [Fact]
    public void A_line_of_addressees_without_end_names_nobody()
    {
        var more = string.Concat(Enumerable.Repeat("Procuraduría de los Derechos Humanos, 12 Avenida 12-54, Zona 1, ", 2000));
        var letter = Read(
            $"PARA: Ana Lozano, Procuradora de los Derechos Humanos, {more}\n\nEstimada Procuradora:\n\n"
            + "Le pedimos que se ponga fin a la práctica.\n\nAtentamente,\nRed del Puerto");

        Assert.DoesNotContain(letter.Recipients, r => r.Name is not null);
    }

    private static Letter Read(string text) => LetterReader.Read(new SourceDocument("letter.txt", text));
}
