using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Tests.Templates;

public class FormOfAddressTests
{
    private static readonly (FormsOfAddress English, FormsOfAddress Spanish) Forms = FormsOfAddress.ReadBoth(
        PromptFile.Read(Repository.Prompts, "forms-of-address.en.yaml"),
        PromptFile.Read(Repository.Prompts, "forms-of-address.es.yaml"));

    [Theory]
    [InlineData("president", "President")]
    [InlineData("president", "President of Guatemala")]
    [InlineData("president", "President of the United Mexican States")]
    [InlineData("president", "President of the Republic")]
    [InlineData("us-president", "President of the United States of America")]
    [InlineData("us-president", "President", "The White House")]
    [InlineData("body-president", "President", "Inter-American Dialogue")]
    [InlineData("body-president", "President of the United States Conference of Mayors")]
    [InlineData("president-elect", "President-Elect")]
    [InlineData("vice-president", "Vice President")]
    [InlineData("us-vice-president", "Vice President of the United States")]
    [InlineData("elect", "Vice President-Elect")]
    [InlineData("executive", "Vice President", "First Bank")]
    [InlineData("prime-minister", "Prime Minister of Canada")]
    [InlineData("us-secretary", "Secretary of State")]
    [InlineData("us-secretary", "U.S. Secretary of Labor")]
    [InlineData("us-secretary", "Secretary of the Navy", "U.S. Department of Defense")]
    [InlineData("secretary", "Secretary of the Navy", "Mexico")]
    [InlineData("secretary", "Secretary of the Interior")]
    [InlineData("secretary", "Secretary of State for Foreign Affairs", "United Kingdom")]
    [InlineData("us-secretary", "Secretary", "Department of Homeland Security")]
    [InlineData("secretary", "Secretary of the Interior", "United Mexican States")]
    [InlineData("deputy-secretary", "Deputy Secretary of State")]
    [InlineData("assistant-secretary", "Assistant Secretary of State for Western Hemisphere Affairs")]
    [InlineData("assistant-secretary", "Principal Deputy Assistant Secretary")]
    [InlineData("under-secretary", "Undersecretary for North America")]
    [InlineData("us-under-secretary", "Under Secretary for Political Affairs", "U.S. Department of State")]
    [InlineData("un-official", "Under-Secretary-General for Humanitarian Affairs")]
    [InlineData("secretary-general", "Secretary-General of the United Nations")]
    [InlineData("staff", "Press Secretary", "The White House")]
    [InlineData("staff", "Assistant to the President for Homeland Security")]
    [InlineData("agency-head", "Chief of Staff to the Vice President")]
    [InlineData("foreign-minister", "Minister of Foreign Affairs")]
    [InlineData("minister", "Federal Minister for Migration")]
    [InlineData("us-ambassador", "U.S. Ambassador to Mexico")]
    [InlineData("us-ambassador", "Ambassador", "Embassy of the United States of America")]
    [InlineData("ambassador", "Ambassador to the United States")]
    [InlineData("ambassador", "Ambassador of Mexico to the United States")]
    [InlineData("consul-general", "Consul General of Honduras")]
    [InlineData("governor", "Governor of Texas")]
    [InlineData("agency-head", "Governor of the Bank of Mexico")]
    [InlineData("mayor", "Mayor of Tijuana")]
    [InlineData("senator", "United States Senator")]
    [InlineData("presiding-officer", "President of the Senate")]
    [InlineData("representative", "Representative")]
    [InlineData("un-official", "Representative of UNHCR in Mexico")]
    [InlineData("committee-chair", "Chairman, Committee on the Judiciary")]
    [InlineData("speaker", "Speaker of the House of Representatives")]
    [InlineData("attorney-general", "Attorney General")]
    [InlineData("prosecutor", "Deputy Attorney General")]
    [InlineData("minister", "Minister of Justice")]
    [InlineData("justice", "Associate Justice")]
    [InlineData("judge", "Chief Immigration Judge")]
    [InlineData("human-rights-president", "President of the Inter-American Commission on Human Rights")]
    [InlineData("high-commissioner", "United Nations High Commissioner for Refugees")]
    [InlineData("rapporteur", "Special Rapporteur on the human rights of migrants")]
    [InlineData("commissioner", "Acting Commissioner")]
    [InlineData("director", "Director of Immigration")]
    [InlineData("staff", "Deputy Director")]
    [InlineData("legal-counsel", "General Counsel")]
    [InlineData("general", "General", "Northern Command")]
    [InlineData("cardinal", "Cardinal Archbishop of Mexico")]
    [InlineData("executive", "President and Chief Executive Officer")]
    [InlineData("former", "Former Deputy Secretary of State")]
    [InlineData("office", "Border Czar")]
    [InlineData("organization", null, "National Migration Forum")]
    [InlineData("person", null)]
    public void An_English_title_tells_the_role(string role, string? title, string? organization = null) =>
        AssertRole(role, title, organization);

