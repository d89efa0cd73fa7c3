using System.Text;
using System.Xml.Linq;

namespace AdvocacyBot.Library.Documents.Docx;

/// <summary>
/// The text that a paragraph shows: insertions in, deletions and hidden words out, of fields the result and not the
/// code.
/// </summary>
internal sealed class WordRuns(WordStyles styles, WordNotes notes)
{
    // Their result is a number of the page, not of the letter.
    private static readonly string[] PageFields = ["PAGE", "NUMPAGES", "SECTIONPAGES"];

    private readonly StringBuilder _text = new();
    private readonly Stack<Field> _fields = new();
    private readonly List<XElement> _boxes = [];
    private int _unshown;

    /// <summary>Text boxes that hang on the paragraph.</summary>
    public IReadOnlyList<XElement> Boxes => _boxes;

    /// <summary>The text with its line ends (\n) and page ends (\f).</summary>
    public string Read(XElement paragraph)
    {
        _text.Clear();
        _boxes.Clear();
        Walk(paragraph);
        return _text.ToString();
    }

    private void Walk(XElement? parent)
    {
        foreach (var child in parent?.Elements() ?? [])
        {
            Add(child);
        }
    }

    private void Add(XElement element)
    {
        switch (element.Name.LocalName)
        {
            case "r" when !styles.IsHidden(element.Element("rPr")):
                Walk(element);
                break;
            case "t":
                Say(element.Val("space") == "preserve" ? element.Value : element.Value.Trim(' ', '\n', '\r', '\t'));
                break;
            case "tab" or "ptab":
                Say(IsLabel() ? " " : "\t");
                break;
            case "br":
                Say(element.Val("type") == "page" ? "\f" : "\n");
                break;
            case "cr":
                Say("\n");
                break;
            case "noBreakHyphen":
                Say("-");
                break;
            case "sym":
                Say(WordSymbols.Of(element.Val("char")));
                break;
            case "fldChar":
                Turn(element.Val("fldCharType"));
                break;
            case "instrText" when _fields.TryPeek(out var field):
                field.Code.Append(element.Value);
                break;
            case "fldSimple" when IsOfPage(element.Val("instr")):
                break;
            case "fldSimple" or "hyperlink" or "ins" or "moveTo" or "smartTag" or "customXml" or "sdtContent" or "dir"
                or "bdo" or "oMath" or "oMathPara" or "ruby" or "rubyBase":
                Walk(element);
                break;
            case "sdt" when element.Element("sdtPr")?.Element("showingPlcHdr").Switch() is not true:
                Walk(element);
                break;
            case "footnoteReference" or "endnoteReference" when IsShown:
                _text.Append(notes.MarkOf(element));
                break;
            case "AlternateContent":
                Walk(element.Element("Choice") ?? element.Element("Fallback"));
                break;
            case "drawing" or "pict" or "object":
                _boxes.AddRange(Outermost(element));
                break;
        }
    }

    private bool IsShown => _unshown == 0;

    private void Say(string words)
    {
        if (IsShown)
        {
            _text.Append(words);
        }
    }

    // "To:" and its tab are one column with what follows.
    private bool IsLabel() => _text.Length is > 1 and <= 24 && _text[^1] == ':';

    private void Turn(string? kind)
    {
        switch (kind)
        {
            case "begin":
                _fields.Push(new Field());
                _unshown++;
                break;
            case "separate" when _fields.TryPeek(out var field) && !field.IsShown:
                field.IsShown = !IsOfPage(field.Code.ToString());
                _unshown -= field.IsShown ? 1 : 0;
                break;
            case "end" when _fields.TryPop(out var ended):
                _unshown -= ended.IsShown ? 0 : 1;
                break;
        }
    }

    private static bool IsOfPage(string? code) =>
        code is not null && PageFields.Contains(code.Trim().Split(' ', '\\')[0].ToUpperInvariant());

    private static IEnumerable<XElement> Outermost(XElement drawing)
    {
        foreach (var child in drawing.Elements())
        {
            var inner = child.Name.LocalName switch
            {
                "txbxContent" => [child],
                "AlternateContent" when (child.Element("Choice") ?? child.Element("Fallback")) is { } shown =>
                    Outermost(shown),
                _ => Outermost(child),
            };
            foreach (var box in inner)
            {
                yield return box;
            }
        }
    }

    private sealed class Field
    {
        public StringBuilder Code { get; } = new();

        /// <summary>Its result has begun, and it is the letter's.</summary>
        public bool IsShown { get; set; }
    }
}
