using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// Who writes a memorandum that nobody signs beneath: "FROM: Ann Lee, Director, Open Doors; Bo Ruiz, …".
/// </summary>
internal static partial class MemoSender
{
    /// <summary>"Open Doors | and the undersigned organizations": those who sign beneath.</summary>
    [GeneratedRegex(@",? (and|&|with) (the )?(other )?undersigned\b.*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex WithThose();

    /// <summary>A memorandum's head is no longer, in lines.</summary>
    public const int LongestHead = 25;

    private const int LongestName = 240;

    /// <summary>Of the page, the mark and what stands before it counted in.</summary>
    private const int FullLine = 70;

    public static IReadOnlyList<Signatory> Read(SourceDocument source, List<LineShape> shapes, int end)
    {
        for (var i = 0; i < Math.Min(end, LongestHead); i++)
        {
            var mark = LetterPhrases.SenderMark().Match(shapes[i].Line.Text);
            if (mark.Success && IsMemo(shapes, i, end))
            {
                return WithBodies(source, Entries(source, shapes, i, end, mark.Length).ConvertAll(part => EndMarks.Without(source.Text, part)));
            }
        }

        return [];
    }

    /// <summary>Those who send it; a body beneath a person who is of none yet is the person's.</summary>
    private static List<Signatory> WithBodies(SourceDocument source, List<TextSpan> entries)
    {
        List<Signatory> senders = [];
        TextSpan? person = null;
        foreach (var entry in entries)
        {
            var sender = Of(source, entry);
            if (sender is Signatory.Organization && person is { } of)
            {
                senders[^1] = SignatoryReader.Person(source, CellOf(source, of), [(CellOf(source, entry), SignatureRole.Affiliation)]);
                person = null;
                continue;
            }

            senders.AddRange(sender is null ? [] : [sender]);
            person = sender is Signatory.Person { Affiliation: null, Titles.Count: > 0 } ? entry : null;
        }

        return senders;
    }

    private static SignatureCell CellOf(SourceDocument source, TextSpan entry) => new(entry, source.Words(entry).Value, default);

    /// <summary>A head of marks: who it is to or what it is about stands beside the line.</summary>
    private static bool IsMemo(List<LineShape> shapes, int i, int end) =>
        Enumerable.Range(0, Math.Min(end, LongestHead))
            .Any(n => n != i && Math.Abs(n - i) <= 6 && (shapes[n].IsAddresseeMark || shapes[n].IsSubjectMark));

    /// <summary>Parted by semicolons, or a line each; a full line goes on in the one beneath.</summary>
    private static List<TextSpan> Entries(
        SourceDocument source, List<LineShape> shapes, int i, int end, int mark)
    {
        List<TextSpan> lines = [shapes[i].Line.Span with { Start = shapes[i].Line.Span.Start + mark }];
        while (i + 1 < end && shapes[i + 1] is { BlanksBefore: 0, IsDate: false, IsCopyMark: false, IsSubjectMark: false, IsAddresseeMark: false } next
            && next.Line.Indent > 1)
        {
            if ((shapes[i].Line.Span.End - shapes[i].Line.Start >= FullLine || shapes[i].Line.Text[^1] is ',' or ';') && !next.NamesHolder && !NamesOne(source, next))
            {
                lines[^1] = lines[^1].Through(next.Line.Span);
            }
            else
            {
                lines.Add(next.Line.Span);
            }

            i++;
        }

        return lines.ConvertAll(line => line.SplitAt(source.Text, ';')).SelectMany(parts => parts).ToList();
    }

    /// <summary>"Ann Lee, Director, Open Doors": one more who sends it, however long the line above.</summary>
    private static bool NamesOne(SourceDocument source, LineShape line) =>
        new SignatureCell(line.Line.Span, source.Words(line.Line.Span).Value, default) is { NamesPersonFirst: true };

    private static Signatory? Of(SourceDocument source, TextSpan span)
    {
        var words = source.Words(span).Value;
        if (words.AsSpan().Contains("undersigned", StringComparison.OrdinalIgnoreCase) && WithThose().Match(words) is { Success: true } those)
        {
            (span, words) = (span with { End = span.Start + those.Index }, words[..those.Index]);
        }

        if (span.Length is 0 or > LongestName || words.AsSpan().ContainsAny("<@") || !words.Any(char.IsUpper))
        {
            return null;
        }

        var cell = new SignatureCell(span, words, default);
        return cell.IsNoise ? null
            : cell.NamesPersonFirst || cell is { PersonEvidence: >= 3, NamesBody: false } ? SignatoryReader.Person(source, cell, [])
            : cell.NamesBody || cell.IsAcronym ? SignatoryReader.Organization(source, cell, default)
            : null;
    }
}