    [Theory]
    [InlineData("president", "Presidente de los Estados Unidos Mexicanos")]
    [InlineData("president", "Presidenta Constitucional de los Estados Unidos Mexicanos")]
    [InlineData("president", "C. Presidente de la República")]
    [InlineData("us-president", "Presidente de los Estados Unidos de América")]
    [InlineData("president-elect", "Presidente electo")]
    [InlineData("vice-president", "Vicepresidenta de Colombia")]
    [InlineData("secretary", "Secretario de Gobernación")]
    [InlineData("secretary", "Secretaria de Gobernacion")]
    [InlineData("secretary", "Encargada del Despacho de la Secretaría de Gobernación")]
    [InlineData("us-secretary", "Secretario de Seguridad Nacional", "Estados Unidos")]
    [InlineData("under-secretary", "Subsecretario para América del Norte")]
    [InlineData("foreign-minister", "Canciller")]
    [InlineData("minister", "Ministra de Relaciones Interiores")]
    [InlineData("vice-minister", "Viceministro de Asuntos Migratorios")]
    [InlineData("ambassador", "Embajadora")]
    [InlineData("ambassador", "Embajadora de México en Estados Unidos")]
    [InlineData("ambassador", "Embajador de los Estados Unidos Mexicanos")]
    [InlineData("us-ambassador", "Embajador de los Estados Unidos en México")]
    [InlineData("consul", "Cónsul Titular")]
    [InlineData("governor", "Gobernadora del Estado de Chihuahua")]
    [InlineData("city-head", "Jefa de Gobierno de la Ciudad de México")]
    [InlineData("mayor", "Presidente Municipal de Tapachula")]
    [InlineData("mayor", "Alcaldesa")]
    [InlineData("senator", "Senadora de la República")]
    [InlineData("representative", "Diputado Federal")]
    [InlineData("presiding-officer", "Presidenta de la Mesa Directiva del Senado")]
    [InlineData("committee-chair", "Presidente de la Comisión de Asuntos Migratorios")]
    [InlineData("committee-chair", "Presidenta de la Comisión de Derechos Humanos del Senado de la República")]
    [InlineData("human-rights-president", "Presidenta de la Comisión Nacional de los Derechos Humanos")]
    [InlineData("human-rights-president", "Presidenta de la Comisión de Derechos Humanos de la Ciudad de México")]
    [InlineData("ombudsperson", "Procurador para la Defensa de los Derechos Humanos")]
    [InlineData("ombudsperson", "Defensora del Pueblo")]
    [InlineData("chief-justice", "Ministra Presidenta de la Suprema Corte de Justicia de la Nación")]
    [InlineData("justice", "Ministro de la Suprema Corte de Justicia")]
    [InlineData("attorney-general", "Fiscal General de la República")]
    [InlineData("commissioner", "Comisionado del Instituto Nacional de Migración")]
    [InlineData("director", "Directora General")]
    [InlineData("staff", "Subdirectora de Protección")]
    [InlineData("high-commissioner", "Alta Comisionada de las Naciones Unidas para los Derechos Humanos")]
    [InlineData("un-official", "Representante del ACNUR en México")]
    [InlineData("secretary-general", "Secretario General de la OEA")]
    [InlineData("staff", "Secretario Particular")]
    [InlineData("legal-counsel", "Consejera Jurídica del Ejecutivo Federal")]
    [InlineData("bishop", "Obispo Auxiliar")]
    [InlineData("executive", "Gerente General")]
    [InlineData("former", "Exsecretaria de Gobernación")]
    [InlineData("former", "Ex Embajador de México")]
    [InlineData("office", "Tlatoani")]
    public void A_Spanish_title_tells_the_role(string role, string title, string? organization = null) =>
        AssertRole(role, title, organization);

