using AdvocacyBot.Letters.Text;
using AdvocacyBot.Library.Documents.Paper;

namespace AdvocacyBot.Library.Documents.Html;

/// <summary>
/// Reads .html and .htm: the letter on the page, without what the site puts around it. Nothing is fetched, no script
/// runs.
/// </summary>
internal static class HtmlText
{
    public static DocumentText Read(byte[] content) => HtmlBytes.Decode(content) switch
    {
        DocumentText.Found found => Shown(found.Text),
        var unfit => unfit,
    };

    private static DocumentText Shown(string html)
    {
        try
        {
            using var page = HtmlParsing.Parse(html);
            var looks = HtmlLooks.Of(page);
            var text = PageText.Of(new HtmlBlocks(looks, new HtmlLetter(page, looks)).All());
            return text.All(TextFolding.IsBlank)
                ? new DocumentText.Unfit(1, "expected a page with text; found none that a reader would see")
                : new DocumentText.Found(text);
        }
        catch (UnfitContentException unfit)
        {
            return new DocumentText.Unfit(1, unfit.Message);
        }
    }
}
