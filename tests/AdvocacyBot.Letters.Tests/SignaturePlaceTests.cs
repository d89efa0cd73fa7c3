namespace AdvocacyBot.Letters.Tests;

/// <summary>Who signs, without the place or the alliance told beside the name.</summary>
public class SignaturePlaceTests
{
    [Fact]
    public void A_town_behind_a_body_that_named_itself_is_no_part_of_its_name() =>
        Assert.Equal(
            ["Harbour Rivers Study Centre", "Tukutuku Trust", "Voices of Mothers, Daughters"],
            Written.SignedBy("Harbour Rivers Study Centre, Thornwick\nTukutuku Trust, Aotearoa New Zealand\nVoices of Mothers, Daughters")
                .Signatories.Select(signatory => signatory.Name.Value));

    [Fact]
    public void Those_of_an_alliance_that_is_spoken_for_are_one_each() =>
        Assert.Equal(
            ["Cuidadoras en Red, A.C.", "Fundación Paso Firme, I.A.P.", "Balance Comunitario, A.C.", "Red Norte de Mujeres"],
            Written.SignedBy("Por el Espacio de Cuidados Dignos: Cuidadoras en Red, A.C.; Fundación Paso Firme, I.A.P.; Balance Comunitario, A.C. y Red Norte de Mujeres.")
                .Signatories.Select(signatory => signatory.Name.Value));
}