    private static void AssertRole(string role, string? title, string? organization)
    {
        Assert.Equal(role, Forms.English.For(title, organization, []).Role);
        Assert.Equal(role, Forms.Spanish.For(title, organization, []).Role);
    }

    [Fact]
    public void The_postal_address_can_tell_the_country() => Assert.Equal(
        "us-secretary", Forms.English.For("Secretary", null, ["3801 Nebraska Avenue", "Washington, DC 20528"]).Role);

    [Theory]
    [InlineData("Secretary of Labor", null, "Dear Secretary Ruiz Paz:", "Estimable Ana Ruiz Paz:")]
    [InlineData("Embajadora", null, "Dear Ambassador Ruiz Paz:", "Estimada Embajadora Ruiz Paz:")]
    [InlineData("Ambassador", "Her Excellency", "Dear Ambassador Ruiz Paz:", "Estimada Embajadora Ruiz Paz:")]
    [InlineData("Border Czar", "Ms.", "Dear Ms. Ruiz Paz:", "Estimada Ana Ruiz Paz:")]
    [InlineData("Border Czar", null, "Dear Ana Ruiz Paz:", "Estimable Ana Ruiz Paz:")]
    [InlineData("SECRETARIA DE GOBERNACION", null, "Dear Secretary Ruiz Paz:", "Estimable Ana Ruiz Paz:")]
    [InlineData("Secretario de Gobernación", null, "Dear Secretary Ruiz Paz:", "Estimado Secretario Ruiz Paz:")]
    [InlineData("Secretario de Gobernación", "Sra.", "Dear Secretary Ruiz Paz:", "Estimable Ana Ruiz Paz:")]
    [InlineData("Director of Immigration", null, "Dear Director Ruiz Paz:", "Estimable Ana Ruiz Paz:")]
    [InlineData("Chairman", null, "Dear Chair Ruiz Paz:", "Estimable Ana Ruiz Paz:")]
    [InlineData("Mayor", "Dr.", "Dear Mayor Ruiz Paz:", "Estimable Ana Ruiz Paz:")]
    [InlineData("Titular de la Secretaría de Gobernación", null, "Dear Secretary Ruiz Paz:", "Estimable Ana Ruiz Paz:")]
    public void Gender_is_told_by_the_record_never_by_the_name(
        string title, string? honorific, string english, string spanish)
    {
        Assert.Equal(english, Greeting(Forms.English));
        Assert.Equal(spanish, Greeting(Forms.Spanish));

        string Greeting(FormsOfAddress forms) =>
            forms.For(title, null, [], honorific).Greeting("Ana Ruiz Paz", "Ruiz Paz", title, null);
    }

    [Fact]
    public void An_unknown_surname_is_filled_with_the_whole_name() => Assert.Equal(
        "Dear Governor Ana Ruiz Paz:",
        Forms.English.For("Governor", null, []).Greeting("Ana Ruiz Paz", null, "Governor", null));

    [Theory]
    [InlineData("Secretary of Labor", null, "Dear Secretary:", "A la persona titular de la Secretaría:")]
    [InlineData("Secretario del Trabajo", null, "Dear Secretary:", "A la persona titular de la Secretaría:")]
    [InlineData("Secretaria del Trabajo", null, "Dear Madam Secretary:", "Señora Secretaria:")]
    [InlineData("Mr. Secretary", null, "Dear Mr. Secretary:", "A la persona titular de la Secretaría:")]
    [InlineData("Border Czar", null, "Dear Border Czar:", "A quien ocupa el cargo:")]
    [InlineData(null, "Migration Forum", "To the Migration Forum:", "A quienes dirigen la institución:")]
    public void Without_a_name_the_office_is_greeted(
        string? title, string? organization, string english, string spanish)
    {
        Assert.Equal(english, Forms.English.For(title, organization, []).Greeting(null, null, title, organization));
        Assert.Equal(spanish, Forms.Spanish.For(title, organization, []).Greeting(null, null, title, organization));
    }

    [Fact]
    public void A_line_with_nothing_to_fill_it_is_left_out()
    {
        var form = Forms.English.For("Secretary of State", null, []);

        Assert.Equal(["The Honorable Ana Ruiz", "Secretary of State"], form.Address("Ana Ruiz", "Secretary of State", null));
        Assert.Equal(["Secretary of State"], form.Address(null, "Secretary of State", null));
    }

