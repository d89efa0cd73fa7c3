namespace AdvocacyBot.Letters.Tests;

/// <summary>Sentences that lead to asks, and asks in wordings of their own.</summary>
public class AskLeadTests
{
    [Theory]
    [InlineData("We would therefore like to meet with you at your earliest convenience.")]
    [InlineData("We should be very glad to meet you before the Budget.")]
    [InlineData("We would be delighted to meet with your team.")]
    [InlineData("Could we meet with you next month to discuss this?")]
    public void It_asks_for_a_meeting(string sentence) => Assert.Equal(AskKind.MeetingRequest, Assert.Single(Written.WithBody(sentence).Asks).Kind);

    [Theory]
    [InlineData("Nos dirigimos a ustedes solicitándoles que interpongan sus buenos oficios para que cese la represión.")]
    [InlineData("Escribimos esta carta pidiéndole que intervenga en favor de los detenidos.")]
    [InlineData("Nos dirigimos respetuosamente a usted con el fin de solicitar una revisión de la decisión de cierre.")]
    [InlineData("Por medio de esta carta acudimos ante usted con el propósito de pedirle que reciba a las familias.")]
    [InlineData("Mediante la presente venimos a solicitar la intervención de esa Defensoría.")]
    [InlineData("Es necesario, además, que el Ministerio financie los albergues pendientes.")]
    [InlineData("Es, por tanto, imprescindible que el Gobierno publique el informe.")]
    [InlineData("Es urgente y necesario que el Estado proteja a los defensores.")]
    [InlineData("Le agradeceríamos mucho que nos informara sobre el avance de las obras.")]
    [InlineData("We accordingly pray that you intervene.")]
    [InlineData("We hereby give the Government a fourteen-day ultimatum to reverse the fee.")]
    [InlineData("The Association demands that the Government of Malawi withdraws the bill.")]
    [InlineData("We expect a written response to this letter within fourteen days.")]
    [InlineData("I expect your reply by 4 March.")]
    [InlineData("Esperamos una respuesta favorable en un plazo de diez días.")]
    [InlineData("Could your office let us know which shelters will stay open?")]
    [InlineData("The Draft Plan must include a survey of the wells.")]
    [InlineData("We further pray that a peace meeting be convened before the rains.")]
    [InlineData("We should like to see the sickest patients evacuated at once.")]
    [InlineData("A written response within 14 days is sought.")]
    [InlineData("Your urgent intervention in this matter is solicited.")]
    [InlineData("I would be obliged if you could meet us at an early date.")]
    public void It_asks(string sentence) => Assert.Single(Asks(sentence));

    [Theory]
    [InlineData("El 3 de mayo presentamos un pedido de audiencia, que no fue respondido.")]
    [InlineData("Lamentamos la suerte de nuestro pedido de audiencia, el cual nos fuera notificado el pasado 6 de octubre.")]
    [InlineData("Si queremos que la vivienda sea un derecho no vamos a conseguirlo solo con declaraciones.")]
    [InlineData("Ya el año pasado solicitamos la suspensión y nadie respondió.")]
    [InlineData("I expect that it will be placed in the Library of the House before Easter.")]
    [InlineData("I hope that you find this helpful.")]
    [InlineData("We expect a difficult winter within two months.")]
    [InlineData("The Draft Plan was published in May.")]
    [InlineData("We also pray that the families be comforted.")]
    [InlineData("A review of the scheme is sought by the company.")]
    [InlineData("The second is to blame for the flood.")]
    [InlineData("We would like to thank you for meeting with us in June.")]
    [InlineData("Presentamos el informe anual solicitando fondos a la cooperación.")]
    [InlineData("Venimos acompañando a las familias y exigiendo justicia.")]
    [InlineData("The Federation asks its members to stay at home.")]
    [InlineData("Our members were happy to meet you in May and to discuss this.")]
    public void It_asks_for_nothing(string sentence) => Assert.Empty(Asks(sentence));

    [Fact]
    public void Asks_may_be_counted_off_in_a_row() =>
        Assert.Equal(
            ["The first is to stop all moves of families until June.", "The second is to publish the standards."],
            Asks("May I ask that you do two things? The first is to stop all moves of families until June. The second is to publish the standards."));

