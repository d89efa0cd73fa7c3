using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// Unfolds columns whose gaps the page's text has lost: "Hon. Ann Lee Hon. Bo Ruiz" above "Attorney General Secretary".
/// What cannot be told apart is given to nobody: half of it would be somebody else's.
/// </summary>
internal static class FlatColumns
{
    /// <summary>The lines of addressees, one column after the other; lines of one column as they are.</summary>
    public static List<LineShape> OfAddressees(
        SourceDocument source, List<LineShape> lines, IReadOnlyList<string> surnames) =>
        Unfold(source, lines, i => Courteous(lines[i]) ?? Greeted(lines[i], surnames), EndsAddressees);

    /// <summary>
    /// The lines of signatories, where a title said once for each stands below: "Member of Congress Member of Congress".
    /// </summary>
    public static List<LineShape> OfSignatories(SourceDocument source, List<LineShape> lines) =>
        Unfold(source, BeneathRules(source, lines), i => AboveTitles(lines, i), (_, cut) => cut is null);

    /// <summary>
    /// Two rules to sign upon tell of two columns: "Ana Ruiz Blas Soto" above "Presidenta Tesorero". What stands beneath such
    /// names and cannot be cut is given to nobody.
    /// </summary>
    private static List<LineShape> BeneathRules(SourceDocument source, List<LineShape> lines)
    {
        List<LineShape>? unfolded = null;
        for (var i = 0; i < lines.Count; i++)
        {
            if (UnderTwoRules(source, lines[i]) is not { } starts)
            {
                unfolded?.Add(lines[i]);
                continue;
            }

            unfolded ??= [.. lines.Take(i)];
            List<(LineShape Line, IReadOnlyList<int> Starts)> rows = [(lines[i], starts)];
            for (; i + 1 < lines.Count && lines[i + 1].BlanksBefore == 0 && SignatureRules.CountAbove(source, lines[i + 1]) == 0; i++)
            {
                rows.AddRange(FlatRow.Cut(lines[i + 1].Line.Text, 2) is { } cut ? [(lines[i + 1], cut)] : FlatRow.HeadsOfTwo(lines[i + 1].Line.Text) is { } heads ? [(lines[i + 1], heads)] : []);
            }

            unfolded.AddRange(Enumerable.Range(0, 2).SelectMany(column => rows.Select((row, n) => Part(source, row.Line, row.Starts, column, n == 0 ? 1 : 0))));
        }

        return unfolded ?? lines;
    }

    private static IReadOnlyList<int>? UnderTwoRules(SourceDocument source, LineShape line)
    {
        var (text, words) = (line.Line.Text, line.Written);
        if (line.Words is < 4 or > LongestPair + 3 || line.Prose > 1 || Columns.Parted(text, new TextSpan(0, text.Length)).Count > 1 || SignatureRules.CountAbove(source, line) != 2)
        {
            return null;
        }

        var courteous = Enumerable.Range(2, Math.Max(0, words.Count - 3)).Where(i => OfficeWords.IsHonorific(words[i].Key) && words[i].Text.Length > 1).ToList();
        return courteous is [var second] ? [0, words[second].Start]
            : FlatRow.Names(text, 2) is [_, var next] starts && PersonName.Score(text[..next].Trim()) >= 3 && OpensName(text[next..]) ? starts
            : null;
    }

    private static List<LineShape> Unfold(
        SourceDocument source, List<LineShape> lines, Func<int, IReadOnlyList<int>?> names,
        Func<LineShape, IReadOnlyList<int>?, bool> ends)
    {
        List<LineShape>? unfolded = null;
        for (var i = 0; i < lines.Count; i++)
        {
            if (names(i) is not { } starts)
            {
                unfolded?.Add(lines[i]);
                continue;
            }

            unfolded ??= [.. lines.Take(i)];
            List<(LineShape Line, IReadOnlyList<int> Starts)> rows = [(lines[i], starts)];
            for (; i + 1 < lines.Count && names(i + 1) is null; i++)
            {
                var cut = FlatRow.Cut(lines[i + 1].Line.Text, starts.Count);
                if (ends(lines[i + 1], cut))
                {
                    break;
                }

                rows.AddRange(cut is null ? [] : [(lines[i + 1], cut)]);
            }

            unfolded.AddRange(Enumerable.Range(0, starts.Count).SelectMany(column =>
                rows.Select((row, n) => Part(source, row.Line, row.Starts, column, n == 0 ? 1 : 0))));
        }

        return unfolded ?? lines;
    }

    private static LineShape Part(
        SourceDocument source, LineShape row, IReadOnlyList<int> starts, int column, int blanks)
    {
        var end = column + 1 < starts.Count ? starts[column + 1] : row.Line.Text.Length;
        var first = row.Line.Span.Start;
        var span = new TextSpan(first + starts[column], first + end).Trimmed(source.Text);
        return new(new TextLine(source.Text, row.Line.Number, span.Start, span.End), blanks, dayFirst: false);
    }

