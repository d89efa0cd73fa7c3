using AdvocacyBot.Letters;

namespace AdvocacyBot.Writing;

/// <summary>Draws switches as letters in the wild have them: plain layouts most often, every other one within reach.</summary>
internal static class SwitchDraw
{
    public static Switches Draw(Dice dice)
    {
        var drawn = Tail(Signing(Opening(new Switches
        {
            Language = dice.Weighted((LetterLanguage.English, 60), (LetterLanguage.Spanish, 40)),
            QuoteMarks = dice.Weighted((QuoteMarks.Curly, 60), (QuoteMarks.Straight, 40)),
            BodyWrap = dice.Weighted(
                (BodyWrap.LineAParagraph, 50), (BodyWrap.LineAParagraphTight, 8), (BodyWrap.HardWrapped, 34),
                (BodyWrap.HardWrappedIndented, 8)),
            Asks = dice.Weighted(
                (AskLayout.Inline, 40), (AskLayout.FirstSecondThird, 14), (AskLayout.Numbered, 14),
                (AskLayout.Bulleted, 14), (AskLayout.Section, 9), (AskLayout.Soft, 9)),
            Damage = dice.Weighted(
                (Damage.None, 84), (Damage.ZeroWidth, 2), (Damage.NoBreakSpaces, 3), (Damage.LigatureCharacters, 2),
                (Damage.LostLigatures, 1), (Damage.Hyphenation, 2), (Damage.SpacedCapitals, 2),
                (Damage.WindowsLineEnds, 4)),
            Direction = dice.Weighted((Direction.ToGovernment, 96), (Direction.FromGovernment, 4)),
        }, dice), dice), dice);
        return Agreed(drawn);
    }

    private static Switches Opening(Switches before, Dice dice) => before with
    {
        DateStyle = dice.Weighted(
            (DateStyle.MonthDay, 56), (DateStyle.DayMonth, 12), (DateStyle.Ordinal, 6), (DateStyle.DayOfMonth, 4),
            (DateStyle.LeadingZero, 5), (DateStyle.Weekday, 4), (DateStyle.Abbreviated, 4), (DateStyle.Capitals, 3),
            (DateStyle.MonthFirstSpanish, 3), (DateStyle.Numeric, 3)),
        DatePlace = dice.Weighted(
            (DatePlace.BeforeAddressees, 62), (DatePlace.AfterAddressees, 12), (DatePlace.BeforeClose, 4),
            (DatePlace.AfterSignatures, 4), (DatePlace.PageHeader, 4), (DatePlace.None, 6),
            (DatePlace.OnlyOthersInBody, 8)),
        DateCity = before.Language == LetterLanguage.Spanish
            ? dice.Weighted((DateCity.None, 40), (DateCity.Before, 56), (DateCity.LineAbove, 4))
            : dice.Weighted((DateCity.None, 86), (DateCity.Before, 11), (DateCity.LineAbove, 3)),
        Addressees = dice.Weighted(
            (AddresseeLayout.Blocks, 54), (AddresseeLayout.NoBlankLines, 8), (AddresseeLayout.OneLine, 6),
            (AddresseeLayout.TwoColumns, 3), (AddresseeLayout.Memo, 5), (AddresseeLayout.OnlyInSalutation, 9),
            (AddresseeLayout.OnlyInTitle, 3), (AddresseeLayout.ToWhomItMayConcern, 5),
            (AddresseeLayout.JointStatement, 7)),
        AddresseeForm = dice.Weighted(
            (AddresseeForm.NameTitleOrganization, 52), (AddresseeForm.TitleBeforeName, 20),
            (AddresseeForm.NameCommaTitle, 12), (AddresseeForm.OfficeOnly, 6), (AddresseeForm.OrganizationOnly, 5),
            (AddresseeForm.Group, 5)),
        Postal = dice.Weighted((PostalLines.StreetAndCity, 52), (PostalLines.City, 18), (PostalLines.None, 30)),
        Delivery = dice.Weighted(
            (Delivery.None, 78), (Delivery.ViaEmail, 8), (Delivery.EmailAddress, 3), (Delivery.Present, 8),
            (Delivery.AttentionOf, 3)),
        Subject = dice.Weighted(
            (SubjectStyle.None, 48), (SubjectStyle.Re, 18), (SubjectStyle.ReCapitals, 8), (SubjectStyle.Subject, 10),
            (SubjectStyle.Ref, 5), (SubjectStyle.Continued, 6), (SubjectStyle.AfterSalutation, 5)),
        Salutation = dice.Weighted(
            (SalutationStyle.TitleAndSurname, 76), (SalutationStyle.Office, 9), (SalutationStyle.SirOrMadam, 5),
            (SalutationStyle.Excellency, 5), (SalutationStyle.Considered, 5)),
        Preface = dice.Weighted(
            (PrefaceStyle.None, 76), (PrefaceStyle.TitleOnly, 9), (PrefaceStyle.PublisherParagraph, 8),
            (PrefaceStyle.PressRelease, 7)),
        Letterhead = dice.Weighted(
            (LetterheadStyle.None, 88), (LetterheadStyle.NameOnly, 6), (LetterheadStyle.NameAndContact, 6)),
    };