    [Theory]
    [InlineData("We ask that in it the Government:", "commits to build 90,000 homes;", "ends the freeze on benefit.")]
    [InlineData("We therefore ask you to nominate candidates who:", "have experience of homelessness;", "know the law.")]
    [InlineData("En tal virtud, atentamente le requerimos:", "Remita el número de personas alojadas;", "Gire instrucciones.")]
    [InlineData("Las organizaciones abajo firmantes solicitamos:", "La suspensión inmediata de la obra.", "La publicación del estudio.")]
    [InlineData("In the light of the foregoing, the Congress demands as follows:", "That the certificates be withdrawn;", "That salaries be paid.")]
    [InlineData("Consequently, the Union demands:", "That the certificates be withdrawn;", "That salaries be paid.")]
    [InlineData("For these reasons we humbly pray that the Board may kindly be pleased to:", "recommend a halt to the works;", "hear the families.")]
    [InlineData("En consecuencia, solicitamos a la Secretaría General:", "Instruir a la misión.", "Interceder por los presos.")]
    [InlineData("The Forum calls on the Honourable Minister as follows:", "Withdraw the circular;", "Pay the arrears.")]
    public void The_items_are_the_asks_and_the_lead_is_none(string lead, string first, string second) =>
        Assert.Equal([first, second], Asks($"{lead}\n\na) {first}\n\nb) {second}"));

    [Fact]
    public void A_lead_in_capitals_needs_neither_a_colon_nor_bullets() =>
        Assert.Equal(
            ["La cancelación definitiva del contrato de agua.", "El retiro de las tropas del valle.", "Al Congreso, archivar la iniciativa."],
            Asks(
                "Ante este abandono EXIGIMOS\n\nLa cancelación definitiva del contrato de agua.\n\nEl retiro de las tropas del valle.\n\n"
                + "Al Congreso, archivar la iniciativa.\n\nLa suspensión de las obras fue ordenada en mayo."));

    [Fact]
    public void What_is_demanded_may_be_named_by_nouns() =>
        Assert.Equal(
            ["The immediate release of the students.", "An end to the raids."],
            Asks("We demand:\n\nThe immediate release of the students.\n\nAn end to the raids.\n\nThe return of the rains has made all this worse."));

    [Fact]
    public void The_heading_of_the_next_section_is_no_item() =>
        Assert.Equal(
            ["Pay the arrears.", "Withdraw the circular."],
            Asks("3.0 DEMANDS\n\n3.1 Pay the arrears.\n\n3.2 Withdraw the circular.\n\n4.0 WAY FORWARD\n\nMay peace be with all."));

    [Fact]
    public void A_lead_of_asks_is_no_salutation() =>
        Assert.Equal(
            ["Instruir a la misión.", "Interceder por los presos."],
            Written.Read(
                """
                (Puerto Claro, 07.04.2023). Estimado Sr. Odilón Wrenfield

                Secretario General de la Unión de Puertos. Reciba ante todo un cordial saludo de quienes trabajamos en los muelles del norte.

                En consecuencia, solicitamos a la Secretaría General:

                -  Instruir a la misión.

                -  Interceder por los presos.

                Atentamente,

                Centro Puerto Claro
                """).Asks.Select(ask => ask.Words.Value));

    [Fact]
    public void A_threat_behind_the_items_is_none() =>
        Assert.Equal(
            ["That salaries be paid.", "That the bill be withdrawn."],
            Asks("We demand as follows:\n\na) That salaries be paid.\n\nb) That the bill be withdrawn.\n\nTake notice that the Union shall not guarantee peace."));

    [Theory]
    [InlineData("Por lo anterior pedimos:", "A la Fiscalía, iniciar las investigaciones.", "A las autoridades municipales, abrir una mesa de diálogo.")]
    [InlineData("En vista de ello, exigimos:", "Al Ministerio de Salud que entregue los medicamentos.", "A la Procuraduría que investigue.")]
    [InlineData("We urge you to take these steps:", "Housing. Build 10,000 homes a year.", "Health. Fund the clinics of the north.")]
    [InlineData("Le pedimos que tome las siguientes medidas:", "Publique el informe. Nadie sabe qué dice.", "Financie los albergues. No hay dinero.")]
    public void Paragraphs_without_marks_are_items_too(string lead, string first, string second) =>
        Assert.Equal([first, second], Asks($"{lead}\n\n{first}\n\n{second}"));

    [Fact]
    public void Short_lines_that_open_with_deeds_are_an_item_each() =>
        Assert.Equal(
            ["Publish the report", "Fund the shelters", "Meet with the families"],
            Asks("We write to you about the shelters of the north and about the people in them.\n\nWe ask that you:\n\nPublish the report\nFund the shelters\nMeet with the families"));

    [Fact]
    public void A_subject_beneath_the_greeting_swallows_no_asks() =>
        Assert.Single(Written.Read(
            """
            March 23, 2012
            To the Permanent Secretaries
            Your Excellency,
            Re: Oppose the
            proposal of the Seabed Working Group
            on licences
            The undersigned
            organizations are writing to
            express our concern about the
            draft that will be considered on 2 April.
            Therefore, we strongly urge your
            government to oppose the draft in its present
            form.
            Yours sincerely,
            River Watch Network
            """).Asks);

    private static IEnumerable<string> Asks(string body) => Written.WithBody(body).Asks.Select(a => a.Words.Value);
}
