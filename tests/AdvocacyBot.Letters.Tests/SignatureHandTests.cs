namespace AdvocacyBot.Letters.Tests;

/// <summary>Hands as offices, tables and newspapers print them.</summary>
public class SignatureHandTests
{
    [Fact]
    public void Names_in_brackets_beneath_the_mark_of_a_hand_are_two() =>
        Assert.Equal(
            ["Mihir Desaikar", "Lakshmi Menon"],
            Names("Sd/-\n(Adv. Mihir Desaikar)\nSenior Advocate, Bombay High Court\n\nSd/-\n(Prof. Lakshmi Menon)\nRetd. Professor, Univ. of Delhi"));

    [Fact]
    public void A_reader_who_writes_to_a_newspaper_signs_with_his_calling_and_town()
    {
        var signed = Assert.Single(Written.SignedBy(
            "ELLEN MALONE DUNNE,\n(Visiting Professor,\nUniversity of Shannon Law School),\nTempleogue,\nDublin 6W.").Signatories);

        var reader = Assert.IsType<Signatory.Person>(signed);
        Assert.Equal(("ELLEN MALONE DUNNE", "University of Shannon Law School"), (reader.Name.Value, reader.Affiliation?.Value));
    }

    [Fact]
    public void A_table_with_bodies_first_is_signed_by_the_people_it_names()
    {
        var signed = Written.SignedBy(
            "Organisation\tName\tPosition\tCountry\nPacific Council of Unions\tLosaline Taufa\tGeneral Secretary\tTonga\n" +
            "Solomon Nurses' League\tDorothy Kwaimani\tPresident\tSolomon Islands\nSamoa First Workers\tFaleolo Sapolu\tConvenor\tSamoa").Signatories;

        Assert.Equal(["Losaline Taufa", "Dorothy Kwaimani", "Faleolo Sapolu"], signed.Select(signatory => signatory.Name.Value));
        Assert.Equal("Pacific Council of Unions", (signed[0] as Signatory.Person)?.Affiliation?.Value);
    }

    [Fact]
    public void Two_places_in_brackets_are_no_part_of_a_name() =>
        Assert.Equal(
            ["Chimamanda Okafor", "Nuruddin Farahani", "PEN Baltic", "Arterial Forum"],
            Names("Chimamanda Okafor (Nigeria)\nNuruddin Farahani (Somalia / South Africa)\nPEN Baltic\nArterial Forum (Zimbabwe)"));

    [Fact]
    public void Offices_of_other_tongues_are_offices() =>
        Assert.Equal(
            ["Hugues Delsarte", "Annegret Vollmer", "Carlotta Bellomunno"],
            Names("Maître Hugues Delsarte\nBâtonnier\nBarreau de Valmont\n\nDr. Annegret Vollmer\nPräsidentin\nRechtsanwaltskammer Oberrhein\n\n" +
                "Avv. Carlotta Bellomunno\nPresidente\nOsservatorio Avvocati in Pericolo"));

    [Fact]
    public void Two_who_share_an_office_both_sign_as_people() =>
        Assert.All(
            Written.SignedBy("Annelies Overbeke & Paolo Ferrante, Co-Presidents, Age Union Europe\n\nMilena Ruiz, Secretary General, Care Europe Network").Signatories,
            signatory => Assert.IsType<Signatory.Person>(signatory));

    [Fact]
    public void Those_above_who_wrote_keep_what_ends_their_names()
    {
        var letter = Written.Read("""
            Letter to Andrew Lee, Secretary of State

            By: Joe Cartwright, G. W. Tolliver, Jr., Annie Ruiz, Emanuel Pierce II
            Date: Feb. 12, 2014

            Dear Mr. Secretary,

            We write to you about the families who wait at the border and have no shelter there.

            Sincerely,
            """);

        Assert.Equal(["Joe Cartwright", "G. W. Tolliver, Jr.", "Annie Ruiz", "Emanuel Pierce II"], letter.Signatories.Select(signatory => signatory.Name.Value));
    }

    [Fact]
    public void A_memorandum_from_one_and_the_undersigned_adds_no_other()
    {
        var letter = Written.Read("""
            February 27, 2007

            To:      Members of the House of Representatives

            From:    Child Plate Policy Center and the undersigned organizations

            Re:      Support the Summer Meals Act

            Dear Representative:

            We write to you about the families who wait at the border and have no shelter there.

            Sincerely,

            Child Plate Policy Center
            Feed the Summer
            """);

        Assert.Equal(["Child Plate Policy Center", "Feed the Summer"], letter.Signatories.Select(signatory => signatory.Name.Value));
    }

    private static IEnumerable<string> Names(string signatures) => Written.SignedBy(signatures).Signatories.Select(signatory => signatory.Name.Value);
}
