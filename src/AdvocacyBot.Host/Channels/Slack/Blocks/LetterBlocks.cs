using AdvocacyBot.Assistant;

namespace AdvocacyBot.Host.Channels.Slack.Blocks;

/// <summary>A drafted letter as rich text: lines that stand together in one paragraph, open places bold.</summary>
internal static class LetterBlocks
{
    public static IEnumerable<SlackBlock> Of(ReplyBlock.LetterText letter)
    {
        List<RichWords> paragraph = [];
        IReadOnlyList<int> before = [];
        foreach (var part in letter.Parts)
        {
            // What several lines stand on is marked once.
            var marks = part.Follows && part.Sources.SequenceEqual(before) ? "" : ReplyBlocks.Marks(part.Sources);
            var words = Words(part, marks).ToList();
            before = part.Sources;
            if (paragraph.Count > 0
                && (!part.Follows || Weight(paragraph) + Weight(words) >= SlackLimits.Text))
            {
                yield return Paragraph(paragraph);
                paragraph = [];
            }

            paragraph.AddRange(paragraph.Count == 0 ? words : [new RichWords("\n"), .. words]);
            while (Weight(paragraph) > SlackLimits.Text)
            {
                yield return Paragraph(paragraph[..1]);
                paragraph = paragraph[1..];
            }
        }

        if (paragraph.Count > 0)
        {
            yield return Paragraph(paragraph);
        }
    }

    private static IEnumerable<RichWords> Words(LetterPart part, string marks)
    {
        var at = 0;
        foreach (var place in part.Open)
        {
            foreach (var words in Plain(part.Text[at..place.Start]))
            {
                yield return words;
            }

            yield return RichWords.Bold(TextPieces.Short(part.Text[place.Start..place.End], SlackLimits.Text));
            at = place.End;
        }

        foreach (var words in Plain(part.Text[at..] + marks))
        {
            yield return words;
        }
    }

    // Spaces at the ends belong to the open places beside them, so nothing is trimmed unless it must be cut.
    private static IEnumerable<RichWords> Plain(string text) =>
        text.Length == 0 ? []
        : text.Length <= SlackLimits.Text ? [new RichWords(text)]
        : TextPieces.Of(text, SlackLimits.Text).Select(piece => new RichWords(piece));

    private static SlackBlock.RichText Paragraph(IReadOnlyList<RichWords> words) => new([new RichPart.Section(words)]);

    private static int Weight(IEnumerable<RichWords> words) => words.Sum(one => one.Text.Length);
}
