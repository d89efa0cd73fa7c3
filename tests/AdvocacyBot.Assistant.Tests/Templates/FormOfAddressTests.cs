using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Tests.Templates;

public class FormOfAddressTests
{
    internal static readonly (FormsOfAddress English, FormsOfAddress Spanish) Forms = FormsOfAddress.ReadBoth(
        PromptFile.Read(Repository.Prompts, "forms-of-address.en.yaml"),
        PromptFile.Read(Repository.Prompts, "forms-of-address.es.yaml"));

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
    [InlineData(null, "Migration Forum", "Dear Migration Forum:", "A quienes dirigen la institución:")]
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

        Assert.Equal(
            ["The Honorable Ana Ruiz", "Secretary of State"], form.Address("Ana Ruiz", "Secretary of State", null));
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
            @"\b(Sra?|Señora?|Estimad[oa]|\w*[Ss]ecretari[oa]|Ministr[oa]|\w*President[ea]|\w+dora?|Directora?)\b");

        static void AssertNeutral(FormsOfAddress forms, string gendered) => Assert.All(
            forms.Entries.Where(entry => entry.Role != "cardinal").Select(entry => entry.Neutral),
            form => Assert.DoesNotMatch(gendered, string.Join(' ', [.. form.Lines, form.Salutation, form.Unnamed])));
    }

    [Theory]
    [InlineData(
        "salutation: \"Dear {nme}:\"",
        "(9): expected only {name}, {surname}, {title} or {organization}; found “Dear {nme}:”")]
    [InlineData(
        "salutation: \"Dear {name:\"",
        "(9): expected only {name}, {surname}, {title} or {organization}; found “Dear {name:”")]
    [InlineData(
        "greeting: \"Dear {name}:\"",
        "(9): expected one of role, titles, offices, whole, countries, bodies, lines, salutation, unnamed, "
            + "woman, man, source; found “greeting”")]
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
            + "    lines: [\"{name}\"]\n    salutation: \"Dear Mayor:\"\n    unnamed: \"Dear Mayor:\"\n"
            + "    source: a guide\n");
        var file = PromptFile.Parse("forms-of-address.en.yaml", reader);

        var fault = Assert.Throws<PromptException>(() => FormsOfAddress.Read(file));

        Assert.Equal(
            "prompts/forms-of-address.en.yaml(5): expected a form for the role “office”; found none", fault.Message);
    }
}
