using System.Globalization;
using AdvocacyBot.Assistant;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Host.Channels.Slack.Blocks;

/// <summary>The numbered sources under a reply: letter, place and words; what a quote shows stands there
/// only.</summary>
internal static class SourceBlocks
{
    public static IEnumerable<SlackBlock> Of(Reply reply, SlackWords words)
    {
        var text = "";
        var lines = reply.Citations.Select(one => Line(one, reply, words));
        foreach (var piece in lines.SelectMany(line => TextPieces.Of(line, SlackLimits.Text)))
        {
            if (text.Length + 1 + piece.Length > SlackLimits.Text)
            {
                yield return Block(text);
                text = "";
            }

            text = text.Length == 0 ? piece : text + "\n" + piece;
        }

        if (text.Length > 0)
        {
            yield return Block(text);
        }
    }

    private static string Line(Citation citation, Reply reply, SlackWords words)
    {
        var page = citation.Page is { } number ? $"{words.Page} {number}, " : "";
        var place = string.Create(
            CultureInfo.InvariantCulture, $"[{citation.Number}] {citation.Letter}, {page}{words.Line} {citation.Line}");
        return reply.Blocks.OfType<ReplyBlock.Quote>().Any(quote => quote.Source == citation.Number)
            ? place
            : $"{place}: “{TextFolding.Spaces(citation.Quote)}”";
    }

    private static SlackBlock.Context Block(string text) => new([new PlainText(text)]);
}