    private static bool EndsAddressees(LineShape line, IReadOnlyList<int>? cut) =>
        cut is null && (line.HasHonorific && line.LooksLikeName || line.IsAddresseeMark);

    /// <summary>Where each name of the line begins, when a courtesy opens two or more: "Hon. Ann Lee Hon. Bo Ruiz".</summary>
    private static List<int>? Courteous(LineShape line)
    {
        if (!line.HasHonorific || line.Prose > 2 || line.Words < 5)
        {
            return null;
        }

        var (text, words) = (line.Line.Text, line.Written);
        List<int> starts = [];
        for (var i = 0; i < words.Count; i++)
        {
            if (OpensCourtesy(text, words, i) && (starts.Count == 0 || EndsName(text[starts[^1]..words[i].Start])))
            {
                starts.Add(words[i].Start);
            }
        }

        return starts.Count > 1 && starts[0] == words[0].Start && EndsName(text[starts[^1]..]) ? starts : null;
    }

    /// <summary>Where each name of the line begins, when it holds those greeted and no comma: "Ann Lee Bo Ruiz".</summary>
    private static List<int>? Greeted(LineShape line, IReadOnlyList<string> surnames)
    {
        var text = line.Line.Text;
        if (surnames.Count < 2 || line.Prose > 1 || line.Words is < 4 or > 16
            || text.Replace(", Jr", "", StringComparison.Ordinal).Replace(", Sr", "", StringComparison.Ordinal).AsSpan().ContainsAny(',', ';', ':')
            || Columns.Parted(text, new TextSpan(0, text.Length)).Count > 1)
        {
            return null;
        }

        var words = Token.Of(text);
        List<int> starts = [0];
        for (var i = 1; i < words.Count; i++)
        {
            if (surnames.Contains(words[i].Key))
            {
                var end = i + 1 < words.Count && words[i + 1].Key is "jr" or "sr" or "ii" or "iii" ? i + 2 : i + 1;
                starts.Add(end < words.Count ? words[end].Start : text.Length);
            }
        }

        return starts.Count > 2 && starts[^1] == text.Length
            && Enumerable.Range(1, starts.Count - 1).All(n => NamesSomeone(text[starts[n - 1]..starts[n]]))
            ? starts[..^1]
            : null;
    }

    private static bool NamesSomeone(string words) =>
        Token.Of(words).Count > 1 && (PersonName.Score(words) >= 1 || PartyReader.Addressed(words) is > 0);

    /// <summary>A single letter may be a middle name's: only longer courtesies open a name.</summary>
    private static bool OpensCourtesy(string text, List<Token> words, int i)
    {
        var honorific = words[i].Key is "the" or "el" or "la" && i + 1 < words.Count ? words[i + 1] : words[i];
        return honorific.IsCapitalised && OfficeWords.IsHonorific(honorific.Key)
            && (honorific.Key is "honorable" or "honourable" or "senor" or "senora"
                || honorific.Text.Length > 1 && honorific.End < text.Length && text[honorific.End] == '.');
    }

    private static bool EndsName(string words) =>
        PersonName.Score(words) >= 3 && Token.Of(words) is { Count: > 2 } name && !NameRun.IsLink(name[^1].Key);

    private static IReadOnlyList<int>? AboveTitles(List<LineShape> lines, int i) =>
        i + 1 < lines.Count && lines[i] is { LooksLikeName: true, Words: >= 4 }
            && !lines[i].Line.Text.TrimStart().Contains("   ", StringComparison.Ordinal) && !lines[i].Line.Text.Contains('\t', StringComparison.Ordinal)
            ? FlatRow.Repeats(lines[i + 1].Line.Text) is { } titles ? FlatRow.Names(lines[i].Line.Text, titles.Count) : AboveUnlike(lines[i], lines[i + 1])
            : null;

    /// <summary>"Ann Lee Bo B. Ruiz" above "Ranking Member Chairman": two full names, and two whole offices beneath them.</summary>
    private static IReadOnlyList<int>? AboveUnlike(LineShape names, LineShape titles)
    {
        var text = names.Line.Text;
        return names.Words <= LongestPair && titles is { BlanksBefore: 0, OpensTitle: true, Words: <= LongestPair } && !text.AsSpan().ContainsAny(",;:")
            && Token.Of(titles.Shown).Count(word => OfficeWords.IsHead(word)) > 1
            && FlatRow.Offices(titles.Line.Text) is not null && FlatRow.Names(text, 2) is [_, var second] starts
            && PersonName.Score(text[..second].Trim()) >= 1 && PersonName.Score(text[second..]) >= 3 && OpensName(text[second..])
            ? starts
            : null;
    }

    private const int LongestPair = 9;

    /// <summary>A known given name, or an initial behind the first word, opens the second name.</summary>
    private static bool OpensName(string words) =>
        Token.Of(words) is [var given, var next, ..] && (GivenNames.Contains(given.Key) || next.Text.Length == 2 && next.Text[1] == '.');
}
