using System.Buffers;
using System.Text.RegularExpressions;
using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Letters;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Drafting;

/// <summary>
/// Takes an order to write apart at its marks: "to …", "from …", "on …", "asking …", "cc …". A mark inside the name of
/// a party is none.
/// </summary>
internal sealed partial class WishReader
{
    private readonly Question _question;
    private readonly List<string> _keys;
    private readonly DraftWords _words;
    private readonly bool[] _inParty;
    private readonly List<Segment> _segments = [];

    private static readonly SearchValues<char> Stops = SearchValues.Create(",;:.(—");

    private sealed record Segment(DraftMark? Mark, AskStrength Strength, int First)
    {
        public int Last { get; init; }
    }

    private WishReader(Question question, DraftWords words, PartyDirectory directory)
    {
        (_question, _words) = (question, words);
        _keys = [.. question.Words.Select(word => word.Key)];
        var named = directory.FindMentions(question.Text).Where(mention => mention.IsStrong)
            .Select(mention => mention.Span).ToList();
        _inParty = [.. question.Words.Select(word => named.Exists(span => span.Overlaps(word.Span)))];
    }

    public static DraftWish Read(
        Question question, int from, DraftWords words, PhraseTable<string> templates, PartyDirectory directory)
    {
        var (left, language) = WithoutLanguage(question, words);
        var reader = new WishReader(left, words, directory);
        reader.Cut(Math.Min(from, Math.Max(0, left.Words.Count - 1)));
        return new DraftWish(reader.Template(templates), language)
        {
            To = reader.Said(DraftMark.To) is { Length: > 0 } to ? to : reader.Said(DraftMark.For),
            From = reader.Said(DraftMark.From),
            Copies = reader.Said(DraftMark.Copy),
            Topic = reader.Said(DraftMark.Topic),
            Occasion = reader.Said(DraftMark.Occasion),
            Sentences = [.. reader._segments.Where(one => one.Mark is DraftMark.Say or DraftMark.Reason)
                .Select(reader.Text).Where(text => text.Length > 0)],
            Asks = [.. reader._segments.Where(one => one.Mark == DraftMark.Ask)
                .SelectMany(one => reader.Split(reader.Text(one)).Select(words => (one.Strength, words)))],
        };
    }

    /// <summary>"In Spanish" says the letter's language, and no more.</summary>
    private static (Question, LetterLanguage?) WithoutLanguage(Question question, DraftWords words)
    {
        var keys = question.Words.Select(word => word.Key).ToList();
        for (var at = 0; at < keys.Count; at++)
        {
            if (words.Languages.At(keys, at) is { } found
                && (found.Length > 1 || words.At("things", keys, at + 1) > 0))
            {
                var (start, end) = (question.Words[at].Span.Start, question.Words[at + found.Length - 1].Span.End);
                return (Question.Of(question.Text[..start].TrimEnd() + " " + question.Text[end..].TrimStart()),
                    found.Values[0]);
            }
        }

        return (question, null);
    }

    private void Cut(int from)
    {
        _segments.Add(new Segment(null, AskStrength.Ask, from));
        for (var at = from; at < _keys.Count; at++)
        {
            if (!_inParty[at] && Opened(at) is var (mark, strength, length) && at + length < _keys.Count)
            {
                Close(at - 1);
                _segments.Add(new Segment(mark, strength, at + length));
                at += length - 1;
            }
        }

        Close(_keys.Count - 1);
    }

    private void Close(int last) => _segments[^1] = _segments[^1] with { Last = last };

    private (DraftMark Mark, AskStrength Strength, int Length)? Opened(int at)
    {
        var asks = _words.Asks.At(_keys, at);
        var marks = _words.Marks.At(_keys, at);
        if (asks is { } ask && (marks is null || marks.Value.Length < ask.Length) && MayAsk(at))
        {
            return (DraftMark.Ask, ask.Values[0], ask.Length);
        }

        return marks is { } found && MayOpen(found.Values[0], at, found.Length)
            ? (found.Values[0], AskStrength.Ask, found.Length)
            : null;
    }

    /// <summary>"Ask that …" only opens a sentence; "the ask that …" is spoken of.</summary>
    private bool MayAsk(int at) => AfterStop(at)
        || _segments[^1].Mark != DraftMark.Ask && _words.At("imperatives", _keys, at) == 0;

