using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Assistant;

/// <summary>A reply as plain text, as a person would read it: blocks apart by a blank line, lists dashed.</summary>
public static class ReplyText
{
    /// <summary>Without source numbers, for scripts: citations travel beside the text.</summary>
    public static string Plain(Reply reply) => Blocks(reply, _ => "");

    /// <summary>With source numbers, for where the sources are shown apart.</summary>
    public static string Numbered(Reply reply) => Blocks(reply, Numbers);

    /// <summary>With source numbers, and below the words each of them stands on.</summary>
    public static string Cited(Reply reply) =>
        string.Join("\n\n", [Numbered(reply), .. Sources(reply)]);

    /// <summary>Where a citation stands, for a person.</summary>
    public static string Place(Citation citation) =>
        $"{citation.Letter}, {(citation.Page is { } page ? $"page {page}, " : "")}line {citation.Line}";

    private static string Blocks(Reply reply, Func<IReadOnlyList<int>, string> numbers) =>
        string.Join("\n\n", reply.Blocks.Select(block => Block(block, reply, numbers)));

    private static string Block(
        ReplyBlock block, Reply reply, Func<IReadOnlyList<int>, string> numbers) => block switch
        {
            ReplyBlock.Say say => say.Text + numbers(say.Sources),
            ReplyBlock.Heading heading => heading.Text,
            ReplyBlock.List list => string.Join('\n', list.Items.Select(item => Item(item, numbers))),
            ReplyBlock.Quote quote => $"“{Words(reply, quote.Source)}”{numbers([quote.Source])}",
            ReplyBlock.Choices choices => string.Join('\n', choices.Questions.Select(question => "- " + question)),
            ReplyBlock.LetterText letter => Letter(letter, numbers),
            ReplyBlock.Form form => string.Join('\n', form.Fields.Select(field => $"- {field.Label}: {field.Question}")),
            ReplyBlock.File file => file.Name,
            _ => throw new InvalidOperationException($"A reply block of an unknown kind: {block.GetType().Name}"),
        };

    private static string Letter(ReplyBlock.LetterText letter, Func<IReadOnlyList<int>, string> numbers) =>
        string.Concat(letter.Parts.Select((part, at) =>
            (at == 0 ? "" : part.Follows ? "\n" : "\n\n") + part.Text + numbers(part.Sources)));

    private static string Item(ListItem item, Func<IReadOnlyList<int>, string> numbers) =>
        "- " + item.Text + numbers(item.Sources) + (item.Detail is null ? "" : "\n  " + item.Detail);

    private static string Numbers(IReadOnlyList<int> sources) =>
        string.Concat(sources.Select(number => $" [{number}]"));

    private static string Words(Reply reply, int source) =>
        reply.Citations.Single(citation => citation.Number == source).Quote;

    private static IEnumerable<string> Sources(Reply reply) =>
        reply.Citations.Count == 0 ? [] : [string.Join('\n', reply.Citations.Select(one => Source(one, reply)))];

    // Words that a block already quotes are not printed twice.
    private static string Source(Citation citation, Reply reply) =>
        reply.Blocks.OfType<ReplyBlock.Quote>().Any(quote => quote.Source == citation.Number)
            ? $"[{citation.Number}] {Place(citation)}"
            : $"[{citation.Number}] {Place(citation)}: “{TextFolding.Spaces(citation.Quote)}”";
}
