using AdvocacyBot.Assistant;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Host.Console;

/// <summary>Lines of a drafted letter that stand together, each cut at its open places.</summary>
public sealed record DraftedParagraph(IReadOnlyList<DraftedLine> Lines)
{
    /// <summary>Every character of every part, in order; what several lines stand on is marked once.</summary>
    internal static IReadOnlyList<DraftedParagraph> Of(ReplyBlock.LetterText letter)
    {
        List<List<DraftedLine>> paragraphs = [];
        IReadOnlyList<int> before = [];
        foreach (var part in letter.Parts)
        {
            if (!part.Follows || paragraphs.Count == 0)
            {
                paragraphs.Add([]);
            }

            IReadOnlyList<int> sources = part.Follows && part.Sources.SequenceEqual(before) ? [] : part.Sources;
            paragraphs[^1].Add(new DraftedLine([.. Runs(part.Text, part.Open)], sources));
            before = part.Sources;
        }

        return [.. paragraphs.Select(lines => new DraftedParagraph(lines))];
    }

    private static IEnumerable<MarkedRun> Runs(string text, IReadOnlyList<TextSpan> open)
    {
        var at = 0;
        foreach (var place in open)
        {
            if (place.Start > at)
            {
                yield return new MarkedRun(text[at..place.Start], IsMarked: false);
            }

            yield return new MarkedRun(text[place.Start..place.End], IsMarked: true);
            at = place.End;
        }

        if (at < text.Length)
        {
            yield return new MarkedRun(text[at..], IsMarked: false);
        }
    }
}

/// <summary>One line or paragraph; the marked runs are still to be confirmed.</summary>
public sealed record DraftedLine(IReadOnlyList<MarkedRun> Runs, IReadOnlyList<int> Sources);
