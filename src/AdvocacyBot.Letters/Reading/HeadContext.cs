using System.Collections.Frozen;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// What the lines above the text tell of each other: where the head ends, and for each block, parted from the others
/// by blank lines, whom it could be of.
/// </summary>
internal sealed class HeadContext
{
    /// <summary>No head is longer than this many lines; most have ten.</summary>
    private const int Longest = 80;

    /// <summary>In UTF-16 units: what hangs beneath "CC:" is set further in.</summary>
    private const int Hanging = 3;

    /// <summary>In words: "A la atención de:".</summary>
    private const int LongestMark = 5;

    /// <summary>Who is greeted by these alone is not named.</summary>
    private static readonly FrozenSet<string> Nobody = WordSet.Of("""
        sirs sir madam madams excellency excellencies excelencia excelencias whom concern friends colleagues amigos
        gentlemen ladies senores senoras majesty majesties highness highnesses royal your majestad alteza altezas
        """);

    private readonly List<LineShape> _shapes;
    private readonly Block[] _blocks;

    public HeadContext(List<LineShape> shapes, int firstSalutation, int lastClose)
    {
        _shapes = shapes;
        End = firstSalutation < shapes.Count ? firstSalutation : LastMark(lastClose < 0 ? shapes.Count : lastClose);
        var greeted = firstSalutation < shapes.Count ? GreetedWords(firstSalutation) : [];
        GreetsSomeone = greeted.Count > 0;
        GreetsWhomever = firstSalutation < shapes.Count
            && Token.Of(shapes[firstSalutation].Shown)
                is [{ Key: "to" }, { Key: "whom" }, ..] or [{ Key: "a" }, { Key: "quien" or "quienes" }, ..];
        GreetsOffice = greeted.Any(OfficeWords.IsHead);
        _blocks = new Block[Math.Min(End, Longest)];
        for (var start = 0; start < _blocks.Length;)
        {
            start = ReadBlock(start, greeted);
        }

        MarkCopied();
        Answerer = Math.Max(AnsweringBody.LinesOf(this, shapes, firstSalutation), WritersHead.LinesOf(this, shapes, firstSalutation, lastClose));
        for (var i = _blocks.Length - 1; i >= 0; i--)
        {
            var next = _blocks[Math.Min(i + 1, _blocks.Length - 1)];
            _blocks[i].AddresseeFollows = next.AddresseeFollows
                || next.Start != _blocks[i].Start
                    && _shapes[next.Start] is { IsCopyMark: false, IsSubjectMark: false } && (next.HasOffice || next.OpensWithPerson || next.IsGreeted
                        || firstSalutation == shapes.Count && next.HasStreet);

            // "OFFICE OF THE ATTORNEY GENERAL" above an addressee only shares a word with "Dear Attorney General".
            _blocks[i].IsGreeted |= _blocks[i].SharesOffice && !_blocks[i].AddresseeFollows;
        }
    }

    /// <summary>What a block of the head shows; the default for a line that is in none.</summary>
    internal struct Block
    {
        public int Start;

        /// <summary>A title, an honorific or an addressee mark.</summary>
        public bool HasOffice;

        /// <summary>An e-mail address, a site or a telephone number, as letterheads have.</summary>
        public bool HasContact;

        /// <summary>A name or a body, and beneath it a street or a city with its code.</summary>
        public bool HasStreet;

        public bool OpensWithPerson;

        /// <summary>It holds a name or an office that the salutation greets.</summary>
        public bool IsGreeted;

        /// <summary>It opens with a body of a state, or an office by its title: "Office of the Governor".</summary>
        public bool IsOfState;

        /// <summary>Its last line ends as a sentence does: it tells something.</summary>
        public bool EndsAsSentence;

        /// <summary>It has a word of the salutation, be it only that of an office.</summary>
        public bool SharesOffice;

        /// <summary>A mark alone opens it: "To:", "DESTINATARIOS:".</summary>
        public bool IsMarked;

        /// <summary>It stands beneath those who are copied, and is one more of them.</summary>
        public bool IsCopied;

        /// <summary>A block further down names an addressee.</summary>
        public bool AddresseeFollows;
    }

    /// <summary>
    /// The index of the salutation; without one, of the last mark of a head that has more text after it than before,
    /// or where the text begins.
    /// </summary>
    public int End { get; }

    public bool GreetsSomeone { get; }

    /// <summary>How many lines on top are of a body that answers a letter, or of whoever signs it.</summary>
    public int Answerer { get; }

    /// <summary>"To Whom It May Concern": who is written to stands above, or nowhere.</summary>
    public bool GreetsWhomever { get; }

    public bool GreetsOffice { get; }

    /// <summary>In lines.</summary>
    public int Length => _blocks.Length;

    public Block this[int i] => i < _blocks.Length ? _blocks[i] : default;

