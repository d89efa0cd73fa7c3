using System.Xml.Linq;

namespace AdvocacyBot.Library.Documents.Docx;

/// <summary>What a paragraph's own properties and the styles it stands on say together.</summary>
internal sealed record ParagraphLook(bool SpaceBefore, bool SpaceAfter, string? NumberId, int Level, string? StyleId)
{
    public bool IsContextual { get; init; }
}

/// <summary>The styles of a Word file, as far as they change how its text reads.</summary>
internal sealed class WordStyles(XElement? part)
{
    // In twentieths of a point: less than four points is no blank line to the eye.
    private const int VisibleSpace = 80;

    // A style stands on another at most this often; Word itself stops at eleven.
    private const int MostSteps = 16;

    private readonly Dictionary<string, XElement> _styles = (part?.Elements("style") ?? [])
        .Where(style => style.Val("styleId") is not null)
        .GroupBy(style => style.Val("styleId")!)
        .ToDictionary(group => group.Key, group => group.First());

    private readonly string? _normal = part?.Elements("style")
        .FirstOrDefault(style => style.Val("type") == "paragraph" && style.Val("default") is "1" or "true")
        .Val("styleId");

    private readonly XElement? _defaults = part?.Element("docDefaults")?.Element("pPrDefault")?.Element("pPr");

    public ParagraphLook Of(XElement? properties)
    {
        var styleId = properties?.Element("pStyle").Val() ?? _normal;
        List<XElement> said =
            [.. new[] { properties }.Concat(Chain(styleId, "pPr")).Append(_defaults).OfType<XElement>()];
        var numbering = First(said, "numPr", e => e.Element("numId"));
        return new(
            IsSpace(said, "before"), IsSpace(said, "after"), numbering.Val(),
            First(said, "numPr", e => e.Element("ilvl")).Number() ?? 0, styleId)
        {
            IsContextual = First(said, "contextualSpacing", e => e).Switch() ?? false,
        };
    }

    public bool IsHidden(XElement? properties) =>
        properties?.Element("vanish").Switch()
        ?? Chain(properties?.Element("rStyle").Val(), "rPr").Select(said => said?.Element("vanish").Switch())
            .FirstOrDefault(hidden => hidden is not null)
        ?? false;

    private static bool IsSpace(List<XElement> said, string side) =>
        First(said, "spacing", e => e.Val($"{side}Autospacing") is "1" or "true" ? e : null) is not null
        || First(said, "spacing", e => e.Val(side) is null ? null : e)?.Number(side) >= VisibleSpace;

    private static XElement? First(List<XElement> said, string name, Func<XElement, XElement?> wanted) =>
        said.Select(properties => properties.Element(name)).OfType<XElement>().Select(wanted)
            .FirstOrDefault(found => found is not null);

    private IEnumerable<XElement?> Chain(string? styleId, string properties)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            if (styleId is null || !_styles.TryGetValue(styleId, out var style))
            {
                yield break;
            }

            yield return style.Element(properties);
            styleId = style.Element("basedOn").Val();
        }
    }
}
