using AdvocacyBot.Letters;

namespace AdvocacyBot.Writing;

/// <summary>Layouts that a few letters in a hundred have, drawn apart so that they leave the plain draws as they are.</summary>
internal static class RareLayouts
{
    public static Switches Draw(Switches plain, Dice dice) => Signing(Around(plain, dice), dice);

    /// <summary>Rare choices brought into line with the rest, so that each truth can be known from the text.</summary>
    public static Switches Agreed(Switches drawn)
    {
        var agreed = drawn;
        if (agreed.CopyLayout is CopyLayout.Dashes && agreed.Language is LetterLanguage.English)
        {
            agreed = agreed with { CopyLayout = CopyLayout.OneCcManyLines };
        }

        if (agreed.WebRemains is WebRemains.Above or WebRemains.Around && agreed.Preface is PrefaceStyle.None
            && agreed.Direction is Direction.ToGovernment)
        {
            agreed = agreed with { Preface = PrefaceStyle.TitleOnly };
        }

        if (agreed.PersonLayout is PersonLayout.MembersInColumns)
        {
            agreed = agreed with
            {
                Signers = Signers.Persons,
                Grouping = Grouping.None,
                AfterSignatures = AfterSignatures.None,
                SignerCount = agreed.SignerCount is SignerCount.Hundred ? SignerCount.Many : agreed.SignerCount,
            };
        }

        if (agreed.PersonLayout is PersonLayout.InRows && agreed.SignerCount is SignerCount.Few)
        {
            // Two rows of two are columns as well as rows.
            agreed = agreed with { SignerCount = SignerCount.Some };
        }

        if (agreed.OrganizationLayout is OrganizationLayout.WithRepresentative && agreed.Signers is Signers.Persons)
        {
            agreed = agreed with { Signers = Signers.Organizations };
        }

        if (agreed.SignatoryHead is SignatoryHead.OnBehalf && agreed.Signers is not Signers.Organizations)
        {
            agreed = agreed with { SignatoryHead = SignatoryHead.Signatories };
        }

        return agreed.Signers is Signers.Images ? Unsigned(agreed) : agreed;
    }

    /// <summary>Where signatures are pictures, no head announces names and no story counts them.</summary>
    private static Switches Unsigned(Switches drawn) => drawn with
    {
        SignatoryHead = SignatoryHead.None,
        Grouping = Grouping.None,
        PageBreaks = PageBreaks.None,
        AfterSignatures = AfterSignatures.None,
        Close = drawn.Close is CloseStyle.None or CloseStyle.SignedWord ? CloseStyle.Sincerely : drawn.Close,
        Preface = drawn.Preface is PrefaceStyle.None ? PrefaceStyle.None : PrefaceStyle.TitleOnly,
    };

    private static Switches Around(Switches plain, Dice dice) => plain with
    {
        Filing = dice.Weighted((Filing.None, 95), (Filing.LetterNumber, 3), (Filing.NumberAndCase, 2)),
        WebRemains = dice.Weighted(
            (WebRemains.None, 94), (WebRemains.Above, 2), (WebRemains.Below, 2), (WebRemains.Around, 2)),
        Attachment = dice.Weighted((Attachment.None, 98), (Attachment.Letter, 2)),
        SignatureCapitals = dice.Weighted(
            (SignatureCapitals.None, plain.Direction is Direction.FromGovernment ? 40 : 94),
            (SignatureCapitals.Title, 4), (SignatureCapitals.NameAndTitle, 2)),
        Salutation = dice.Chance(3) ? SalutationStyle.OneALine : plain.Salutation,
        CopyLayout = plain.CopyLayout is not CopyLayout.None && dice.Chance(15) ? CopyLayout.Dashes : plain.CopyLayout,
        AfterSignatures = dice.Weighted(
            (plain.AfterSignatures, 94), (AfterSignatures.MediaContact, 3), (AfterSignatures.MoreNames, 3)),
    };

    private static Switches Signing(Switches plain, Dice dice) => plain with
    {
        SignatoryHead = dice.Weighted(
            (plain.SignatoryHead, 95), (SignatoryHead.Bilingual, 3), (SignatoryHead.OnBehalf, 2)),
        Grouping = dice.Chance(2) ? Grouping.Bilingual : plain.Grouping,
        Signers = dice.Chance(2) ? Signers.Images : plain.Signers,
        OrganizationLayout = dice.Weighted(
            (plain.OrganizationLayout, 94), (OrganizationLayout.WithRepresentative, 3), (OrganizationLayout.OneParagraph, 3)),
        OrganizationPlace = dice.Chance(4) ? OrganizationPlace.CountryInParentheses : plain.OrganizationPlace,
        PersonLayout = dice.Weighted(
            (plain.PersonLayout, 90), (PersonLayout.MembersInColumns, 3), (PersonLayout.OnBehalf, 3),
            (PersonLayout.InRows, 2), (PersonLayout.LowerCaseTitle, 2)),
    };
}
