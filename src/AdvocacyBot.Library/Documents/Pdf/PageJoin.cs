using System.Text;
using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Reading;
using AdvocacyBot.Library.Documents.Pdf.Printed;

namespace AdvocacyBot.Library.Documents.Pdf;

/// <summary>
/// One text of many pages, each ended by a form feed. What runs at the head and foot of the pages is left out behind
/// the first page's head, and what a page break tore apart stands together again.
/// </summary>
internal static partial class PageJoin
{
    private const int ProseLength = 55;
    private const int Nearby = 6;
    private const int LongestEntry = 6;
    private const int Deep = 2;
    private const int MostWords = 5;
    private const int ShortTitle = 40;
    private const int LongestBelow = 120;

    // In points, at the foot of a page whose text goes on: three or four lines are kept together.
    private const double MostLeftBlank = 72;

    public static string Of(IReadOnlyList<PdfPage> pages)
    {
        var bare = RunningLines.Without(pages);
        var text = new StringBuilder();
        var foot = bare.Max(page => page.Foot);
        foreach (var (number, page) in bare.Index())
        {
            text.AppendJoin('\n', page.Lines);
            var isEnd = number == bare.Count - 1
                || (bare[number + 1].BeginsApart ?? Ends(page, bare[number + 1], foot, goesOn: false));
            text.Append(isEnd ? "\n\f" : "\f");
        }

        return text.ToString();
    }

    /// <summary>Whether a paragraph, or an entry of a list, ends with the page rather than going on.</summary>
    /// <param name="foot">How far down the pages are filled.</param>
    /// <param name="goesOn">Its words and the room for them tell that an entry does.</param>
    public static bool Ends(PdfPage page, PdfPage next, double foot, bool goesOn) =>
        page.EndsEarly || page.Foot < foot - MostLeftBlank || page.Lines.Count == 0 || next.Lines.Count == 0
        || !goesOn && EndsAtPageEnd(page, next);

    private static bool EndsAtPageEnd(PdfPage page, PdfPage next)
    {
        var (last, first) = (page.Lines[^1].Trim(), next.Lines[0].Trim());
        if (char.IsLower(first[0]) || CopyMark().IsMatch(last) || ContactMark().IsMatch(last) || IsBelowLabel(page, next)
            || IsOpenList(last) || EntryForm.NamesPerson(last) && EntryForm.OpensOffice(first)
            || MayBeName(page) && IsLoneTitle(first, next)
            || EntryForm.OpensOffice(first) && EntryForm.OpensOffice(last) && !last.Contains(',', StringComparison.Ordinal)
                && next.Lines.Count > 1 && PdfPage.IsBlank(next.Lines[1])
            || EntryForm.OpensOffice(last) && EntryForm.NamesBody(first) && !EntryForm.OpensOffice(first)
                && (next.Lines.Count == 1 || PdfPage.IsBlank(next.Lines[1])))
        {
            return false;
        }

        if (last[^1] is '.' or '?' or '!' or ':' or '”' or '"' || AttachmentHead().IsMatch(first) || IsClose(last)
            || LineWrap.OpensCopy(last) && !LineWrap.OpensCopy(first) && page.Lines.Count(LineWrap.OpensCopy) > 1
            || EntryForm.OpensOffice(last) && EntryForm.NamesBody(first) && !EntryForm.OpensOffice(first)
                && next.Lines.Count > 1 && EntryForm.NamesPerson(next.Lines[1].Trim()))
        {
            return true;
        }

        // What hangs goes on.
        if (Indent(next.Lines[0]) > Indent(page.Lines[^1]) && first.Length < ProseLength
            && !page.Lines.Any(line => line.Trim().Contains("   ", StringComparison.Ordinal)))
        {
            return false;
        }

        // A list whose entries blank lines part: both are whole, or only together as long as the others.
        var (above, below) = (Blocks(page.Lines), Blocks(next.Lines));
        List<int> whole =
        [
            .. above.SkipLast(1).Reverse().TakeWhile(IsEntry).Take(Nearby).Select(block => block.Count),
            .. below.Skip(1).SkipLast(1).TakeWhile(IsEntry).Take(Nearby).Select(block => block.Count),
        ];
        var (head, rest) = (above[^1].Count, below[0].Count);
        return last.Length < ProseLength
            && (whole.Contains(head) && (whole.Contains(rest) || !whole.Contains(head + rest))
                || whole.Contains(rest) && rest > 1 && head + rest is <= LongestEntry and var sum && whole.Max() < sum);
    }

