using System.Text;
using AdvocacyBot.Library.Documents.Paper;

namespace AdvocacyBot.Library.Documents.Html;

/// <summary>
/// Text as it flows into paragraphs: white space collapsed as a browser does, lines ended where it ends them.
/// </summary>
internal sealed class HtmlFlow
{
    private readonly List<Block> _blocks = [];
    private readonly StringBuilder _text = new();
    private bool _isSpacePending, _isSpaceAbove, _hasBreak;
    private string? _mark;

    public void Say(string text, bool isPreformatted)
    {
        foreach (var c in text)
        {
            if (isPreformatted)
            {
                _text.Append(c == '\r' ? "" : c);
            }
            else if (c is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                _isSpacePending = _text.Length > 0 && _text[^1] != '\n';
            }
            else
            {
                // A hard space is a space that does not collapse, and holds an empty line open.
                _hasBreak |= c == '\u00a0';
                _text.Append(_isSpacePending ? " " : "").Append(c == '\u00a0' ? ' ' : c);
                _isSpacePending = false;
            }
        }
    }

    public void EndLine()
    {
        _hasBreak = true;
        _text.Append('\n');
        _isSpacePending = false;
    }

    public void Begin(bool isSpaced, string? mark)
    {
        Put(isSpaceBelow: false);
        _isSpaceAbove |= isSpaced;
        _mark = mark ?? _mark;
    }

    public void End(bool isSpaced)
    {
        Put(isSpaced);
        _mark = null;
        if (isSpaced && _blocks is [.., Block.Paragraph last])
        {
            _blocks[^1] = last with { SpaceAfter = true };
        }
    }

    public void Add(Block block)
    {
        Put(isSpaceBelow: false);
        _blocks.Add(block);
    }

    public IReadOnlyList<Block> Close()
    {
        Put(isSpaceBelow: false);
        return _blocks;
    }

    // A block without words takes no place in a browser, unless a break or a hard space holds it open.
    private void Put(bool isSpaceBelow)
    {
        var whole = _text.ToString();
        var text = whole.TrimEnd(' ', '\n').TrimStart('\n');
        // Two breaks at the end of a block leave an empty line; one leaves none.
        _isSpaceAbove |= whole.StartsWith('\n') && text.Length > 0;
        isSpaceBelow |= whole.EndsWith("\n\n", StringComparison.Ordinal);
        if (text.Length > 0 || _hasBreak)
        {
            var isItem = _mark is not null && text.Length > 0;
            _blocks.Add(new Block.Paragraph(isItem ? _mark + text : text, _isSpaceAbove, isSpaceBelow, isItem));
            (_isSpaceAbove, _mark) = (false, text.Length > 0 ? null : _mark);
        }

        _text.Clear();
        (_isSpacePending, _hasBreak) = (false, false);
    }
}
