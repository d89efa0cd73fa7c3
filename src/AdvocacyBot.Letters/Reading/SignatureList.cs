namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// What the cells of a signature block show together: which are headings, where blocks begin, whether each name has
/// its organisation beneath. A list is of one kind, so a line is judged in its company.
/// </summary>
internal sealed class SignatureList
{
    private const int LongestEntry = 6;

    private const int LongestFarewell = 9;

    private const int FewestPairs = 3;

    private const int FewestTold = 3;

    private const int SurelyPerson = 3;

    private const int FewestRules = 2;

    /// <summary>In words.</summary>
    private const int LongestBoard = 3;
    private const int ShortestBoard = 2;

    private readonly int _usualBlanks;
    private readonly int _speakers;
    private readonly bool _blocksArePairs;
    private readonly bool _companyIsSure;
    private readonly bool _areRuled;
    private readonly bool[] _isHeading;
    private readonly bool?[] _isNobody;
    private readonly int?[] _leans;
    private readonly bool[] _isOneOfBodies;
    private readonly bool _arePlaced;
    private readonly bool[] _alternates;

    /// <param name="cells">The block's cells.</param>
    /// <param name="rules">How many rules to sign upon stand about them.</param>
    public SignatureList(List<SignatureCell> cells, int rules = 0)
    {
        Cells = cells;
        _isNobody = new bool?[cells.Count];
        _leans = new int?[cells.Count];
        _speakers = cells.Count(c => c is { IsBehalf: true, Known: null });
        _usualBlanks = cells.Count < 3 ? 0 : cells.Skip(1).Min(c => c.BlanksBefore);
        _isHeading = new SignatureHeadings(this).Find();
        _isOneOfBodies = SignatureBodies.Find(cells);
        _arePlaced = SignatureCell.ArePlaced(cells);
        _alternates = SignatureAlternation.Names(cells, IsNobody);
        var named = Enumerable.Range(0, cells.Count).Where(i => !IsNobody(i) && cells[i].PersonEvidence >= 1).ToList();
        var above = named.Count(i => !IsLast(i) && !OpensBlock(i + 1));
        var withBody = named.Count(i => !IsLast(i) && !OpensBlock(i + 1) && TellsOf(cells[i + 1]));
        BlocksAreEntries = MostBlocks(first => cells[first].IsSigned
            || cells[first].PersonEvidence >= 1 && (TitleBeneath(first) || BodyBeneathOffice(first) || IsPair(first) && (cells[first + 1].NamesBody || cells[first + 1].IsAcronym)));
        var pairs = Enumerable.Range(0, cells.Count).Where(i => OpensBlock(i) && IsPair(i)).ToList();
        var blocks = Enumerable.Range(0, cells.Count).Where(OpensBlock).ToList();
        _areRuled = rules >= FewestRules && rules == blocks.Count && blocks.TrueForAll(i => BlockLength(i) == 2 && cells[i] is { PersonEvidence: >= 1, NamesBody: false });
        _blocksArePairs = _areRuled || pairs.Count >= FewestPairs && MostBlocks(IsPair)
            && pairs.Count(i => cells[i + 1].NamesBody || cells[i + 1].IsAcronym) * 2 >= pairs.Count;
        var bodies = pairs.Count(i => cells[i + 1].NamesBody || cells[i + 1].IsAcronym || cells[i + 1].PersonEvidence < 0);
        _companyIsSure = _blocksArePairs && bodies >= FewestPairs && bodies * 10 >= pairs.Count * 6;
        BodiesHaveRepresentatives = MostBlocks(RepresentativeBeneath);
        var told = cells.Count(c => c is { NamesPersonFirst: true, IsNoise: false });
        EntriesAreLines = told >= FewestTold && !cells.Any(c => c is { OpensTitle: true, NamesPersonFirst: false, IsNoise: false, LedNameStart: 0 });
        IsMixed = EntriesAreLines && told * 4 <= cells.Count * 3 && cells.Count(c => c is { NamesBody: true, NamesPersonFirst: false, BodyFollows: false }) >= FewestTold;
        NamesHaveBodies = withBody > 0 && withBody * 10 >= above * 7 && named.Count * 4 >= cells.Count;
    }

    public List<SignatureCell> Cells { get; }

    /// <summary>Blank lines set one signatory apart from the next, each with his own lines beneath his name.</summary>
    public bool BlocksAreEntries { get; }

    /// <summary>Each line is an entry: people tell on their own line who they are, and no office stands alone on one.</summary>
    public bool EntriesAreLines { get; }

    /// <summary>Such a list of people and of bodies, in no order: a body before someone who tells what he is tells nothing of him.</summary>
    public bool IsMixed { get; }

