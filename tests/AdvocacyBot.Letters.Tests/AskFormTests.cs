namespace AdvocacyBot.Letters.Tests;

/// <summary>Forms in which letters ask, and those that look like asking and ask for nothing.</summary>
public class AskFormTests
{
    [Theory]
    [InlineData("We write to share our concern about the backlog, which now stands at 400,000, and to urge you to act without delay.")]
    [InlineData("We are troubled that the order has not yet been signed and urge you to sign it now.")]
    [InlineData("Our purpose is to explain why such a fee would be unlawful, and to urge that the directive be withdrawn.")]
    [InlineData("We, families harmed by the dam and groups which support them, urge you not to approve it.")]
    [InlineData("We support the expansion of family visas so that refugees can reunite with their kin.")]
    [InlineData("The Coalition urges the Committee to pass the bill without amendment.")]
    [InlineData("Invocamos a todos los sectores a deponer la violencia y a abrir un diálogo nacional.")]
    [InlineData("Le agradeceríamos apoyar la incorporación de las personas refugiadas al seguro de salud.")]
    [InlineData("Agradecemos de antemano que pueda concedernos una reunión virtual.")]
    [InlineData("Reiteramos nuestra invitación a dialogar sobre la ley.")]
    [InlineData("Nos dirigimos a Ud. en nuestro carácter de integrantes de organizaciones sociales y científicas de todo el país a los efectos de solicitarle que el proyecto sea tratado.")]
    public void It_asks(string sentence) => Assert.Single(Asks(sentence));

    [Theory]
    [InlineData("Thank you for your letter of May 4, co-signed by eleven groups, urging the Department to increase aid to refugees.")]
    [InlineData("We write because we want you to know what happened there.")]
    [InlineData("Le manifestamos nuestra inquietud por la aplicación como vía casi única para solicitar una cita en los puertos de entrada.")]
    [InlineData("Las familias y las organizaciones que las acompañamos nos dirigimos a ustedes con preocupación por la iniciativa de ley.")]
    [InlineData("En esas mesas pedimos que se revisaran los expedientes de las multas.")]
    [InlineData("We write about the laws which Congress must now pass in order to give it effect.")]
    [InlineData("As the Inter-American Court of Human Rights has held, states must investigate such crimes with diligence.")]
    public void It_asks_for_nothing(string sentence) => Assert.Empty(Asks(sentence));

    [Fact]
    public void A_prayer_behind_an_ask_asks_the_addressee_for_nothing()
    {
        Assert.Single(Asks("Le pedimos que cesen los operativos.\n\nQue la Virgen interceda por nuestro pueblo."));
        Assert.Equal(2, Asks("Le pedimos que cesen los operativos. Que se retire a la Guardia.").Count());
    }

    [Fact]
    public void What_the_government_should_do_and_what_we_urge_are_two() =>
        Assert.Equal(
            ["The Government should set a target of 10,000 places", "we would urge you to widen the routes for families."],
            Asks("The Government should set a target of 10,000 places, and we would urge you to widen the routes for families."));

    [Fact]
    public void A_reply_tells_what_the_others_ask()
    {
        const string Thanks = "Acuso recibo de su carta del 4 de mayo.";

        Assert.Empty(Asks($"{Thanks} Las organizaciones firmantes solicitan que el Gobierno deposite el instrumento."));
        Assert.Single(Asks($"{Thanks}\n\nNo omito solicitarle que haga llegar a la Comisión la información que tenga."));
    }

    private static IEnumerable<string> Asks(string body) => Written.WithBody(body).Asks.Select(a => a.Words.Value);
}
