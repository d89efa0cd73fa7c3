namespace AdvocacyBot.Letters.Tests;

/// <summary>Who signs where people and bodies stand in one list, where a sentence or a house tells it, and where a page goes on.</summary>
public class SignatureEndTests
{
    [Fact]
    public void People_of_bodies_and_bodies_may_sign_in_one_list()
    {
        var signed = Written.SignedBy(
            "Harbour Council for Civil Rights\nBec Anstone, Quiet Street Collective\nUncle Wally Merrow, Harbour Elders Circle\n"
            + "Professor Lorna Whitlow, Harbour University Law School\nTom Skerrow\nIllawong Legal Centre for Tenants\nSr Bernadette Carrow RSM\n"
            + "Women's Forum of Western Harbour\nJasper Hythe, Editor, The Rocks Gazette\nPride in Assembly\nNadine Abbott, barrister\n"
            + "Rural Rights Network\nKirra Bidwell, student").Signatories;

        Assert.Equal(
            ["Bec Anstone", "Uncle Wally Merrow", "Lorna Whitlow", "Tom Skerrow", "Bernadette Carrow", "Jasper Hythe", "Nadine Abbott", "Kirra Bidwell"],
            signed.OfType<Signatory.Person>().Select(p => p.Name.Value));
        Assert.Equal(5, signed.OfType<Signatory.Organization>().Count());
    }

    [Theory]
    [InlineData("Do you like this page? Tweet")]
    [InlineData("Comparte esta noticia: Facebook Twitter Telegram")]
    [InlineData("Publicar un comentario\nEntrada más reciente   Entrada antigua   Inicio")]
    [InlineData("Share this:\nTwitter\nFacebook")]
    [InlineData("Region / Country\n    Global\n\nMost Viewed\n    Joint Statement on Ports\n    How the Harbour Committee Works")]
    [InlineData("Rue du Port 9, 1202 Geneva\nodalys@harbour.example\n+41 22 555 01 90")]
    [InlineData("Rue du Port 9, 1202 Geneva\nT +32 2 555 01 77 | M +32 470 55 01 23")]
    [InlineData("Counsel for the Harbour Watch League")]
    public void What_a_page_has_beneath_signs_nothing(string tail) =>
        Assert.Equal(["Odalys Wrenfield"], Signed($"Odalys Wrenfield\nDirector\nHarbour Light Foundation\n\n{tail}"));

    [Fact]
    public void A_second_close_signs_nothing() =>
        Assert.Equal(["Odalys Wrenfield"], Signed("Yours in solidarity\n\n\nOdalys Wrenfield\nGeneral Secretary\nDockers' Union"));

    [Theory]
    [InlineData("f/ Odalys Wrenfield\nDirectora")]
    [InlineData("(f) Odalys Wrenfield\nDirectora")]
    [InlineData("s/ Odalys Wrenfield\nDirectora")]
    public void A_mark_of_signing_is_no_part_of_the_name(string block) => Assert.Equal(["Odalys Wrenfield"], Signed(block));

    [Fact]
    public void One_signs_for_a_house_of_lawyers()
    {
        var person = Assert.IsType<Signatory.Person>(Assert.Single(Written.SignedBy(
            "HARBOUR LAW CLINIC\nPer: Adv. Odalys Wrenfield\nAttorneys for Harbour School Justice").Signatories));

        Assert.Equal(("Odalys Wrenfield", "HARBOUR LAW CLINIC"), (person.Name.Value, person.Affiliation?.Value));
    }

    [Fact]
    public void A_head_of_two_kinds_in_small_letters_names_nobody() =>
        Assert.Equal(
            ["Casa Betania", "Albergue Santa Rosa", "Red del Puerto", "Centro Puerto Claro"],
            Signed("Albergues y casas\nCasa Betania\nAlbergue Santa Rosa\n\nOrganizaciones y redes\nRed del Puerto\nCentro Puerto Claro"));

    [Fact]
    public void A_part_of_the_world_is_a_place_where_countries_are() =>
        Assert.Equal(
            ["Climate Shift", "Harbour Watch", "River Guard", "Clean Ports Now"],
            Signed("Climate Shift – Europe\nHarbour Watch – Austria\nRiver Guard – France\nClean Ports Now – Spain"));

