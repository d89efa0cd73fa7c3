using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// One written place in a signature block: a line, or a line's share of a column, without bullet or number. What is
/// often asked of it is found out once.
/// </summary>
internal sealed class SignatureCell(TextSpan span, string text, SignatureCell.Layout set)
{
    private const int ShortestAcronym = 3, LongestAcronym = 16, FewestPlaced = 4, LongestLink = 3;

    private List<Token>? _words;
    private List<TextSpan>? _parts;
    private bool? _hasLegalForm, _opensTitle, _titleFollows, _isHead, _isNoise, _namesBody, _bodyFollows, _namesPersonFirst;
    private bool? _isCapitals, _endsInPlace, _isKnownPlace, _namesPlace;
    private string? _shown, _first;
    private int? _nameScore, _firstScore, _ledNameStart, _ledNameScore, _bracketStart, _personEvidence, _bodyEvidence;

    public TextSpan Span => span;

    public string Text => text;

    /// <summary>The text as a reader sees it: letter-spaced words closed up, joined letters apart.</summary>
    public string Shown => _shown ??= LetterSpacing.Closed(TextFolding.Visible(text));

    public int BlanksBefore => set.BlanksBefore;

    public int Indent => set.Indent;

    /// <summary>A bullet or a number stands before it.</summary>
    public bool IsListed => set.IsListed;

    /// <summary>A mark of signing stands before it: "/s/", a bishop's cross.</summary>
    public bool IsSigned => set.IsSigned;

    /// <summary>"On behalf of" stands before it.</summary>
    public bool IsBehalf => set.IsBehalf;

    /// <summary>What the page itself says that it is, where it does: "Name: Ann Lee", a row of a table.</summary>
    public SignatureRole? Known => set.Known;

    /// <summary>One of names run on in a line: the ones before and behind it tell nothing of it.</summary>
    public bool IsOfSeries => set.IsOfSeries;

    public bool EndsInComma => set.EndsInComma;

    public List<Token> Words => _words ??= Token.Of(text);

    public bool OpensTitle => _opensTitle ??= set.IsChair || (Parts.Count > 1 ? Token.Of(First) : Words) is var opening
        && (OfficeWords.OpensTitle(opening) || Occupations.Opens(opening) || Parts.Count > 1 && opening.Count == 1
            && Occupations.IsOfSeveral(opening[0].Key) || Occupations.Ends(opening));

    public int NameScore => _nameScore ??= set.IsChair || OpensOfficeOf ? Math.Min(0, PersonName.Score(text, Words)) : PersonName.Score(text, Words);

    /// <summary>Points that the line names a person, read at its first comma or bar.</summary>
    public int PersonEvidence => _personEvidence ??= HasLegalForm ? -3 :
        Math.Max(FirstScore, LedNameScore > 0 ? LedNameScore + 1 : FirstScore) is var score && score >= 1 && TitleFollows
            ? score + 2
            : score;

    /// <summary>Points by its own words that the line names an organisation.</summary>
    public int BodyEvidence => _bodyEvidence ??=
        1
        + ((Parts.Count > 1 ? Segments.NamesInstitution(First) : NamesBody) ? 3 : 0)
        + (Words.Any(w => OfLink(w.Key)) && !BodyFollows ? 2 : 0)
        + (text.Contains('&', StringComparison.Ordinal) ? 1 : 0)
        + (Words.Count == 1 ? 2 : 0)
        + (HasLegalForm ? 4 : 0)
        + (IsCapitals && ProseWords.Score(Words) > 0 ? 2 : 0)
        + (OpensTitle || IsSigned || NamesPersonFirst ? -5 : 0);

    /// <summary>The words of bodies are in it: "Migration Law Center", "Red de Mujeres".</summary>
    public bool NamesBody => _namesBody ??= Segments.NamesInstitution(text, Words);

    /// <summary>The words before the first comma or bar.</summary>
    public string First => _first ??= Part(0);

    /// <summary>"Ann Lee, Migration Law Center": no body's words, then a body's name, which "A.C." is not.</summary>
    public bool BodyFollows => _bodyFollows ??= Parts.Count > 1 && !Segments.NamesInstitution(Part(0))
        && Segments.NamesInstitution(Part(1)) && !InstitutionWords.IsLegalForm(Token.FirstKey(Part(1)));

    /// <summary>
    /// "Ann Lee, Director, Migration Office": the line names a person and goes on to tell who that is.
    /// </summary>
    public bool NamesPersonFirst => _namesPersonFirst ??=
        !set.IsChair && (Parts.Count > 1 || BracketStart > 0) && (FirstScore >= 2 || FirstScore >= 1 && TitleFollows)
        && Token.FirstKey(Part(0)) is var opens && (!OfficeWords.IsHead(opens) || OfficeWords.IsHonorific(opens));

    public bool IsCapitals => _isCapitals ??= !text.Any(char.IsLower) && Words.Any(w => w.Text.Length > 1);

    public bool IsHead => _isHead ??= SignatureHeads.IsHead(this);

