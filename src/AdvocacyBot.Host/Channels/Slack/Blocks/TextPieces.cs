using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Host.Channels.Slack.Blocks;

/// <summary>Cuts long words where it disturbs least: between paragraphs, else sentences, else words.</summary>
internal static class TextPieces
{
    private static readonly string[] _gaps = ["\n\n", "\n", " "];

    /// <returns>One or more pieces, none longer than <paramref name="most"/>; the white space between them is
    /// left out.</returns>
    public static IReadOnlyList<string> Of(string text, int most)
    {
        List<string> pieces = [];
        var left = text;
        while (left.Length > most)
        {
            var cut = Cut(left, most);
            pieces.Add(left[..cut].TrimEnd());
            left = left[cut..].TrimStart();
        }

        return left.Length > 0 || pieces.Count == 0 ? [.. pieces, left] : pieces;
    }

    /// <summary>The beginning of the words, with a mark where something is left out.</summary>
    public static string Short(string text, int most) =>
        text.Length <= most ? text : text[..Whole(text, most - 1)].TrimEnd() + "…";

    private static int Cut(string text, int most)
    {
        var gaps = _gaps.Select(gap => text.LastIndexOf(gap, most, StringComparison.Ordinal)).ToList();
        var sentence = Sentences.Of(text, new TextSpan(0, most))
            .Select(one => one.End).LastOrDefault(end => end < most);
        return gaps[0] > most / 2 ? gaps[0]
            : sentence > 0 ? sentence
            : gaps.Find(at => at > 0) is var gap and > 0 ? gap
            : Whole(text, most);
    }

    // A character of two halves is never cut in two.
    private static int Whole(string text, int at) => char.IsHighSurrogate(text[at - 1]) ? at - 1 : at;
}
