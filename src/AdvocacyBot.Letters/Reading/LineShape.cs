using System.Buffers;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// What can be seen of one non-blank line without knowing its part: the evidence that roles are scored by.
/// </summary>
internal sealed class LineShape
{
    /// <summary>Beyond this many UTF-16 units a line is prose; set phrases are not looked for.</summary>
    public const int LongLine = 240;

    private const int LongestName = 24;

    /// <summary>In words, of a street that opens with an office: "Presidente Masaryk 111, Polanco".</summary>
    private const int LongestStreet = 8;

    /// <summary>No e-mail address, site, telephone number or label is without one of these.</summary>
    private static readonly SearchValues<char> ContactMarks = SearchValues.Create("@:0123456789w");

    /// <summary>No street, box, city or code is without one of these, a digit or "#".</summary>
    private static readonly WordStems PostalWords = new(
        "calle", "aldea", "caser", "km", "av", "col", "carrera", "cra", "barrio", "zona", "paseo", "calzada",
        "blvd", "boulevard", "plaza", "torre", "edif", "suite", "box", "building", "floor", "piso", "s/n",
        "palac", "residencia", "los pinos", "casa de", "casa ro", "casa am", "la moneda", "miraflores", "white house", "washington",
        "casa presid", "ciudad de", "d.c", "d.f", "dc", "df", "cdmx",
        "m.d.c", "mexico", "n.l", "b.c", "apartado", "delegaci", "alcald", "jiron");

    private readonly string _text;
    private List<Token>? _tokens, _written;

    // Only some places of a letter ask these, and their patterns are the dear ones.
    private bool? _isSignatureHead, _isClose, _isFurniture, _isContact, _isPostal, _isSeries, _namesPerson, _namesHolder;
    private bool? _isProse, _tellsOfLetter, _isListedName, _isRemark, _hasTitleWords, _leadsToAsks;

    public LineShape(TextLine line, int blanksBefore, bool dayFirst)
    {
        Line = line;
        BlanksBefore = blanksBefore;
        var text = _text = QuotedGreeting.Bare(LetterSpacing.Closed(TextFolding.Visible(line.Text)));
        EndsLikeSentence = text[^1] is '.' or '!' or '?' or '”' or '"' && text.Length > 1;
        StartsLower = char.IsLower(text[0]);
        IsSeparator = !text.Any(char.IsLetterOrDigit);
        if (text.Length > LongLine)
        {
            Words = text.Length / 6;
            Prose = 10;
            ReadMarks(text[..LongLine]);
            return;
        }

        var tokens = _tokens = Token.Of(text);
        Words = tokens.Count;
        IsAllNames = true;
        foreach (var word in tokens)
        {
            var isName = word.IsCapitalised || char.IsDigit(word.Text[0]);
            Capitalised += isName ? 1 : 0;
            IsAllNames &= isName || IsSmall(word.Key);
            Institutional += (word.Is(WordKinds.Body) ? 2 : 0) + (word.Is(WordKinds.Topic) ? 1 : 0);
            HasGivenName |= word.IsCapitalised && word.Is(WordKinds.GivenName);
        }

        Prose = ProseWords.Score(tokens);
        HasHonorific = tokens.Count > 0 && OfficeWords.IsHonorific(tokens[0])
            || tokens.Count > 1 && tokens[0].Key is "the" or "el" or "la" or "al" or "his" or "her" or "su"
                && OfficeWords.IsHonorific(tokens[1])
            || tokens.Count > 1 && Courtesies.IsRoyal(tokens);
        OpensTitle = OfficeWords.OpensTitle(tokens);
        IsDate = DateWords.WholeLine(text, dayFirst) is not null;
        OpensGreeting = Prose <= 4 && LetterPhrases.Greets(text);
        IsSalutation = OpensGreeting || Prose <= 4 && SalutationReader.IsVocative(tokens)
            || text[^1] == ':' && text.Split(',').All(part => SalutationReader.CallsByName(Token.Of(part)));
        ReadMarks(text);
        IsEnclosureMark = LineOpenings.MayEnclose(text) && LetterPhrases.EnclosureMark().IsMatch(text);
        IsPresente = LineOpenings.MayBePresente(text) && LetterPhrases.Presente().IsMatch(text);
        IsBullet = LineOpenings.MayBeBullet(text) && LetterPhrases.BulletLength(text + " ") > 0;
        IsNoteStart = !char.IsLetter(text[0]) && LetterPhrases.NoteStart().IsMatch(text);
    }

    public TextLine Line { get; }

    /// <summary>The line's words as a reader sees them: no marks without width, letter-spaced words closed up.</summary>
    public string Shown => _text;

    public List<Token> Tokens => _tokens ??= Token.Of(_text);