    private bool MayOpen(DraftMark mark, int at, int length)
    {
        var current = _segments[^1].Mark;
        var head = current is null or DraftMark.To or DraftMark.For or DraftMark.From or DraftMark.Copy;
        return mark switch
        {
            DraftMark.To => head || (AfterStop(at) || current == DraftMark.Occasion) && current != DraftMark.Ask
                && (NamesSomeone(at + length) || NamesOffice(at + length)),
            DraftMark.For => current is null && !_segments.Exists(one => one.Mark == DraftMark.To),
            DraftMark.From when length == 1 && _words.At("from-named", _keys, at) > 0 => MayNameSender(at),
            DraftMark.From => head || length > 1 || AfterStop(at) && current != DraftMark.Ask
                || NamesSomeone(at + length),
            DraftMark.Topic => head && !OfOffice(at) && !IsDate(at + length) || current == DraftMark.Occasion && AfterStop(at),
            DraftMark.Copy => true,
            DraftMark.Occasion => head || AfterStop(at) || length > 1,
            DraftMark.Say => length > 1,
            DraftMark.Reason => true,
            _ => false,
        };
    }

    /// <summary>"On December 1" says when.</summary>
    private bool IsDate(int at) => at < _keys.Count
        && (_words.Lexicon.Months.ContainsKey(_keys[at]) || _keys[at].All(char.IsAsciiDigit));

    /// <summary>"Undersecretary on human rights on family unity": the first "on" still tells the office.</summary>
    private bool OfOffice(int at) => at > 0 && _segments[^1].Mark is DraftMark.To or DraftMark.Copy
        && _words.At("office-heads", _keys, at - 1) > 0
        && Enumerable.Range(at + 1, _keys.Count - at - 1).Any(later =>
            _words.Marks.At(_keys, later) is { } mark && mark.Values.Contains(DraftMark.Topic));

    /// <summary>"Carta de" and a known body is from it; "al director de" it is not, nor anything else once senders are
    /// named otherwise.</summary>
    private bool MayNameSender(int at) => NamesSomeone(at + 1) && at > 0
        && _words.At("office-heads", _keys, at - 1) == 0
        && !Enumerable.Range(0, _keys.Count).Any(other => _words.Marks.At(_keys, other) is { } mark
            && mark.Values.Contains(DraftMark.From) && (mark.Length > 1 || _words.At("from-named", _keys, other) == 0));

    private bool NamesSomeone(int at) => AfterArticle(at) is var name && name < _keys.Count && _inParty[name];

    private bool NamesOffice(int at) => AfterArticle(at) is var head
        && (_words.At("office-heads", _keys, head) > 0 || _words.At("offices", _keys, head) > 0);

    private int AfterArticle(int at)
    {
        while (at < _keys.Count && _words.At("definite", _keys, at) > 0)
        {
            at++;
        }

        return at;
    }

    private bool AfterStop(int at) => at > 0 && _question.Text
        .AsSpan(_question.Words[at - 1].Span.End, _question.Words[at].Span.Start - _question.Words[at - 1].Span.End)
        .ContainsAny(Stops);

    private string Said(DraftMark mark) =>
        string.Join("; ", _segments.Where(one => one.Mark == mark).Select(Text).Where(text => text.Length > 0));

    private string Text(Segment segment)
    {
        var last = segment.Last;
        while (last >= segment.First && _words.At("trailing", _keys, last) > 0)
        {
            last--;
        }

        return last < segment.First ? "" : _question.Slice(segment.First, last);
    }

    /// <summary>The template whose words the order says, those of the opening before any others.</summary>
    private string Template(PhraseTable<string> templates)
    {
        var head = _segments[0].Last;
        return Enumerable.Range(0, _keys.Count).Select(at => (At: at, Found: templates.At(_keys, at)))
            .Where(one => one.Found is not null && !_inParty[one.At])
            .OrderByDescending(one => one.At <= head).ThenByDescending(one => one.Found!.Value.Length)
            .Select(one => one.Found!.Value.Values[0]).FirstOrDefault("");
    }

    /// <summary>Asks parted by semicolons, or counted off: "to (1) end the plan, (2) publish the text".</summary>
    private IEnumerable<string> Split(string words)
    {
        var counted = CountedOff().Split(words);
        // What stands before the first number only leads to it: "them to".
        var asks = counted.Length > 2 ? counted.Skip(1)
            : words.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return asks.Select(WithoutTrailing).Where(ask => ask.Length > 0);
    }

    private string WithoutTrailing(string ask)
    {
        var bare = ask.Trim().TrimEnd(',', ';', '.', ' ');
        var typed = Question.Of(bare).Words;
        return typed.Count > 1 && _words.At("trailing", [typed[^1].Key], 0) > 0
            ? bare[..typed[^2].Span.End]
            : bare;
    }

    [GeneratedRegex(@"(?<![\w.])\(?\d{1,2}\)\s*", RegexOptions.CultureInvariant)]
    private static partial Regex CountedOff();
}
