using System.Collections.Frozen;
using System.Xml;
using System.Xml.Linq;

namespace AdvocacyBot.Library.Documents.Docx;

/// <summary>
/// Loads one part as elements without namespaces: Word's two dialects differ in nothing else that is read here.
/// </summary>
internal static class WordXml
{
    private const int Deepest = 256;
    private const int MostElements = 400_000;
    private const int MostAttributes = 64;

    // Only names that are read here: names are kept for the life of the process, and a hostile part makes up new ones.
    private static readonly FrozenDictionary<string, XName> Elements = Names("""
        Relationships Relationship document body p pPr r rPr t tab ptab br cr noBreakHyphen sym fldChar instrText
        fldSimple hyperlink ins del moveTo moveFrom smartTag customXml sdt sdtPr sdtContent showingPlcHdr dir bdo ruby
        rubyBase oMath oMathPara footnoteReference endnoteReference AlternateContent Choice Fallback drawing pict object
        txbxContent tbl tr tc trPr sectPr titlePg type headerReference footerReference pStyle rStyle numPr numId ilvl
        spacing contextualSpacing pageBreakBefore vanish styles style docDefaults pPrDefault basedOn numbering
        abstractNum abstractNumId num lvl lvlOverride startOverride start numFmt lvlText footnotes footnote endnotes
        endnote hdr ftr
        """);

    private static readonly FrozenDictionary<string, XName> Attributes = Names("""
        Id Type Target TargetMode val type id space char instr fldCharType customMarkFollows before after
        beforeAutospacing afterAutospacing styleId default numId abstractNumId ilvl
        """);

    private static readonly XName Unknown = "unknown";

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    public static XElement Load(Stream part, string name)
    {
        using var xml = XmlReader.Create(part, Settings);
        XElement? root = null, open = null;
        var elements = 0;
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    Check(xml, name, ++elements);
                    var (isEmpty, element) = (xml.IsEmptyElement, Element(xml));
                    open?.Add(element);
                    root ??= element;
                    open = isEmpty ? open : element;
                    break;
                case XmlNodeType.EndElement:
                    open = open?.Parent;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    open?.Add(new XText(xml.Value));
                    break;
                case XmlNodeType.Whitespace when open is { Name.LocalName: "t" }:
                    open.Add(new XText(xml.Value));
                    break;
            }
        }

        return root ?? throw new UnfitContentException($"expected XML in {name}; found none");
    }

    public static string? Val(this XElement? element, string attribute = "val") => element?.Attribute(attribute)?.Value;

    /// <summary>A switch like w:vanish: on where it stands without a value. Null where it does not stand.</summary>
    public static bool? Switch(this XElement? element) =>
        element is null ? null : element.Val() is not ("0" or "false" or "off" or "none");

    public static int? Number(this XElement? element, string attribute = "val") =>
        int.TryParse(element.Val(attribute), System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private static void Check(XmlReader xml, string name, int elements)
    {
        if (xml.Depth > Deepest)
        {
            throw new UnfitContentException($"expected {name} nested at most {Deepest} deep; found deeper");
        }

        if (elements > MostElements || xml.AttributeCount > MostAttributes)
        {
            throw new UnfitContentException($"expected at most {MostElements:N0} elements and {MostAttributes} "
                + $"attributes each in {name}; found more");
        }
    }

    private static XElement Element(XmlReader xml)
    {
        var element = new XElement(Elements.TryGetValue(xml.LocalName, out var known) ? known : Unknown);
        while (xml.MoveToNextAttribute())
        {
            // The first of two that differ in namespace only is Word's own (w:val before w14:val).
            if (Attributes.TryGetValue(xml.LocalName, out var attribute) && element.Attribute(attribute) is null)
            {
                element.SetAttributeValue(attribute, xml.Value);
            }
        }

        return element;
    }

    private static FrozenDictionary<string, XName> Names(string names) =>
        names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .ToFrozenDictionary(name => name, name => (XName)name);
}
