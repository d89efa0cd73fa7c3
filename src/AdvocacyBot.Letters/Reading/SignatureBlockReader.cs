using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// Who signed, in order: organisations one a line, people with the titles under or beside their names, columns,
/// groups.
/// </summary>
internal static class SignatureBlockReader
{
    /// <summary>A title at least this long, in UTF-16 units, may leave its last word to the next line.</summary>
    private const int FullLine = 55;

    /// <summary>A shorter line has room for the words beneath it, and is no first half of a name.</summary>
    private const int ShortestWrapped = 24;

    /// <summary>In UTF-16 units; beyond it no name or title goes on, and each line is looked at once.</summary>
    private const int LongestWrapped = 600;

    public static IReadOnlyList<Signatory> Read(SourceDocument source, IReadOnlyList<LineShape> lines)
    {
        var own = lines.TakeWhile(l => !SignatureHeads.IsDistribution(l.Shown)).ToList();
        var list = new SignatureList(Unwrapped(source, SignatureCells.Of(source, own)));
        var roles = SignatureDecoder.Roles(list);
        List<Signatory> signed = [];
        for (var i = 0; i < roles.Length; i++)
        {
            if (roles[i] == SignatureRole.Organization)
            {
                signed.AddRange(SignatoryReader.Organization(source, list.Cells[i]) is { } body ? [body] : []);
            }
            else if (roles[i] == SignatureRole.Person)
            {
                signed.Add(SignatoryReader.Person(source, list.Cells[i], MoreOf(list, roles, i)));
            }
        }

        return signed;
    }

    /// <summary>The lines over and beneath a person's name that tell who that is.</summary>
    private static List<(SignatureCell Cell, SignatureRole Role)> MoreOf(
        SignatureList list, SignatureRole[] roles, int person)
    {
        List<(SignatureCell, SignatureRole)> more = [];
        for (var i = person - 1; i >= 0 && roles[i] == SignatureRole.Above; i--)
        {
            more.Insert(0, (list.Cells[i], roles[i]));
        }

        for (var i = person + 1; i < roles.Length && roles[i] is SignatureRole.Title or SignatureRole.Affiliation; i++)
        {
            more.Add((list.Cells[i], roles[i]));
        }

        return more;
    }

    /// <summary>Joins a name or title that a narrow page broke over two lines.</summary>
    private static List<SignatureCell> Unwrapped(SourceDocument source, IReadOnlyList<SignatureCell> cells)
    {
        List<SignatureCell> whole = [];
        foreach (var cell in cells)
        {
            if (whole.Count > 0 && cell.BlanksBefore == 0 && whole[^1].Text.Length < LongestWrapped
                && GoesOn(source, whole[^1], cell))
            {
                whole[^1] = whole[^1].JoinedWith(source, cell);
            }
            else if (whole.Count == 0 || !whole[^1].IsSigned || !IsSame(whole[^1], cell))
            {
                whole.Add(cell);
            }
        }

        return whole;
    }

    /// <summary>"/s/ Ann Lee" and her name printed beneath.</summary>
    private static bool IsSame(SignatureCell signed, SignatureCell printed) =>
        string.Equals(signed.Text, printed.Text, StringComparison.OrdinalIgnoreCase);

    private static bool GoesOn(SourceDocument source, SignatureCell before, SignatureCell cell)
    {
        if (before.Span.Start >= cell.Span.Start || before.IsHead || cell.IsHead || before.Known is not null
            || cell.Known is not null
            || before.IsOfSeries || cell.IsOfSeries)
        {
            return false;
        }

        var last = before.Words is { Count: > 0 } words
            && (before.IsCapitals || !Regions.IsCode(words[^1].Text) || words[^1].Text.Any(char.IsLower))
            ? words[^1].Key
            : "";
        var isOpen = last is "and" or "of" or "for" or "the" or "de" or "del" or "la" or "las" or "los" or "para"
            or "y" or "to" or "on" or "in"
            || before.Text.EndsWith('&') || before.Text.EndsWith('-')
            || source.Text.AsSpan(before.Span.End).TrimStart(' ').StartsWith(",") && before.OpensTitle
                && !cell.OpensTitle && cell.NameScore < 3;
        var opensLow = char.IsLower(cell.Text[0]) && !(cell.OpensTitle && before.PersonEvidence >= 1)
                && !cell.Text.Contains('@', StringComparison.Ordinal)
            || cell.Text[0] is '(' or '&'
            || cell.Words is { Count: > 0 } t && t[0].Text is "of" or "and" or "for" or "de" or "del" or "y" or "para";
        var isLastWord = before.OpensTitle && before.Text.Length >= FullLine
            && cell.Words.Count == 1 && cell.NameScore < 1;
        var isHanging = cell.Indent >= before.Indent + 2 && !cell.OpensTitle && before.Text.Length >= ShortestWrapped;
        return isOpen || opensLow || isLastWord && !cell.OpensTitle || isHanging && !IsCityWithRegion(cell.Text);
    }

    /// <summary>"Oakland, CA" set in beneath a name.</summary>
    private static bool IsCityWithRegion(string words) =>
        words.Contains(',', StringComparison.Ordinal) && Cities.NamesKnownPlace(words);
}
