using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>The non-blank lines of a document with what each shows in the company of its neighbours.</summary>
internal sealed class LineContext
{
    /// <summary>In lines: addressees between the call above them and the salutation.</summary>
    private const int LongestList = 30;

    /// <summary>In lines with words.</summary>
    private const int LongestHead = 60;

    /// <summary>The line that greets by its place, whatever its end; -1 where none does.</summary>
    private readonly int _called = -1;

    private HashSet<int>? _numbered;

    public LineContext(SourceDocument source, bool dayFirst)
    {
        IsDayFirst = dayFirst;
        Shapes = LineParts.Of(source, dayFirst);
        DoubleSpacing.Close(Shapes);
        LineSpace.Restore(Shapes);
        Continues = new bool[Shapes.Count];
        for (var i = 1; i < Shapes.Count; i++)
        {
            Continues[i] = ContinuesParagraph(i);
        }

        WithdrawEarlyCall();
        var end = TailContext.AttachmentStart(Shapes);
        FirstSalutation = Enumerable.Range(0, end).FirstOrDefault(Greets, Shapes.Count);
        if (FirstSalutation == Shapes.Count && SalutationByPlace.Find(Shapes, OpensAddress) is { } vocative)
        {
            Shapes[vocative].StandAsSalutation();
            _called = FirstSalutation = vocative;
        }

        (Start, FirstSalutation) = ForwardedLetter.Find(Shapes, FirstSalutation, end, Greets);
        SubjectByPlace.Mark(Shapes, FirstSalutation);
        FirstDate = FirstIndex(s => s.IsDate);
        LastHeadDate = HasSalutation ? LastIndex(Math.Min(FirstSalutation, LongestHead), s => s.IsDate) : FirstDate;
        MarkClose(CloseByPlace.Find(Shapes, HasSalutation ? FirstSalutation : 0, end));
        LastClose = LastIndex(end, s => s.IsClose);
        LastProse = LastIndex(end, s => s.IsProse);
        Head = new HeadContext(Shapes, FirstSalutation, LastClose);
        LastSignatureOpening = Math.Max(LastClose, LastIndex(end, s => s.IsSignatureHead));
        BeneathClose.Mark(Shapes, LastClose, LastSignatureOpening, LastProse, end);
        Tail = new TailContext(Shapes, HasSalutation ? FirstSalutation + 1 : LastSignatureOpening, end, LastSignatureOpening);
    }

    /// <summary>How the letter's dates in figures are to be read.</summary>
    public bool IsDayFirst { get; }

    public List<LineShape> Shapes { get; }

    /// <summary>Index of the rule beneath a message that passes the letter on; 0 where the page begins with the letter.</summary>
    public int Start { get; }

    /// <summary>The line goes on with the paragraph of the line before it.</summary>
    public bool[] Continues { get; }

    /// <summary>Index of the first line that greets; the number of lines where there is none.</summary>
    public int FirstSalutation { get; }

    public int FirstDate { get; }

    /// <summary>Index of the last date above the salutation: what stands above it may be a page's own.</summary>
    public int LastHeadDate { get; }

    /// <summary>Index of the last line that could be a complimentary close; -1 where there is none.</summary>
    public int LastClose { get; }

    public HeadContext Head { get; }

    /// <summary>Index of the last line of running text; -1 where there is none.</summary>
    public int LastProse { get; }

    public TailContext Tail { get; }

    /// <summary>Index of the last close or head of a signature block; -1 where there is neither.</summary>
    public int LastSignatureOpening { get; }

    public bool HasSalutation => FirstSalutation < Shapes.Count;

    /// <summary>
    /// The line is a salutation by its form and by its end: "Dear friends, it is with hope that we write …" as one
    /// long line is prose. A salutation of many is wrapped and ends on a line further down.
    /// </summary>
    public bool Greets(int i)
    {
        var line = Shapes[i];
        return i == _called || line.IsSalutation && !OpensAddress(i) && (line.Line.Text[^1] is ':' or ',' or '-' or '–' or '—' or ';'
            ? line.Words <= 60
            : line.OpensGreeting && line.Words <= 14 && line.Prose <= 2 || GreetingEndsBelow(i));
    }

    /// <summary>
    /// "Señor:" right above a name opens an address and greets nobody; so does "Estimada Sra. Ana Ruiz" above her office.
    /// </summary>
    public bool OpensAddress(int i) =>
        NamesHolderBelow(i) || OpensList(i) || AddressCalls.Opening(Shapes, i) is not null && GreetsFurtherDown(i + 1) || Shapes[i] is { Words: <= 3, HasHonorific: true } && i + 1 < Shapes.Count
        && Shapes[i + 1] is { BlanksBefore: 0, LooksLikeName: true, IsDate: false } below
        && PartyRoles.IsCourtesy(Shapes[i].Written) && below.Line.Text[^1] != '.';

    /// <summary>"Excelentísimos Señores:" above those who are meant, set apart; they are greeted further down.</summary>
    private bool OpensList(int i) =>
        i + 1 < Shapes.Count && Shapes[i] is { Words: <= 5, Prose: <= 1, OpensTitle: false }
        && Shapes[i + 1] is { Words: < 20, IsSubjectMark: false, IsDate: false } next
        && (PartyRoles.IsCourtesy(Shapes[i].Tokens) || PartyRoles.GreetsAll(Shapes[i].Tokens))
        && (EntryForm.NamesPerson(next.Shown) || next is { OpensTitle: true, IsProse: false }
            || NamesBody(next) && i + 2 < Shapes.Count && Shapes[i + 2].BlanksBefore == 0 && NamesBody(Shapes[i + 2]))
        && GreetsFurtherDown(i + 2);

