using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Reading;
using AdvocacyBot.Library.Documents.Pdf.Printed;

namespace AdvocacyBot.Library.Documents.Pdf;

/// <summary>Tells by the last words of a page and the first of the next whether what they are of goes on.</summary>
internal static partial class PageBreakWords
{
    private const int Deep = 2;
    private const int MostWords = 5;
    private const int ShortTitle = 40;
    private const int LongestBelow = 120;
    private const int LongProse = 80;

    public static bool GoOn(PdfPage page, PdfPage next)
    {
        var (last, first) = Edge(page, next);
        return char.IsLower(first[0]) || CopyMark().IsMatch(last) || ContactMark().IsMatch(last)
            || IsBelowLabel(page, next) || IsUnderCopyMark(page) && !AttachmentHead().IsMatch(first) || IsOpenList(last)
            || EntryForm.OpensOffice(first) && (EntryForm.NamesPerson(last) || IsTitle(last) && IsAlone(next))
            || MayBeName(page) && IsAlone(next) && IsShortTitle(first)
            || IsBodyAfterOffice(last, first) && (next.Lines.Count == 1 || IsAlone(next));
    }

    public static bool End(PdfPage page, PdfPage next)
    {
        var (last, first) = Edge(page, next);
        return last[^1] is '.' or '?' or '!' or ':' or '”' or '"' || AttachmentHead().IsMatch(first) || IsClose(last)
            || LineWrap.OpensCopy(last) && !LineWrap.OpensCopy(first) && page.Lines.Count(LineWrap.OpensCopy) > 1
            || IsBodyAfterOffice(last, first) && next.Lines.Count > 1
                && EntryForm.NamesPerson(next.Lines[1].Trim());
    }

    /// <summary>Below a line that its writer ended, the first one is no item of the list nor more of its entry.</summary>
    public static bool BeginAnew(PdfPage page, PdfPage next)
    {
        var (last, first) = Edge(page, next);
        return next.Lines[0][0] is not ' ' && char.IsUpper(first[0]) && !CopyMark().IsMatch(last)
            && (Item().IsMatch(last) && !Item().IsMatch(first)
                || last[^1] is not ':' && first[^1] is ':'
                || first.Length >= LongProse && EntryWords.IsProse(first) && !EntryWords.IsProse(last));
    }

    private static (string Last, string First) Edge(PdfPage page, PdfPage next) =>
        (page.Lines[^1].Trim(), next.Lines[0].Trim());

    private static bool IsAlone(PdfPage next) => next.Lines.Count > 1 && PdfPage.IsBlank(next.Lines[1]);

    private static bool IsTitle(string last) =>
        EntryForm.OpensOffice(last) && !last.Contains(',', StringComparison.Ordinal);

    private static bool IsBodyAfterOffice(string last, string first) =>
        EntryForm.OpensOffice(last) && EntryForm.NamesBody(first) && !EntryForm.OpensOffice(first);

    /// <summary>"Cc: Ann Lee, Director,": its body follows. "Sincerely," and "Dear Minister," are none.</summary>
    private static bool IsOpenList(string last) =>
        last[^1] is ',' && last.AsSpan()[..^1].Contains(',') && !EntryWords.Greets(last) && !EntryWords.IsProse(last);

    /// <summary>"Sincerely,": no name, and no list.</summary>
    private static bool IsClose(string last) =>
        last.IndexOf(',', StringComparison.Ordinal) == last.Length - 1 && !EntryForm.NamesPerson(last)
        && last.Count(c => c is ' ') < MostWords;

    /// <summary>A person's name, or what stands below a line and is neither body nor office.</summary>
    private static bool MayBeName(PdfPage page) =>
        page.Lines[^1].Trim() is var last
        && (EntryForm.NamesPerson(last)
            || page.Lines.Count > 1 && !PdfPage.IsBlank(page.Lines[^2]) && IsInCapitals(last)
                && !EntryForm.NamesBody(last) && !EntryForm.OpensOffice(last));

    private static bool IsInCapitals(string last) =>
        last.All(c => char.IsLetter(c) || c is ' ' or '.') && last.Split(' ') is { Length: > 1 and < MostWords } words
        && words.All(word => word.Length > 0 && char.IsUpper(word[0]));

    /// <summary>"Board Chair": neither person nor body.</summary>
    private static bool IsShortTitle(string first) =>
        first.Length < ShortTitle && first[^1] is not ':' && !EntryForm.NamesPerson(first)
        && (!EntryForm.NamesBody(first) || EntryForm.EndsOffice(first)) && first.Any(char.IsLower)
        && !first.Any(char.IsDigit);

    /// <summary>What is set as deep as the line before it, behind a label: "C.c.p. Ann Lee" and others below.</summary>
    private static bool IsBelowLabel(PdfPage page, PdfPage next)
    {
        var indent = PdfPage.Indent(next.Lines[0]);
        var label = page.Lines.Reverse().TakeWhile(line => !PdfPage.IsBlank(line))
            .SkipWhile(line => Math.Abs(PdfPage.Indent(line) - indent) <= 1).FirstOrDefault();
        return indent >= Deep && label is not null && PdfPage.Indent(label) < indent
            && Labelled().IsMatch(label.TrimStart()) && page.Lines[^1].Length - indent < LongestBelow;
    }

    /// <summary>"cc. Ann Lee" and "Bo Ruiz" below it, without a mark: others that are sent a copy.</summary>
    private static bool IsUnderCopyMark(PdfPage page) =>
        page.Lines.Reverse().TakeWhile(line => !PdfPage.IsBlank(line)).ToList() is { Count: > 1 } block
        && LineWrap.OpensCopy(block[^1].TrimStart())
        && block.Count(line => LineWrap.OpensCopy(line.TrimStart())) == 1;

    /// <summary>"3. Publish the agreement", "• Casa Norte".</summary>
    [GeneratedRegex(@"^(?:[•▪◦●‣·*–—-]|\(?(?:\d{1,3}|[a-z])[.)]) ", RegexOptions.CultureInvariant)]
    private static partial Regex Item();

    /// <summary>"C.c.p. Ann Lee", "To: Bo Ruiz".</summary>
    [GeneratedRegex(
        @"^(?:c\.? ?c\.?(?: ?p\.?)?:?-? |\p{L}[\p{L} ]{1,15}: )",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
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
}
