using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace AdvocacyBot.Assistant.Paper.Word;

/// <summary>What the file tells of itself: its title, who made it, and when.</summary>
internal static class WordProperties
{
    public const string Author = "AdvocacyBot";

    private const string CoreType = "application/vnd.openxmlformats-package.core-properties+xml";

    private static readonly XNamespace Core =
        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Elements = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Terms = "http://purl.org/dc/terms/";
    private static readonly XNamespace Schema = "http://www.w3.org/2001/XMLSchema-instance";

    public static void Write(WordprocessingDocument package, string title, DateTimeOffset time)
    {
        var properties = new XDocument(new XElement(
            Core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", Core),
            new XAttribute(XNamespace.Xmlns + "dc", Elements),
            new XAttribute(XNamespace.Xmlns + "dcterms", Terms),
            new XAttribute(XNamespace.Xmlns + "xsi", Schema),
            new XElement(Elements + "title", title),
            new XElement(Elements + "creator", Author),
            Moment("created", time),
            Moment("modified", time)));
        using var part = package.AddNewPart<CoreFilePropertiesPart>(CoreType, "rId2").GetStream(FileMode.Create);
        properties.Save(part, SaveOptions.DisableFormatting);
    }

    private static XElement Moment(string name, DateTimeOffset time) => new(
        Terms + name,
        new XAttribute(Schema + "type", "dcterms:W3CDTF"),
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture));
}