    /// <summary>A heading, note, contact line or blurb: nobody signs by it.</summary>
    public bool IsNoise => _isNoise ??= IsHead || SignatureHeads.IsNote(this);

    /// <summary>"Open Doors, Inc.", "Agua Norte S.A.": the letters of a form of law stand behind it.</summary>
    public bool HasLegalForm => _hasLegalForm ??= Words.Count > 2 && (Parts.Count > 1 ? Token.Of(First) : Words) is [_, .., var last] && InstitutionWords.IsBareLegalForm(last) || Parts.Skip(1)
        .Any(p => InstitutionWords.IsLegalForm(Token.FirstKey(text[p.Start..p.End]))) && !(Parts.Count > 2 && FirstScore >= 1 && TitleFollows);

    /// <summary>Where a name begins behind an office: "Councillor | Ann Lee", "Ambassador (ret.) | Ann Lee"; 0 without.</summary>
    public int LedNameStart => _ledNameStart ??= MayLead && LedAt(First) is { } at
        && PersonName.Score(First[at..]) >= 1 && !LeadsToBody(Token.Of(First[..at]), First[at..]) ? at : 0;

    /// <summary>"Presidenta Comunidad", "Coordinadora" with no given name behind: what follows is a body's, and no person's.</summary>
    private static bool LeadsToBody(List<Token> lead, string name) =>
        lead is [{ Key: "coordinadora" }] && !GivenNames.Contains(Token.FirstKey(name)) && !OfficeWords.IsHonorific(Token.FirstKey(name))
        || lead.Count > 1 && (IsBody(lead[1]) || IsBody(lead[^1]) || !OfficeWords.IsHead(lead[^1]) && BodyWords.IsSettlement(lead[^1].Key));

    private static bool IsBody(Token word) => InstitutionWords.IsHead(word) && !OfficeWords.IsHead(word);

    /// <summary>Where a name begins behind a rank of some words or an office; null where none does.</summary>
    public static int? LedAt(string words) =>
        Token.Of(words) is var tokens && Ranks.Leading(tokens) is > 0 and var ranked && ranked < tokens.Count
            ? tokens[ranked].Start
            : PartyReader.Addressed(words, tokens);

    /// <summary>Points that the words behind an office name a person; 0 where there is no office before a name.</summary>
    public int LedNameScore => LedNameStart == 0 ? 0 : _ledNameScore ??= PersonName.Score(First[LedNameStart..]);

    /// <summary>The line opens with an office that is no honorific, or with a rank in brackets.</summary>
    private bool MayLead => First.Length <= LineShape.LongLine && (text[0] == '(' || First.Contains('(', StringComparison.Ordinal) && First.Contains("(ret", StringComparison.OrdinalIgnoreCase)
        || Words.Count > 1 && OfficeWords.IsHead(Words[0].Key) && !OfficeWords.IsHonorific(Words[0].Key)
        || Ranks.Leading(Words) > 0);

    /// <summary>Where brackets open behind a name that tell who that is: "Ann Lee (artist)"; 0 where none do.</summary>
    public int BracketStart => _bracketStart ??= First.EndsWith(')') && First.LastIndexOf('(') is > 3 and var open
        && Segments.Acronym(First) is null && First[(open + 1)..^1] is var inside && !Cities.NamesPlace(inside)
        && (Ranks.IsService(inside) || Parts.Count > 1 && OfficeWords.OpensTitle(Token.Of(Part(1))) && PersonName.Score(First[..open]) >= 1 || OfficeWords.OpensTitle(Token.Of(inside))
            || inside.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma
                && (Segments.NamesInstitution(inside[..comma]) || Occupations.Describes(Token.Of(inside[..comma]), inside[..comma]))
                && PersonName.Score(First[..open]) >= 1
            || !inside.Contains(',', StringComparison.Ordinal)
                && (char.IsLower(inside.TrimStart().FirstOrDefault()) || Segments.NamesInstitution(inside)
                    || PersonName.Score(First[..open]) >= 3))
            ? open : 0;

    /// <summary>"Open Doors, Kenya": a country, a state or a city behind the last comma.</summary>
    public bool EndsInPlace => _endsInPlace ??= Parts.Count > 1 && Cities.NamesPlace(Part(Parts.Count - 1));

    /// <summary>"Oakland, CA" and nothing else.</summary>
    public bool IsKnownPlace => _isKnownPlace ??= NamesPlace && Cities.NamesKnownPlace(text);

    /// <summary>A city or a region and nothing else.</summary>
    public bool NamesPlace => _namesPlace ??= Cities.NamesPlace(text);

    /// <summary>"Ann Lee, Director, Open Doors": name, office and body on one line.</summary>
    public bool TellsAll => NamesPersonFirst && Parts.Count > 2;

    /// <summary>"CNDL", "IM-Redes": a body by the letters of its name alone.</summary>
    public bool IsAcronym => Words is [var word] && word.Text.Length is >= ShortestAcronym and <= LongestAcronym
        && word.Text.Count(char.IsUpper) > 1 && !OfficeWords.IsPostNominal(word.Key) && !Courtesies.IsDegree(word.Key);