    /// <summary>In lines with words: a page sets such a call no lower.</summary>
    private const int LowestEarlyCall = 5;

    /// <summary>"Respetados señores," that a page sets above the dateline: the letter greets beneath its address.</summary>
    private void WithdrawEarlyCall()
    {
        for (var i = 0; i < LowestEarlyCall && i + 2 < Shapes.Count; i++)
        {
            if (Shapes[i] is { IsSalutation: true, Words: <= 8 } && Shapes[i + 1].IsDate && GreetsFurtherDown(i + 2))
            {
                Shapes[i].StandAsNoSalutation();
                return;
            }
        }
    }

    private static bool NamesBody(LineShape line) =>
        line is { LooksLikeName: true, Institutional: >= 2, IsProse: false, OpensGreeting: false } && line.Shown[^1] is not (':' or ',');

    private bool GreetsFurtherDown(int from)
    {
        for (var i = from; i < Shapes.Count && i < from + LongestList; i++)
        {
            var line = Shapes[i];
            if (line.OpensGreeting || line.IsSalutation && line.Line.Text[^1] == ':')
            {
                return true;
            }

            if (line.IsProse && !line.IsSubjectMark && !line.NamesOffice)
            {
                return false;
            }
        }

        return false;
    }

    private bool NamesHolderBelow(int i) =>
        i + 1 < Shapes.Count && Shapes[i] is { OpensGreeting: true, Prose: 0, Words: >= 3 and <= 9 } line
        && char.IsLetter(line.Line.Text[^1])
        && Shapes[i + 1] is { OpensTitle: true, Prose: 0, Words: <= 16, EndsLikeSentence: false, IsSalutation: false } office
        && office.Line.Text[^1] is not (':' or ',')
        && SalutationReader.GreetingOfName().Match(line.Line.Text) is { Success: true, Length: var name }
        && PersonName.Score(line.Line.Text[name..]) >= 3 && Token.Of(line.Line.Text[name..]).Count > 1;

    /// <summary>The line above a date, with nothing between them, that is a place: "Tucson, Arizona".</summary>
    public bool PlacesDate(int i) =>
        i + 1 < Shapes.Count && Shapes[i + 1].IsDate && Shapes[i + 1].BlanksBefore == 0
        && Shapes[i] is { Words: <= 5, Prose: 0, LooksLikeName: true, OpensTitle: false, HasHonorific: false } s
        && s.Institutional < 2 && !s.IsDate
        && (!s.NamesPerson || Regions.IsCity(s.Line.Text.Split(',')[0])) && !TextFolding.HasDigit(s.Line.Text)
        && (s.BlanksBefore > 0 || i == 0);

    /// <summary>"6  We would be pleased …" where the text's paragraphs have borne numbers from its first: no footnote.</summary>
    public bool IsNumbered(int i) => (_numbered ??= NumberedText.Of(Shapes, FirstSalutation + 1, LastClose)).Contains(i);

    /// <summary>The line is a mark and no more: "cc:", "Con copia a:".</summary>
    public bool IsMarkAlone(int i) =>
        i >= 0 && Shapes[i] is { IsCopyMark: true, Words: <= 4 } s && s.Line.Text[^1] is ':' or '/';

    /// <summary>The line breaks off and the next one, with nothing between them, goes on in lower case.</summary>
    public bool RunsOn(int i) =>
        i + 1 < Shapes.Count && Shapes[i + 1] is { BlanksBefore: 0, StartsLower: true }
        && Shapes[i].Line.Text is { Length: >= 40 } text && text[^1] is not ('.' or ':' or ';');

    /// <summary>The next line, with nothing between them, is running text.</summary>
    public bool RunsOnInProse(int i) =>
        i + 1 < Shapes.Count && Shapes[i + 1] is { BlanksBefore: 0, IsProse: true };

    private void MarkClose(int i)
    {
        if (i > 0)
        {
            Shapes[i].StandAsClose();
            Continues[i] = false;
        }
    }

    private bool GreetingEndsBelow(int i)
    {
        for (var next = i + 1; next < Shapes.Count && next <= i + 3; next++)
        {
            var line = Shapes[next];
            if (line.BlanksBefore > 0 || line.OpensGreeting || line.Prose > 2 || line.IsCopyMark || line.IsSubjectMark)
            {
                return false;
            }

            if (line.Line.Text[^1] is ':' or ',')
            {
                return Shapes[i].Words >= 6 && (next + 1 == Shapes.Count || Shapes[next + 1].BlanksBefore > 0);
            }
        }

        return false;
    }

    private bool ContinuesParagraph(int i)
    {
        var (line, before) = (Shapes[i], Shapes[i - 1]);
        return line.BlanksBefore == 0
            && (before.IsProse || Continues[i - 1] || LineEndings.EndsInMidSentence(before))
            && before.Line.Text.Length >= 40
            && !line.IsClose && !line.IsSalutation && !line.IsCopyMark && !line.IsSignatureHead
            && (line.StartsLower || !before.EndsLikeSentence || line.IsProse || LineEndings.EndsShortened(before));
    }

    private int LastIndex(int end, Func<LineShape, bool> shows)
    {
        var i = end - 1;
        while (i >= 0 && !shows(Shapes[i]))
        {
            i--;
        }

        return i;
    }

    private int FirstIndex(Func<LineShape, bool> shows)
    {
        for (var i = 0; i < Shapes.Count; i++)
        {
            if (shows(Shapes[i]))
            {
                return i;
            }
        }

        return Shapes.Count;
    }
}