    /// <summary>The words as the page has them; nearly always those that are shown.</summary>
    public List<Token> Written => _written ??= ReferenceEquals(_text, Line.Text) ? Tokens : Token.Of(Line.Text);

    public int BlanksBefore { get; private set; }

    public int Words { get; }

    public int Capitalised { get; }

    /// <summary>All words are capitalised but those that link names: "Office of the Governor".</summary>
    public bool IsAllNames { get; }

    /// <summary>
    /// Function words and finite verbs that only sentences have; 10 for a line too long to be anything else.
    /// </summary>
    public int Prose { get; }

    public int Institutional { get; }

    public bool EndsLikeSentence { get; }

    public bool StartsLower { get; }

    public bool IsSeparator { get; }

    public bool HasHonorific { get; }

    public bool OpensTitle { get; }

    public bool HasGivenName { get; }

    public bool IsDate { get; }

    public bool IsSalutation { get; private set; }

    public bool IsClose => _isClose ??= Words <= 14 && Prose <= 4 && (_text[^1] != '.' || Words <= 3 || Respects.AreOffered(_text))
        && (!IsSignatureHead || _text[^1] == ',') && LetterPhrases.IsClose(_text.TrimStart('"', '“', '«'));

    /// <summary>Its company tells what its words do not: it closes the letter.</summary>
    public void StandAsClose() => _isClose = true;

    /// <summary>Its company tells that it greets, without "Dear": "Secretary Lee and Administrator Ruiz,".</summary>
    public void StandAsSalutation() => IsSalutation = true;

    /// <summary>A page sets it above the dateline, and the letter greets further down.</summary>
    public void StandAsNoSalutation() => (IsSalutation, OpensGreeting, _isFurniture) = (false, false, true);

    /// <summary>So many lines from here on name those who sign, one behind the other, as their place tells; else 0.</summary>
    public int LinesUnderHead { get; private set; }

    public void StandUnderHead(int lines) => (LinesUnderHead, _isSeries) = (lines, true);

    /// <summary>Its place tells that it names the letter's matter, without "Re:".</summary>
    public void StandAsSubject(bool opens) => (IsSubjectMark, IsOfSubject) = (opens, true);

    public bool IsOfSubject { get; private set; }

    /// <summary>So many blanks stand between all lines of the page, and part nothing.</summary>
    public void StandCloser(int blanks) => BlanksBefore = Math.Max(0, BlanksBefore - blanks);

    /// <summary>The form of the lines around tells what their space does not: another part begins here, or none.</summary>
    public void StandApart(bool isApart) => BlanksBefore = isApart ? Math.Max(1, BlanksBefore) : 0;

    /// <summary>Its place beneath the names tells what its "C." means.</summary>
    public void StandAsCopy() => IsCopyMark = true;

    /// <summary>It opens as no other line does: "Dear", "Estimada", "A quien corresponda".</summary>
    public bool OpensGreeting { get; private set; }

    public bool IsCopyMark { get; private set; }

    public bool IsSubjectMark { get; private set; }

    public bool IsEnclosureMark { get; }

    public bool IsPostscriptMark { get; private set; }

    public bool IsSignatureHead => _isSignatureHead ??= !IsLong && LetterPhrases.IsSignatureHead(_text);

    /// <summary>Names run on, parted by semicolons, bars or commas, and nothing else.</summary>
    public bool IsSeries => _isSeries ??= SignatureSeries.IsSeries(_text) || SignatureSentence.Parts(_text, new TextSpan(0, _text.Length)) is not null || PrintedRun.Parts(_text, new TextSpan(0, _text.Length)) is not null;

    public bool IsFurniture => _isFurniture ??= !IsLong && !(IsDate && DateWords.OpensPublished(_text)) && LetterPhrases.IsFurniture(_text);

    public bool IsContact => _isContact ??= !IsLong && _text.AsSpan().ContainsAny(ContactMarks) && ContactPhrases.AreIn(_text);

    public bool IsPostal =>
        _isPostal ??= !IsLong && Words <= 20 && Prose <= 2 && !(OpensTitle && Words > LongestStreet && OfficeWords.IsHead(Token.FirstKey(_text)))
            && (TextFolding.HasDigit(_text) || _text.Contains('#', StringComparison.Ordinal)
                || PostalWords.AreIn(_text) || PostalPhrases.HasAccentedWord(_text))
            && PostalPhrases.IsPostal(_text);

    public bool IsPresente { get; }

    public bool IsAddresseeMark { get; private set; }

    /// <summary>"A la opinión pública", "To the people of Peru": a statement calls on all.</summary>
    public bool CallsAll => Words <= 14 && _text[0] is 'A' or 'T' && LetterPhrases.CallsAll().IsMatch(_text);

    public bool IsBullet { get; }

