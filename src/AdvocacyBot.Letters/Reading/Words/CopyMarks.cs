using System.Buffers;
using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>What opens the list of those copied: "cc:", "C.c.p.", "Con copia a:", "CE:".</summary>
internal static partial class CopyMarks
{
    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>How long the mark is; 0 where the line opens with none.</summary>
    public static int Length(string line) =>
        Words().Match(line) is { Success: true } words ? (FileNumbers.IsIdentity(line.AsSpan(words.Length)) ? 0 : words.Length)
        : Forms().Match(line) is { Success: true } form ? form.Length
        : line is [.., ':'] && line.Length <= LongestLead && Led().IsMatch(line) ? line.Length : 0;

    /// <summary>In UTF-16 units.</summary>
    private const int LongestLead = 120;

    /// <summary>"Copy forwarded for information and necessary action to :", "A copy of this letter has been sent to:" above the list.</summary>
    [GeneratedRegex(
        @"^(a )?(cop(y|ies)|copied|distribution)( of (this|the above) (letter|petition|statement))?" +
        @"( (is|are|has|have|been|was|were|being|also|hereby|respectfully|kindly|forwarded|sent|submitted|endorsed|furnished|provided|delivered|" +
        @"addressed|given|circulated|list|with compliments|to|the|following|for|your|their|kind|necessary|information|action|and|&|reference|record|" +
        @"perusal|guidance|attention)){0,14} ?:$", Options)]
    private static partial Regex Led();

    /// <summary>
    /// How long a bare "C." or "Ci." is that stands beneath the names: "C. Sra. Ana Ruiz, Viceministra", "C. Archivo". Above the
    /// text "C." is the short form of "ciudadana".
    /// </summary>
    public static int BareLength(string line) => line is ['C' or 'c', '.' or 'i' or 'I', ..] ? Bare().Match(line).Length : 0;

    /// <summary>The mark with its stop, or the bare one beneath the names.</summary>
    public static int AnyLength(string line) => Length(line) is > 0 and var length ? length : BareLength(line);

    [GeneratedRegex(
        @"^c[i1]?\.?[ \t]*:?[ \t]{1,8}(?=(srt?as?|sres?|dra?|lcd[ao]|licd?[ao]?|mba|m\.?sc|msc|ing|arq|profa?|don|do[nñ]a|d\.ª?|mtr[ao]|lic)\.? ?(?-i:\p{Lu})[^,]{3,60},|" +
        @"(vice)?ministeri|direcci[oó]n|despacho|secretar[ií]a|viceministr|presidencia|gerencia|auditor[ií]a|unidad|departamento|oficina|" +
        @"archivo|consecutivo|expediente|minutario|copiador|correlativo)", Options)]
    private static partial Regex Bare();

    /// <summary>"CC. Diputadas y Diputados": before an office of many two Cs are the short form of "ciudadanos".</summary>
    public static bool AreCitizens(string text) =>
        text.StartsWith("CC. ", StringComparison.Ordinal) && Token.Of(text) is [_, var second, ..] && OfficeWords.IsHead(second) && second.Key.EndsWith('s');

    /// <summary>How long a bracket at the end is that tells by which way the copy goes: "(via email)"; 0 where there is none.</summary>
    public static int WayBehind(string entry) =>
        entry.AsSpan().TrimEnd() is [.., ')'] ? Way().Match(entry).Length
        : entry.Contains(" for ", StringComparison.OrdinalIgnoreCase) ? Purpose().Match(entry).Length
        : entry.AsSpan().ContainsAny(Ends) ? End().Match(entry).Length : 0;

    /// <summary>"… for information and necessary action.": why someone gets the copy.</summary>
    [GeneratedRegex(
        @"[,;–—-]?\s+for (your |their |favou?r of )?(kind |necessary |further |due |appropriate )*(information|action|record|perusal|guidance|compliance|circulation|intervention|n\.a\.|(wide )?(publicity|dissemination))" +
        @"(( and|,| &| /) (kind |necessary |further |due |appropriate )*(information|action|record|perusal|guidance|compliance|circulation|intervention|follow-?up|n\.a\.)){0,2}( among(st)? (the|its|all|their) \p{Ll}{4,12})?( please)?[.)]?\s*$", Options)]
    private static partial Regex Purpose();

