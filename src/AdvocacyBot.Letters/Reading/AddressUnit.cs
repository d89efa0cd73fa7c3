using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>How a unit is joined to the one before it.</summary>
internal enum Lead
{
    /// <summary>It opens a line after a blank line.</summary>
    Blank,

    /// <summary>It opens a line.</summary>
    Line,

    /// <summary>It opens a line, and the line before ended with a comma.</summary>
    LineAfterComma,

    Comma,

    /// <summary>A sentence ended before it on the same line.</summary>
    Stop,

    /// <summary>Nothing parts it from the words before: "Secretary of State | Ann Lee".</summary>
    Joined,

    /// <summary>"Attn:", "c/o": who shall have it of those named above.</summary>
    Attention,

    /// <summary>A mark or a semicolon says that an entry begins: "cc:", "To:", ";".</summary>
    Mark,
}

/// <summary>
/// The least words of an address that play one part: what stands between commas, lines and marks. What is often asked
/// of it is found out once.
/// </summary>
internal sealed class AddressUnit
{
    private bool? _callsAnew, _callsByOffice, _opensBody, _opensTitle, _namesBody, _isPostal, _isPlace;
    private int? _nameScore;

    public AddressUnit(SourceDocument source, TextSpan span, Lead lead, int line)
        : this(source, span, lead, line, source.Slice(span).Replace('\u00a0', ' '))
    {
    }

    /// <param name="source">The document the span points into.</param>
    /// <param name="span">Where the unit stands.</param>
    /// <param name="lead">How it is joined to the one before it.</param>
    /// <param name="line">One-based line of the source.</param>
    /// <param name="words">The span's words, hard spaces as spaces.</param>
    /// <param name="tokens">The same, where they are cut already.</param>
    public AddressUnit(SourceDocument source, TextSpan span, Lead lead, int line, string words, List<Token>? tokens = null)
    {
        (Span, Lead, Line, Words, Tokens) = (span, lead, line, words, tokens ?? Token.Of(words));
        IsBehindDash = lead is Lead.Comma && FollowsDash(source.Text, span.Start);
    }

    public TextSpan Span { get; }

    public Lead Lead { get; }

    /// <summary>One-based line of the source.</summary>
    public int Line { get; }

    public string Words { get; }

    public List<Token> Tokens { get; }

    public bool OpensTitle => _opensTitle ??= Ranks.IsRank(Tokens)
        || OfficeWords.OpensTitle(Courtesies.AfterPair(Tokens)) && !(Tokens is [{ Key: "h" }, var body, ..] && InstitutionWords.IsHead(body)) && !IsSomeonesOffice;

    /// <summary>"Majority Leader's Office": the office as a place of work.</summary>
    private bool IsSomeonesOffice => Tokens is [.., var whose, { Key: "office" }] && Words.AsSpan(whose.Start).IndexOfAny('\'', '’') is >= 0;

    public int NameScore => _nameScore ??= PersonName.Score(Words, Tokens);

    /// <summary>The words of bodies are in it.</summary>
    public bool NamesBody => _namesBody ??= Segments.NamesInstitution(Words, Tokens);

    /// <summary>A body by its letters alone, behind its officer: "Managing Director, NAPIMS, Lagos".</summary>
    public bool IsLetters { get; set; }

    /// <summary>Its own words are a street, a box or a city with its code.</summary>
    public bool IsPostal => _isPostal ??= PostalPhrases.IsPostal(Words);

    /// <summary>Its words are a region, the letters of one, or a city.</summary>
    public bool IsPlace => _isPlace ??= Regions.IsPlace(Words);

    /// <summary>A dash parts it from the words before, as a body's own office: "Defensoría del Pueblo – Oficina
    /// Loreto".</summary>
    public bool IsBehindDash { get; }

    /// <summary>What follows on the same line is a country, a state or a code: so this is a city.</summary>
    public bool IsBeforeRegion { get; set; }

    /// <summary>A building between a street or a box and its city: "Parliament House".</summary>
    public bool IsBetweenPostal { get; set; }

