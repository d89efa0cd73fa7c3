using System.Xml.Linq;
using AdvocacyBot.Library.Documents.Paper;

namespace AdvocacyBot.Library.Documents.Docx;

/// <summary>Footnotes and endnotes: their marks in the text, and what they say, in the order they are called.</summary>
internal sealed class WordNotes(XElement? footnotes, XElement? endnotes)
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private readonly Dictionary<string, XElement> _notes = ById(footnotes, "footnote")
        .Concat(ById(endnotes, "endnote")).ToDictionary();

    private readonly List<XElement> _called = [];
    private readonly HashSet<XElement> _seen = [];

    /// <summary>The notes called so far, in the order of their numbers.</summary>
    public IReadOnlyList<XElement> Called => _called;

    /// <summary>The raised number of a call; nothing where the note is not there or has a mark of its own.</summary>
    public string MarkOf(XElement call)
    {
        var key = call.Name.LocalName.Replace("Reference", "", StringComparison.Ordinal) + call.Val("id");
        if (!_notes.TryGetValue(key, out var note) || !_seen.Add(note))
        {
            return "";
        }

        _called.Add(note);
        return call.Attribute("customMarkFollows") is { Value: not "0" and not "false" }
            ? ""
            : string.Concat(ListMark.Plain(_called.Count).Select(digit => Raised[digit - '0']));
    }

    private static Dictionary<string, XElement> ById(XElement? part, string name) =>
        (part?.Elements(name) ?? []).Where(note => note.Attribute("type") is null or { Value: "normal" })
            .GroupBy(note => name + note.Val("id"))
            .ToDictionary(group => group.Key, group => group.First());
}
