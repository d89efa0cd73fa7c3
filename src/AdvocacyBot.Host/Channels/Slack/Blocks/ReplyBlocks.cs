using AdvocacyBot.Assistant;

namespace AdvocacyBot.Host.Channels.Slack.Blocks;

/// <summary>The blocks of a reply as blocks of Block Kit, each within Slack's limits.</summary>
internal static class ReplyBlocks
{
    public static IEnumerable<SlackBlock> Of(Reply reply, SlackWords words) =>
        reply.Blocks.SelectMany((block, at) => Of(block, reply, words, at));

    private static IEnumerable<SlackBlock> Of(ReplyBlock block, Reply reply, SlackWords words, int at) => block switch
    {
        ReplyBlock.Say say => Paragraphs(say.Text, Marks(say.Sources)),
        ReplyBlock.Heading heading => Heading(heading.Text),
        ReplyBlock.List list => Lists(list.Items.SelectMany(Items)),
        ReplyBlock.Quote quote => Quotes(reply.Citations.Single(one => one.Number == quote.Source)),
        ReplyBlock.Choices choices =>
            [.. Unshortened(choices.Questions), .. ReplyButtons.ToAsk(choices.Questions, $"choices-{at}")],
        ReplyBlock.LetterText letter =>
            [new SlackBlock.Divider(), .. LetterBlocks.Of(letter), new SlackBlock.Divider()],
        ReplyBlock.Form form =>
            [.. Lists(form.Fields.Select(Item)), .. ReplyButtons.ToFillIn(form, words, $"form-{at}")],
        // A file is sent as one, after the words.
        ReplyBlock.File => [],
        _ => throw new InvalidOperationException($"A reply block of an unknown kind: {block.GetType().Name}"),
    };

    internal static string Marks(IEnumerable<int> sources)
    {
        var marks = string.Concat(sources.Select(number => $"[{number}]"));
        return marks.Length == 0 ? "" : " " + marks;
    }

    private static IEnumerable<SlackBlock> Paragraphs(string text, string marks)
    {
        var pieces = TextPieces.Of(text, SlackLimits.Text - marks.Length);
        return pieces.Select((piece, at) => SlackPage.Paragraph(at == pieces.Count - 1 ? piece + marks : piece));
    }

    private static IEnumerable<SlackBlock> Heading(string text) => text.Length is > 0 and <= SlackLimits.Header
        ? [new SlackBlock.Header(new PlainText(text))]
        : TextPieces.Of(text, SlackLimits.Text).Select(piece =>
            new SlackBlock.RichText([new RichPart.Section([RichWords.Bold(piece)])]));

    private static IEnumerable<SlackBlock> Quotes(Citation citation)
    {
        var mark = Marks([citation.Number]);
        var pieces = TextPieces.Of($"“{citation.Quote}”", SlackLimits.Text - mark.Length);
        return pieces.Select((piece, at) => new SlackBlock.RichText(
            [new RichPart.Quote([new RichWords(at == pieces.Count - 1 ? piece + mark : piece)])]));
    }

    /// <summary>A button shows the beginning of a long question: the whole of it stands above.</summary>
    private static IEnumerable<SlackBlock> Unshortened(IReadOnlyList<string> questions) =>
        questions.Any(question => question.Length > SlackLimits.ButtonText)
            ? Lists(questions.SelectMany(question => Items(new ListItem(question, null, []))))
            : [];

    private static RichPart.Section Item(FormField field) =>
        new(
        [
            RichWords.Bold(TextPieces.Short(field.Label, SlackLimits.Header)),
            new RichWords(": " + TextPieces.Short(field.Question, SlackLimits.Text / 2)),
        ]);

    private static IEnumerable<RichPart.Section> Items(ListItem item)
    {
        var marks = Marks(item.Sources);
        var pieces = TextPieces.Of(item.Text, SlackLimits.Text - marks.Length);
        var details = item.Detail is null ? [] : TextPieces.Of(item.Detail, SlackLimits.Text - 1);
        var isShort = pieces.Count == 1 && details.Count == 1
            && pieces[0].Length + marks.Length + details[0].Length < SlackLimits.Text;
        IEnumerable<RichPart.Section> said = pieces.Select((piece, at) =>
            new RichPart.Section([new RichWords(at == pieces.Count - 1 ? piece + marks : piece)]));
        return isShort
            ? said.Select(one => new RichPart.Section([.. one.Elements, RichWords.Italic("\n" + details[0])]))
            : said.Concat(details.Select(detail => new RichPart.Section([RichWords.Italic(detail)])));
    }

    private static IEnumerable<SlackBlock> Lists(IEnumerable<RichPart.Section> items)
    {
        List<RichPart.Section> list = [];
        foreach (var item in items)
        {
            if (list.Count > 0 && list.Sum(one => one.Weight()) + item.Weight() > SlackLimits.Text)
            {
                yield return new SlackBlock.RichText([new RichPart.List(list)]);
                list = [];
            }

            list.Add(item);
        }

        if (list.Count > 0)
        {
            yield return new SlackBlock.RichText([new RichPart.List(list)]);
        }
    }
}
