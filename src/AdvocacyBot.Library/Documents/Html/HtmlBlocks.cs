using System.Collections.Frozen;
using System.Globalization;
using AdvocacyBot.Library.Documents.Paper;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace AdvocacyBot.Library.Documents.Html;

/// <summary>The blocks of a page as a browser would set them. An element's depth is bounded by the parsing.</summary>
internal sealed class HtmlBlocks(HtmlLooks looks, HtmlLetter letter)
{
    // Set apart by white space, unless the page's style says otherwise.
    private static readonly FrozenSet<string> Spaced = Set(
        "p h1 h2 h3 h4 h5 h6 blockquote pre ul ol dl table figure hr fieldset menu dir listing xmp");

    // On lines of their own.
    private static readonly FrozenSet<string> Lined = Set(
        "div section article main header footer address body html center li dd dt tr td th caption figcaption details "
        + "summary hgroup legend thead tbody tfoot aside nav form fieldset");

    private readonly Dictionary<IElement, int> _lastNumbers = [];

    public IReadOnlyList<Block> All() => Of(letter.Root);

    private IReadOnlyList<Block> Of(IElement root)
    {
        var flow = new HtmlFlow();
        Walk(root, flow, isPreformatted: false);
        return flow.Close();
    }

    private void Walk(INode node, HtmlFlow flow, bool isPreformatted)
    {
        foreach (var child in node.ChildNodes)
        {
            switch (child)
            {
                case IText text:
                    flow.Say(text.Data, isPreformatted);
                    break;
                case IHtmlBreakRowElement:
                    flow.EndLine();
                    break;
                case IElement element when letter.Skips(element):
                    break;
                case IHtmlTableElement table:
                    flow.Add(new Block.Table([.. RowsOf(table)]));
                    break;
                case IElement element:
                    Walk(element, flow, isPreformatted || looks.Of(element).IsPreformatted is true);
                    break;
            }
        }
    }

    private void Walk(IElement element, HtmlFlow flow, bool isPreformatted)
    {
        if (!Spaced.Contains(element.LocalName) && !Lined.Contains(element.LocalName))
        {
            Walk((INode)element, flow, isPreformatted);
            return;
        }

        var look = looks.Of(element);
        var isSpaced = Spaced.Contains(element.LocalName);
        // Who says what stands below and nothing of above (LibreOffice) means nothing above.
        var isSpacedAbove = look.IsSpaceAbove ?? (isSpaced && look.IsSpaceBelow is null);
        flow.Begin(isSpacedAbove, element.LocalName == "li" ? MarkOf(element) : null);
        Walk((INode)element, flow, isPreformatted || element.LocalName is "pre" or "listing" or "xmp");
        flow.End(look.IsSpaceBelow ?? isSpaced);
    }

    private IEnumerable<IReadOnlyList<Cell>> RowsOf(IHtmlTableElement table) =>
        table.Rows.Where(row => !letter.Skips(row)).Select(row => (IReadOnlyList<Cell>)
            [.. row.Cells.Where(cell => !letter.Skips(cell)).Select(cell => new Cell(Of(cell)))]);

    private string MarkOf(IElement item)
    {
        if (item.ParentElement is not { LocalName: "ol" } list)
        {
            return "• ";
        }

        var next = Number(item.GetAttribute("value"))
            ?? (_lastNumbers.TryGetValue(list, out var last) ? last + 1 : Number(list.GetAttribute("start")) ?? 1);
        _lastNumbers[list] = next;
        return ListMark.Of(list.GetAttribute("type"), next);
    }

    private static int? Number(string? words) =>
        int.TryParse(words, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && Math.Abs(number) < 100_000
            ? number
            : null;

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet();
}
