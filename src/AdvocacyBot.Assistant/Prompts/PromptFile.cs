using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace AdvocacyBot.Assistant.Prompts;

/// <summary>One file of prompts/, read by events: a deserializer would cost more than a whole question.</summary>
internal sealed record PromptFile(string Name, PromptNode Root)
{
    public static PromptFile Read(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        if (!File.Exists(path))
        {
            throw new PromptException(name, 0, $"expected the file in {folder}; found none");
        }

        using var text = File.OpenText(path);
        return Parse(name, text);
    }

    public static PromptFile Parse(string name, TextReader text)
    {
        var parser = new Parser(text);
        try
        {
            parser.Consume<StreamStart>();
            parser.Consume<DocumentStart>();
            return new PromptFile(name, ReadNode(parser));
        }
        catch (YamlException fault)
        {
            throw new PromptException(name, (int)fault.Start.Line, fault.Message);
        }
        catch (InvalidOperationException)
        {
            // The parser's word for a list that goes on at the margin.
            throw new PromptException(
                name, (int)(parser.Current?.End.Line ?? 1) + 1,
                "expected a line that goes on with a list to be set in; found one at the margin");
        }
    }

    /// <summary>The mapping under <paramref name="key"/>, which must be there.</summary>
    public PromptNode.Map Map(string key) => Root is PromptNode.Map root
        ? root.Entries.Where(entry => entry.Key == key).Select(entry => AsMap(entry.Value)).FirstOrDefault()
            ?? throw Fault(Root, $"expected “{key}:”; found none")
        : throw Fault(Root, "expected “key: value” lines");

    public PromptNode.Map AsMap(PromptNode node) =>
        node as PromptNode.Map ?? throw Fault(node, "expected “key: value” lines");

    public string AsText(PromptNode node) =>
        node is PromptNode.Text text ? text.Value : throw Fault(node, "expected words on one line");

    /// <summary>A list of phrases; one phrase alone counts as a list of one.</summary>
    public IEnumerable<string> AsPhrases(PromptNode node) => node switch
    {
        PromptNode.List list => list.Items.Select(AsText),
        PromptNode.Text text => [text.Value],
        _ => throw Fault(node, "expected a list of phrases"),
    };

    public PromptException Fault(PromptNode node, string reason) => new(Name, node.Line, reason);

    private static PromptNode ReadNode(IParser parser)
    {
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            return new PromptNode.Text(scalar.Value, (int)scalar.Start.Line);
        }

        return parser.TryConsume<SequenceStart>(out var sequence)
            ? ReadList(parser, (int)sequence.Start.Line)
            : ReadMap(parser);
    }

    private static PromptNode.List ReadList(IParser parser, int line)
    {
        List<PromptNode> items = [];
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ReadNode(parser));
        }

        return new PromptNode.List(items, line);
    }

    private static PromptNode.Map ReadMap(IParser parser)
    {
        var line = (int)parser.Consume<MappingStart>().Start.Line;
        List<KeyValuePair<string, PromptNode>> entries = [];
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            entries.Add(new(parser.Consume<Scalar>().Value, ReadNode(parser)));
        }

        return new PromptNode.Map(entries, line);
    }
}

internal abstract record PromptNode(int Line)
{
    internal sealed record Text(string Value, int Line) : PromptNode(Line);

    internal sealed record List(IReadOnlyList<PromptNode> Items, int Line) : PromptNode(Line);

    internal sealed record Map(IReadOnlyList<KeyValuePair<string, PromptNode>> Entries, int Line) : PromptNode(Line);
}

/// <summary>Something in prompts/ that a person must mend: file, line, what was expected.</summary>
public sealed class PromptException(string file, int line, string reason)
    : Exception(line > 0 ? $"prompts/{file}({line}): {reason}" : $"prompts/{file}: {reason}");
