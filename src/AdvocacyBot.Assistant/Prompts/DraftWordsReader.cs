using AdvocacyBot.Letters;

namespace AdvocacyBot.Assistant.Prompts;

/// <summary>Reads and checks one prompts/drafting.*.yaml.</summary>
internal sealed class DraftWordsReader(PromptFile file)
{
    public PhraseTable<T> Table<T>(IEnumerable<(string Key, T Value)> keys)
    {
        var table = new PhraseTable<T>();
        foreach (var (key, value) in keys)
        {
            foreach (var phrase in file.AsPhrases(Node(key)))
            {
                table.Add(phrase, value);
            }
        }

        return table;
    }

    /// <summary>A line for every value of the choice, with the phrases that stand for it.</summary>
    public PhraseTable<T> Keyed<T>(string part)
        where T : struct, Enum
    {
        var table = new PhraseTable<T>();
        var entries = file.Map(part).Entries;
        foreach (var value in Enum.GetValues<T>())
        {
            var node = entries.FirstOrDefault(entry => Same(entry.Key, value)).Value
                ?? throw file.Fault(file.Root,
                    $"expected “{value.ToString().ToLowerInvariant()}:” under “{part}:”; found none");
            foreach (var phrase in file.AsPhrases(node))
            {
                table.Add(phrase, value);
            }
        }

        return table;
    }

    public PhraseTable<T> Pairs<T>(string part)
        where T : struct, Enum
    {
        var table = new PhraseTable<T>();
        foreach (var (phrase, node) in file.Map(part).Entries)
        {
            table.Add(phrase, OneOf<T>(node, file.AsText(node)));
        }

        return table;
    }

    /// <summary>Phrases that stand for the key above them.</summary>
    public PhraseTable<string> Named(string part)
    {
        var table = new PhraseTable<string>();
        foreach (var (key, node) in file.Map(part).Entries)
        {
            foreach (var phrase in file.AsPhrases(node))
            {
                table.Add(phrase, key);
            }
        }

        return table;
    }

    public IReadOnlyDictionary<AskStrength, LadderRung> Ladder()
    {
        Dictionary<AskStrength, LadderRung> ladder = [];
        foreach (var (key, node) in file.Map("ladder").Entries)
        {
            var forms = file.AsMap(node).Entries.ToDictionary(form => form.Key, form => file.AsText(form.Value));
            ladder[OneOf<AskStrength>(node, key)] = new LadderRung(
                forms.GetValueOrDefault("deed"), forms.GetValueOrDefault("deed-of"), forms.GetValueOrDefault("that"),
                forms.GetValueOrDefault("that-of"), forms.GetValueOrDefault("matter"));
        }

        return ladder;
    }

    public IReadOnlyList<(string One, string Other)> Opposites() => Node("opposites") is PromptNode.List list
        ? [.. list.Items.Select(item => file.AsPhrases(item).ToList() is [var one, var other]
            ? (one, other)
            : throw file.Fault(item, "expected two words that are opposites"))]
        : throw file.Fault(file.Root, "expected a list of pairs under “opposites:”");

    public static IEnumerable<string> Listed(PromptFile file, string key) =>
        file.AsPhrases(new DraftWordsReader(file).Node(key));

    private PromptNode Node(string key) => file.Root is PromptNode.Map root
        && root.Entries.FirstOrDefault(entry => entry.Key == key).Value is { } node
        ? node
        : throw file.Fault(file.Root, $"expected “{key}:” with a list of words; found none");

    private T OneOf<T>(PromptNode node, string text)
        where T : struct, Enum => Enum.TryParse<T>(text, ignoreCase: true, out var value)
            ? value
            : throw file.Fault(node, $"expected one of {string.Join(", ", Enum.GetNames<T>())}; found “{text}”");

    private static bool Same<T>(string key, T value) =>
        key.Equals(value!.ToString(), StringComparison.OrdinalIgnoreCase);
}
