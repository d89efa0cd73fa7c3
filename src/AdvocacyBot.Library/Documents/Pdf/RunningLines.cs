using System.Globalization;
using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Library.Documents.Pdf;

/// <summary>
/// Finds what runs at the head and foot of pages: page numbers, and lines that come again on every page. They are no
/// part of the letter and would stand in the middle of its lists. The first page keeps its head: it may be a letterhead
/// or hold the date.
/// </summary>
internal static partial class RunningLines
{
    private const int MostLines = 4;
    private const int MostUncounted = 2;

    // A line that comes so much more often than there are pages is the letter's own.
    private const int MostTimes = 2;

    public static IReadOnlyList<PdfPage> Without(IReadOnlyList<PdfPage> pages) =>
        pages.All(page => page.BeginsApart is not null) ? pages
            : [.. pages.Zip(Kept(pages), (page, kept) =>
                page.BeginsApart is null ? page.Part(kept.First, kept.End) : page)];

    /// <summary>From where to where each page's lines are the letter's own.</summary>
    public static IReadOnlyList<(int First, int End)> Kept(IReadOnlyList<PdfPage> pages)
    {
        var (heads, feet) = (Running(pages, line => line), Running(pages, line => ^(line + 1)));
        return [.. pages.Select((page, number) => Kept(page, number, heads, feet))];
    }

    [GeneratedRegex(
        @"^(?:(?:page|p[aá]gina|p[aá]g\.?|p\.)\s*)?[-–—|\s]*(?<number>[0-9]{1,3})\s*"
        + @"(?:(?:of|de|/)\s*(?<of>[0-9]{1,3})\s*)?[-–—|]?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();

    // "Joint letter – page 2", "Page 2 | Joint letter"; not "as told on page 2 of the report".
    [GeneratedRegex(
        @"^.{0,50}[-–—|,·]\s*(?:page|p[aá]gina|p[aá]g\.?)\s+(?<number>[0-9]{1,3})"
        + @"(?:\s*(?:of|de|/)\s*[0-9]{1,3})?$"
        + @"|^(?:page|p[aá]gina|p[aá]g\.?)\s+(?<number>[0-9]{1,3})"
        + @"(?:\s*(?:of|de|/)\s*[0-9]{1,3})?\s*[-–—|,·].{0,50}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NamedPage();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    private static (int First, int End) Kept(
        PdfPage page, int number, List<string> heads, List<string> feet)
    {
        var lines = page.Lines;
        var (first, end) = (number > 0 ? ContinuationHead(lines, number) : 0, lines.Count);
        for (var rank = 0; rank < MostLines && first < end; rank++)
        {
            first = Past(lines, first, 1);
            if (first >= end
                || !(IsNumber(lines[first], number) || number > 0 && heads.Contains(Shape(lines[first]))))
            {
                break;
            }

            first++;
        }

        for (var rank = 0; rank < MostLines && first < end; rank++)
        {
            end = Past(lines, end - 1, -1) + 1;
            if (end <= first
                || !(IsNumber(lines[end - 1], number) || IsUncounted(lines, end - 1, number)
                    || feet.Contains(Shape(lines[end - 1]))))
            {
                break;
            }

            end--;
        }

        return (Past(lines, first, 1), Math.Max(first, Past(lines, end - 1, -1) + 1));
    }

    /// <summary>"Secretary Lee / March 3, 2021 / Page 2": lines over the number, apart from the letter.</summary>
    private static int ContinuationHead(IReadOnlyList<string> lines, int number)
    {
        var blank = Enumerable.Range(0, lines.Count).FirstOrDefault(at => PdfPage.IsBlank(lines[at]), -1);
        return blank is > 0 and <= MostLines && IsNumber(lines[blank - 1], number) ? blank : 0;
    }

    /// <summary>
    /// The shapes of lines that come at the same rank from the edge on all pages, or on all but the first.
    /// </summary>
    private static List<string> Running(IReadOnlyList<PdfPage> pages, Func<int, Index> rankOf)
    {
        List<string> running = [];
        for (var rank = 0; rank < MostLines && pages.Count > 1; rank++)
        {
            var at = rankOf(rank);
            var lines = pages.Select(page => At(page, at)).ToList();
            bool IsLikeSecond(int page) => lines[page] >= 0 && lines[1] >= 0
                && Shape(pages[page].Lines[lines[page]]) == Shape(pages[1].Lines[lines[1]])
                && pages[page].StandsLike(lines[page], pages[1], lines[1]);
            if (!Enumerable.Range(1, pages.Count - 1).All(IsLikeSecond) || pages.Count < 3 && !IsLikeSecond(0))
            {
                break;
            }

            running.Add(Shape(pages[1].Lines[lines[1]]));
        }

        return running.Exists(shape => Times(pages, shape) > pages.Count * MostTimes)
            || running.Exists(shape => Times(pages, shape) > pages.Count)
                && pages.Skip(1).Any(page => !IsParted(page, rankOf(running.Count - 1), rankOf(running.Count)))
            ? []
            : running;
    }

    /// <summary>How often it comes: two pages of a list may end with the same words.</summary>
    private static int Times(IReadOnlyList<PdfPage> pages, string shape) =>
        pages.Sum(page => page.Lines.Count(line => Shape(line) == shape));

    /// <summary>A blank line parts the lines of two ranks.</summary>
    private static bool IsParted(PdfPage page, Index rank, Index inner) =>
        Math.Abs(At(page, rank) - At(page, inner)) != 1;

    /// <returns>The number of the line at a rank among those with words; below zero where there is none.</returns>
    private static int At(PdfPage page, Index rank)
    {
        var lines = Enumerable.Range(0, page.Lines.Count).Where(line => !PdfPage.IsBlank(page.Lines[line])).ToList();
        var at = rank.GetOffset(lines.Count);
        return at >= 0 && at < lines.Count ? lines[at] : -1;
    }

    private static string Shape(string line) => Digits().Replace(TextFolding.Spaces(line), "#");

    // The number must be that of the page: a letter's own number stands at a page's edge too.
    private static bool IsNumber(string line, int page)
    {
        var words = TextFolding.Spaces(line);
        var match = PageNumber().Match(words) is { Success: true } alone ? alone : NamedPage().Match(words);
        if (!match.Success)
        {
            return false;
        }

        // What is named a page is one, though cover sheets may not be counted.
        var number = int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);
        return number == page + 1
            || (page > 0 || match.Groups["of"].Success) && number > 1 && char.IsLetter(words[0])
                && Math.Abs(number - page - 1) <= MostUncounted;
    }

    // Apart from the text, and near the page's own number.
    private static bool IsUncounted(IReadOnlyList<string> lines, int at, int page) =>
        at > 0 && PdfPage.IsBlank(lines[at - 1])
        && int.TryParse(lines[at], NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out var number)
        && number > 0 && Math.Abs(number - page - 1) <= MostUncounted;

    private static int Past(IReadOnlyList<string> lines, int at, int step)
    {
        while (at >= 0 && at < lines.Count && PdfPage.IsBlank(lines[at]))
        {
            at += step;
        }

        return at;
    }
}
