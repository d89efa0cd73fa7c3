using System.Text;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Asks;

/// <summary>
/// A sentence on one line, as a reader hears it: wrapped lines joined, a word broken at a line's end made whole, marks
/// without width gone. Its offsets lead back to the untouched text.
/// </summary>
internal sealed class SentenceText
{
    private readonly int[]? _offsets;
    private List<Token>? _tokens;
    private CueWords? _cues;

    private readonly Quotations _quotations;

    public SentenceText(SourceDocument source, TextSpan span, Quotations quotations, Writers writers)
    {
        (Source, Span, Writers, _quotations) = (source, span, writers, quotations);
        var words = source.Text.AsSpan(span.Start, span.Length);
        if (IsPlain(words))
        {
            Text = words.ToString();
            return;
        }

        _offsets = new int[words.Length + 1];
        Text = Joined(words, _offsets);
        _offsets[Text.Length] = words.Length;
    }

    public SourceDocument Source { get; }

    public TextSpan Span { get; }

    /// <summary>By what names those who write speak of themselves.</summary>
    public Writers Writers { get; }

    public string Text { get; }

    public List<Token> Tokens => _tokens ??= Token.Of(Text);

    /// <summary>The words from <paramref name="start"/> to <paramref name="end"/>, as they stand in the source.</summary>
    public Sourced<string> Words(int start, int end) => Source.Words(new TextSpan(
        Span.Start + Offset(start), Span.Start + (end == 0 ? 0 : Offset(end - 1) + 1)));

    /// <summary>Whether the words at <paramref name="at"/> are quoted.</summary>
    public bool IsQuoted(int at) => _quotations.Holds(Span.Start + Offset(at));

    /// <summary>Whether a word stands in it without which nothing is asked in one of these ways.</summary>
    public bool Has(CueWords words) => ((_cues ??= SentenceCues.In(Text)) & words) != 0;

    public string Between(int token, int next) => Text[Tokens[token].End..Tokens[next].Start];

    private int Offset(int at) => _offsets is null ? at : _offsets[at];

    private static bool IsPlain(ReadOnlySpan<char> words) =>
        !TextFolding.HasOddBlank(words) && !words.Contains("  ", StringComparison.Ordinal);

    private static string Joined(ReadOnlySpan<char> words, int[] offsets)
    {
        var text = new StringBuilder(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            if (TextFolding.HasNoWidth(words[i]))
            {
                continue;
            }

            if (!TextFolding.IsBlank(words[i]))
            {
                offsets[text.Length] = i;
                text.Append(words[i]);
                continue;
            }

            var next = i;
            while (next < words.Length && TextFolding.IsBlank(words[next]))
            {
                next++;
            }

            var isBroken = words[i..next].ContainsAny('\n', '\r') && next < words.Length && char.IsLower(words[next])
                && text.Length > 1 && text[^1] == '-' && char.IsLower(text[^2]);
            if (isBroken)
            {
                text.Length--;
            }
            else if (text.Length > 0 && next < words.Length)
            {
                offsets[text.Length] = i;
                text.Append(' ');
            }

            i = next - 1;
        }

        return text.ToString();
    }
}
