using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Doubts;

/// <summary>
/// A doubt and how often letters that give it have the field wrong, 0 to 1. Hundreds who sign may give the same one: it is
/// put into words for the first of them only.
/// </summary>
/// <param name="OpensWithWords">Its reason begins with the words it is about, in quotation marks.</param>
internal readonly record struct WeighedDoubt(double Weight, string Code, string Reason, TextSpan? Span, bool OpensWithWords = true);

/// <summary>What doubts are read from: the letter, its lines, and what else each line could be.</summary>
internal sealed record FieldEvidence(Letter Letter, LineContext Lines, Place[] Places, Rival[][] Rivals)
{
    private const int LongestQuote = 60;

    public SourceDocument Source => Letter.Source;

    /// <summary>The lines that stand in one of the places.</summary>
    public IEnumerable<LineShape> At(params Place[] places) =>
        Enumerable.Range(0, Places.Length).Where(i => places.Contains(Places[i])).Select(i => Lines.Shapes[i]);

    /// <summary>Other lines stand between the first and the last of these places.</summary>
    public bool IsInterrupted(Place place) =>
        Array.IndexOf(Places, place) is >= 0 and var first
        && Places.AsSpan(first..Array.LastIndexOf(Places, place)).ContainsAnyExcept(place);

    /// <summary>The line by which these places could most easily have another extent, as a doubt.</summary>
    /// <param name="lean">How much the field leans on the extent of its places.</param>
    public IEnumerable<WeighedDoubt> OfPlaces(double lean, params ReadOnlySpan<Place> places)
    {
        var (nearest, at) = (SectionLattice.Certain, -1);
        for (var i = 0; i < Places.Length; i++)
        {
            if (Rivals[i].Length == 0)
            {
                continue;
            }

            var isIn = places.Contains(Places[i]);
            foreach (var rival in Rivals[i])
            {
                if (rival.Behind < nearest && places.Contains(rival.Place) != isIn)
                {
                    (nearest, at) = (rival.Behind, i);
                }
            }
        }

        return at < 0
            ? []
            : [new(lean * Weight(nearest), "other-part", "may belong to another part of the letter",
                Lines.Shapes[at].Line.Span)];
    }

    public Doubt InWords(WeighedDoubt doubt) =>
        new(doubt.Code, doubt is { OpensWithWords: true, Span: { } span } ? $"\"{Shortened(span)}\" {doubt.Reason}" : doubt.Reason, doubt.Span);

    private static double Weight(int behind) => behind switch { < 3 => 0.33, < 6 => 0.13, < 9 => 0.07, _ => 0.03 };

    private string Shortened(TextSpan span)
    {
        var words = Source.Words(span).Value;
        return words.Length <= LongestQuote ? words : words[..LongestQuote] + "…";
    }
}
