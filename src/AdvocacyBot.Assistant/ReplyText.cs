using System.Globalization;
using System.Text;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Assistant;

/// <summary>A reply as plain text: the blocks in order, then its numbered sources.</summary>
public static class ReplyText
{
    public static string Render(Reply reply)
    {
        var text = new StringBuilder();
        foreach (var block in reply.Blocks)
        {
            Add(text, block, reply);
        }

        if (reply.Citations.Count > 0)
        {
            text.Append('\n');
            foreach (var citation in reply.Citations)
            {
                text.Append(CultureInfo.InvariantCulture, $"[{citation.Number}] {citation.Letter}, {Line(reply)} {citation.Line}\n");
            }
        }

        return text.ToString().TrimEnd();
    }

    private static void Add(StringBuilder text, ReplyBlock block, Reply reply)
    {
        switch (block)
        {
            case ReplyBlock.Say say:
                text.Append(say.Text).Append(Marks(say.Sources)).Append('\n');
                break;
            case ReplyBlock.List list:
                foreach (var item in list.Items)
                {
                    text.Append("- ").Append(item.Text);
                    text.Append(item.Detail is null ? "" : $" — {item.Detail}").Append(Marks(item.Sources)).Append('\n');
                }

                break;
            case ReplyBlock.Quote quote:
                text.Append("  “").Append(TextFolding.Spaces(reply.Citations[quote.Source - 1].Quote)).Append('”')
                    .Append(Marks([quote.Source])).Append('\n');
                break;
            case ReplyBlock.Choices choices:
                foreach (var question in choices.Questions)
                {
                    text.Append("- ").Append(question).Append('\n');
                }

                break;
        }
    }

    private static string Marks(IReadOnlyList<int> sources) =>
        string.Concat(sources.Select(source => string.Create(CultureInfo.InvariantCulture, $" [{source}]")));

    private static string Line(Reply reply) => reply.Language == Letters.LetterLanguage.Spanish ? "línea" : "line";
}
