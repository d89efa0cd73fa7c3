using System.Collections.Frozen;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// A table of those who sign whose first line tells what its columns are: "No.  Name  County  Organization  Signature". What
/// stands in a column is what its head says, whatever the words look like; a county or a signature is nobody's name.
/// </summary>
internal static class SignatureGrid
{
    private const int LongestHead = 140;

    private const int LongestWord = 5;

    private enum Column
    {
        Aside,
        Number,
        Person,
        Speaker,
        Title,
        Body,
    }

    private static readonly FrozenSet<string> Numbers = WordSet.Of("no nos n nr nro num number sn s/n sno sl sr serial s");

    private static readonly FrozenSet<string> Names = WordSet.Of("name names signatory signatories signer nombre nombres apellido apellidos member participant");

    private static readonly FrozenSet<string> Speakers = WordSet.Of("representative contact focal representante signed by person");

    private static readonly FrozenSet<string> Titles = WordSet.Of("position title role designation occupation profession capacity cargo rank post job");

    private static readonly FrozenSet<string> Bodies = WordSet.Of("""
        organisation organisations organization organizations institution institutions affiliation agency group ngo cso company employer association entity
        organizacion institucion entidad afiliacion office/organization
        """);

    private static readonly FrozenSet<string> Asides = WordSet.Of("""
        country county state city location signature firma date id phone tel telephone mobile email e-mail district town region ward constituency
        village address province sign stamp thumbprint remarks dni documento cedula pais ciudad estado fecha subcounty sub-county nationality area
        contacts type sector website
        """);

    private static readonly FrozenSet<string> Beside = WordSet.Of("of the de del la y and full in if any first last family given number no and/or mark initials block letters legal official");

    /// <summary>By where its line begins, what each row says: who signs first, then who that is.</summary>
    public static Dictionary<int, IReadOnlyList<SignaturePart>> Find(SourceDocument source, List<LineShape> lines)
    {
        Dictionary<int, IReadOnlyList<SignaturePart>> told = [];
        Column[]? columns = null;
        foreach (var line in lines)
        {
            var words = line.Line.Text;
            var parts = Parted(words);
            if (parts.Count < 2)
            {
                columns = line.BlanksBefore > 0 ? null : columns;
            }
            else if (Heads(words, parts) is { } heads)
            {
                columns = heads;
                told[line.Line.Span.Start] = [];
            }
            else if (columns is not null && Row(words, parts, columns) is { } row)
            {
                told[line.Line.Span.Start] = [.. row.Select(part => part with { Span = part.Span.At(line.Line.Span.Start) })];
            }
        }

        return told;
    }

    /// <summary>What stands between tabs, bars or wide gaps; one part where there is none of them.</summary>
    private static List<TextSpan> Parted(string words)
    {
        var text = words.AsSpan();
        var whole = new TextSpan(0, words.Length);
        return text.Contains('|') ? Between(words, '|')
            : text.Contains('\t') ? Between(words, '\t')
            : text.Contains("  ", StringComparison.Ordinal) ? Columns.Parted(words, whole, narrowest: 2)
            : [whole];
    }

    /// <summary>A cell may be empty between its marks; the marks at the ends of the line bound none.</summary>
    private static List<TextSpan> Between(string words, char mark)
    {
        List<TextSpan> parts = [];
        var line = new TextSpan(0, words.Length).Trimmed(words, mark == '|' ? "|" : "", mark == '|' ? "|" : "");
        for (int start = line.Start, end; start <= line.End; start = end + 1)
        {
            end = words.IndexOf(mark, start, line.End - start) is >= 0 and var at ? at : line.End;
            parts.Add(new TextSpan(start, end).Trimmed(words));
        }

        return parts;
    }

    private static Column[]? Heads(string words, List<TextSpan> parts)
    {
        if (words.Length > LongestHead)
        {
            return null;
        }

        var columns = new Column[parts.Count];
        for (var i = 0; i < parts.Count; i++)
        {
            if (HeadOf(words[parts[i].Start..parts[i].End], isFirst: i == 0) is not { } column)
            {
                return null;
            }

            columns[i] = column;
        }

        return columns.Count(c => c is Column.Person) == 1 || columns.Contains(Column.Body) ? columns : null;
    }

    /// <summary>"Name of organisation" is a body, "Name of representative" whoever speaks for it.</summary>
    private static Column? HeadOf(string head, bool isFirst)
    {
        var tokens = Token.Of(head);
        if (tokens.Count == 0)
        {
            return isFirst || head is "#" or "" ? Column.Number : null;
        }

        var (found, rank) = (Column.Aside, -1);
        for (var i = 0; i < Math.Min(tokens.Count, LongestWord + 1); i++)
        {
            var key = tokens[i].Key;
            var column = Bodies.Contains(key) ? Column.Body : Speakers.Contains(key) ? Column.Speaker : Titles.Contains(key) ? Column.Title
                : Asides.Contains(key) ? Column.Aside : Names.Contains(key) ? Column.Person : Numbers.Contains(key) && i == 0 ? Column.Number
                : Beside.Contains(key) ? (Column?)null : Column.Number;
            if (column is Column.Number && i > 0 || tokens.Count > LongestWord)
            {
                return null;
            }

            var weight = column switch { Column.Body => 5, Column.Speaker => 4, Column.Title => 3, Column.Aside => 2, Column.Person => 1, Column.Number => 0, _ => -1 };
            (found, rank) = weight > rank && column is { } is_ ? (is_, weight) : (found, rank);
        }

        return rank < 0 || found is Column.Number && !Numbers.Contains(tokens[0].Key) ? null : found;
    }

    /// <summary>Whoever signs, and what is told of him; null where the row has other columns than the table.</summary>
    private static List<SignaturePart>? Row(string words, List<TextSpan> parts, Column[] columns)
    {
        var numberless = columns[0] is Column.Number && parts.Count == columns.Length - 1 && !words.AsSpan(parts[0].Start, parts[0].Length).ContainsAnyInRange('0', '9') ? 1 : 0;
        if (parts.Count + numberless != columns.Length && !(columns[^1] is Column.Aside && parts.Count == columns.Length - 1 && numberless == 0))
        {
            return null;
        }

        IEnumerable<TextSpan> Of(Column column) => parts.Where((part, i) => columns[i + numberless] == column && words.AsSpan(part.Start, part.Length).ContainsAnyExcept(" -–—"));
        var (person, body, title) = (Of(Column.Person).Take(1).ToList(), Of(Column.Body).Take(1).ToList(), Of(Column.Title).ToList());
        return person.Count == 0 ? [.. body.Select(b => new SignaturePart(b) { Known = SignatureRole.Organization })]
            :
            [
                .. person.Select(p => new SignaturePart(p) { Known = columns.Contains(Column.Body) || columns.Contains(Column.Title) ? SignatureRole.Person : null }),
                .. title.Select(t => new SignaturePart(t) { Known = SignatureRole.Title }),
                .. body.Select(b => new SignaturePart(b) { Known = SignatureRole.Affiliation }),
            ];
    }
}
