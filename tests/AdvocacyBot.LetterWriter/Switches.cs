using AdvocacyBot.Letters;

namespace AdvocacyBot.Writing;

/// <summary>Every closed choice of a letter's layout. A failing property prints it, and it can be given back to the writer.</summary>
public sealed record Switches
{
    public LetterLanguage Language { get; init; }

    public DateStyle DateStyle { get; init; }

    public DatePlace DatePlace { get; init; }

    public DateCity DateCity { get; init; }

    public AddresseeLayout Addressees { get; init; }

    public AddresseeForm AddresseeForm { get; init; }

    public PostalLines Postal { get; init; }

    public Delivery Delivery { get; init; }

    public SubjectStyle Subject { get; init; }

    public SalutationStyle Salutation { get; init; }

    public BodyWrap BodyWrap { get; init; }

    public AskLayout Asks { get; init; }

    public CloseStyle Close { get; init; }

    public SignatoryHead SignatoryHead { get; init; }

    public Signers Signers { get; init; }

    public SignerCount SignerCount { get; init; }

    public OrganizationLayout OrganizationLayout { get; init; }

    public OrganizationPlace OrganizationPlace { get; init; }

    public PersonLayout PersonLayout { get; init; }

    public Grouping Grouping { get; init; }

    public PageBreaks PageBreaks { get; init; }

    public AfterSignatures AfterSignatures { get; init; }

    public CopyLayout CopyLayout { get; init; }

    public CopyPlace CopyPlace { get; init; }

    public EnclosureStyle Enclosure { get; init; }

    public PostscriptStyle Postscript { get; init; }

    public PrefaceStyle Preface { get; init; }

    public LetterheadStyle Letterhead { get; init; }

    public Direction Direction { get; init; }

    public Damage Damage { get; init; }

    public QuoteMarks QuoteMarks { get; init; }

    public Filing Filing { get; init; }

    public WebRemains WebRemains { get; init; }

    public Attachment Attachment { get; init; }

    public SignatureCapitals SignatureCapitals { get; init; }

    /// <summary>Each switch as "Name=Value", for grouping failures.</summary>
    public IEnumerable<string> Settings() =>
        typeof(Switches).GetProperties().Select(switched => $"{switched.Name}={switched.GetValue(this)}");
}