    /// <summary>"CARITAS Norte", "CEJIL Mesoamérica": letters of a body's name before a word that is none of them.</summary>
    public bool OpensAcronym => Words.Count is > 1 and < 5 && !IsCapitals && Words[0].Text is { Length: >= ShortestAcronym } first && first.All(char.IsUpper);

    /// <summary>"Ana Ruiz, vocera Red por los Ríos": the line has said of what body she is.</summary>
    public bool TellsBody => NamesPersonFirst && Parts.Count > 1 && Token.Of(Part(1)).Any(word => BodyWords.IsMovement(word.Key));

    /// <summary>Words of another column stand between the cell's own: its text is no slice of the document's.</summary>
    public bool IsBroken => set.IsBroken;

    /// <summary>A list of bodies and where they are, a line each: "Open Doors, Kenya".</summary>
    public static bool ArePlaced(List<SignatureCell> cells) =>
        cells.Count(c => c.EndsInPlace) is var placed
        && (placed >= FewestPlaced && placed * 10 >= cells.Count * 7 || placed > 1 && placed == cells.Count);

    private List<TextSpan> Parts => _parts ??= SignatureSegments.Of(text, new TextSpan(0, text.Length));

    private int FirstScore =>
        _firstScore ??= BracketStart > 0 ? PersonName.Score(First[..BracketStart])
            : Parts[0].Length == text.Length ? NameScore
            : PersonName.Score(Part(0));

    /// <summary>"Arzobispo de Tuxtla Gutiérrez": an office and whose it is.</summary>
    private bool OpensOfficeOf => Words.Count > 2 && OfficeWords.IsHead(Words[0].Key)
        && (Words[1].Key is "de" or "del" or "of" or "to" || OfficeWords.IsQualifier(Words[1].Key) || Words[1].Key is "auxiliar");

    private bool TitleFollows => _titleFollows ??= Parts.Count > 1 && Occupations.Describes(Token.Of(Part(1)), Part(1))
        || BracketStart > 0 && First[(BracketStart + 1)..^1] is var inside
            && Occupations.Describes(Token.Of(inside), inside);

    private static bool OfLink(string key) =>
        key is "of" or "for" or "on" or "para" or "por" or "with" or "in" or "en";

    /// <summary>A share of the cell, as a cell of its own.</summary>
    public SignatureCell Cut(SourceDocument source, TextSpan part, bool isFirst) =>
        new(part, source.Words(part).Value, set with { BlanksBefore = isFirst ? BlanksBefore : 0 });

    /// <summary>A share of the cell whose meaning the page tells.</summary>
    public SignatureCell Told(SourceDocument source, TextSpan part, SignatureRole role, bool isFirst) =>
        new(part, source.Words(part).Value, set with { BlanksBefore = isFirst ? BlanksBefore : 0, Known = role });

    /// <summary>An office named after someone, beneath the name of the one who holds it.</summary>
    public bool IsChair => set.IsChair;

    /// <summary>The same cell, known for an office that is named after someone.</summary>
    public SignatureCell AsChair() => new(span, text, set with { Known = SignatureRole.Title, IsChair = true });

    /// <summary>The same cell, known for the house for which whoever stands beneath signs: "OPEN LAW CLINIC" over "Per: Ann Lee".</summary>
    public SignatureCell AsHouse() => new(span, text, set with { Known = SignatureRole.Above, IsBehalf = true });

    /// <summary>The cell's first words, which alone are the name of a body.</summary>
    public SignatureCell AsBody(SourceDocument source, int length)
    {
        var body = span with { End = span.Start + length };
        return new(body, source.Words(body).Value, set with { Known = SignatureRole.Organization });
    }

    public SignatureCell JoinedWith(SourceDocument source, SignatureCell next)
    {
        var whole = span.Through(next.Span);
        return set.IsBroken || next.IsBroken || HasWords(source.Text.AsSpan(span.End, next.Span.Start - span.End))
            ? new SignatureCell(whole, $"{text} {next.Text}", set with { IsBroken = true })
            : new SignatureCell(whole, source.Words(whole).Value, set);
    }

    /// <summary>The same words where another document has them.</summary>
    public SignatureCell MovedTo(TextSpan other) => new(other, text, set with { IsBroken = false });

    /// <summary>More than a small word that links: "and", "las".</summary>
    private static bool HasWords(ReadOnlySpan<char> between)
    {
        var letters = 0;
        foreach (var c in between)
        {
            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters > LongestLink;
    }

    private string Part(int i) => text[Parts[i].Start..Parts[i].End];

    /// <summary>How the cell is set on the page.</summary>
    internal readonly record struct Layout(int BlanksBefore, int Indent, bool IsListed, bool IsSigned, bool IsBehalf)
    {
        public SignatureRole? Known { get; init; }

        public bool IsOfSeries { get; init; }

        public bool EndsInComma { get; init; }

        public bool IsBroken { get; init; }

        public bool IsChair { get; init; }
    }
}
