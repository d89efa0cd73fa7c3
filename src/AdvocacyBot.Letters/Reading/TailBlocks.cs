using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// Blocks beneath the names of a letter that are its page's: a call to readers to write themselves, the labels under
/// which a site files it, the house's own address at the foot.
/// </summary>
internal static partial class TailBlocks
{
    private const int LongestLabel = 90;

    private const int LongestFoot = 3;

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <param name="shapes">The lines of the document.</param>
    /// <param name="opening">The last close or head of a signature block; -1 where there is neither.</param>
    /// <param name="end">Where another document begins.</param>
    /// <param name="isFurniture">Marked for each line of such a block.</param>
    public static void Mark(List<LineShape> shapes, int opening, int end, bool[] isFurniture)
    {
        // The line right behind the opening names the first who signs.
        for (var i = opening + 2; opening >= 0 && i < end; i++)
        {
            if (shapes[i] is { BlanksBefore: > 0, Line.Text.Length: <= LongestLabel } line && (IsEnd(line.Shown) || Files().IsMatch(line.Shown) || CallsToWrite().IsMatch(line.Shown)))
            {
                var first = i > opening + 2 && shapes[i - 1].BlanksBefore > 0 && CallsReaders().IsMatch(shapes[i - 1].Shown) ? i - 1 : i;
                Array.Fill(isFurniture, true, first, Rest(shapes, i, end) - first);
                return;
            }
        }

        MarkCard(shapes, opening, end, isFurniture);
        MarkFoot(shapes, opening, end, isFurniture);
    }

    /// <summary>"--" and beneath it the card of one who has signed above: his name again, his office, his telephone.</summary>
    private static void MarkCard(List<LineShape> shapes, int opening, int end, bool[] isFurniture)
    {
        for (var i = opening + 2; opening >= 0 && i + 1 < end; i++)
        {
            if (shapes[i].Shown.Trim() is "--" or "-- " or "—" or "__" && shapes[i + 1] is { BlanksBefore: 0, Words: > 1 and <= LongestName } name
                && shapes.Skip(Math.Max(0, i - LongestList)).Take(Math.Min(i, LongestList)).Any(line => line.Shown.Equals(name.Shown, StringComparison.OrdinalIgnoreCase)))
            {
                Array.Fill(isFurniture, true, i, Rest(shapes, i, end) - i);
                return;
            }
        }
    }

    /// <summary>In words.</summary>
    private const int LongestName = 7;

    /// <summary>In lines, from the name to its card.</summary>
    private const int LongestList = 60;

    /// <summary>"###", "- 30 -", "ENDS": what is given to the press ends, and what the page adds of its own follows.</summary>
    private static bool IsEnd(string line) =>
        line.Length <= LongestEnd && (line.AsSpan().Count('#') > 2 && !line.AsSpan().ContainsAnyExcept("# ") || line.Trim(' ', '-', '–', '—') is "30" && line.Length > 2 || SignatureNoise.IsEnd(line));

    /// <summary>In UTF-16 units.</summary>
    private const int LongestEnd = 12;

    /// <summary>To the page's end, or to those who sign or are sent a copy beneath.</summary>
    private static int Rest(List<LineShape> shapes, int from, int end)
    {
        var i = from + 1;
        while (i < end && !shapes[i].IsSignatureHead && !shapes[i].IsCopyMark)
        {
            i++;
        }

        return i;
    }

    /// <summary>The last lines of the page, set apart: house, street and town between commas, one of them with its code.</summary>
    private static void MarkFoot(List<LineShape> shapes, int opening, int end, bool[] isFurniture)
    {
        var start = end;
        while (start > 0 && start > end - LongestFoot && IsAddress(shapes[start - 1].Shown))
        {
            start--;
            if (shapes[start].BlanksBefore > 0)
            {
                break;
            }
        }

        if (opening >= 0 && start < end && start > opening + 2 && shapes[start].BlanksBefore > 0
            && Enumerable.Range(start, end - start).Any(i => shapes[i].Shown.Split(',').Any(part => IsStreet(part.Trim()))))
        {
            Array.Fill(isFurniture, true, start, end - start);
        }
    }

    private static bool IsAddress(string line) =>
        line.Length <= LongestLabel && line.AsSpan().Count(',') >= 2 && TextFolding.HasDigit(line) && !EntryForm.NamesPerson(line)
        && line.Split(',', StringSplitOptions.TrimEntries) is var parts && parts.Any(part => Quarter().IsMatch(part))
        && !parts.Any(part => Segments.NamesInstitution(part) && !TextFolding.HasDigit(part) && !IsStreet(part) && !part.EndsWith(" House", StringComparison.Ordinal));

    private static bool IsStreet(string part) => PostalPhrases.IsPostal(part) || PostalPhrases.NamesPlace(part) || PostalPhrases.NamesHouse(part);

    /// <summary>"Dublin 2", "D02 X999", "Geneva 1202": a town's quarter or its code.</summary>
    [GeneratedRegex(@"^\p{Lu}[\p{L}'’ -]{1,30} \d{1,6}$|^\p{Lu}{1,2}\d{1,2}\p{L}? [\p{Lu}\d]{3,4}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Quarter();

    /// <summary>"Region / Country", "Topics": under which a site keeps the page.</summary>
    [GeneratedRegex(
        @"^(regions?|countr(y|ies)|topics?|issues?|themes?|regi[oó]n(es)?|pa[ií]s(es)?|temas?)( ?(/|\||&|and|y) ?(regions?|countr(y|ies)|topics?|issues?|themes?|regi[oó]n(es)?|pa[ií]s(es)?|temas?))+\s*:?$",
        Options)]
    private static partial Regex Files();

    /// <summary>"Send a letter to:", "Please write to:": readers are asked to, and those beneath are written to.</summary>
    [GeneratedRegex(
        @"^\W*(please |por favor,? )?((send|write|address|fax|e-?mail|direct|post)( (your|a|an|the|polite|protest|similar|letters?|appeals?|fax(es)?|e-?mails?|messages?|postcards?|protests?|or|and|of|concern|of concern)){0,8} to|" +
        @"(env[ií]en?|escriban?|manden?|dirijan?)( (su|sus|una|un|cartas?|mensajes?|correos?|faxes|llamamientos?|de|protesta|o|y)){0,8} al?)( the following( \w+)?| las siguientes direcciones| los siguientes)?\s*:\W*$",
        Options)]
    private static partial Regex CallsToWrite();

    /// <summary>What such a call opens with, on the line above.</summary>
    [GeneratedRegex(
        @"^\W*(join |take action|act now|what you can do|how (you can|to) (help|act)|write (a letter|now|today)|you can help|appeals? |recommended action|[uú]n[ae]te |act[uú]a|qu[eé] puedes hacer|c[oó]mo ayudar)",
        Options)]
    private static partial Regex CallsReaders();
}
