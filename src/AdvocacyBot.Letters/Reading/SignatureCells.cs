using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>Cuts a signature block into cells.</summary>
internal static class SignatureCells
{
    /// <summary>A line at least this long, in UTF-16 units, may have been wrapped.</summary>
    private const int FullLine = 55;

    /// <summary>In lines; a longer run of full lines is a list.</summary>
    private const int LongestParagraph = 40;

    public static List<SignatureCell> Of(SourceDocument source, List<LineShape> lines)
    {
        List<SignatureCell> cells = [];
        var own = FlatColumns.OfSignatories(source, Signed(source, lines));
        var rows = SignatureRows.Find(source, own);
        var grid = SignatureGrid.Find(source, lines);
        for (int i = 0, end; i < own.Count; i = end)
        {
            end = i + 1;
            if (grid.TryGetValue(own[i].Line.Span.Start, out var told) || rows[i] is { } row && (told = SignatureRows.Told(row)) is not null)
            {
                cells.AddRange(told.Select((part, n) => Cell(source, part, n == 0 ? 1 : 0, own[end - 1].Line.Indent)).Where(cell => cell.Text.Length > 0));
                continue;
            }

            while (end < own.Count && rows[end] is null && !grid.ContainsKey(own[end].Line.Span.Start))
            {
                end++;
            }

            cells.AddRange(OfLines(source, own[i..end], i > 0 && rows[i - 1] is not null && SignatureRows.EndAbove(own[i - 1], own[i])));
        }

        List<SignatureCell> whole = [.. SignatureBrackets.Parted(source, SignatureCaptions.Joined(cells))];
        MarkHouses(source, whole);
        return SignatureChairs.Marked(SignaturePeers.Marked(source, SignatureSpeakers.Parted(source, SignaturePairs.Parted(source, whole))));
    }

    /// <summary>A house by whose name "Per:" beneath tells that one of its people signs.</summary>
    private static void MarkHouses(SourceDocument source, List<SignatureCell> cells)
    {
        var text = source.Text;
        for (var i = 1; i < cells.Count; i++)
        {
            if (SignatureMarks.ForLength(cells[i - 1].Text) is > 0 and var length && IsSignedFor(cells, i))
            {
                cells[i - 1] = cells[i - 1].Cut(source, cells[i - 1].Span with { Start = cells[i - 1].Span.Start + length }, isFirst: true).AsHouse();
            }

            if (SignatureMarks.ForLength(cells[i].Text) is > 0 and var behind && IsSignedForAbove(cells, i))
            {
                cells[i] = cells[i].Cut(source, cells[i].Span with { Start = cells[i].Span.Start + behind }, isFirst: true);
            }

            if (cells[i] is { IsSigned: true, BlanksBefore: 0, PersonEvidence: >= 1 } && cells[i - 1] is { Known: null, NamesBody: true, NamesPersonFirst: false } house
                && cells[i].Span.Start > house.Span.End && text.AsSpan(house.Span.End, cells[i].Span.Start - house.Span.End).Trim().Equals("Per:", StringComparison.OrdinalIgnoreCase))
            {
                cells[i - 1] = house.AsHouse();
            }
        }
    }

    /// <summary>"FOR OPEN DOORS" over a name, and over the office of whoever bears it.</summary>
    private static bool IsSignedFor(List<SignatureCell> cells, int person) =>
        cells[person - 1] is { Known: null, IsOfSeries: false, IsBroken: false, NamesPersonFirst: false } house && cells[person] is { Known: null, IsBehalf: false, NamesBody: false }
        && (cells[person].PersonEvidence >= 1 || cells[person].IsSigned)
        && (cells[person].NamesPersonFirst || person + 1 < cells.Count && cells[person + 1] is { OpensTitle: true, NamesPersonFirst: false });

    /// <summary>"For the Council of Churches", "FOR OPEN DOORS" beneath whoever signs.</summary>
    private static bool IsSignedForAbove(List<SignatureCell> cells, int i) =>
        cells[i] is { Known: null, IsOfSeries: false, IsBroken: false, NamesPersonFirst: false, NamesBody: true } body
        && (body.IsCapitals || body.Text.StartsWith("For the ", StringComparison.Ordinal))
        && cells[i - 1] is { NamesBody: false } above && (above.OpensTitle || above.PersonEvidence >= 1) || i > 0 && cells[i - 1].NamesPersonFirst
            && cells[i] is { Known: null, IsOfSeries: false, IsBroken: false, NamesBody: true } last && last.Text.StartsWith("For the ", StringComparison.Ordinal);

