using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace AdvocacyBot.Library.Documents.Html;

/// <summary>
/// Parses under bounds: the parser is quadratic in nesting, and a few elements and all attributes are dear to it.
/// </summary>
internal static class HtmlParsing
{
    private const int Deepest = 200;
    private const int MostElements = 50_000;
    private const int MostBases = 8;
    private const int LongestPage = 8 * 1024 * 1024;

    public static IHtmlDocument Parse(string html)
    {
        if (html.Length > LongestPage)
        {
            throw new UnfitContentException(
                $"expected a page of at most {LongestPage:N0} characters; found {html.Length:N0}");
        }

        return new HtmlParser(new HtmlParserOptions
        {
            // The parser's own limit only hides the depth and goes on paying for it; ours ends the parse.
            MaximumDepth = int.MaxValue,
            IsScripting = false,
            SkipComments = true,
            SkipProcessingInstructions = true,
            SkipScriptText = true,
            DisableElementPositionTracking = true,
            ShouldEmitAttribute = IsLookedAt,
            OnCreated = new Bounds().Count,
        }).ParseDocument(html);
    }

    private static bool IsLookedAt(ref StructHtmlToken token, ReadOnlyMemory<char> attribute) =>
        attribute.Span is "class" or "id" or "style" or "hidden" or "role" or "aria-hidden" or "start" or "type"
            or "value" or "reversed"
        || attribute.Span is "href" && token.Name.Memory.Span is "a";

    /// <summary>Counts elements as they come; an element's depth is known when the next one comes.</summary>
    private sealed class Bounds
    {
        private IElement? _last;
        private int _elements, _bases;

        public void Count(IElement element, AngleSharp.Text.TextPosition position)
        {
            if (++_elements > MostElements)
            {
                throw new UnfitContentException(
                    $"expected a page of at most {MostElements:N0} elements; found more");
            }

            if (element.LocalName == "base" && ++_bases > MostBases)
            {
                throw new UnfitContentException($"expected at most {MostBases} <base> elements; found more");
            }

            var depth = 0;
            for (var above = _last?.Parent; above is not null; above = above.Parent)
            {
                depth++;
            }

            if (depth > Deepest)
            {
                throw new UnfitContentException($"expected elements nested at most {Deepest} deep; found deeper");
            }

            _last = element;
        }
    }
}
