using AdvocacyBot.Assistant;
using AdvocacyBot.Host.Channels.Teams.Cards.Elements;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Host.Channels.Teams.Cards;

/// <summary>Words of letters and questions as runs of a card.</summary>
internal static class CardRuns
{
    private static readonly TextRun _open = new("") { Weight = "Bolder", Highlight = true };
    private static readonly TextRun _mark = new("") { IsSubtle = true, Size = "Small" };

    /// <summary>
    /// Cards replace "{{DATE(…)}}" by a date, also in runs, but only within one: so the brackets stand in two.
    /// </summary>
    public static IEnumerable<TextRun> Of(string text, TextRun look)
    {
        var start = 0;
        for (var at = text.IndexOf("{{", StringComparison.Ordinal); at >= 0;
            at = text.IndexOf("{{", start, StringComparison.Ordinal))
        {
            yield return look with { Text = text[start..(at + 1)] };
            start = at + 1;
        }

        if (start < text.Length)
        {
            yield return look with { Text = text[start..] };
        }
    }

    public static IEnumerable<TextRun> Marks(IReadOnlyList<int> sources) =>
        sources.Count == 0 ? [] : [_mark with { Text = MessageText.Marks(sources) }];

    /// <summary>A stretch of a drafted paragraph: the places still to be confirmed stand out.</summary>
    public static IEnumerable<TextRun> Open(LetterPart part, TextSpan stretch)
    {
        var at = stretch.Start;
        foreach (var place in part.Open.Where(place => place.Start < stretch.End && place.End > stretch.Start))
        {
            var (start, end) = (Math.Max(place.Start, at), Math.Min(place.End, stretch.End));
            foreach (var run in Plain(part.Text[at..start]).Concat(Of(ShownText.Clean(part.Text[start..end]), _open)))
            {
                yield return run;
            }

            at = end;
        }

        foreach (var run in Plain(part.Text[at..stretch.End]))
        {
            yield return run;
        }
    }

    private static IEnumerable<TextRun> Plain(string text) => Of(ShownText.Clean(text), new TextRun(""));
}
