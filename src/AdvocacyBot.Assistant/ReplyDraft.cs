using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant;

/// <summary>A reply while it is written: blocks in order, each citation once and numbered by first use.</summary>
internal sealed class ReplyDraft(IReadOnlyDictionary<string, Letter> letters)
{
    private const int LongestNotation = 24;

    private readonly List<ReplyBlock> _blocks = [];
    private readonly List<Citation> _citations = [];
    private readonly List<string> _next = [];

    public Outcome Outcome { get; set; } = Outcome.Answered;

    public bool HasCitations => _citations.Count > 0;

    /// <summary>The letters that are cited so far.</summary>
    public IEnumerable<string> Quoted => _citations.Select(citation => citation.Letter).Distinct();

    /// <summary>The number of the citation of these words; the quote is cut from the letter's text here and nowhere
    /// else.</summary>
    public int Cite(string letter, TextSpan span)
    {
        if (_citations.Find(known => known.Letter == letter && known.Span == span) is { } known)
        {
            return known.Number;
        }

        var source = letters[letter].Source;
        _citations.Add(
            new Citation(_citations.Count + 1, letter, source.LineAt(span.Start), span, source.Slice(span))
            {
                Page = source.PageAt(span.Start),
            });
        return _citations.Count;
    }

    /// <summary>
    /// An entry as it stands: one in copy with the "cc:" before it on its line. None for whom a person added and no
    /// text names.
    /// </summary>
    public int[] Sources(Appearance seen) => seen.Span.IsNowhere ? [] : [Cite(seen.LetterId, Entry(seen))];

    private TextSpan Entry(Appearance seen)
    {
        var source = letters[seen.LetterId].Source;
        var line = source.Lines[source.LineAt(seen.Span.Start) - 1];
        var before = source.Text.AsSpan(line.Span.Start, Math.Max(0, seen.Span.Start - line.Span.Start));
        return seen.Role == PartyRole.CarbonCopy && before.TrimEnd().EndsWith(":") && before.Length <= LongestNotation
            ? seen.Span with { Start = line.Span.Start }
            : seen.Span;
    }

    public void Quote(Appearance seen) =>
        _blocks.AddRange(Sources(seen).Select(source => new ReplyBlock.Quote(source)));

    public void Say(string text, params int[] sources) => _blocks.Add(new ReplyBlock.Say(Capital(text), sources));

    public void Heading(string text) => _blocks.Add(new ReplyBlock.Heading(text));

    /// <summary>The words of a letter at a place, for a line that quotes them and cites it.</summary>
    public string Words(string letter, TextSpan span) => letters[letter].Source.Slice(span);

    public void List(IReadOnlyList<ListItem> items) => _blocks.Add(new ReplyBlock.List(items));

    public void Quote(string letter, TextSpan span) => _blocks.Add(new ReplyBlock.Quote(Cite(letter, span)));

    public void Offer(IReadOnlyList<string> questions) => _blocks.Add(new ReplyBlock.Choices(questions));

    public void Letter(int version, IReadOnlyList<LetterPart> parts) =>
        _blocks.Add(new ReplyBlock.LetterText(version, parts));

    public void Form(IReadOnlyList<FormField> fields) => _blocks.Add(new ReplyBlock.Form(fields));

    public void File(string name, int version) => _blocks.Add(new ReplyBlock.File(name, version));

    public void Next(IEnumerable<string> questions) => _next.AddRange(questions);

    public Reply Close(LetterLanguage language) => new(language, Outcome, _blocks, _citations, _next);

    private static string Capital(string text) =>
        text.Length > 0 && char.IsLower(text[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;
}
