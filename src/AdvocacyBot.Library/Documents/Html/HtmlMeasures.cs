using AngleSharp.Dom;

namespace AdvocacyBot.Library.Documents.Html;

/// <summary>How much text an element shows, and how much of it leads elsewhere on the same site.</summary>
/// <param name="InnerText">The text of links within the site.</param>
/// <param name="Longest">The longest stretch of text outside links.</param>
internal readonly record struct Measure(int Text, int InnerLinks, int InnerText, int Longest)
{
    public Measure With(Measure other) => new(
        Text + other.Text, InnerLinks + other.InnerLinks, InnerText + other.InnerText,
        Math.Max(Longest, other.Longest));
}

/// <summary>
/// Every element measured in one walk: asking each for its text anew would be quadratic in their number.
/// </summary>
internal sealed class HtmlMeasures
{
    private readonly Dictionary<IElement, Measure> _measures = [];

    public HtmlMeasures(IElement whole, Func<IElement, bool> isUnread) => Walk(whole, isUnread);

    /// <summary>In the order of the page, those that are not read left out.</summary>
    public IReadOnlyList<IElement> Elements { get; private set; } = [];

    public Measure Of(IElement element) => _measures.GetValueOrDefault(element);

    private Measure Walk(IElement element, Func<IElement, bool> isUnread)
    {
        List<IElement> elements = [];
        var measure = Walk(element, isUnread, elements);
        Elements = elements;
        return measure;
    }

    private Measure Walk(IElement element, Func<IElement, bool> isUnread, List<IElement> elements)
    {
        elements.Add(element);
        var measure = default(Measure);
        foreach (var child in element.ChildNodes)
        {
            measure = measure.With(child switch
            {
                IText text => new Measure(text.Data.Trim().Length, 0, 0, text.Data.Trim().Length),
                IElement inner when !isUnread(inner) => Walk(inner, isUnread, elements),
                _ => default,
            });
        }

        if (element.LocalName == "a" && IsInner(element.GetAttribute("href")))
        {
            measure = new Measure(measure.Text, 1, measure.Text, 0);
        }

        _measures[element] = measure;
        return measure;
    }

    private static bool IsInner(string? href) =>
        href is not null && !href.Contains("://", StringComparison.Ordinal)
        && !href.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase);
}
