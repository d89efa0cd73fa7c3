namespace AdvocacyBot.Letters.Tests;

/// <summary>Letters of another form: notes in the third person, memoranda, dates in words, numbers of files.</summary>
public class LetterFormTests
{
    [Theory]
    [InlineData(
        "The Embassy of the Republic of Harbour in Ottawa, Ontario presents its\ncompliments to the Rivers Office on Land (ROL) and has the honor to refer to its letter.",
        "Embassy of the Republic of Harbour", "Rivers Office on Land")]
    [InlineData(
        "La Embajada de Costa Clara saluda muy atentamente a la Coordinadora de Organizaciones Rurales y tiene el honor de referirse a su carta.",
        "Embajada de Costa Clara", "Coordinadora de Organizaciones Rurales")]
    public void A_note_in_the_third_person_tells_from_whom_and_to_whom(string opening, string from, string to)
    {
        var letter = Written.Read($"EMBASSY\n\n{opening}\n\nIt renews the assurances of its consideration.\n\nOttawa, May 5, 2022\n\n\nTo the\nRivers Office on Land\nOttawa");

        Assert.Equal([from], letter.Signatories.Select(s => s.Name.Value));
        Assert.Equal([to], letter.Recipients.Select(r => r.Organization?.Value));
    }

    [Fact]
    public void A_memorandum_is_from_whom_its_head_says()
    {
        var letter = Memo("Odalys Wrenfield, Director for Rivers, Northern Office on Land and\n         Water; Tomás Quilaqueo, Executive Director, Harbour Group");

        Assert.Equal(["Odalys Wrenfield", "Tomás Quilaqueo"], letter.Signatories.Select(s => s.Name.Value));
    }

    [Fact]
    public void A_memorandum_may_be_from_bodies_a_line_each()
    {
        var letter = Memo("Coalition for Open Rivers\n         Harbour Labor Committee");

        Assert.Equal(["Coalition for Open Rivers", "Harbour Labor Committee"], letter.Signatories.Select(s => s.Name.Value));
    }

    [Fact]
    public void A_message_tells_to_whom_and_when_it_was_sent()
    {
        var letter = Written.Read(
            """
            From: Odalys Wrenfield <owrenfield@rivers.example>
            Sent: Thursday, April 16, 2020 9:12 AM
            To: Tomás Quilaqueo <tomas.quilaqueo@harbour.example>
            Cc: Irena Kovalenko <irena@harbour.example>
            Subject: Water for the families

            Dear Director Quilaqueo,

            We ask that you open the gates.

            Respectfully,

            Odalys Wrenfield
            Legal Director
            """);

        Assert.Equal(new DateOnly(2020, 4, 16), letter.Dateline?.Date.Value);
        Assert.Equal(["Tomás Quilaqueo"], Written.Names(letter.Recipients));
        Assert.Equal(["Irena Kovalenko"], Written.Names(letter.CarbonCopies));
    }

    [Fact]
    public void A_letter_whose_dates_have_the_day_first_has_it_in_figures_too() =>
        Assert.Equal(
            new DateOnly(2020, 10, 2),
            Written.Read("Dear Ms Wrenfield\n\nYour letter dated 18 August 2020 refers. We shall answer it in due course.\n\nYours faithfully\n\nTOMÁS QUILAQUEO\nDIRECTOR-GENERAL\nDATE: 02/10/2020").Dateline?.Date.Value);

    [Fact]
    public void Behind_a_press_release_the_letter_s_own_date_counts()
    {
        var letter = Written.Read(
            """
            FOR IMMEDIATE RELEASE
            March 8, 2018

            HARBOUR — Today, eleven organizations sent a letter to Mayor Odalys Wrenfield and asked her to act.

            -----

            March 6, 2018

            Mayor Odalys Wrenfield
            City Hall

            Dear Mayor Wrenfield,

            We urge you to act.

            Sincerely,

            Migration Law Center
            """);

        Assert.Equal(new DateOnly(2018, 3, 6), letter.Dateline?.Date.Value);
    }

