namespace AdvocacyBot.Writing;

/// <summary>The page being written: lines, with blank lines never doubled.</summary>
internal sealed class Sheet
{
    private readonly List<string> _lines = [];

    public int Count => _lines.Count;

    public void Line(string text) => _lines.Add(text);

    public void Lines(IEnumerable<string> texts) => _lines.AddRange(texts);

    public void Blank()
    {
        if (_lines.Count > 0 && _lines[^1].Length > 0)
        {
            _lines.Add("");
        }
    }

    public void InsertAt(int index, string text) => _lines.Insert(index, text);

    public override string ToString() => string.Join('\n', _lines).TrimEnd('\n') + "\n";
}
