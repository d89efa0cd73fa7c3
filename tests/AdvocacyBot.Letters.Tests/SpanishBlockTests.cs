namespace AdvocacyBot.Letters.Tests;

/// <summary>How the names of Spanish letters are set: beneath rules, in brackets, behind places, in short forms of offices.</summary>
public class SpanishBlockTests
{
    [Fact]
    public void Columns_that_have_lost_their_gap_are_told_by_the_rules_above()
    {
        var signed = Signed(
            "_____________________ _____________________\nORLANDO J. FERRER MALAVÉ NYDIA CABÁN ROSADO\nPRESIDENTE DIRECTORA EJECUTIVA\nSOCIEDAD TORTUGUERA DEL ESTE VIGÍAS DEL LITORAL, INC.");

        Assert.Equal(["ORLANDO J. FERRER MALAVÉ", "NYDIA CABÁN ROSADO"], signed.Select(s => s.Name.Value));
        Assert.Equal(["PRESIDENTE", "DIRECTORA EJECUTIVA"], signed.OfType<Signatory.Person>().SelectMany(s => s.Titles).Select(t => t.Value));
    }

    [Fact]
    public void What_stands_beneath_a_rule_and_a_name_is_of_the_name() =>
        Assert.Equal(
            ["Lorena Giacomantone", "Norma Ayunta", "Ezequiel Wolanski", "Matías Coliqueo"],
            Names("………………………            ………………………\nLorena Giacomantone         Dr. Ezequiel Wolanski\nRed Viva Litoral            Soc. Arg. de Tisiología Social\n\n\n" +
                "………………………            ………………………\nDra. Norma Ayunta           Matías Coliqueo\nJóvenes Positivos Patagonia Residentes del Hosp. Muñoz"
                    .Replace("Patagonia Residentes", "Patagonia   Residentes", StringComparison.Ordinal)));

    [Fact]
    public void Names_in_brackets_on_line_after_line_sign() =>
        Assert.Equal(
            ["Estela Barraza-Quinn", "Rubén Ochoa", "Carla DeWitt"],
            Names("(Estela Barraza-Quinn, Demócrata por Texas)\n(Rubén Ochoa, Demócrata por California)\n(Carla DeWitt, Republicana por Florida)"));

    [Fact]
    public void A_short_form_of_an_office_is_an_office()
    {
        var signed = Signed("Germán Inda Colque\nSTRIO. DE AGUAS\n\nCristóbal Ayca Flores\nSTRIO. DE ACTAS\n\nAna Poma Ruiz\nTES. DE HACIENDA");

        Assert.Equal(["Germán Inda Colque", "Cristóbal Ayca Flores", "Ana Poma Ruiz"], signed.Select(s => s.Name.Value));
    }

    [Fact]
    public void Natural_persons_head_a_group_and_sign_nothing() =>
        Assert.Equal(
            ["Red Agua Clara", "Fundación Los Ceibos", "Lucía Poma Ruiz", "Andrés Cárcamo Inda"],
            Names("ORGANIZACIONES\nRed Agua Clara\nFundación Los Ceibos\n\nPERSONAS NATURALES\nLucía Poma Ruiz\nAndrés Cárcamo Inda"));

    [Fact]
    public void Bodies_in_bold_type_sign_line_by_line()
    {
        var letter = Written.Read(
            "**Presidente Tomás Solano**\nPalacio Nacional\n\nEstimado presidente Solano:\n\n"
            + "Nosotros, las organizaciones abajo firmantes, le escribimos para condenar la detención del periodista Hugo Lara, fundador del diario *El Faro del Sur*, y para instarlo a garantizar que los periodistas trabajen sin temor.\n\n"
            + "Esta detención se produce días después de que *El Faro del Sur* publicara una serie sobre presuntos actos de corrupción en su círculo cercano. Forma parte de un patrón que ha obligado al exilio a por lo menos 15 periodistas en dos años.\n\n"
            + "Le pedimos que libere a los presos.\n\n"
            + "Respetuosamente,\n\n**Comité Istmeño de Reporteros**\n**Fundación Prensa Abierta**\n**PEN Altiplano**");

        Assert.Equal(["Comité Istmeño de Reporteros", "Fundación Prensa Abierta", "PEN Altiplano"], letter.Signatories.Select(s => s.Name.Value));
    }