    private static Switches Signing(Switches before, Dice dice) => before with
    {
        Close = dice.Weighted(
            (CloseStyle.Sincerely, 56), (CloseStyle.Respectfully, 14), (CloseStyle.YoursSincerely, 7),
            (CloseStyle.SignedWord, 6), (CloseStyle.ThankYou, 4), (CloseStyle.None, 13)),
        SignatoryHead = dice.Weighted(
            (SignatoryHead.None, 74), (SignatoryHead.Signatories, 9), (SignatoryHead.SignedBy, 8),
            (SignatoryHead.Undersigned, 9)),
        Signers = dice.Weighted(
            (Signers.Organizations, 58), (Signers.Persons, 18), (Signers.OnePerson, 10),
            (Signers.OrganizationsThenPersons, 14)),
        SignerCount = dice.Weighted(
            (SignerCount.Few, 30), (SignerCount.Some, 44), (SignerCount.Many, 20), (SignerCount.Hundred, 6)),
        OrganizationLayout = dice.Weighted(
            (OrganizationLayout.OneALine, 70), (OrganizationLayout.Bulleted, 7), (OrganizationLayout.Numbered, 6),
            (OrganizationLayout.TwoColumns, 5), (OrganizationLayout.ThreeColumns, 2),
            (OrganizationLayout.WrappedNames, 4), (OrganizationLayout.BlankLineBetween, 6)),
        OrganizationPlace = dice.Weighted(
            (OrganizationPlace.None, 80), (OrganizationPlace.CityInParentheses, 6),
            (OrganizationPlace.StateInParentheses, 5), (OrganizationPlace.CountryAfterComma, 9)),
        PersonLayout = dice.Weighted(
            (PersonLayout.NameThenTitles, 34), (PersonLayout.NameTitleOrganization, 22), (PersonLayout.OneLine, 20),
            (PersonLayout.Pipe, 4), (PersonLayout.NameCommaOrganization, 6), (PersonLayout.NamesOnly, 8), (PersonLayout.TitlesRunOn, 4), (PersonLayout.Tight, 8)),
        Grouping = dice.Weighted(
            (Grouping.None, 70), (Grouping.OrganizationsAndIndividuals, 6), (Grouping.ByState, 7), (Grouping.ByCity, 4),
            (Grouping.NationalAndInternational, 8), (Grouping.IndividualCapacity, 5)),
        PageBreaks = dice.Weighted(
            (PageBreaks.None, 82), (PageBreaks.FormFeed, 6), (PageBreaks.PageOfPages, 4), (PageBreaks.NumberOnly, 4),
            (PageBreaks.RunningHead, 2), (PageBreaks.FootnoteInList, 2)),
    };

    private static Switches Tail(Switches before, Dice dice) => before with
    {
        AfterSignatures = dice.Weighted(
            (AfterSignatures.None, 82), (AfterSignatures.IdentificationNote, 5), (AfterSignatures.OrganizationBlurb, 4),
            (AfterSignatures.ContactLines, 5), (AfterSignatures.Footnotes, 4)),
        CopyLayout = dice.Weighted(
            (CopyLayout.None, 58), (CopyLayout.EachWithCc, 10), (CopyLayout.OneCcManyLines, 13),
            (CopyLayout.Semicolons, 5), (CopyLayout.TitleBeforeName, 4), (CopyLayout.TitleOfOrganization, 4),
            (CopyLayout.Groups, 3), (CopyLayout.ContinuationLines, 3)),
        CopyPlace = dice.Weighted(
            (CopyPlace.AfterSignatures, 86), (CopyPlace.BeforeSalutation, 6), (CopyPlace.UnderAddressees, 8)),
        Enclosure = dice.Weighted((EnclosureStyle.None, 88), (EnclosureStyle.Notation, 8), (EnclosureStyle.InBody, 4)),
        Postscript = dice.Weighted((PostscriptStyle.None, 97), (PostscriptStyle.Abbreviated, 3)),
    };

    /// <summary>Choices that no author combines are brought into line, so that each truth can be known from the text.</summary>
    internal static Switches Agreed(Switches drawn)
    {
        var agreed = RareLayouts.Agreed(drawn);
        if (agreed.Addressees is AddresseeLayout.OnlyInTitle && agreed.Preface is PrefaceStyle.None)
        {
            agreed = agreed with { Preface = PrefaceStyle.TitleOnly };
        }

        if (agreed.Damage is Damage.Hyphenation && agreed.BodyWrap is not BodyWrap.HardWrappedIndented)
        {
            agreed = agreed with { BodyWrap = BodyWrap.HardWrapped };
        }

        if (agreed.Addressees is AddresseeLayout.JointStatement)
        {
            agreed = agreed with
            {
                Preface = PrefaceStyle.TitleOnly,
                Subject = SubjectStyle.None,
                CopyLayout = CopyLayout.None,
                Delivery = Delivery.None,
            };
        }

        if (agreed.Direction is Direction.FromGovernment)
        {
            var isReply = agreed.Addressees is AddresseeLayout.NoBlankLines or AddresseeLayout.OnlyInSalutation;
            agreed = agreed with
            {
                Signers = Signers.OnePerson,
                Preface = PrefaceStyle.None,
                Asks = AskLayout.Soft,
                Addressees = isReply ? agreed.Addressees : AddresseeLayout.Blocks,
            };
        }

        if (agreed.Close is CloseStyle.None && agreed.SignatoryHead is SignatoryHead.None)
        {
            agreed = agreed with { SignatoryHead = SignatoryHead.Signatories };
        }

        return agreed.Signers is Signers.OnePerson
            ? agreed with { SignatoryHead = SignatoryHead.None, Grouping = Grouping.None, Close = Certain(agreed.Close) }
            : agreed;
    }

    private static CloseStyle Certain(CloseStyle close) => close is CloseStyle.None ? CloseStyle.Sincerely : close;
}
