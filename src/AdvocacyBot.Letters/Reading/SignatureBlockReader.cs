using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>Who signed, in order: organisations one a line, people with the titles under or beside their names, columns, groups.</summary>
internal static class SignatureBlockReader
{
    public static IReadOnlyList<Signatory> Read(SourceDocument source, IReadOnlyList<LineShape> lines)
    {
        var cells = Unwrapped(source, SignatureCells.Of(source, lines));
        var entries = Entries(source, cells);
        var people = entries.Count(e => e.Lines.Count > 1 || SignatoryReader.PersonEvidence(e.Lines[0].Text) >= 3);
        var mostlyPeople = people * 2 > entries.Count;
        return entries.Select(e => SignatoryReader.Read(source, e.Lines, mostlyPeople)).OfType<Signatory>().ToList();
    }

    /// <summary>Joins a name or title that a narrow page broke over two lines.</summary>
    private static List<SignatureCell> Unwrapped(SourceDocument source, IReadOnlyList<SignatureCell> cells)
    {
        List<SignatureCell> whole = [];
        foreach (var cell in cells)
        {
            if (whole.Count > 0 && cell.BlanksBefore == 0 && GoesOn(source, whole[^1], cell))
            {
                var span = whole[^1].Span.Through(cell.Span);
                whole[^1] = whole[^1] with { Span = span, Text = source.Words(span).Value };
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
        if (before.Span.Start >= cell.Span.Start || SignatureHeads.IsHead(before) || SignatureHeads.IsHead(cell))
        {
            return false;
        }

        var last = Token.Of(before.Text) is { Count: > 0 } words ? words[^1].Key : "";
        var isOpen = last is "and" or "of" or "for" or "the" or "de" or "del" or "la" or "las" or "los" or "para" or "y" or "to" or "on" or "in"
            || before.Text.EndsWith('&') || before.Text.EndsWith('-')
            || source.Text.AsSpan(before.Span.End).TrimStart(' ').StartsWith(",") && OfficeWords.OpensTitle(Token.Of(before.Text))
                && !OfficeWords.OpensTitle(Token.Of(cell.Text)) && PersonName.Score(cell.Text) < 3;
        var opensLow = char.IsLower(cell.Text[0]) && !cell.Text.Contains('@', StringComparison.Ordinal)
            || cell.Text[0] is '(' or '&'
            || Token.Of(cell.Text) is { Count: > 0 } t && t[0].Text is "of" or "and" or "for" or "de" or "del" or "y" or "para";
        return isOpen || opensLow;
    }

    private static List<(List<SignatureCell> Lines, int Order)> Entries(SourceDocument source, List<SignatureCell> cells)
    {
        List<(List<SignatureCell> Lines, int Order)> entries = [];
        for (var i = 0; i < cells.Count; i++)
        {
            var cell = cells[i];
            if (SignatureHeads.IsNoise(cell))
            {
                continue;
            }

            var opens = entries.Count == 0 || cell.BlanksBefore > 0 || SignatureHeads.IsNoise(cells[i - 1])
                || !Belongs(entries[^1].Lines, cell, cells, i);
            if (opens)
            {
                entries.Add(([cell], i));
            }
            else
            {
                entries[^1].Lines.Add(cell);
            }
        }

        return entries;
    }

    /// <summary>Whether a line tells more of the person above it: a title, or an organisation where every person has one.</summary>
    private static bool Belongs(List<SignatureCell> entry, SignatureCell cell, List<SignatureCell> cells, int i)
    {
        var name = entry[0].Text;
        var person = SignatoryReader.PersonEvidence(name);
        if (person < 1)
        {
            return false;
        }

        if (SignatoryReader.NamesPersonFirst(cell.Text))
        {
            return false;
        }

        if (OfficeWords.OpensTitle(Token.Of(cell.Text)) && PersonName.Score(cell.Text) < 3)
        {
            return true;
        }

        if (person < 3 && entry.Count == 1 || i + 1 < cells.Count && cells[i + 1].BlanksBefore == 0
            && SignatoryReader.PersonEvidence(cell.Text) >= 1 && OfficeWords.OpensTitle(Token.Of(cells[i + 1].Text)))
        {
            return false;
        }

        // A blank-delimited block that opens with a person and a title is that person's, to its end.
        var isBlock = entry[0].BlanksBefore > 0 && (i + 1 >= cells.Count || cells[i + 1].BlanksBefore > 0 || entry.Count > 1);
        return (isBlock || entry.Count > 1 && i + 1 < cells.Count && SignatoryReader.PersonEvidence(cells[i + 1].Text) >= 1)
            && PersonName.Score(cell.Text) < 3 && person >= 1
            && (Segments.NamesInstitution(cell.Text) || entry.Count > 1);
    }
}
