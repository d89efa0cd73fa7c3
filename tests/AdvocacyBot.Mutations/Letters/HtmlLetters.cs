using System.Net;
using System.Text;

namespace AdvocacyBot.Mutations.Letters;

/// <summary>A letter as a page of a site, with what sites put around letters, or as the body of an e-mail.</summary>
public static class HtmlLetters
{
    public static string Page(IReadOnlyList<Piece> pieces) => $"""
        <!DOCTYPE html>
        <html><head><meta charset="utf-8"><title>A letter | The Coalition</title>
        <style>body {"{ font-family: serif }"} .skip {"{ display: none }"}</style>
        <script>window.letters = "<p>Dear Nobody,</p>";</script></head>
        <body class="page no-sidebar">
        <a class="skip-link" href="#main">Skip to content</a>
        <header class="site-header"><nav><ul><li><a href="/">Home</a></li><li><a href="/about">About</a></li></ul></nav></header>
        <div id="cookie-notice">We use cookies. <button>Accept</button></div>
        <main><article>
        {Body(pieces)}
        <div class="share-buttons"><a href="#">Tweet</a> <a href="#">Share</a></div>
        </article></main>
        <aside><h3>Related</h3><p>Another letter, signed by nobody.</p></aside>
        <footer><p>© The Coalition. All rights reserved.</p></footer>
        </body></html>
        """;

    /// <summary>As mail programs write: a division a line, an empty one between paragraphs.</summary>
    public static string Mail(IReadOnlyList<Piece> pieces)
    {
        var mail = new StringBuilder("<html><body><div dir=\"ltr\">");
        foreach (var piece in pieces)
        {
            mail.Append(piece switch
            {
                Piece.Paragraph paragraph => string.Concat(paragraph.Lines.Select(l => $"<div>{Text(l)}</div>")) + Empty,
                Piece.PageBreak => Empty,
                _ => Html([piece]),
            });
        }

        return mail.Append("</div></body></html>").ToString();
    }

    private const string Empty = "<div><br></div>";

    private static string Body(IReadOnlyList<Piece> pieces) => Html(pieces);

    private static string Html(IReadOnlyList<Piece> pieces)
    {
        var html = new StringBuilder();
        for (var at = 0; at < pieces.Count;)
        {
            if (pieces[at] is Piece.Item first)
            {
                var items = pieces.Skip(at).TakeWhile(p => p is Piece.Item i && Kind(i) == Kind(first)).Cast<Piece.Item>().ToList();
                html.Append(List(items));
                at += items.Count;
                continue;
            }

            html.Append(pieces[at++] switch
            {
                Piece.Paragraph paragraph => $"<p>{string.Join("<br>\n", paragraph.Lines.Select(Text))}</p>\n",
                Piece.Table table => $"<table>{string.Concat(table.Rows.Select(Row))}</table>\n",
                _ => "<hr>\n",
            });
        }

        return html.ToString();
    }

    private static string List(List<Piece.Item> items)
    {
        var rows = string.Concat(items.Select(item => $"<li>{Text(item.Text)}</li>\n"));
        return Kind(items[0]) switch
        {
            '1' => $"<ol start=\"{items[0].Mark.TrimEnd('.')}\">{rows}</ol>\n",
            'a' => $"<ol type=\"a\" start=\"{items[0].Mark[0] - 'a' + 1}\">{rows}</ol>\n",
            _ => $"<ul>{rows}</ul>\n",
        };
    }

    private static char Kind(Piece.Item item) => item.Mark[0] switch
    {
        >= '0' and <= '9' => '1',
        >= 'a' and <= 'z' => 'a',
        _ => '•',
    };

    private static string Row(IReadOnlyList<string> cells) =>
        $"<tr>{string.Concat(cells.Select(cell => $"<td>{Text(cell)}</td>"))}</tr>";

    private static string Text(string words) => WebUtility.HtmlEncode(words.Replace("  ", " \u00a0", StringComparison.Ordinal));
}