    /// <summary>Each block is an organisation's, with the one who signs for it beneath.</summary>
    public bool BodiesHaveRepresentatives { get; }

    /// <summary>Most of those who could be people have the line of an organisation or title beneath them.</summary>
    public bool NamesHaveBodies { get; }

    /// <summary>A name that could be a person's, and a body beneath it, as most blocks of the list are.</summary>
    public bool IsOfPair(int i) => _alternates[i] || _blocksArePairs && OpensBlock(i) && (IsPair(i) || _companyIsSure && IsOddPair(i));

    /// <summary>The body of a name, in a block where names and bodies take turns.</summary>
    public bool IsBodyOfPair(int i) => i > 0 && (_alternates[i - 1] || _areRuled && !OpensBlock(i) && !Cells[i].OpensTitle || _companyIsSure && OpensBlock(i - 1) && IsOddPair(i - 1));

    /// <summary>A body whose words could be a name's, beneath a name: its company tells.</summary>
    private bool IsOddPair(int i) =>
        i + 1 < Cells.Count && BlockLength(i) == 2
        && Cells[i] is { PersonEvidence: >= 1, NamesBody: false, OpensTitle: false, Words.Count: >= 2 and <= 5 }
        && Cells[i + 1] is { OpensTitle: false, PersonEvidence: >= 1, NamesPersonFirst: false, IsSigned: false, Known: null, Words.Count: > 1 } body
        && !EntryForm.OpensGiven(body.Text) && !Words.OfficeWords.IsHonorific(body.Words[0]);

    private bool IsPair(int i) =>
        i + 1 < Cells.Count && BlockLength(i) == 2
        && Cells[i] is { PersonEvidence: >= 1, NamesBody: false, Words.Count: >= 2 and <= 5 }
        && Cells[i + 1] is { OpensTitle: false, PersonEvidence: < 3 };

    /// <summary>"p/ Mesa de Tierras" beneath "p/ Red del Norte": each body signs, and whoever stands beneath them signs for himself.</summary>
    public bool IsOneOfSpeakers(int i) =>
        Cells[i] is { IsBehalf: true, Known: null } && (i > 0 && !OpensBlock(i) && Cells[i - 1] is { IsBehalf: true, Known: null }
            || !IsLast(i) && !OpensBlock(i + 1) && Cells[i + 1] is { IsBehalf: true, Known: null });

    public bool IsHeading(int i) => _isHeading[i];

    public bool IsNobody(int i) => _isNobody[i] ??= _isHeading[i] || Cells[i].IsNoise || IsPlaceLine(i)
        || IsFarewell(i) || IsLastWord(i) || SpeaksForAll(i) || SpeaksForNobody(i);

    /// <summary>"Por la Junta Directiva" beneath the names: for whom those above signed; a longer one beneath one name says
    /// for whom she did.</summary>
    private bool SpeaksForNobody(int i) =>
        i > 0 && IsLast(i) && Cells[i] is { IsBehalf: true, Known: null, Words.Count: <= LongestBoard } && _speakers == 1
        && (Cells[i].Words.Count <= ShortestBoard || Cells.Take(i).Count(c => c.PersonEvidence >= SurelyPerson) > 1);

    /// <summary>"Por la Mesa de …" set over several who sign: it says for whom all of them do, and is none of them.</summary>
    private bool SpeaksForAll(int i) =>
        Cells[i] is { IsBehalf: true, Known: null } && !IsLast(i) && _speakers == 1
        && Cells.Skip(i + 1).Take(OpensBlock(i + 1) ? Cells.Count : BlockLength(i) - 1).Count(c => c.PersonEvidence >= SurelyPerson) > 1;

    /// <summary>"Justice for the river.": a sentence of some words over the heading of those who sign.</summary>
    private bool IsLastWord(int i) =>
        i + 1 < Cells.Count && i < 2 && _isHeading[i + 1] && Cells[i] is { Known: null, HasLegalForm: false, IsSigned: false } cell
        && cell.Shown.EndsWith('.') && cell.Words[^1].Key.Length > 3 && !Cells.Skip(i + 1).Any(c => c.Shown.EndsWith('.'));

    /// <summary>
    /// A last word before the names, in whatever language: "Namaste.", or for whom they sign: "Por la Asamblea,".
    /// </summary>
    private bool IsFarewell(int i) =>
        i == 0 && Cells.Count > 1 && Cells[0] is { Known: null, HasLegalForm: false, IsSigned: false } first
        && (first.EndsInComma && first.Words.Count <= LongestFarewell && OpensBlock(1)
            && !Cells.Skip(1).Any(c => c.EndsInComma)
                && (IsParting(first.Words[0].Key)
                    || first is { NamesBody: false, OpensTitle: false, PersonEvidence: < 3 })
            || first.Shown.EndsWith('.') && first.Words.Count <= 2 && first.Words[^1].Key.Length > 3 && !first.NamesBody
                && !Cells.Skip(1).Any(c => c.Shown.EndsWith('.')));

