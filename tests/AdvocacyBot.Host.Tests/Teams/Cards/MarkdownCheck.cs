using System.Text;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AdvocacyBot.Host.Tests.Teams.Cards;

/// <summary>Markdown as a client reads it.</summary>
internal static class MarkdownCheck
{
    private static readonly MarkdownPipeline _reading = new MarkdownPipelineBuilder()
        .UseAutoLinks().UsePipeTables().UseTaskLists().UseFootnotes().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).Build();

    /// <summary>Markup that no message of the bot has by itself: it came out of a letter or a question.</summary>
    public static IReadOnlyList<string> Strange(string markdown) =>
        [.. Markdown.Parse(markdown, _reading).Descendants().Where(IsStrange).Select(one => one.GetType().Name)];

    /// <summary>The words as they are seen, without the marks of lists and quotes.</summary>
    public static string Seen(string markdown)
    {
        var seen = new StringBuilder();
        foreach (var block in Markdown.Parse(markdown, _reading).Descendants<LeafBlock>())
        {
            foreach (var inline in block.Inline?.Descendants() ?? [])
            {
                seen.Append(inline switch
                {
                    LiteralInline words => words.Content.ToString(),
                    HtmlEntityInline entity => entity.Transcoded.ToString(),
                    LineBreakInline => "\n",
                    _ => "",
                });
            }

            seen.Append('\n');
        }

        return seen.ToString();
    }

    private static bool IsStrange(MarkdownObject one) => one switch
    {
        ListBlock list => list.IsOrdered || list.Parent is not MarkdownDocument,
        QuoteBlock quote => quote.Parent is not MarkdownDocument,
        EmphasisInline strong => strong is not
        {
            DelimiterCount: 2, DelimiterChar: '*', PreviousSibling: null, NextSibling: null,
        },
        // An address that is seen and goes where it says.
        LinkInline { IsAutoLink: true, FirstChild: LiteralInline seen } link =>
            link.Url!.Split("://")[^1].Replace("mailto:", "", StringComparison.Ordinal)
                != seen.Content.ToString().Split("://")[^1],
        ListItemBlock or ParagraphBlock or LiteralInline or HtmlEntityInline or LineBreakInline => false,
        ContainerInline container => container.GetType() != typeof(ContainerInline),
        _ => true,
    };
}