    /// <summary>
    /// Nothing but places stands beneath it in its block, and its own words tell of no person, office or body: "Galle
    /// Road Face" above "Colombo 1".
    /// </summary>
    public bool IsAbovePlaces { get; set; }

    /// <summary>A courtesy and an office stand right above: "Señor Presidente", "Sra. Intendenta de Lima".</summary>
    public bool IsCalled { get; set; }

    /// <summary>A department of the body above it, or the body whose board stands above: "Board of Directors", "Open Doors".</summary>
    public bool IsOfBodyAbove { get; set; }

    /// <summary>The body that the branch before the comma is of: "NGO Branch, Office of …".</summary>
    public bool IsBodyOfBranch { get; set; }

    /// <summary>The body whose office stands above, in an address: "Office of Policy", "Migration Agency".</summary>
    public bool IsOfOfficeAbove { get; set; }

    /// <summary>An office set apart from the name of its holder: "Ann Lee", a blank line, "Secretary of State".</summary>
    public bool IsOfNameAbove { get; set; }

    /// <summary>"Senador Nacional" before the name of who holds the office on the lines above.</summary>
    public bool IsRankOfHolder { get; set; }

    /// <summary>The name of whoever holds the one office above it: "Ministro de Obras", "de la Provincia de Salta",
    /// "Ing. Blas Ruiz".</summary>
    public bool IsHolderBelow { get; set; }

    /// <summary>Beneath a line with a telephone a house or town, whatever its words: "Secretariat, Chennai
    /// 600009".</summary>
    public bool IsHouse { get; set; }

    /// <summary>A group that is addressed on its own beneath the holder of another mandate.</summary>
    public bool IsGroup { get; set; }

    /// <summary>Its company tells that it is a body, and where it is not the first, one more: "Delegación" is a district too.</summary>
    public void StandAsBody(bool isNext) => (_isPostal, IsOnPostalLine, IsGroup) = (false, false, isNext);

    /// <summary>A line that opens with a courtesy, as a name's own line does: "Señores Jefes de Estado".</summary>
    public bool CallsAnew => _callsAnew ??=
        Lead is Lead.Line or Lead.Blank && Tokens.Count > 2 && OfficeWords.IsHonorific(Tokens[0])
        && !OfficeWords.IsHead(Tokens[0]) && !InstitutionWords.IsHead(Tokens[1]);

    /// <summary>"Honourable Minister of Water": the courtesy is the office's, and no name follows it.</summary>
    public bool CallsByOffice => _callsByOffice ??= Lead is Lead.Line && CallsAnew && Tokens[0].Key is "honourable" or "honorable" or "hon" or "honble"
        && OfficeWords.IsHead(Tokens[1]) && !Tokens[1].Key.EndsWith('s') && PartyReader.Addressed(Words, Tokens) is null;

    /// <summary>"Canberra ACT 2600".</summary>
    public bool EndsInCode => Tokens.Count > 1 && Tokens[^1].Text is { Length: 4 or 5 } code && code.All(char.IsDigit);

    /// <summary>What kind of body it is opens its name: "Commission for …", "Oficina Regional de …".</summary>
    public bool OpensBody => _opensBody ??=
        Tokens.Count > 1 && Tokens[0].IsCapitalised && InstitutionWords.IsHead(Tokens[0])
        && !InstitutionWords.IsOfState(Tokens[0].Key);

    /// <summary>It goes on with a list opened before it: "Human Rights, Migration, and Population".</summary>
    public bool GoesOn { get; set; }

    /// <summary>The salutation greets its last words as a name, or the form of a mail's head tells that it is one.</summary>
    public bool IsGreetedName { get; set; }

    /// <summary>The line as a whole is a street, a box or a city with its code.</summary>
    public bool IsOnPostalLine { get; set; }

    private static bool FollowsDash(string text, int at)
    {
        do
        {
            at--;
        }
        while (at > 0 && TextFolding.IsBlank(text[at]));
        return at > 0 && text[at] is '-' or '–' or '—';
    }
}
