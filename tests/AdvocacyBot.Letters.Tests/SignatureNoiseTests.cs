namespace AdvocacyBot.Letters.Tests;

/// <summary>Lines beneath the names that sign nothing, whatever they look like.</summary>
public class SignatureNoiseTests
{
    [Theory]
    [InlineData("RV:km/opeiu-211")]
    [InlineData("/tw")]
    [InlineData("AB:cd")]
    [InlineData("ng/cope 12")]
    [InlineData("MLT/jp")]
    public void Initials_of_a_typist_sign_nothing(string mark) =>
        Assert.Equal(["Odalys Wrenfield"], Signed($"Odalys Wrenfield\nNational Secretary\n\n{mark}"));

    [Theory]
    [InlineData("Harbour Light Shelter is a charity registered in Scotland.")]
    [InlineData("Donations to Harbour Light Shelter are deductible from taxes.")]
    [InlineData("Registered charity no. 4410023")]
    [InlineData("A company limited by guarantee")]
    [InlineData("Fundación Puerto Claro es una entidad sin fines de lucro.")]
    [InlineData("Señora gobernadora, nuestro río no aguanta más.")]
    [InlineData("PROTESTAMOS LO NECESARIO")]
    public void A_sentence_beneath_the_names_signs_nothing(string sentence) =>
        Assert.Equal(["Odalys Wrenfield"], Signed($"Odalys Wrenfield\nDirector\n\n{sentence}"));

    [Theory]
    [InlineData("Por Verdad, Justicia y Memoria. Nunca jamás.")]
    [InlineData("For truth, justice and peace!")]
    [InlineData("Fuente: Puerto Claro")]
    [InlineData("Responsable de la publicación: Jimena Wrenfield Toscano")]
    [InlineData("[i] Harbour Watch, Hidden Emissions of Ports, January 2022 (advance copy).")]
    public void A_slogan_a_source_or_who_answers_for_the_print_signs_nothing(string line) =>
        Assert.Equal(["Odalys Wrenfield"], Signed($"Odalys Wrenfield\nDirector\n\n{line}"));

    [Fact]
    public void A_slogan_above_the_names_signs_nothing() =>
        Assert.Equal(
            ["Alicia Luna Figueroa", "Héctor Marín Rosas"],
            Signed("Por Verdad, Justicia y Memoria. Nunca jamás.\n\nAlicia Luna Figueroa – Presidenta, Agrupación de Familiares del Puerto.\nHéctor Marín Rosas – Vocero, Coordinadora del Puerto."));

    [Fact]
    public void A_professor_of_any_rank_signs_as_a_doctor_does() =>
        Assert.Equal(
            ["Graeme Ellis", "Deborah Young", "Ravi Sidhu", "Susan Mills"],
            Signed(
                "Dr Graeme Ellis, Past President, Harbour Society\n\nAssociate Professor Deborah Young, Respiratory Physician, Brisbane\n\n"
                + "Clinical Professor Ravi Sidhu, Occupational Physician, Sydney\n\nDr Susan Mills, Occupational Physician, Perth"));

    [Fact]
    public void A_chair_beneath_a_name_stays_a_title() =>
        Assert.Equal(["Deborah Young", "Ravi Sidhu"], Signed("Deborah Young\nAssociate Professor of Law\n\nRavi Sidhu\nAdjunct Professor, Harbour University"));

    [Fact]
    public void A_cooperative_is_whom_a_person_signs_for() =>
        Assert.Equal(["Nuria Arenas", "Luis Soto"], Signed("Nuria Arenas, Alcores S. Coop.\nLuis Soto, Universidad del Puerto"));

    [Fact]
    public void A_body_may_tell_in_brackets_of_how_many_it_is_made() =>
        Assert.Equal(
            ["Casa Betania", "Red Norteña de Organismos \"Tierra y Memoria\"", "Alianza Serrana por los Bosques"],
            Signed("Casa Betania\nRed Norteña de Organismos \"Tierra y Memoria\" (conformada por 27 organizaciones en 6 estados de la República mexicana)\nAlianza Serrana por los Bosques"));

    [Theory]
    [InlineData("Housing is a Human Right Coalition")]
    [InlineData("El Agua es Vida")]
    public void A_verb_between_capitals_is_of_a_name(string name) =>
        Assert.Equal([name, "Migration Law Center"], Signed($"{name}\nMigration Law Center"));

    [Theory]
    [InlineData("New York, NY 10044")]
    [InlineData("Carrera 12 N° 4-31 Edificio del Congreso")]
    public void A_street_or_a_city_with_its_code_signs_nothing(string line) =>
        Assert.Equal(["Odalys Wrenfield"], Signed($"Odalys Wrenfield\nDirector\n\n{line}"));

    [Fact]
    public void A_footnote_is_known_by_its_number_in_the_text()
    {
        var letter = Written.Read(
            """
            Dear Minister Oyelaran:

            Force may be used only where nothing else will do.1 Thirty people were hurt in May.2

            Yours sincerely,

            Odalys Wrenfield
            Director

            1 Basic Rules on the Use of Force by Officers of the Law and of Prisons,
            rule 12.
            2 Centre for Rivers, Harm Done
            """);

        Assert.Equal(["Odalys Wrenfield"], letter.Signatories.Select(s => s.Name.Value));
    }

    [Fact]
    public void A_footnote_is_known_by_its_star_in_the_text()
    {
        var letter = Written.Read(
            "Dear friends,\n\nOur scriptures call us to love the stranger.*\n\nIn hope,\n\nOdalys Wrenfield\nDirector\n\n*Leviticus 19:34");

        Assert.Equal(["Odalys Wrenfield"], letter.Signatories.Select(s => s.Name.Value));
    }

    [Fact]
    public void Numbers_that_no_word_of_the_text_bears_are_those_of_a_list() =>
        Assert.Equal(["Odalys Wrenfield", "Tomás Quilaqueo"], Signed("1 Odalys Wrenfield\n2 Tomás Quilaqueo"));

    [Fact]
    public void One_who_is_greeted_by_name_at_the_foot_is_written_to()
    {
        var letter = Written.Read(
            """
            October 2, 2019

            Dear Ms. Kovalenko:

            Thank you for your letter about the families who wait at the border and have no shelter there.

            Sincerely,

            Odalys Wrenfield
            Director of Correspondence

            Ms. Irena Kovalenko
            Coalition for Rivers
            Houston, Texas
            """);

        Assert.Equal(["Odalys Wrenfield"], letter.Signatories.Select(s => s.Name.Value));
        Assert.Equal(["Irena Kovalenko"], Written.Names(letter.Recipients));
    }

    [Fact]
    public void A_name_and_the_same_name_printed_beneath_are_one_person() =>
        Assert.Equal(["ODALYS WRENFIELD MP"], Signed("ODALYS WRENFIELD\nRT HON ODALYS WRENFIELD MP"));

    private static IEnumerable<string> Signed(string lines) =>
        Written.SignedBy(lines).Signatories.Select(s => s.Name.Value);
}
