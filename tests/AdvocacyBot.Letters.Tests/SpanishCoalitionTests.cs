namespace AdvocacyBot.Letters.Tests;

/// <summary>Heads and ends of Spanish letters as coalitions publish them.</summary>
public class SpanishCoalitionTests
{
    private const string End = "\n\nLes pedimos que actúen de inmediato.\n\nAtentamente,\n\nAna Ruiz\nDirectora\nCasa Betania\n";

    [Fact]
    public void A_copy_is_told_of_by_en_copia()
    {
        var letter = Written.Read("3 de mayo de 2022\n\nSeñora Ministra:" + End
            + "casa@betania.example\n\nEn copia:\n– Sra. Olga Soto, Jefa de Unidad, Servicio de Aguas\n– Grupo de Trabajo del Río\n");

        Assert.Equal(["Olga Soto", "Grupo de Trabajo del Río"], letter.CarbonCopies.Select(copy => copy.Name?.Value ?? copy.Organization!.Value));
        Assert.Equal(["Ana Ruiz"], letter.Signatories.Select(one => one.Name.Value));
    }

    [Fact]
    public void A_committee_and_its_legislature_are_one_copy() =>
        Assert.Equal(
            ["Defensoría de los Habitantes", "Comisión Especial de Aguas"],
            Written.Read("3 de mayo de 2022\n\nSeñora Ministra:" + End + "\nc: Defensoría de los Habitantes\n   Comisión Especial de Aguas, Asamblea Legislativa\n")
                .CarbonCopies.Select(copy => copy.Organization!.Value.Split(',')[0]));

    [Theory]
    [InlineData("Señora\nOlga Soto Pita\nMINISTRA DE ENERGÍA Y RECURSOS NATURALES NO RENOVABLES\n\nDe nuestra consideración:", "Olga Soto Pita")]
    [InlineData("Señora\nOLGA SOTO PITA\nMinistra de Agricultura y Desarrollo Rural Sostenible\nCiudad\n\nSeñora Ministra:", "OLGA SOTO PITA")]
    [InlineData("El Honorable Anton J. Soto\nSecretario de Estado\n\nEstimado Secretario Soto:", "Anton J. Soto")]
    [InlineData("Carta pública a los Presidentes de los Estados del Istmo\n\n¡Ni una menos!\n\nSeñores Presidentes:", "Presidentes de los Estados del Istmo")]
    [InlineData("Carta abierta de economistas a los Ministros y Ministras de Hacienda del Istmo\n\n25 de julio de 2023\n\nEstimados Ministros y Ministras:",
        "Ministros y Ministras de Hacienda del Istmo")]
    [InlineData("25 de julio de 2023\n\nBlas Soto, Presidente de la República\nCongreso de la República\n\nRespetado Presidente:", "Blas Soto", "Congreso de la República")]
    [InlineData("A las autoridades de la República\n\nSr. Blas Soto, Presidente de la República\nSra. Olga Peña, Fiscal General y Jefa del Ministerio Público\nCongreso de la República\n\nEstimadas autoridades:",
        "Blas Soto", "Olga Peña", "Congreso de la República")]
    [InlineData("17 de mayo de 2023\n\nA las y los integrantes de la Comisión de Aguas\n\nDe nuestra consideración:", "integrantes")]
    [InlineData("1 de marzo de 2023\n\nA las Representaciones Permanentes de los Estados miembros del Consejo de Derechos Humanos de las Naciones Unidas\n\nExcelencias:",
        "Representaciones Permanentes de los Estados miembros del Consejo de Derechos Humanos de las Naciones Unidas")]
    [InlineData("Señores:\n- Ministra del Ambiente\n- Ministro de Minas\n\nLas comunidades nos dirigimos a ustedes:", "Ministra del Ambiente", "Ministro de Minas")]
    [InlineData("Lima, 28 de enero de 2018\nFestividad de San Roque\n\nSeñor\nBlas Soto\nGobernador\n\nSeñor Gobernador:", "Blas Soto")]
    [InlineData("17 de mayo de 2023\n\n**Para:**\nBlas Soto, Presidente de la República\n\n**Asunto:** Trámite de la Ley de Aguas\n\nRespetado Presidente:", "Blas Soto")]
    [InlineData("REPÚBLICA DEL SUR\nMINISTERIO DE SALUD\nGabinete Ministra\n\nORD. A 110 N° 2417\n\nLIMA, 09 de julio de 2020\n\nDE : BLAS SOTO MENA\n     SUBSECRETARIO\n\n"
        + "A  : SRA. OLGA PEÑA ABARCA\n     DIRECTORA EJECUTIVA\n\nCumplo con informar a usted lo siguiente:", "OLGA PEÑA ABARCA")]
    [InlineData("2 de junio de 2021\n\nMinisterio de Aguas\nA/A: Dña. Olga Peña\nPaseo del Río, 162\n28046 Madrid\n\nEstimada Ministra:", "Olga Peña")]
    [InlineData("2 de junio de 2021\n\nCiudadano\nBlas Soto\nRector de la Universidad del Sur\nSu despacho.-\n\nEstimado Rector:", "Blas Soto")]
    [InlineData("2 de junio de 2021\n\nHonorables Senadores\nBlas Soto Lozano\nPresidente del Senado de la República\n\nOlga Peña Ospina\nPresidenta de la Cámara de Representantes\n\n"
        + "Congreso de la República\nCarrera 7 n.º 8-68\nCiudad\n\nRespetados Presidentes:", "Blas Soto Lozano", "Olga Peña Ospina")]
    public void Those_written_to_are_no_more_and_no_fewer(string head, params string[] expected) =>
        Assert.Equal(expected, Written.Read(head + End).Recipients.Select(one => one.Name?.Value ?? one.Title?.Value ?? one.Organization!.Value));

    [Theory]
    [InlineData("Casa Luz, Oxfam Sur, Red del Agua, Confederación Obrera (CSO) y Unión de Trabajadoras y Trabajadores (UTT).",
        "Casa Luz", "Oxfam Sur", "Red del Agua", "Confederación Obrera", "Unión de Trabajadoras y Trabajadores")]
    [InlineData("Red de Mujeres del Río\nColectiva Las Garzas\n\nSobre la Red de Mujeres del Río\nLa Red es una articulación de más de 300 organizaciones. Desde 2010 impulsa casas de descanso.",
        "Red de Mujeres del Río", "Colectiva Las Garzas")]
    [InlineData("Organizaciones internacionales\n\nRed de Mujeres del Río\nTestigos por la Paz\n\nOrganizaciones colombianas\n\nRuta de las Mujeres\nComisión de Justicia",
        "Red de Mujeres del Río", "Testigos por la Paz", "Ruta de las Mujeres", "Comisión de Justicia")]
    [InlineData("* Casa Luz\n* Red del Agua\n\n**Cc:** Olga Peña, ministra de Salud; Blas Soto, director de Aguas", "Casa Luz", "Red del Agua")]
    [InlineData("| Nombre | Institución | C.I. |\n|---|---|---|\n| Olga Peña | Universidad del Sur | 4.000.111 |\n| Blas Soto | Instituto del Río | 7.000.222 |", "Olga Peña", "Blas Soto")]
    public void Those_who_sign_are_no_more_and_no_fewer(string end, params string[] expected) =>
        Assert.Equal(
            expected,
            Written.Read("3 de mayo de 2022\n\nSeñora Ministra:\n\nLe pedimos que actúe de inmediato.\n\nAtentamente,\n\n" + end + "\n").Signatories.Select(one => one.Name.Value));
}
