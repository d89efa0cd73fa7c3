using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// Rows of a name and who that is, set side by side: "Ann Lee      Open Doors" on line after line. They are no columns
/// of names: what stands beside a name tells of it.
/// </summary>
internal static class SignatureRows
{
    private const int FewestRows = 3;

    private const int MostParts = 6;

    /// <summary>In rows; fewer say the same by chance.</summary>
    private const int FewestAlike = 5;

    /// <summary>For each line the parts of its row; null for a line that is of no such row.</summary>
    public static IReadOnlyList<TextSpan>?[] Find(SourceDocument source, List<LineShape> lines)
    {
        var parts = new IReadOnlyList<TextSpan>?[lines.Count];
        for (int i = 0, end; i < lines.Count; i = end)
        {
            end = i;
            List<List<TextSpan>> rows = [];
            while (end < lines.Count && Parts(source.Text, lines[end].Line) is { Count: > 1 and <= MostParts } row)
            {
                rows.Add(row);
                end++;
            }

            if (rows.Count >= FewestRows && AreRows(source, rows))
            {
                WithoutAsides(source, rows);
                for (var n = 0; n < rows.Count; n++)
                {
                    parts[i + n] = rows[n];
                }
            }

            end = Math.Max(end, i + 1);
        }

        return parts;
    }

    /// <summary>People stand first on nearly every row, and beside them hardly ever.</summary>
    private static bool AreRows(SourceDocument source, List<List<TextSpan>> rows)
    {
        var (people, others, telling) = (0, 0, 0);
        bool? repeats = null;
        foreach (var row in rows)
        {
            var (name, beside) = (WithoutNumber(source.Slice(row[0])), source.Slice(row[1]));
            people += IsName(name) ? 1 : 0;
            others += PersonName.Score(beside) >= 2 && !Segments.NamesInstitution(beside) ? 1 : 0;
            telling += Tells(beside) || row.Count > 2 && (Ranks.IsService(beside) || (repeats ??= RepeatsIn(source, rows, 1))) && Tells(source.Slice(row[2])) ? 1 : 0;
        }

        telling = telling * 2 < rows.Count && (repeats ?? RepeatsIn(source, rows, 1)) ? rows.Count : telling;
        return people * 10 >= rows.Count * 8 && others * 4 <= rows.Count && telling * 2 >= rows.Count;
    }

    /// <summary>A name, and beside it who that is.</summary>
    public static IReadOnlyList<SignaturePart> Told(IReadOnlyList<TextSpan> row) =>
        [.. row.Select((part, n) => new SignaturePart(part) { Known = n == 0 ? SignatureRole.Person : SignatureRole.Title })];

    /// <summary>A line of one column right beneath the rows, no further in: an entry of its own, and no more of the last row.</summary>
    public static bool EndAbove(LineShape row, LineShape line) =>
        line is { BlanksBefore: 0, StartsLower: false } && line.Line.Indent <= row.Line.Indent;

    /// <summary>"Isiolo", "Kitui", "Isiolo" down a column: the same few words over and over, as of places and no names.</summary>
    private static bool RepeatsIn(SourceDocument source, List<List<TextSpan>> rows, int column) =>
        rows.Count >= FewestAlike && rows.TrueForAll(row => row.Count > column)
        && rows.Select(row => source.Slice(row[column])).Distinct().Count() * 10 <= rows.Count * 7;

    /// <summary>Places over and over, dates and "Signed" tell nothing of a person that is his.</summary>
    private static void WithoutAsides(SourceDocument source, List<List<TextSpan>> rows)
    {
        for (var column = rows.Min(row => row.Count) - 1; column > 0; column--)
        {
            if (rows.TrueForAll(row => IsAside(source.Slice(row[column]))) || RepeatsIn(source, rows, column)
                && !rows.Exists(row => source.Slice(row[column]) is var words && (Occupations.Describes(Token.Of(words), words) || Segments.NamesInstitution(words))))
            {
                rows.ForEach(row => row.RemoveAt(column));
            }
        }
    }

    private static bool IsAside(string words) =>
        words.Length == 0 || Token.FirstKey(words) is "signed" or "sgd" or "signature" or "firmado" or "firma" or "" || TextFolding.HasDigit(words);

    private static bool Tells(string beside) => Token.Of(beside) is var words
        && (Segments.NamesInstitution(beside) || OfficeWords.OpensTitle(words) || Occupations.Opens(words)
            || Regions.IsRegion(beside) || Cities.NamesPlace(beside));

    private static string WithoutNumber(string words) => words[LetterPhrases.BulletLength(words)..];

    private static bool IsName(string words) =>
        PersonName.Score(words) >= 1 && !Segments.NamesInstitution(words)
        && !(Token.Of(words) is { Count: > 0 } name && OfficeWords.OpensTitle(name)
            && !OfficeWords.IsHonorific(name[0].Key));

    private static List<TextSpan>? Parts(string text, TextLine line)
    {
        var words = text.AsSpan(line.Start, line.Span.Length);
        if (!words.Contains("  ", StringComparison.Ordinal) && !words.Contains('\t'))
        {
            return null;
        }

        var parts = Columns.Parted(text, new TextSpan(line.Start, line.Span.End), words.Contains('\t') ? 3 : 2);
        parts.RemoveAll(p => p.Trimmed(text).Length == 0);
        if (parts.Count > 1 && parts[0].Trimmed(text) is var number && LetterPhrases.BulletLength($"{text[number.Start..number.End]} A") > number.Length)
        {
            // "12.", a gap, and the name: the number is no column of its own.
            parts[1] = parts[0].Through(parts[1]);
            parts.RemoveAt(0);
        }

        return parts;
    }
}
