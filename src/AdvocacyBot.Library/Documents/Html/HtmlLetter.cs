using System.Collections.Frozen;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace AdvocacyBot.Library.Documents.Html;

/// <summary>Finds the letter on a page, and leaves out what the site puts around and into it.</summary>
internal sealed class HtmlLetter
{
    // A paragraph of running text: what stands above the first one may be a menu.
    private const int Paragraph = 100;

    private static readonly FrozenSet<string> UnreadElements = Set("""
        script style noscript template head nav aside form button select textarea input iframe object embed svg math
        canvas audio video map dialog title rp datalist meter progress
        """);

    private static readonly FrozenSet<string> UnreadRoles =
        Set("navigation banner contentinfo complementary search dialog alertdialog");

    // How sites name what is not the text: a whole name, or its first or last part between hyphens.
    private static readonly FrozenSet<string> SiteParts = Set("""
        nav navbar navigation menu submenu breadcrumb breadcrumbs share sharing sharedaddy addtoany social cookie
        cookies consent gdpr related sidebar comments newsletter subscribe subscription signup donate donation
        pagination pager skip sr screen advert advertisement ads popup modal toolbar widget promo banner recommended
        trending masthead topbar offcanvas
        """);

    private readonly HashSet<IElement> _skipped = [];
    private readonly HtmlLooks _looks;

    public HtmlLetter(IHtmlDocument page, HtmlLooks looks)
    {
        _looks = looks;
        IElement whole = page.Body ?? page.DocumentElement;
        var measures = new HtmlMeasures(whole, IsUnread);
        var most = measures.Of(whole).Text / 2;
        foreach (var part in measures.Elements.Where(part => measures.Of(part).Text <= most))
        {
            if (IsSitePart(part) || part.LocalName is "header" or "footer" && IsOfSite(part))
            {
                _skipped.Add(part);
            }
        }

        measures = new HtmlMeasures(whole, Skips);
        Root = Main(whole, measures);
        _skipped.UnionWith(measures.Elements
            .TakeWhile(part => measures.Of(part).Longest < Paragraph
                || part is { LocalName: not "p", Children.Length: > 0 })
            .Where(part => IsMenu(measures.Of(part))));
    }

    /// <summary>The element that holds the letter.</summary>
    public IElement Root { get; }

    public bool Skips(IElement element) => IsUnread(element) || _skipped.Contains(element);

    private static IElement Main(IElement whole, HtmlMeasures measures)
    {
        IElement? article = null, main = null;
        foreach (var part in measures.Elements)
        {
            if (part.LocalName == "main" || part.GetAttribute("role") == "main")
            {
                main = Longer(main, part, measures);
            }
            else if (part.LocalName == "article")
            {
                article = Longer(article, part, measures);
            }
        }

        var half = measures.Of(whole).Text / 2;
        return article is not null && measures.Of(article).Text > half ? article
            : main is not null && measures.Of(main).Text > half ? main
            : whole;
    }

    private static IElement Longer(IElement? one, IElement other, HtmlMeasures measures) =>
        one is null || measures.Of(other).Text > measures.Of(one).Text ? other : one;

    private bool IsUnread(IElement element) =>
        UnreadElements.Contains(element.LocalName)
        || element.GetAttribute("role") is { } role && UnreadRoles.Contains(role)
        || _looks.IsHidden(element);

    // An article's own header holds its title and date; the site's stands outside of all articles.
    private static bool IsOfSite(IElement part)
    {
        var above = part.ParentElement;
        while (above is not null && above.LocalName is not ("article" or "main"))
        {
            above = above.ParentElement;
        }

        return above is null;
    }

    private static bool IsSitePart(IElement part) =>
        part is not (IHtmlBodyElement or IHtmlParagraphElement)
        && $"{part.Id} {part.ClassName}".ToLowerInvariant().Split(' ', '\n', '\t').Take(16).Any(IsSiteName);

    private static bool IsSiteName(string name) =>
        SiteParts.Contains(name) || name.Split('-', '_') is [var first, .., var last]
            && (SiteParts.Contains(first) || SiteParts.Contains(last));

    /// <summary>
    /// Links into the same site. Signatories are linked too, but below the text or to sites of their own.
    /// </summary>
    private static bool IsMenu(Measure measure) =>
        measure.InnerLinks >= 3 && measure.InnerText * 10 > measure.Text * 8;

    private static FrozenSet<string> Set(string names) =>
        names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();
}