    /// <summary>"Cc: Ann Lee, Director,": its body follows. "Sincerely," and "Dear Minister," are none.</summary>
    private static bool IsOpenList(string last) =>
        last[^1] is ',' && last.AsSpan()[..^1].Contains(',') && !EntryWords.Greets(last) && !EntryWords.IsProse(last);

    /// <summary>"Sincerely,": no name, and no list.</summary>
    private static bool IsClose(string last) =>
        last[^1] is ',' && last.IndexOf(',', StringComparison.Ordinal) == last.Length - 1 && !EntryForm.NamesPerson(last)
        && last.Count(c => c is ' ') < MostWords;

    /// <summary>A person's name, or two words at least that stand below something and are neither body nor office.</summary>
    private static bool MayBeName(PdfPage page) =>
        page.Lines[^1].Trim() is var last
        && (EntryForm.NamesPerson(last)
            || page.Lines.Count > 1 && !PdfPage.IsBlank(page.Lines[^2]) && last.All(c => char.IsLetter(c) || c is ' ' or '.')
                && last.Split(' ') is { Length: > 1 and < MostWords } words && words.All(word => word.Length > 0 && char.IsUpper(word[0]))
                && !EntryForm.NamesBody(last) && !EntryForm.OpensOffice(last));

    /// <summary>"Board Chair": neither person nor body, and nothing below it.</summary>
    private static bool IsLoneTitle(string first, PdfPage next) =>
        next.Lines.Count > 1 && PdfPage.IsBlank(next.Lines[1]) && first.Length < ShortTitle && first[^1] is not ':'
        && !EntryForm.NamesPerson(first) && (!EntryForm.NamesBody(first) || EntryForm.EndsOffice(first))
        && first.Any(char.IsLower);

    /// <summary>What is set as deep as the line before it, behind a label: "C.c.p. Ann Lee" and others below.</summary>
    private static bool IsBelowLabel(PdfPage page, PdfPage next)
    {
        var indent = Indent(next.Lines[0]);
        var label = page.Lines.Reverse().TakeWhile(line => !PdfPage.IsBlank(line))
            .SkipWhile(line => Math.Abs(Indent(line) - indent) <= 1).FirstOrDefault();
        return indent >= Deep && label is not null && Indent(label) < indent && Labelled().IsMatch(label.TrimStart())
            && page.Lines[^1].Length - indent < LongestBelow;
    }

    /// <summary>"C.c.p. Ann Lee", "To: Bo Ruiz".</summary>
    [GeneratedRegex(@"^(?:c\.? ?c\.?(?: ?p\.?)?:? |\p{L}[\p{L} ]{1,15}: )", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Labelled();

    /// <summary>"For media inquiries, contact:", "Contacto de prensa:".</summary>
    [GeneratedRegex(
        @"\b(?:contact[oae]?r?|media|press|prensa|inquiries|entrevistas)\b[^:]{0,30}:$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ContactMark();

    /// <summary>"ANNEX 1", "Anexo A": another document follows.</summary>
    [GeneratedRegex(
        @"^(?:annex|anexo|attachment|adjunto|enclosure|appendix|ap[eé]ndice)(?: [\p{L}\d]{1,4})?[.:]?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AttachmentHead();

    /// <summary>"cc.": those who are sent a copy follow.</summary>
    [GeneratedRegex(
        @"^(?:c\.?c\.?(?:p\.?)?|con copia(?: a)?|copias?)[.:]?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CopyMark();

    private static int Indent(string line) => line.Length - line.TrimStart().Length;

    // "Sincerely," and paragraphs are none.
    private static bool IsEntry(List<string> block) =>
        block.Count > 1 || block[0].Length < ProseLength && block[0][^1] is not (',' or ':' or '.' or '?' or '!');

    /// <summary>The lines that no blank line parts.</summary>
    private static List<List<string>> Blocks(IReadOnlyList<string> lines)
    {
        List<List<string>> blocks = [];
        var isApart = true;
        foreach (var line in lines)
        {
            if (!PdfPage.IsBlank(line) && isApart)
            {
                blocks.Add([line]);
            }
            else if (!PdfPage.IsBlank(line))
            {
                blocks[^1].Add(line);
            }

            isApart = PdfPage.IsBlank(line);
        }

        return blocks;
    }
}