    [Fact]
    public void Those_of_each_place_stand_behind_its_name() =>
        Assert.Equal(
            ["Albergue Belén de los Ríos", "Comedor Las Ceibas", "Casa del Desierto Alto", "Posada Sor Otilia", "Hermanos en la Vía"],
            Names("Chiapas: Albergue Belén de los Ríos, Comedor Las Ceibas. Coahuila: Casa del Desierto Alto, Posada Sor Otilia. Oaxaca: Hermanos en la Vía."));

    [Fact]
    public void A_calling_in_a_bracket_is_of_the_name_before_it() =>
        Assert.Equal(
            ["Haydée Scavino", "Dulce Abaroa", "Ndiaye Sarr", "Ismael Correa Lima"],
            Written.Read(
                "Los abajo firmantes manifestamos nuestra preocupación por la situación de los detenidos en la provincia.\n\nPrimeras firmas:\n\n" +
                "Haydée Scavino (Escritora, Argentina); Dulce Abaroa (Diputada mandato cumplido, Bolivia); Ndiaye Sarr (Filósofo, Senegal); Ismael Correa Lima (Sociólogo, Brasil)")
                .Signatories.Select(s => s.Name.Value));

    [Fact]
    public void A_committee_behind_an_office_is_where_it_is_held()
    {
        var treasurer = Assert.IsType<Signatory.Person>(Assert.Single(Signed("Marta Pulgar Veliz\nTesorera Comité APR Quebrada Alvarado Bajo")));

        Assert.Equal("Marta Pulgar Veliz", treasurer.Name.Value);
    }

    [Fact]
    public void A_close_may_be_a_sentence() =>
        Assert.Equal(
            ["Ayaka Montreuil", "Bheki Raghunathan", "Gonzalo Maddaleno"],
            Written.Read(
                "Excelencia,\n\nTenemos el honor de dirigirnos a Usted en nuestra calidad de titulares de los mandatos citados.\n\n" +
                "Acepte, Excelencia, la expresión de nuestra más distinguida consideración.\n\n" +
                "Ayaka Montreuil\nRelatora Especial sobre las formas contemporáneas de la esclavitud, incluidas sus causas y consecuencias\n\n" +
                "Bheki Raghunathan\nRelator Especial sobre una vivienda adecuada como elemento integrante del derecho a un nivel de vida adecuado\n\n" +
                "Gonzalo Maddaleno\nRelator Especial sobre los derechos humanos de los migrantes").Signatories.Select(s => s.Name.Value));

    [Theory]
    [InlineData("Sr. Arquitecto\nFernando Cordero Ruiz\nPresidente de la Asamblea Nacional\nCiudad Alfaro, Montecristi.")]
    [InlineData("Máster\nFernando Cordero Ruiz\nPresidente de la Asamblea Nacional")]
    [InlineData("Magíster\n\nFernando Cordero Ruiz\n\nPresidente de la Asamblea Nacional")]
    [InlineData("A la atención de la Vicepresidenta Tercera y Ministra para la Transición Ecológica\n\nDª. Fernando Cordero Ruiz")]
    public void One_is_written_to(string address) => Assert.Equal("Fernando Cordero Ruiz", Assert.Single(Written.Addressed(address).Recipients).Name?.Value);

    [Fact]
    public void Women_and_men_of_one_office_are_greeted_once() =>
        Assert.Single(Written.Read(
            "Estimadas congresistas y Estimados congresistas:\n\nEscribimos por la situación de las familias del valle, que esperan desde marzo.\n\nAtentamente,\n\nRed de Mujeres")
            .Recipients);

    [Fact]
    public void Whoever_hangs_beneath_a_copy_set_wide_is_copied() =>
        Assert.Equal(
            ["Migration Law Center", "Border Rights Network"],
            Written.WithTail("c.c. Procuradora General de la Nación\n\n     Margarita Ruiz Blanco\n\n     Defensoría del Pueblo").Signatories.Select(s => s.Name.Value));

    private static IEnumerable<string> Names(string signatures) => Signed(signatures).Select(s => s.Name.Value);

    private static IReadOnlyList<Signatory> Signed(string signatures) => Written.SignedBy(signatures).Signatories;
}