    /// <summary>The lines without slogans, feet of pages and sources cited.</summary>
    private static List<LineShape> Signed(SourceDocument source, List<LineShape> lines)
    {
        List<LineShape> signed = new(lines.Count);
        var isApart = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            isApart = ListTail.IsNote(source.Text, line) || SignatureNoise.IsCitation(line) || SignatureNoise.IsFooter(line.Shown)
                || PageFeet.OpensFiling(lines, i) || isApart && line.BlanksBefore == 0;
            if (!isApart && !(signed.Count > 1 && SignatureLegend.Is(line.Shown))
                && !SignatureTable.IsHeader(line.Line.Text) && (!CampaignTag.IsTagged(line.Shown) || IsListedTag(lines, i))
                && !(line.BlanksBefore == 0 && SignatureNoise.IsIdentity(line.Shown)) && !SignatureRules.IsSigning(lines, i))
            {
                signed.Add(line);
            }
        }

        return signed;
    }

    /// <summary>A tag with names right beneath it is a campaign's name among them; a slogan stands below the names, or apart.</summary>
    private static bool IsListedTag(List<LineShape> lines, int i) =>
        CampaignTag.IsSure(lines[i].Shown)
        || CampaignTag.IsName(lines[i].Shown)
        && (lines[i].BlanksBefore == 0 && lines.Any(l => CampaignTag.IsSure(l.Shown))
            || i + 1 < lines.Count && lines[i + 1].BlanksBefore == 0 && !CampaignTag.IsTagged(lines[i + 1].Shown)
            || i > 0 && lines[i].BlanksBefore == 0 && Segments.NamesInstitution(lines[i - 1].Shown)
                && lines[i].Shown.Contains(' ', StringComparison.Ordinal));

    private static List<SignatureCell> OfLines(SourceDocument source, List<LineShape> lines, bool isApart)
    {
        var (cells, numbered) = (new List<SignatureCell>(), 0);
        var heads = lines.Where(line => line.LinesUnderHead > 0).Select(line => line.Line.Span.Start).ToHashSet();
        foreach (var (line, blanksBefore, indent) in Lines(source, Columns.Unfold(source, lines)))
        {
            var blanks = isApart && cells.Count == 0 ? Math.Max(1, blanksBefore) : blanksBefore;
            var span = SignatureBehalf.WithoutOthers(source.Text, SignatureLineEnds.WithoutNumber(
                source.Text, SignatureLineEnds.WithoutQuote(source.Text, line), ref numbered));
            foreach (var part in SignatureIdentity.Parts(source.Text, span) ?? SignatureSeries.Of(source.Text, span, heads.Contains(line.Start)))
            {
                var isLoose = part.Known == SignatureRole.Title && (cells.Count == 0 || blanks > 0 || cells[^1].Known is null);
                if (Cell(source, isLoose ? part with { Known = null } : part, blanks, indent) is { Text.Length: > 0 } cell)
                {
                    cells.Add(cell);
                    blanks = 0;
                }
            }
        }

        return cells;
    }

    /// <summary>The lines; a paragraph of names, wrapped at the page's width, is one line.</summary>
    private static IEnumerable<(TextSpan Span, int Blanks, int Indent)> Lines(
        SourceDocument source, List<LineShape> lines)
    {
        for (int i = 0, tried = 0; i < lines.Count;)
        {
            var (first, end) = (lines[i], i + 1);
            while (i >= tried && end < lines.Count && end - i < LongestParagraph && lines[end] is { BlanksBefore: 0, IsBullet: false } && lines[end - 1].Line.Text.Length >= FullLine
                && !SignatureSeries.OpensLabel(lines[end].Shown))
            {
                end++;
            }

            var isTold = first.LinesUnderHead > 1 && i + first.LinesUnderHead <= lines.Count;
            end = isTold ? i + first.LinesUnderHead : end;
            var whole = first.Line.Span.Through(lines[end - 1].Line.Span);
            var isParagraph = isTold || end > i + 1 && (AreWrapped(lines, i, end)
                || SignatureSeries.IsLabelled(first.Shown)) && whole.Start == first.Line.Span.Start
                && SignatureSeries.IsParagraph(source.Words(whole).Value, end - i) && !AreRecords(lines, i, end) && !AreEntries(lines, i, end);
            tried = Math.Max(tried, end);
            end = isParagraph ? end : i + 1;
            yield return (isParagraph ? whole : first.Line.Span, i > 0 && SignatureRules.IsBeneath(source, lines[i - 1], first) ? Math.Max(1, first.BlanksBefore) : first.BlanksBefore, first.Line.Indent);
            i = end;
        }
    }

    /// <summary>All lines but the last are about as long as the longest.</summary>
    private static bool AreWrapped(List<LineShape> lines, int start, int end)
    {
        var lengths = lines.Skip(start).Take(end - start).Select(l => l.Line.Text.Length).ToList();
        return lengths.SkipLast(1).All(length => length * 4 >= lengths.Max() * 3);
    }

    /// <summary>"Ann Lee – Director – Open Doors" on each line: as many dashes everywhere, a person before the first and none behind.</summary>
    private static bool AreRecords(List<LineShape> lines, int start, int end)
    {
        string[]? first = null;
        for (var i = start; i < end; i++)
        {
            var parts = lines[i].Shown.Replace(" - ", " – ", StringComparison.Ordinal).Replace(" — ", " – ", StringComparison.Ordinal).Split(" – ");
            first ??= parts;
            if (parts.Length < 2 || parts.Length != first.Length || PersonName.Score(parts[0]) < 1 || PersonName.Score(parts[1]) >= 2)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"Dr Ann Lee, Consultant Surgeon, Leeds" on each line: a person's name opens it, and no second name follows.</summary>
    private static bool AreEntries(List<LineShape> lines, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (lines[i].Shown.Split(", ") is not [var name, var next, ..] || lines[i].Shown[^1] == ',' || !OpensEntry(name, next))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Surely a person, or one who may be and whose body or office stands behind him; and no second person behind.</summary>
    private static bool OpensEntry(string name, string next) =>
        PersonName.Score(name) is var score && score >= 1 && PersonName.Score(next) < 3
        && (score >= 3 || Segments.NamesInstitution(next) || Courtesies.IsDegree(Token.FirstKey(next)) || Occupations.Describes(Token.Of(next), next));

    private static SignatureCell Cell(SourceDocument source, SignaturePart part, int blanks, int indent)
    {
        var (text, span) = (source.Text, part.Span);
        var words = text[span.Start..span.End].Replace('\u00a0', ' ');
        var bullet = LetterPhrases.BulletLength(words);
        var (start, end) = (span.Start + bullet, span.End);
        var (isSigned, behalf) = (false, SignatureMarks.BehalfLength(words[bullet..]));
        start += behalf;
        while (SignatureMarks.BeforeLength(text.AsSpan(start, end - start)) is > 0 and var mark)
        {
            start += mark;
            isSigned = true;
        }

        var trimmed = new TextSpan(start, end).Trimmed(text, "*_" + SignatureSeparators.Dots, "*,;_†‡¹²" + SignatureSeparators.Dots);
        trimmed = (trimmed with { End = trimmed.End - SignatureLineEnds.SiteLength(text.AsSpan(trimmed.Start, trimmed.Length)) }).Trimmed(text);
        var (holdsName, holdsOffice) = SignatureBrackets.Hold(text.AsSpan(trimmed.Start, trimmed.Length));
        (trimmed, isSigned) = (holdsName || holdsOffice ? new TextSpan(trimmed.Start + 1, trimmed.End - 1).Trimmed(text) : trimmed, isSigned || holdsName);
        var seat = SignatureLineEnds.SeatLength(text.AsSpan(trimmed.Start, trimmed.Length));
        trimmed = (trimmed with { End = trimmed.End - seat }).Trimmed(text, "", ",");
        if (seat == 0 && trimmed.Length > 0 && MayEndInNumber(text.AsSpan(trimmed.Start, trimmed.Length))
            && SignatureMarks.BehindStart(text[trimmed.Start..trimmed.End]) is { } behind)
        {
            trimmed = (trimmed with { End = trimmed.Start + behind }).Trimmed(text, "", "*,;");

            // "Ana Ruiz (dirigenta, DNI 05234567)": the bracket goes with its number.
            trimmed = trimmed.Length > 0 && text.LastIndexOf('(', trimmed.End - 1, trimmed.Length) is > 0 and var open && text.IndexOf(')', open, trimmed.End - open) < 0
                ? (trimmed with { End = open }).Trimmed(text)
                : trimmed;
        }

        trimmed = EndsQuotation(text.AsSpan(trimmed.Start, trimmed.Length)) ? trimmed with { End = trimmed.End - 1 } : trimmed;
        return new SignatureCell(
            trimmed, source.Words(trimmed).Value, new(blanks, indent, IsListed: bullet > 0, isSigned, IsBehalf: behalf > 0)
            {
                Known = part.Known ?? (seat > 0 ? SignatureRole.Person : (SignatureRole?)null) ?? (CampaignTag.IsName(text[trimmed.Start..trimmed.End]) ? SignatureRole.Organization : null),
                IsOfSeries = part.IsOfSeries,
                EndsInComma = trimmed.End < text.Length && text[trimmed.End] == ',',
            });
    }

    /// <summary>The mark behind the last words of a letter that a page quotes; it opened far above.</summary>
    private static bool EndsQuotation(ReadOnlySpan<char> words) => words is [.., _, '"' or '”'] && !words[..^1].ContainsAny('"', '“');

    /// <summary>A bracket, a digit, the letter that checks a number ("00345678-K"), or the bar of "T° 98 F° 441 CPACF".</summary>
    private static bool MayEndInNumber(ReadOnlySpan<char> words) =>
        words[^1] is ')' or '.' or (>= '0' and <= '9') || words.ContainsAny('°', 'º')
        || words.Length > 2 && char.IsUpper(words[^1]) && words[^2] is '-' or (>= '0' and <= '9');
}
