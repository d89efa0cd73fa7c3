using System.Text.RegularExpressions;
using System.Xml.Linq;
using AdvocacyBot.Library.Documents.Paper;

namespace AdvocacyBot.Library.Documents.Docx;

/// <summary>Counts list items as Word does and writes their marks as they stand on the page.</summary>
internal sealed partial class WordNumbering
{
    private const int Levels = 9;

    private readonly Dictionary<string, XElement> _lists;
    private readonly Dictionary<string, XElement> _numbers;
    private readonly Dictionary<string, int?[]> _counted = [];

    public WordNumbering(XElement? part)
    {
        _lists = ById(part, "abstractNum", "abstractNumId");
        _numbers = ById(part, "num", "numId");
    }

    [GeneratedRegex("%([1-9])")]
    private static partial Regex Place();

    /// <summary>The next item's mark, with its space; null where the list has none.</summary>
    public string? Next(string? numberId, int level)
    {
        if (numberId is null or "0" || level is < 0 or >= Levels || !_numbers.TryGetValue(numberId, out var number)
            || number.Element("abstractNumId").Val() is not { } listId)
        {
            return null;
        }

        var counts = Count(number, listId, level);
        var words = LevelOf(number, listId, level)?.Element("lvlText").Val() ?? "";
        return KindOf(number, listId, level) switch
        {
            "bullet" => words is "-" or "–" or "—" ? words + " " : words.Length == 0 ? null : "• ",
            "none" => null,
            _ when words.Length is 0 or > 100 => null,
            _ => Place().Replace(words, place => Written(number, listId, place.ValueSpan[1] - '1', counts)) + " ",
        };
    }

    private static Dictionary<string, XElement> ById(XElement? part, string name, string id) =>
        (part?.Elements(name) ?? []).Where(e => e.Val(id) is not null).GroupBy(e => e.Val(id)!)
            .ToDictionary(group => group.Key, group => group.First());

    // Lists that share their definition count on, save where one is told to start anew.
    private int?[] Count(XElement number, string listId, int level)
    {
        var startsAnew = number.Elements("lvlOverride").Any(o => o.Element("startOverride") is not null);
        var key = startsAnew ? $"{listId} {number.Val("numId")}" : listId;
        if (!_counted.TryGetValue(key, out var counts))
        {
            _counted[key] = counts = new int?[Levels];
        }

        counts[level] = counts[level] is { } last ? unchecked(last + 1) : StartOf(number, listId, level);
        Array.Clear(counts, level + 1, Levels - level - 1);
        return counts;
    }

    private string Written(XElement number, string listId, int level, int?[] counts)
    {
        var count = counts[level] ?? StartOf(number, listId, level);
        return KindOf(number, listId, level) switch
        {
            "lowerLetter" => ListMark.Letter(count),
            "upperLetter" => ListMark.Letter(count).ToUpperInvariant(),
            "lowerRoman" => ListMark.Roman(count),
            "upperRoman" => ListMark.Roman(count).ToUpperInvariant(),
            "bullet" or "none" => "",
            _ => ListMark.Plain(count),
        };
    }

    private int StartOf(XElement number, string listId, int level) =>
        OverrideOf(number, level)?.Element("startOverride").Number()
        ?? LevelOf(number, listId, level)?.Element("start").Number() ?? 1;

    private string KindOf(XElement number, string listId, int level) =>
        LevelOf(number, listId, level)?.Element("numFmt").Val() ?? "decimal";

    private XElement? LevelOf(XElement number, string listId, int level) =>
        OverrideOf(number, level)?.Element("lvl")
        ?? (_lists.TryGetValue(listId, out var list)
            ? list.Elements("lvl").FirstOrDefault(l => l.Number("ilvl") == level)
            : null);

    private static XElement? OverrideOf(XElement number, int level) =>
        number.Elements("lvlOverride").FirstOrDefault(o => o.Number("ilvl") == level);
}
