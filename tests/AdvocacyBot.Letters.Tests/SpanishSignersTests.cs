namespace AdvocacyBot.Letters.Tests;

public class SpanishSignersTests
{
    [Fact]
    public void Bodies_in_a_paragraph_wrapped_beneath_the_close_sign_each() =>
        Assert.Equal(
            [
                "Asociación Amparo", "Fundación Raíces Nuevas", "Federación de Ampas de Jaén",
                "Plataforma por la Acogida", "Red Diocesana de Jaén", "Comité de Apoyo del Sureste",
            ],
            Signed("Quedamos a la espera de su respuesta. Reciba un cordial saludo.",
                "Asociación Amparo, Fundación Raíces Nuevas, Federación de\n" +
                    "Ampas de Jaén, Plataforma por la Acogida, Red Diocesana de Jaén,\nComité de Apoyo del Sureste."));

    [Fact]
    public void A_link_closes_a_short_paragraph_of_bodies() =>
        Assert.Equal(
            [
                "Plataforma del Norte", "Unión Campesina de Cauca", "Red Juvenil Semillas",
                "Consejo de Resguardos", "Corporación Voces del Río",
            ],
            Signed("Firman:", "Plataforma del Norte, Unión Campesina\n" +
                "de Cauca, Red Juvenil Semillas, Consejo de\nResguardos y Corporación Voces del Río."));

    [Fact]
    public void Three_bodies_in_a_line_with_a_link_sign_each() =>
        Assert.Equal(
            [
                "Red de Mujeres", "Fundación Tierra Limpia", "Colectivo Ocho",
                "Asociación Hijas del Maíz", "Mesa de Aguas", "Foro por la Memoria",
            ],
            Signed("Atentamente,", "Red de Mujeres, Fundación Tierra Limpia y Colectivo Ocho\n" +
                "Asociación Hijas del Maíz, Mesa de Aguas y Foro por la Memoria"));

    [Fact]
    public void A_body_apart_above_the_one_who_presides_over_it_is_hers() =>
        Assert.Equal(
            ["Mercedes Olarte", "Joan Planella", "Itziar Goikoetxea"],
            Signed("Reciba un cordial saludo,",
                "Confederación de Entidades Vecinales\n\nFdo.: Mercedes Olarte\nPresidenta\n\n" +
                    "Unión Estatal de las Familias\n\nFdo.: Joan Planella\nPresidente\n\n" +
                "Consejo de Plataformas del Sur\n\nFdo.: Itziar Goikoetxea\nSecretaria general"));

    [Fact]
    public void One_body_apart_above_its_officers_is_theirs() =>
        Assert.Equal(
            ["Ana Gladis Ramírez", "Blanca Lidia Quele"],
            Signed("Atentamente,", "MESA DEPARTAMENTAL DE SALUD\n\nAna Gladis Ramírez\nCoordinadora\n\n" +
                "Blanca Lidia Quele\nSecretaria de Actas"));

    [Fact]
    public void More_signatures_follow_above_names_between_semicolons() =>
        Assert.Equal(
            ["Asociación de Agentes", "Comunidad de Orosmayo", "Pastoral Social del Altiplano"],
            Signed("Saludamos a Ud. muy atte.\n\n" +
                "Siguen firmas:", "Asociación de Agentes; Comunidad de Orosmayo; Pastoral Social del Altiplano."));

    [Theory]
    [InlineData("Artículo anterior\nComunidad denuncia nuevo intento de desalojo\n" +
        "Artículo siguiente\nRadio cumple quince años")]
    [InlineData("Comentarios (3)")]
    public void Links_of_a_page_beneath_the_names_sign_nothing(string links) =>
        Assert.Equal(["Red Sur", "Casa Luz"], Signed("En solidaridad,", "Red Sur\n\nCasa Luz\n\n" + links));

    [Fact]
    public void A_body_that_signs_alone_above_what_the_page_leaves_is_nobodys_house() =>
        Assert.Equal(["Junta Directiva Nacional"], Signed("Atentamente:", "Junta Directiva Nacional\n\n" +
            "Deja una respuesta"));

    [Fact]
    public void A_heading_right_above_the_paragraph_is_none_of_the_bodies() =>
        Assert.Equal(
            ["Albergue Betania", "Red del Sur", "Casa Luz Vieja", "Foro Norte", "Mesa de Aguas", "Centro Tierra"],
            Signed("Atentamente,", "International Organizations\n" +
                "Albergue Betania, Red del Sur, Casa Luz Vieja,\nForo Norte, Mesa de Aguas, Centro Tierra"));

    [Fact]
    public void The_seat_of_a_member_by_list_is_nobody() =>
        Assert.Equal(
            ["Ana Ruiz Solís", "Luis Paz Mora"],
            Signed("Atentamente,", "Dip. Ana Ruiz Solís\nTercera Circunscripción\n\nDip. Luis Paz Mora\n" +
                "Quinta Circunscripción"));

    [Fact]
    public void What_it_is_needful_to_point_out_is_no_ask() =>
        Assert.Empty(Written.Read("Estimada Ana Ruiz:\n\n" +
            "Es preciso indicar que las corporaciones son la autoridad ambiental.\n\nAtentamente,\n\nLuis Paz").Asks);

    private static IEnumerable<string> Signed(string close, string names) => Written.Read(
        "Estimado Ministro:\n\nLe escribimos por las familias que esperan en el muelle y no tienen abrigo.\n\n" +
            "Le pedimos que abra plazas de acogida.\n\n" +
        close + "\n\n" + names).Signatories.Select(signatory => signatory.Name.Value);
}