    /// <summary>
    /// Beneath "cc:" and its first block, under an addressee, blocks of the same kind are copies too, until another
    /// mark or one who is greeted.
    /// </summary>
    private void MarkCopied()
    {
        var (isOpen, hasAddressee, isGreeted, hanging) = (false, false, false, 0);
        for (var i = 0; i < _blocks.Length; i++)
        {
            var (line, block) = (_shapes[i], _blocks[i]);
            if (line.IsCopyMark)
            {
                (isOpen, hanging) = (hasAddressee, line.Line.Indent + Hanging);
            }
            else if (line.IsSubjectMark || line.IsAddresseeMark || line.IsDate || line.IsPresente || line.IsProse || line.CallsAll)
            {
                isOpen = false;
            }
            else if (block.Start == i)
            {
                isOpen &= (block.HasOffice || block.OpensWithPerson || line.Line.Indent >= hanging && line.LooksLikeName)
                    && (isGreeted || !block.IsGreeted);
            }

            _blocks[i].IsCopied = isOpen && _shapes[block.Start] is { IsCopyMark: false };
            hasAddressee |= !isOpen && (block.HasOffice || block.OpensWithPerson);
            isGreeted |= !isOpen && block.IsGreeted;
        }
    }

    private int LastMark(int limit)
    {
        var (words, before, last, text) = (0, 0, 0, 0);
        for (var i = 0; i < limit; i++)
        {
            words += _shapes[i].IsProse ? _shapes[i].Words : 0;
        }

        for (var i = 0; i < Math.Min(limit, Longest) && before * 2 <= words; i++)
        {
            var s = _shapes[i];
            before += s.IsProse ? s.Words : 0;
            text = text == 0 && s.IsProse ? i : text;
            last = s.TellsOfLetter ? ParagraphEnd(i, limit)
                : s.IsDate || s.IsSubjectMark || s.IsAddresseeMark || s.IsPresente || s.IsSeparator ? i
                : last;
        }

        return Math.Max(last, text);
    }

    private int ParagraphEnd(int i, int limit)
    {
        do
        {
            i++;
        }
        while (i < limit && _shapes[i].BlanksBefore == 0);
        return i;
    }

    /// <summary>Names and offices of the salutation, as keys.</summary>
    private HashSet<string> GreetedWords(int first)
    {
        HashSet<string> words = [];
        for (var i = first; i < _shapes.Count; i++)
        {
            var line = _shapes[i].Line.Text;
            words.UnionWith(Token.Of(line.Length > LineShape.LongLine ? line[..LineShape.LongLine] : line)
                .Where((t, n) => (n > 0 || i > first) && t.IsCapitalised && !OfficeWords.IsHonorific(t.Key)
                    && !Nobody.Contains(t.Key))
                .Select(t => t.Key));
            if (line[^1] is ':' or ',' || i + 1 < _shapes.Count && _shapes[i].Words <= 5 && _shapes[i + 1].IsProse
                || i + 1 < _shapes.Count && _shapes[i + 1].BlanksBefore > 0)
            {
                break;
            }
        }

        return words;
    }

    /// <summary>
    /// A date beneath a telephone or a site, with no blank line between: the letterhead ends there, and the address begins.
    /// </summary>
    private bool PartsHead(int start, int end) =>
        _shapes[end - 1].IsDate ? end - 1 > start || HasContactAbove(start) : _shapes[end].IsDate && HasContactAbove(end);

    private bool HasContactAbove(int end)
    {
        var above = end - 1;
        while (above >= 0 && above > end - 8 && !_shapes[above].IsContact)
        {
            above--;
        }

        return above >= 0 && _shapes[above].IsContact;
    }

    private int ReadBlock(int start, HashSet<string> greeted)
    {
        var block = new Block { Start = start, OpensWithPerson = _shapes[start].NamesPerson };
        var opening = _shapes[start].Words > 30 ? [] : _shapes[start].Written;
        block.IsOfState = opening.Any(t => InstitutionWords.IsOfState(t.Key))
            || opening is [{ Key: "office" or "oficina" }, { Key: "of" or "de" or "del" }, ..];
        block.IsMarked = _shapes[start] is { IsAddresseeMark: true, Words: <= LongestMark } mark && (mark.Words == 1 || mark.Words > 2 && mark.Shown[^1] == ':');
        var end = start;
        do
        {
            var s = _shapes[end];
            block.HasOffice |= s.Prose <= 2 && (s.HasHonorific || s.OpensTitle || s.IsAddresseeMark || s.IsPresente)
                || s.NamesHolder;
            block.HasContact |= s.IsContact;
            block.HasStreet |= greeted.Count == 0 && end > start && s.IsPostal && TextFolding.HasDigit(s.Shown) && _shapes[start] is { LooksLikeName: true, IsPostal: false, IsDate: false };
            foreach (var word in greeted.Count > 0 && !s.IsProse ? s.Written : [])
            {
                block.SharesOffice |= greeted.Contains(word.Key);
                block.IsGreeted |= greeted.Contains(word.Key)
                    && (!OfficeWords.IsHead(word) || s.OpensTitle || s.HasHonorific || block.HasOffice);
            }

            end++;
        }
        while (end < _blocks.Length && _shapes[end].BlanksBefore == 0 && !PartsHead(start, end));
        block.EndsAsSentence = _shapes[end - 1] is { EndsLikeSentence: true, Words: >= 5 };
        Array.Fill(_blocks, block, start, end - start);
        return end;
    }
}