    private static readonly SearchValues<string> Ends =
        SearchValues.Create(["conocimiento", "mismo fin", "mismos fines", "igual fin"], StringComparison.OrdinalIgnoreCase);

    /// <summary>"… de la COMAR. Mismo fin. Presente": what the copy is for, behind the office.</summary>
    [GeneratedRegex(
        @"(?<=\p{L}\)?)([.,;–-]{1,2}\s*((para )?su( (superior|debido))? conocimiento( y efectos)?|" +
        @"(con el |para el )?(mismo|igual) fin|(los )?mismos fines|presentes?)){1,3}[.\s]*$", Options)]
    private static partial Regex End();

    [GeneratedRegex(@"\s*\(((only )?(via|by|per|por|v[ií]a) )?(e-?mail|correo( electr[oó]nico)?|post|fax|hand)( only)?\)\s*$", Options)]
    private static partial Regex Way();

    /// <summary>The mark with its stop; "CE:" and "C.e.:" tell of a copy by mail, "s.k." is Malay, and "Ci:" copies in Costa Rica.</summary>
    [GeneratedRegex(
        @"^[*\-–—•(]?\s*(c\.?\s?c\.?\s?(e\.?\s?)?p\.?|(e-|x|b)?cc(s|['’][ds])?|xc|c\.c\.?|((with|in|carbon) )?(a )?cop(y|ies)( (to|furnished|for information)){0,2}|" +
        @"copied( (to|in))?|(se (env[ií]a|remite) |con |en )?copias?( (electr[oó]nica|digital|informativa|simple))?" +
        @"( (al?|para)( (l[ao]s?|su|conocimiento|informaci[oó]n|siguientes|autoridades|instituciones|dependencias|organismos|personas)){0,3})?|ccp|c/c)" +
        @"( list| \([^()]{2,30}\))?\s*[:.\-–—/]|" +
        @"^c\.?\s?e\.?\s*:|^b?cc\s?;|^c\.?\s?i\.?\s*:(?=\s*(?-i:\p{Lu}\p{L}{2,}))|^(?-i:s\.\s?k\.)(?=\s*$|\s+\p{Lu})|^(?-i:s\.?k)\.?\s*:|^c(:\s+|\.\s*:\s*)(?=(?-i:\p{Lu}))", Options)]
    private static partial Regex Words();

    /// <summary>
    /// The short form without a stop: "cc The Hon. Ann Lee", "c.c 1) Ann Lee", "DISTRIBUCIÓN"; a bare "c" only before a
    /// courtesy, for lists are counted by letters too.
    /// </summary>
    [GeneratedRegex(
        @"^(?-i:cc)[ \t]+(?=(?-i:\p{Lu}))|^(?-i:CC)( {2,}|\t+)(?=(?-i:\p{Lu}))|^(ccp|c/c) +(?=(?-i:\p{Lu}))|" +
        @"^c\.?\s?c\.?((e\.?)?p\.?)? +(?=\(?\d{1,2}(\.-|[.)])\s{0,4}(?-i:\p{Lu}))|" +
        @"^(c\.?c\.?((e\.?)?p\.?)?|cc to|(con|en) copia( a)?|copies to|copy to)$|^(?-i:DISTRIBUCI[OÓ]N)\s*:?$|^distribuci[oó]n\s*:$|^(?-i:C)\.?\s?:$|" +
        @"^(?-i:Con copia|CON COPIA|With (a )?cop(y|ies)) (al?|para|to)( l[ao]s?| the)? (?=(?-i:\p{Lu}))(?![^.]{0,160}, (?-i:\p{Ll}))|" +
        @"^(?-i:c|CC)[ \t]{1,8}(?=(hon|srt?as?|sres?|dra?|lcd[ao]|licd?[ao]?|ing|arq|profa?|mr|mrs|ms|rvdo)\.\s)", Options)]
    private static partial Regex Forms();
}