    public bool IsNoteStart { get; }

    /// <summary>What is asked follows, and nobody's name: "POR TANTO EXIGIMOS:".</summary>
    public bool LeadsToAsks => _leadsToAsks ??= !IsLong && LetterPhrases.LeadsToAsks(_text);

    /// <summary>A remark on the list of signatories: "* For identification only", "Las afiliaciones se indican …".</summary>
    public bool IsRemark => _isRemark ??=
        !IsLong && !CampaignTag.IsName(_text) && (SignatureHeads.IsRemark(_text) || TailPhrases.IsIdentificationNote(_text));

    /// <summary>A word that titles of letters and statements have.</summary>
    public bool HasTitleWords => _hasTitleWords ??= HeadPhrases.HasTitleWords(Line.Text);

    /// <summary>It tells of the letter from outside, as publishers and press releases do.</summary>
    public bool TellsOfLetter => _tellsOfLetter ??= IsProse && LetterPhrases.TellsOfLetter(IsLong ? _text[..LongLine] : _text);

    /// <summary>The words before the first comma are a person's by their own evidence.</summary>
    public bool NamesPerson => _namesPerson ??= LooksLikeName && !OpensTitle
        && PersonName.Score(_text.IndexOf(',', StringComparison.Ordinal) is > 0 and var end ? _text[..end] : _text) >= 3;

    private bool IsLong => _text.Length > LongLine;

    /// <summary>Share of words that are capitalised, 0 to 1: names and titles are near 1, prose near 0.1.</summary>
    public double CapitalShare => Words == 0 ? 0 : (double)Capitalised / Words;

    /// <summary>The line could name someone: few words, capitalised, no sentence.</summary>
    public bool LooksLikeName => Words is > 0 and <= 12 && Prose <= 1 && CapitalShare >= 0.6 && !IsSeparator;

    /// <summary>An office with a long matter: "Sra. Relatora Especial sobre la situación de los derechos humanos".</summary>
    public bool NamesOffice => this is { OpensTitle: true, Prose: <= 5, Words: <= 22, EndsLikeSentence: false };

    /// <summary>Someone and an office with a long matter: "Ann Lee, Special Rapporteur on the situation of …".</summary>
    public bool NamesHolder => _namesHolder ??= Prose <= 6 && (Prose > 1 || Words >= 12) && Words <= 26 && !EndsLikeSentence
        && _text.IndexOf(',', StringComparison.Ordinal) is > 4 and < 60 and var comma
        && !_text.Contains(" compare", StringComparison.OrdinalIgnoreCase) && PersonName.Score(_text[..comma]) >= 1 && OfficeWords.OpensTitle(Token.Of(_text[(comma + 1)..]));

    /// <summary>A body of many words, nothing but names and the small words that link them: "Comité de … para la Defensa de …".</summary>
    public bool IsLongName => Words <= LongestName && !EndsLikeSentence
        && (IsAllNames && Institutional > 1 && Prose <= 1 && char.IsUpper(_text[0]) && _text[^1] is not (':' or ',' or ';')
            || SignatureMarks.Frame(_text) > 0);

    /// <summary>An item of a list that opens with a body's word and is no sentence: "12. Comité de vecinas de los sucesos de marzo".</summary>
    public bool IsListedName => _isListedName ??= IsBullet && Institutional > 0 && Prose <= 2 && Words <= LongestName && !EndsLikeSentence
        && _text.AsSpan().IndexOfAny(",:;") < 0
        && Token.Of(_text).Where(w => char.IsLetter(w.Text[0])).Take(1).Any(w => w.IsCapitalised && InstitutionWords.IsHead(w));

    /// <summary>The line reads as running text.</summary>
    public bool IsProse => _isProse ??= (Prose >= 3 || Words >= 12 && CapitalShare < 0.5 && !IsLongName) && !NamesHolder;

    private static bool IsSmall(string key) =>
        NameRun.IsLink(key) || key is "a" or "en" or "por" or "con" or "in" or "at" or "with" or "by" or "e" or "ante";

    /// <summary>A mark at its start tells what a line is, however long it runs on.</summary>
    private void ReadMarks(string text)
    {
        IsCopyMark = CopyMarks.Length(text) > 0 && !(OpensTitle && CopyMarks.AreCitizens(text));
        IsSubjectMark = LineOpenings.MayMarkSubject(text) && LetterPhrases.SubjectMark().IsMatch(text) && !FileNumbers.IsReference(text);
        IsPostscriptMark = text[0] is 'p' or 'P' && LetterPhrases.PostscriptMark().IsMatch(text);
        IsAddresseeMark = LineOpenings.MayMarkAddressee(text) && LetterPhrases.AddresseeMark().IsMatch(text);
    }
}
