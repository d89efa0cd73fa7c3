using System.Globalization;
using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Letters;

namespace AdvocacyBot.Assistant.Prompts;

/// <summary>Reads and checks one lexicon: every cue is there, every name is known, every phrase has words.</summary>
internal static class LexiconReader
{
    public static Lexicon Read(PromptFile file)
    {
        var language = file.Root is PromptNode.Map root
            && root.Entries.FirstOrDefault(e => e.Key == "language").Value is { } node
            ? OneOf<LetterLanguage>(file, node, file.AsText(node))
            : throw file.Fault(file.Root, "expected “language: English” or “language: Spanish”");
        return new Lexicon(
            language,
            ReadCues(file),
            ReadUnrecorded(file),
            Keys(file, "ignored"),
            Pairs(file, "months", (node, text) => Number(file, node, text, 12)),
            Pairs(file, "strengths", (node, text) => OneOf<AskStrength>(file, node, text)),
            Pairs(file, "numbers", (node, text) => Number(file, node, text, 1_000)),
            Pairs(file, "ordinals", (node, text) => Number(file, node, text, Lexicon.LastOrdinal)),
            Pairs(file, "shorthand", static (_, text) => text),
            Rewordings(file),
            Table(file, "orders"),
            Table(file, "resumed"),
            Keys(file, "openers"),
            Keys(file, "confirming"),
            Table(file, "purposes"),
            ReadForms(file),
            Table(file, "tails"),
            Table(file, "again"),
            Leads(file),
            Keys(file, "stances"),
            Table(file, "reasons"),
            PlainWords.Of(Listed(file, "plain").SelectMany(Question.Keys)),
            Times(file),
            Figures(file));
    }

    private static PhraseTable<bool> Table(PromptFile file, string key)
    {
        var table = new PhraseTable<bool>();
        foreach (var phrase in Listed(file, key))
        {
            table.Add(phrase, true);
        }

        return table;
    }

    /// <summary>Ways of asking and the plainer one each stands for.</summary>
    private static PhraseTable<string> Rewordings(PromptFile file)
    {
        var table = new PhraseTable<string>();
        foreach (var (phrase, plain) in Pairs(file, "rewordings", static (_, text) => text))
        {
            table.Add(phrase, plain);
        }

        return table;
    }

    /// <summary>What leads in to the next part of a question: true where that is asked upon the answer to the part
    /// before.</summary>
    private static PhraseTable<bool> Leads(PromptFile file)
    {
        var table = Table(file, "upon");
        foreach (var phrase in Listed(file, "leads"))
        {
            table.Add(phrase, false);
        }

        return table;
    }

    private static PhraseTable<Cue> ReadCues(PromptFile file)
    {
        var table = new PhraseTable<Cue>();
        var missing = Enum.GetValues<Cue>().ToHashSet();
        var cues = file.Map("cues");
        foreach (var (key, node) in cues.Entries)
        {
            var cue = OneOf<Cue>(file, node, key);
            missing.Remove(cue);
            foreach (var phrase in Phrases(file, node))
            {
                table.Add(phrase, cue);
            }
        }

        return missing.Count == 0
            ? table
            : throw file.Fault(cues, $"expected a line for each cue; missing: {string.Join(", ", missing)}");
    }

    /// <summary>How a list is wished to look: one line a form.</summary>
    private static PhraseTable<ListForm> ReadForms(PromptFile file)
    {
        var table = new PhraseTable<ListForm>();
        foreach (var (key, node) in file.Map("forms").Entries)
        {
            var form = OneOf<ListForm>(file, node, key);
            foreach (var phrase in Phrases(file, node))
            {
                table.Add(phrase, form);
            }
        }

        return table;
    }

    private static PhraseTable<string> ReadUnrecorded(PromptFile file)
    {
        var table = new PhraseTable<string>();
        foreach (var (wording, node) in file.Map("unrecorded").Entries)
        {
            foreach (var phrase in Phrases(file, node))
            {
                table.Add(phrase, wording);
            }
        }

        return table;
    }

    private static HashSet<string> Keys(PromptFile file, string list) =>
        [.. Listed(file, list).SelectMany(Question.Keys)];

    /// <summary>Months and the words that tell a time without one, as stems.</summary>
    private static HashSet<string> Times(PromptFile file) =>
    [
        .. Listed(file, "times").Concat(file.Map("months").Entries.Select(month => month.Key))
            .SelectMany(Question.Keys).Select(Stem.Of),
    ];

    /// <summary>Numbers in words, "one" left out, and round ones: "thousands".</summary>
    private static HashSet<string> Figures(PromptFile file) =>
    [
        .. Listed(file, "figures").Concat(Pairs(file, "numbers", (node, text) => Number(file, node, text, 1_000))
            .Where(one => one.Value > 1).Select(one => one.Key)).SelectMany(Question.Keys).Select(Stem.Of),
    ];

    private static IEnumerable<string> Listed(PromptFile file, string key) =>
        file.Root is PromptNode.Map root && root.Entries.FirstOrDefault(e => e.Key == key).Value is { } node
            ? Phrases(file, node)
            : throw file.Fault(file.Root, $"expected “{key}:” with a list of words");

    private static IEnumerable<string> Phrases(PromptFile file, PromptNode node) =>
        file.AsPhrases(node).Select(phrase => Question.Keys(phrase).Count > 0
            ? phrase
            : throw file.Fault(node, $"expected words; found “{phrase}”"));

    private static Dictionary<string, T> Pairs<T>(PromptFile file, string key, Func<PromptNode, string, T> read)
    {
        Dictionary<string, T> pairs = new(StringComparer.Ordinal);
        foreach (var (word, node) in file.Map(key).Entries)
        {
            // What is written in capitals is meant only where it is typed so: "US".
            pairs[word.All(char.IsUpper) ? word : string.Join(' ', Question.Keys(word))] =
                read(node, file.AsText(node));
        }

        return pairs;
    }

    private static int Number(PromptFile file, PromptNode node, string text, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most
            ? number
            : throw file.Fault(node, $"expected a number up to {most}; found “{text}”");

    private static T OneOf<T>(PromptFile file, PromptNode node, string text)
        where T : struct, Enum =>
        Enum.TryParse<T>(text.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var value)
            ? value
            : throw file.Fault(node, $"expected one of {string.Join(", ", Enum.GetNames<T>())}; found “{text}”");
}