    private static bool IsParting(string key) =>
        key is "por" or "for" or "en" or "in" or "con" or "with" or "per" or "pola" or "pela";

    /// <summary>Points by the cell's own evidence for a person over an organisation.</summary>
    public int Lean(int i) => _leans[i] ??= SignatureScores.Lean(this, i);

    /// <summary>
    /// One of a run of lines that open with the same word of an office, as bodies in the order of letters do:
    /// "Coordinadora de Mujeres", "Coordinadora del Agua".
    /// </summary>
    public bool IsOneOfBodies(int i) => _isOneOfBodies[i];

    /// <summary>An entry of a list that tells behind each name where it is: no title and no body of another.</summary>
    public bool IsPlaced(int i) => _arePlaced && Cells[i].EndsInPlace && (i == 0 || Cells[i - 1].EndsInPlace);

    /// <summary>Blank lines part it from the cell before, beyond those that part all cells of the list.</summary>
    public bool OpensBlock(int i) => i == 0 || Cells[i].BlanksBefore > _usualBlanks && !IsCutOff(i);

    /// <summary>A page's end parted this title from the name alone above it.</summary>
    private bool IsCutOff(int i) =>
        Cells[i] is { OpensTitle: true, NamesPersonFirst: false, PersonEvidence: < 1 }
        && Cells[i - 1] is { OpensTitle: false, PersonEvidence: >= 1, NamesBody: false }
        && (i == 1 || Cells[i - 1].BlanksBefore > _usualBlanks)
        && (IsLast(i) || Cells[i + 1].BlanksBefore > _usualBlanks || Cells[i + 1].PersonEvidence < 1);

    public bool IsLast(int i) => i + 1 == Cells.Count;

    public int BlockLength(int i)
    {
        var end = i + 1;
        while (end < Cells.Count && !OpensBlock(end))
        {
            end++;
        }

        return end - i;
    }

    public bool TitleBeneath(int i) =>
        !IsLast(i) && !OpensBlock(i + 1) && Cells[i + 1] is { OpensTitle: true, NamesPersonFirst: false };

    /// <summary>"Ann Lee, Chair" and, on the one other line of the block, no second such.</summary>
    private bool BodyBeneathOffice(int i) =>
        Cells.Count > 2 && !IsLast(i) && BlockLength(i) == 2 && Cells[i].NamesPersonFirst && !Cells[i + 1].NamesPersonFirst;

    /// <summary>Someone with a title stands beneath, who is more of a person than the words over him.</summary>
    public bool RepresentativeBeneath(int i) =>
        !IsLast(i) && !OpensBlock(i + 1) && !Cells[i].OpensTitle && !Cells[i].IsSigned
        && (!Cells[i].NamesPersonFirst || Cells[i].HasLegalForm) && !(Cells[i] is { BodyFollows: true, PersonEvidence: >= 1 })
        && Cells[i].PersonEvidence <= Cells[i + 1].PersonEvidence
        && (Cells[i + 1].NamesPersonFirst || Cells[i + 1].PersonEvidence >= 1 && TitleBeneath(i + 1));

    /// <summary>Whether most blocks of more than a line open so.</summary>
    private bool MostBlocks(Func<int, bool> opensSo)
    {
        var (blocks, such) = (0, 0);
        for (var i = 0; i < Cells.Count; i += BlockLength(i))
        {
            var first = IsNobody(i) ? i + 1 : i;
            var length = BlockLength(i) - (first - i);
            blocks += length > 1 ? 1 : 0;
            such += length is > 1 and <= LongestEntry && opensSo(first) ? 1 : 0;
        }

        return such * 10 >= blocks * 6 && such > 0;
    }

    /// <summary>"Oakland, CA" beneath an organisation tells where it is.</summary>
    private bool IsPlaceLine(int i) => !OpensBlock(i) && Cells[i].IsKnownPlace
        || i > 0 && IsLast(i) && Cells[i].NamesPlace && Cells[i - 1].IsOfSeries && !Cells[i].IsOfSeries;

    private static bool TellsOf(SignatureCell cell) =>
        (cell.NamesBody || cell.OpensTitle || cell.IsAcronym || cell.OpensAcronym) && cell.NameScore < 3 && !cell.NamesPersonFirst;
}
