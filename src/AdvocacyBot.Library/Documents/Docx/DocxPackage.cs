using System.IO.Compression;
using System.Xml.Linq;

namespace AdvocacyBot.Library.Documents.Docx;

/// <summary>
/// The parts of a Word file, by the relations between them. Names are looked up, never used as paths.
/// </summary>
internal sealed class DocxPackage : IDisposable
{
    private const int MostEntries = 4_000;
    private const string MainPart = "word/document.xml";

    private readonly ZipArchive _zip;
    private readonly Dictionary<string, (string Kind, string Target)> _relations;

    public DocxPackage(byte[] content)
    {
        ZipBounds.CheckEntries(content, MostEntries);
        _zip = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
        Main = RelationsOf("").Values.FirstOrDefault(r => r.Kind == "officeDocument").Target ?? MainPart;
        _relations = RelationsOf(Main);
    }

    /// <summary>The name of the part that holds the letter's text.</summary>
    private string Main { get; }

    public XElement Document() => Part(Main) ?? throw new UnfitContentException(
        "expected a Word file (.docx); found a ZIP file without Word's text in it");

    /// <summary>The first part of this kind that the main part refers to; null where there is none.</summary>
    public XElement? PartOfKind(string kind) =>
        _relations.Values.FirstOrDefault(r => r.Kind == kind).Target is { } name ? Part(name) : null;

    public XElement? PartById(string? id) =>
        id is not null && _relations.TryGetValue(id, out var relation) ? Part(relation.Target) : null;

    public void Dispose() => _zip.Dispose();

    private XElement? Part(string name)
    {
        if (_zip.GetEntry(name) is not { } entry)
        {
            return null;
        }

        if (entry.IsEncrypted)
        {
            throw new UnfitContentException("expected a Word file (.docx); found one that is locked with a password");
        }

        using var part = new BoundedStream(entry.Open(), name, entry.CompressedLength);
        return WordXml.Load(part, name);
    }

    /// <summary>
    /// What a part refers to inside the file, by id. What lies outside is left out: it is never opened.
    /// </summary>
    private Dictionary<string, (string Kind, string Target)> RelationsOf(string part)
    {
        var folder = part.LastIndexOf('/') is >= 0 and var slash ? part[..(slash + 1)] : "";
        Dictionary<string, (string, string)> relations = [];
        foreach (var relation in Part($"{folder}_rels/{part[folder.Length..]}.rels")?.Elements("Relationship") ?? [])
        {
            var target = relation.Attribute("Target")?.Value ?? "";
            if (relation.Attribute("TargetMode")?.Value != "External")
            {
                var kind = relation.Attribute("Type")?.Value ?? "";
                relations.TryAdd(
                    relation.Attribute("Id")?.Value ?? "",
                    (kind[(kind.LastIndexOf('/') + 1)..], target.StartsWith('/') ? target[1..] : folder + target));
            }
        }

        return relations;
    }
}
