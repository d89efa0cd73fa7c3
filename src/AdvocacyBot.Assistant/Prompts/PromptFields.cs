namespace AdvocacyBot.Assistant.Prompts;

/// <summary>The “key: value” lines of one mapping, of which each is known and written once.</summary>
internal sealed class PromptFields
{
    private readonly PromptFile _file;
    private readonly PromptNode _owner;
    private readonly Dictionary<string, PromptNode> _nodes = new(StringComparer.Ordinal);

    public PromptFields(PromptFile file, PromptNode owner, IReadOnlyList<string> known)
    {
        (_file, _owner) = (file, owner);
        foreach (var (key, node) in file.AsMap(owner).Entries)
        {
            if (!known.Contains(key))
            {
                throw file.Fault(node, $"expected one of {string.Join(", ", known)}; found “{key}”");
            }

            if (!_nodes.TryAdd(key, node))
            {
                throw file.Fault(node, $"expected “{key}:” once; found it again");
            }
        }
    }

    public PromptNode? Find(string key) => _nodes.GetValueOrDefault(key);

    public PromptNode Node(string key) =>
        Find(key) ?? throw _file.Fault(_owner, $"expected “{key}:”; found none");

    public string Text(string key) => Words(Node(key), key);

    public string? TextOrNull(string key) => Find(key) is { } node ? Words(node, key) : null;

    /// <summary>One phrase or more.</summary>
    public IReadOnlyList<string> Phrases(string key)
    {
        var node = Node(key);
        IReadOnlyList<string> phrases = [.. _file.AsPhrases(node)];
        return phrases.Count > 0 && !phrases.Any(string.IsNullOrWhiteSpace)
            ? phrases
            : throw _file.Fault(node, $"expected words after “{key}:”; found none");
    }

    public IReadOnlyList<string> PhrasesOrNone(string key) => Find(key) is null ? [] : Phrases(key);

    public bool Flag(string key) => Text(key) switch
    {
        "true" => true,
        "false" => false,
        var other => throw _file.Fault(Node(key), $"expected “{key}: true” or “{key}: false”; found “{other}”"),
    };

    private string Words(PromptNode node, string key) => _file.AsText(node) is var text && text.Trim().Length > 0
        ? text.Trim()
        : throw _file.Fault(node, $"expected words after “{key}:”; found none");
}
