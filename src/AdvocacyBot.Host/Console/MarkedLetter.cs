using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Host.Console;

/// <summary>A letter's text cut into paragraphs and, inside them, into marked and unmarked words.</summary>
internal static class MarkedLetter
{
    /// <summary>Every non-blank character, in order; the marked runs are <paramref name="marked"/>.</summary>
    public static IReadOnlyList<MarkedParagraph> Of(Letter letter, TextSpan? marked) =>
        [.. Paragraphs(letter).Select(one => new MarkedParagraph(one.Kind, Runs(letter.Source, one.Span, marked)))];

    private static IEnumerable<(SectionKind Kind, TextSpan Span)> Paragraphs(Letter letter)
    {
        (SectionKind Kind, TextSpan Span)? open = null;
        foreach (var line in letter.Source.Lines)
        {
            var kind = KindAt(letter, line.Number);
            if (open is { } ended && (line.IsBlank || kind != ended.Kind))
            {
                yield return ended;
                open = null;
            }

            if (!line.IsBlank)
            {
                open = open is { } begun ? begun with { Span = begun.Span.Through(line.Span) } : (kind, line.Span);
            }
        }

        if (open is { } last)
        {
            yield return last;
        }
    }

    private static SectionKind KindAt(Letter letter, int line) =>
        letter.Sections.FirstOrDefault(section => section.FirstLine <= line && line <= section.LastLine)?.Kind
        ?? SectionKind.Body;

    private static MarkedRun[] Runs(SourceDocument source, TextSpan paragraph, TextSpan? marked)
    {
        if (marked is not { } mark || !mark.Overlaps(paragraph))
        {
            return [new MarkedRun(source.Slice(paragraph), IsMarked: false)];
        }

        var inside = new TextSpan(Math.Max(mark.Start, paragraph.Start), Math.Min(mark.End, paragraph.End));
        MarkedRun[] runs =
        [
            new(source.Slice(new TextSpan(paragraph.Start, inside.Start)), IsMarked: false),
            new(source.Slice(inside), IsMarked: true),
            new(source.Slice(new TextSpan(inside.End, paragraph.End)), IsMarked: false),
        ];
        return [.. runs.Where(run => run.Text.Length > 0)];
    }
}

/// <summary>Consecutive lines of one section.</summary>
public sealed record MarkedParagraph(SectionKind Kind, IReadOnlyList<MarkedRun> Runs);

public sealed record MarkedRun(string Text, bool IsMarked);
