using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace AdvocacyBot.Assistant.Paper.Word;

/// <summary>Words as runs, with their comments anchored on them.</summary>
internal sealed class WordRuns(WordComments comments)
{
    public IEnumerable<OpenXmlElement> Of(PaperWords words)
    {
        for (var at = 0; at < words.Runs.Count;)
        {
            var comment = words.Runs[at].Comment;
            var shared = words.Runs.Skip(at).TakeWhile(run => run.Comment == comment).ToList();
            at += shared.Count;
            foreach (var element in comment is null ? shared.Select(Shown) : Commented(comment, shared))
            {
                yield return element;
            }
        }
    }

    public static Run Plain(string text) => new(Pieces(text));

    private IEnumerable<OpenXmlElement> Commented(string comment, List<PaperRun> runs)
    {
        var id = comments.Add(comment);
        return
        [
            new CommentRangeStart { Id = id }, .. runs.Select(Shown), new CommentRangeEnd { Id = id },
            new Run(new CommentReference { Id = id }),
        ];
    }

    private static OpenXmlElement Shown(PaperRun run)
    {
        var look = new RunProperties();
        if (run.Strong)
        {
            look.Append(new Bold());
        }

        if (run.Quoted)
        {
            look.Append(new Italic());
        }

        if (run.Open)
        {
            look.Append(new Highlight { Val = HighlightColorValues.Yellow });
        }

        return look.HasChildren ? new Run(Pieces(run.Text).Prepend(look)) : Plain(run.Text);
    }

    private static IEnumerable<OpenXmlElement> Pieces(string text) =>
        text.Split('\n').SelectMany((line, n) => n == 0
            ? new OpenXmlElement[] { Words(line) }
            : [new Break(), Words(line)]);

    private static Text Words(string line) => new(line) { Space = SpaceProcessingModeValues.Preserve };
}