    [Theory]
    [InlineData("Santa Clara, a los diecisiete (17) días del mes de marzo del año dos mil\nveintiuno (2021).")]
    [InlineData("Santa Clara, a los diecisiete (17) días del mes de marzo del año dos mil veintiuno (2021).")]
    [InlineData("Signed this 17th day of March, 2021")]
    public void A_date_in_words_is_a_date(string line)
    {
        var letter = Written.Read($"Señora Presidenta:\n\nLe pedimos que cumpla su palabra y que escuche a las familias.\n\n{line}\n\nFirman:\n\nRed de Mujeres Rurales\nCasa Betania");

        Assert.Equal(new DateOnly(2021, 3, 17), letter.Dateline?.Date.Value);
    }

    [Theory]
    [InlineData("Ref: RK AMR 12/2044.008")]
    [InlineData("Ref. No. MRA/4-2019")]
    [InlineData("CARTA N° 037-2021-DE")]
    public void The_number_of_a_file_is_no_subject_and_no_title(string line)
    {
        var letter = Headed(line);

        Assert.Null(letter.SubjectLine);
        Assert.Null(letter.Title);
    }

    [Fact]
    public void A_second_mark_opens_another_matter() =>
        Assert.Equal(
            "Retiro del proyecto de ley",
            Headed("Asunto : Retiro del proyecto de ley\n\nReferencia : Oficio N° 112-2021").SubjectLine?.Value);

    [Fact]
    public void The_motto_of_the_year_is_no_title() =>
        Assert.Null(Headed("\"Año de la Lluvia y de la Paz\"").Title);

    [Fact]
    public void A_close_may_say_in_whose_name_it_is() =>
        Assert.Equal(
            "En Cristo,",
            Written.Read("Estimada Ministra:\n\nLe pedimos que escuche a las familias de la costa.\n\nEn Cristo,\n\n+ Tomás Quilaqueo Ruiz\nObispo de Santa Clara").ComplimentaryClose?.Value);

    [Theory]
    [InlineData("Harbour International therefore calls on your government to open the gates.")]
    [InlineData("We expect the EU to say so in public.")]
    [InlineData("We would be grateful to receive your reply by April 21, 2023.")]
    public void Such_a_sentence_asks(string sentence) => Assert.Single(Written.WithBody(sentence).Asks);

    [Fact]
    public void In_favour_of_someone_is_no_please() =>
        Assert.Empty(Written.WithBody("La Comisión resolvió en favor de las familias que esperan en la costa.").Asks);

    [Fact]
    public void An_item_of_a_list_names_who_is_asked()
    {
        var asks = Written.WithBody(
            """
            EXIGIMOS:

            PRIMERO. A la Fiscalía General de Jalisco, una investigación exhaustiva de los hechos.

            SEGUNDO. Al Gobierno de Jalisco, medidas de protección para las familias.
            """).Asks;

        Assert.Equal(["la Fiscalía General de Jalisco", "Gobierno de Jalisco"], asks.Select(a => a.Of));
    }

    private static Letter Headed(string line) => Written.Read(
        $"""
        {line}

        Señora
        Odalys Núñez Prado
        Ministra de Aguas
        Presente

        14 de octubre de 2019

        Estimada Ministra:

        Le pedimos que escuche a las familias de la costa, que esperan desde marzo una respuesta.

        Atentamente,

        Red de Mujeres Rurales
        """);

    private static Letter Memo(string from) => Written.Read(
        $"""
        MEMORANDUM

        TO:      Members, Committee on Rivers
        FROM:    {from}
        DATE:    September 14, 2016
        RE:      Conditions on aid

        We believe that this certification does not reflect the facts of the last year at all.

        We recommend that the Committee hold a hearing.
        """);
}