    [Fact]
    public void A_sentence_may_tell_who_signs() =>
        Assert.Equal(
            ["Graciela Monzón Vera", "Pablo Ferrero", "Nahuel Zalazar", "Delfina Ruiz", "Esteban Cuello", "Ariel Berraz"],
            Signed(
                "Firman la carta los diputados nacionales Graciela Monzón Vera (Santa Fe), Pablo Ferrero (Santa Fe) y Nahuel Zalazar (Corrientes); la senadora provincial "
                + "Delfina Ruiz; y los diputados provinciales Esteban Cuello y Ariel Berraz.").Select(name => name.Split(" (")[0]));

    [Fact]
    public void A_slash_parts_two_people_on_one_line() =>
        Assert.Equal(
            ["Soledad Iturralde", "Katherine Rowlands", "Emilio Cárcamo Ríos", "Gastón Perelmuter"],
            Signed(
                "Soledad Iturralde\nCentro de Derechos Humanos\n\nKatherine Rowlands / Emilio Cárcamo Ríos\nFundación para el Debido Proceso\n\n"
                + "Gastón Perelmuter\nCentro de Estudios Sociales"));

    [Fact]
    public void Those_who_promote_a_petition_sign_it() =>
        Assert.Equal(
            ["Puentes Abiertos", "Asociación Vecinal del Puerto", "Colectivo Papeles", "Federación de Acogida"],
            Signed("Organizaciones promotoras: Puentes Abiertos, Asociación Vecinal del Puerto, Colectivo Papeles y Federación de Acogida."));

    [Fact]
    public void A_letter_given_in_quotation_marks_is_read_as_any_other()
    {
        var letter = Written.Read(
            """
            "Dear Home Secretary,

            "We write to you about the families who wait at the harbour and have no shelter there.

            "Yours sincerely,

            Alder Welcome Circle, Brindle Methodist Church, Castle Friends of Refugees, Dunmere Community Kitchen, Harbour Quakers Meeting"
            """);

        Assert.Equal("Home Secretary", Assert.Single(letter.Recipients).Title?.Value);
        Assert.Equal(5, letter.Signatories.Count);
        Assert.Equal("Harbour Quakers Meeting", letter.Signatories[^1].Name.Value);
    }

    [Fact]
    public void Lines_of_one_person_each_are_no_paragraph_of_names() =>
        Assert.Equal(
            ["Roisin Halloran", "Will Stott", "Adaeze Umunna", "Judith Fairclough"],
            Signed(
                "Dr Roisin Halloran, Consultant Obstetrician, Harbour General Hospital\nDr Will Stott, Consultant Paediatrician, Royal Harbour Hospital\n"
                + "Dr Adaeze Umunna, Consultant Neonatologist, Western Harbour\nJudith Fairclough, Head of Midwifery, Cumbria"));

    [Fact]
    public void A_remark_on_the_signatories_hides_none_of_them() =>
        Assert.Equal(
            ["Benedikt Ahlgrimm", "Zainab Rawdani", "Marie Dubosc", "Rustam Fayziev"],
            Written.Read(
                """
                Dear Ambassador Lee:

                We write to you about the families who wait at the harbour and have no shelter there.

                Benedikt Ahlgrimm; Zainab Rawdani; Marie Dubosc; Rustam Fayziev

                The signatories are former ministers of four countries. They write in a personal capacity.
                """).Signatories.Select(s => s.Name.Value));

    [Fact]
    public void The_given_name_over_the_whole_name_is_the_same_person() =>
        Assert.Equal(["Ilaria Montefusco"], Signed("Ilaria\n\n--\nIlaria Montefusco\nPolicy Officer\nClean Seas Network"));

    [Fact]
    public void The_sender_of_a_memorandum_signs_with_those_listed() =>
        Assert.Equal(
            ["Coalition for Open Ports", "Harbour Watch Coalition", "River Guard Network", "Dockers' Union"],
            Written.Read(
                """
                MEMORANDUM

                To:     Members of the House
                From:   Coalition for Open Ports
                Date:   January 12, 2009
                Re:     Vote YES on the Ports Act

                The coalition, with the organizations listed below, asks you to support the bill when it comes to the floor.

                We urge you to vote YES on final passage of the bill that has been before you since the spring.

                Harbour Watch Coalition
                River Guard Network
                Dockers' Union
                """).Signatories.Select(s => s.Name.Value));

    private static IEnumerable<string> Signed(string block) => Written.SignedBy(block).Signatories.Select(s => s.Name.Value);
}
