using System.Buffers;
using System.Text.Json;
using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Assistant.Grounding;

/// <summary>A sentence that a reply quotes and the model may shorten. Ids count letters and sentences within one
/// prompt.</summary>
/// <param name="Citation">The number that the reply quotes it under.</param>
internal sealed record GivenSentence(string Id, int Citation, string Text)
{
    /// <summary>A topic's answer quotes fewer, except where every letter is asked for.</summary>
    public const int Most = 12;

    /// <summary>A shorter one is read as quickly as any short line on it.</summary>
    private const int FewestWords = 12;

    private static readonly SearchValues<char> SpeechMarks = SearchValues.Create("“”\"«»„");

    /// <summary>The words of the sentence, for comparing.</summary>
    public IReadOnlySet<string> Keys { get; } =
        Token.Of(Text).Select(word => word.Key).ToHashSet(StringComparer.Ordinal);

    /// <summary>
    /// Sentences that the signatories of these letters say themselves. A publisher's words and those with speech in
    /// them are left out: shortened, they might be taken for the signatories'.
    /// </summary>
    public static IReadOnlyList<GivenSentence> Of(Reply reply, IReadOnlyDictionary<string, Letter> letters)
    {
        List<GivenSentence> given = [];
        List<string> order = [];
        foreach (var quoted in reply.Blocks.OfType<ReplyBlock.Quote>().Select(quote => quote.Source).Distinct())
        {
            var citation = reply.Citations.Single(one => one.Number == quoted);
            if (given.Count < Most && IsTheirOwn(citation, letters[citation.Letter])
                && IsWorthShortening(citation.Quote))
            {
                order.AddRange(order.Contains(citation.Letter) ? [] : [citation.Letter]);
                var place = given.Count(one => one.Id.StartsWith(Prefix(order, citation), StringComparison.Ordinal));
                given.Add(new GivenSentence($"{Prefix(order, citation)}{place + 1}", quoted, citation.Quote));
            }
        }

        return given;
    }

    public static bool IsWorthShortening(string sentence) =>
        Token.Of(sentence).Count >= FewestWords && !sentence.AsSpan().ContainsAny(SpeechMarks);

    /// <summary>For between the document marks: JSON, in which no angle bracket stands unescaped.</summary>
    public static string Json(IEnumerable<GivenSentence> sentences) => string.Join('\n', sentences.Select(one =>
        JsonSerializer.Serialize(new Dictionary<string, string>
        {
            ["id"] = one.Id,
            ["text"] = TextFolding.Spaces(one.Text),
        })));

    private static string Prefix(List<string> order, Citation citation) =>
        $"L{order.IndexOf(citation.Letter) + 1}.S";

    private static bool IsTheirOwn(Citation citation, Letter letter) =>
        letter.Preface?.Words.Span.Overlaps(citation.Span) is not true
        && letter.Title?.Span.Overlaps(citation.Span) is not true;
}