    [Fact]
    public void Several_are_greeted_in_one_line()
    {
        Assert.Equal(
            "Dear President Ruiz, Secretary Lee, and Director Paz:",
            Forms.English.Together.Greeting(["Dear President Ruiz:", "Dear Secretary Lee:", "Dear Director Paz:"]));
        Assert.Equal(
            "Estimada Secretaria Ruiz y estimable Bo Lee:",
            Forms.Spanish.Together.Greeting(["Estimada Secretaria Ruiz:", "Estimable Bo Lee:"]));
        Assert.Equal("PRESENTES", Forms.Spanish.Together.Ending(2));
        Assert.Null(Forms.English.Together.Ending(2));
    }

    [Fact]
    public void Every_form_has_a_source_and_ends_with_a_colon() => Assert.All(
        Forms.English.Entries.Concat(Forms.Spanish.Entries).SelectMany(e => new[] { e.Neutral, e.Woman, e.Man }),
        form =>
        {
            Assert.NotEqual("", form.Source);
            Assert.EndsWith(":", form.Salutation, StringComparison.Ordinal);
            Assert.EndsWith(":", form.Unnamed, StringComparison.Ordinal);
        });

    /// <summary>Law: gender is never guessed, so that no neutral form may speak of a man or a woman.</summary>
    [Fact]
    public void No_neutral_form_tells_a_gender()
    {
        AssertNeutral(Forms.English, @"\b(Mr|Ms|Mrs|Madam|His|Her|Sir)\b");
        AssertNeutral(
            Forms.Spanish,
            @"\b(Sra?|Señora?|Estimad[oa]|\w*[Ss]ecretari[oa]|Embajadora?|Ministr[oa]|\w*President[ea]|\w+dora?|Directora?)\b");

        static void AssertNeutral(FormsOfAddress forms, string gendered) => Assert.All(
            forms.Entries.Where(entry => entry.Role != "cardinal").Select(entry => entry.Neutral),
            form => Assert.DoesNotMatch(gendered, string.Join(' ', [.. form.Lines, form.Salutation, form.Unnamed])));
    }

    [Theory]
    [InlineData("salutation: \"Dear {nme}:\"", "(9): expected only {name}, {surname}, {title} or {organization}; found “Dear {nme}:”")]
    [InlineData("salutation: \"Dear {name:\"", "(9): expected only {name}, {surname}, {title} or {organization}; found “Dear {name:”")]
    [InlineData("greeting: \"Dear {name}:\"", "(9): expected one of role, titles, offices, whole, countries, bodies, lines, salutation, unnamed, woman, man, source; found “greeting”")]
    [InlineData("role: again", "(9): expected “role:” once; found it again")]
    [InlineData("titles: [Mayor]", "(5): expected “salutation:”; found none")]
    public void A_broken_form_is_named_with_its_line(string line, string reason)
    {
        var text = "words: {before: the, joining: of, articles: the, woman: ms, man: mr}\n"
            + "together: {two: and, last: and}\nstates: [Mexico]\nforms:\n  - role: mayor\n"
            + "    lines: [\"{name}\"]\n    unnamed: \"Dear Mayor:\"\n    source: a guide\n    " + line + "\n";
        using var reader = new StringReader(text);
        var file = PromptFile.Parse("forms-of-address.en.yaml", reader);

        var fault = Assert.Throws<PromptException>(() => FormsOfAddress.Read(file));

        Assert.Equal("prompts/forms-of-address.en.yaml" + reason, fault.Message);
    }

    [Fact]
    public void A_file_without_its_fallbacks_is_refused()
    {
        using var reader = new StringReader(
            "words: {before: the, joining: of, articles: the, woman: ms, man: mr}\n"
            + "together: {two: and, last: and}\nstates: [Mexico]\nforms:\n  - role: mayor\n    titles: [Mayor]\n"
            + "    lines: [\"{name}\"]\n    salutation: \"Dear Mayor:\"\n    unnamed: \"Dear Mayor:\"\n    source: a guide\n");
        var file = PromptFile.Parse("forms-of-address.en.yaml", reader);

        var fault = Assert.Throws<PromptException>(() => FormsOfAddress.Read(file));

        Assert.Equal(
            "prompts/forms-of-address.en.yaml(5): expected a form for the role “office”; found none", fault.Message);
    }
}
