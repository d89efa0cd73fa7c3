namespace AdvocacyBot.Writing;

public enum DateStyle
{
    MonthDay, DayMonth, Ordinal, DayOfMonth, LeadingZero, Weekday, Abbreviated, Capitals, MonthFirstSpanish, Numeric,
}

public enum DatePlace
{
    BeforeAddressees, AfterAddressees, BeforeClose, AfterSignatures, PageHeader, None, OnlyOthersInBody,
}

public enum DateCity
{
    None, Before, LineAbove,
}

public enum AddresseeLayout
{
    Blocks, NoBlankLines, OneLine, TwoColumns, Memo, OnlyInSalutation, OnlyInTitle, ToWhomItMayConcern, JointStatement,
}

public enum AddresseeForm
{
    NameTitleOrganization, TitleBeforeName, NameCommaTitle, OfficeOnly, OrganizationOnly, Group,
}

public enum PostalLines
{
    None, City, StreetAndCity,
}

public enum Delivery
{
    None, ViaEmail, EmailAddress, Present, AttentionOf,
}

public enum SubjectStyle
{
    None, Re, ReCapitals, Subject, Ref, Continued, AfterSalutation,
}

public enum SalutationStyle
{
    TitleAndSurname, Office, SirOrMadam, Excellency, Considered, OneALine,
}

public enum BodyWrap
{
    LineAParagraph, LineAParagraphTight, HardWrapped, HardWrappedIndented,
}

public enum AskLayout
{
    Inline, FirstSecondThird, Numbered, Bulleted, Section, Soft,
}

public enum CloseStyle
{
    Sincerely, Respectfully, YoursSincerely, SignedWord, ThankYou, None,
}

public enum SignatoryHead
{
    None, Signatories, SignedBy, Undersigned, Bilingual, OnBehalf,
}

public enum Signers
{
    Organizations, Persons, OnePerson, OrganizationsThenPersons, Images,
}

public enum SignerCount
{
    Few, Some, Many, Hundred,
}

public enum OrganizationLayout
{
    OneALine, Bulleted, Numbered, TwoColumns, ThreeColumns, WrappedNames, BlankLineBetween,
    WithRepresentative, OneParagraph,
}

public enum OrganizationPlace
{
    None, CityInParentheses, StateInParentheses, CountryAfterComma, CountryInParentheses,
}

public enum PersonLayout
{
    NameThenTitles, NameTitleOrganization, OneLine, NameCommaOrganization, Pipe, NamesOnly, TitlesRunOn,
    Tight, MembersInColumns, OnBehalf, InRows, LowerCaseTitle,
}

public enum Grouping
{
    None, OrganizationsAndIndividuals, ByState, ByCity, NationalAndInternational, IndividualCapacity,
    Bilingual,
}

public enum PageBreaks
{
    None, FormFeed, PageOfPages, NumberOnly, RunningHead, FootnoteInList,
}

public enum AfterSignatures
{
    None, IdentificationNote, OrganizationBlurb, ContactLines, Footnotes, MediaContact, MoreNames,
}

public enum CopyLayout
{
    None, EachWithCc, OneCcManyLines, Semicolons, TitleBeforeName, TitleOfOrganization, Groups, ContinuationLines,
    Dashes,
}

public enum CopyPlace
{
    AfterSignatures, BeforeSalutation, UnderAddressees,
}

public enum EnclosureStyle
{
    None, Notation, InBody,
}

public enum PostscriptStyle
{
    None, Abbreviated,
}

public enum PrefaceStyle
{
    None, TitleOnly, PublisherParagraph, PressRelease,
}

public enum LetterheadStyle
{
    None, NameOnly, NameAndContact,
}

public enum Direction
{
    ToGovernment, FromGovernment,
}

public enum Damage
{
    None, ZeroWidth, NoBreakSpaces, LigatureCharacters, LostLigatures, Hyphenation, SpacedCapitals, WindowsLineEnds,
}

public enum QuoteMarks
{
    Curly, Straight,
}

public enum Filing
{
    None, LetterNumber, NumberAndCase,
}

public enum WebRemains
{
    None, Above, Below, Around,
}

public enum Attachment
{
    None, Letter,
}

public enum SignatureCapitals
{
    None, Title, NameAndTitle,
}
