using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// Who signed, in order: organisations one a line, people with the titles under or beside their names, columns,
/// groups.
/// </summary>
internal static class SignatureBlockReader
{
    public static IReadOnlyList<Signatory> Read(SourceDocument source, IReadOnlyList<LineShape> lines)
    {
        var cells = Unwrapped(source, SignatureCells.Of(source, lines));
        return Entries(cells)
            .GroupBy(e => e.Group)
            .SelectMany(group => InGroup(source, group.ToList()))
            .ToList();
    }

    /// <summary>
    /// A line that could be either is a person where its heading says individuals, or most of its group are people.
    /// </summary>
    private static IEnumerable<Signatory> InGroup(SourceDocument source, List<Entry> entries)
    {
        var people = entries.Count(e => e.Lines.Count > 1 || e.Lines[0].PersonEvidence >= 3);
        var mostlyPeople = SignatureHeads.SaysPeople(entries[0].Heading) ?? people * 2 > entries.Count;
        return entries.Select(e => SignatoryReader.Read(source, e.Lines, mostlyPeople)).OfType<Signatory>();
    }

    /// <summary>Joins a name or title that a narrow page broke over two lines.</summary>
    private static List<SignatureCell> Unwrapped(SourceDocument source, IReadOnlyList<SignatureCell> cells)
    {
        List<SignatureCell> whole = [];
        foreach (var cell in cells)
        {
            if (whole.Count > 0 && cell.BlanksBefore == 0 && GoesOn(source, whole[^1], cell))
            {
                whole[^1] = whole[^1].JoinedWith(source, cell);
            }
            else
            {
                whole.Add(cell);
            }
        }

        return whole;
    }

    private static bool GoesOn(SourceDocument source, SignatureCell before, SignatureCell cell)
    {
        if (before.Span.Start >= cell.Span.Start || before.IsHead || cell.IsHead)
        {
            return false;
        }

        var last = before.Words is { Count: > 0 } words ? words[^1].Key : "";
        var isOpen = last is "and" or "of" or "for" or "the" or "de" or "del" or "la" or "las" or "los" or "para"
            or "y" or "to" or "on" or "in"
            || before.Text.EndsWith('&') || before.Text.EndsWith('-')
            || source.Text.AsSpan(before.Span.End).TrimStart(' ').StartsWith(",") && before.OpensTitle
                && !cell.OpensTitle && cell.NameScore < 3;
        var opensLow = char.IsLower(cell.Text[0]) && !cell.Text.Contains('@', StringComparison.Ordinal)
            || cell.Text[0] is '(' or '&'
            || cell.Words is { Count: > 0 } t && t[0].Text is "of" or "and" or "for" or "de" or "del" or "y" or "para";
        var isHanging = cell.Indent >= before.Indent + 2 && !cell.OpensTitle;
        return isOpen || opensLow || isHanging;
    }

    private static List<Entry> Entries(List<SignatureCell> cells)
    {
        List<Entry> entries = [];
        var (group, heading) = (0, "");
        var hasPlaces = Enumerable.Range(0, cells.Count).Count(i => OpensPlace(cells, i)) > 1;
        for (var i = 0; i < cells.Count; i++)
        {
            var cell = cells[i];
            if (cell.IsHead || hasPlaces && OpensPlace(cells, i))
            {
                (group, heading) = (group + 1, cell.Text);
                continue;
            }

            if (cell.IsNoise)
            {
                continue;
            }

            var opens = entries.Count == 0 || entries[^1].Group != group || cell.BlanksBefore > 0
                || cells[i - 1].IsNoise
                || !Belongs(entries[^1].Lines, cell, cells, i);
            if (opens)
            {
                entries.Add(new Entry(group, heading, [cell]));
            }
            else
            {
                entries[^1].Lines.Add(cell);
            }
        }

        return entries;
    }

    /// <summary>
    /// A city set over its signatories: one or two words that name no body, alone at the head of a longer block.
    /// </summary>
    private static bool OpensPlace(List<SignatureCell> cells, int i)
    {
        var cell = cells[i];
        var words = cell.Words;
        var isSpaced = words.Count > 2 && words.All(w => w.Text.Length == 1);
        var opensBlock = (i == 0 || cell.BlanksBefore > 0)
            && i + 2 < cells.Count && cells[i + 1].BlanksBefore == 0 && cells[i + 2].BlanksBefore == 0;
        return isSpaced
            || opensBlock && words.Count is 1 or 2 && words.All(CouldBePlace)
                && !cells[i + 1].OpensTitle && Segments.Acronym(cell.Text) is null
                && Segments.NamesInstitution(cells[i + 1].Text);
    }

    private static bool CouldBePlace(Token word) =>
        word.IsCapitalised && !word.Text.Contains('.', StringComparison.Ordinal)
        && !InstitutionWords.IsHead(word.Key) && !InstitutionWords.IsTopic(word.Key) && !GivenNames.Contains(word.Key);

    /// <summary>
    /// Whether a line tells more of the person above it: a title, or an organisation where every person has one.
    /// </summary>
    private static bool Belongs(List<SignatureCell> entry, SignatureCell cell, List<SignatureCell> cells, int i)
    {
        var person = entry[0].PersonEvidence;
        if (person < 1)
        {
            return false;
        }

        if (cell.NamesPersonFirst)
        {
            return false;
        }

        if (cell.OpensTitle && cell.NameScore < 3)
        {
            return true;
        }

        if (person < 3 && entry.Count == 1 || i + 1 < cells.Count && cells[i + 1].BlanksBefore == 0
            && cell.PersonEvidence >= 1 && cells[i + 1].OpensTitle)
        {
            return false;
        }

        // A blank-delimited block that opens with a person and a title is that person's, to its end.
        var isBlock = entry[0].BlanksBefore > 0
            && (i + 1 >= cells.Count || cells[i + 1].BlanksBefore > 0 || entry.Count > 1);
        return (isBlock || entry.Count > 1 && i + 1 < cells.Count && cells[i + 1].PersonEvidence >= 1)
            && cell.NameScore < 3 && person >= 1
            && (Segments.NamesInstitution(cell.Text) || entry.Count > 1);
    }

    /// <summary>The lines of one signatory, and the heading of the group it stands in.</summary>
    private sealed record Entry(int Group, string Heading, List<SignatureCell> Lines);
}
