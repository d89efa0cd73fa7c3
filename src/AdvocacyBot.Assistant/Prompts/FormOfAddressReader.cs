namespace AdvocacyBot.Assistant.Prompts;

/// <summary>Reads and checks one file of forms of address.</summary>
internal static class FormOfAddressReader
{
    private static readonly string[] Keys = ["words", "together", "states", "forms"];
    private static readonly string[] WordKeys =
        ["before", "joining", "articles", "woman", "man", "feminine", "masculine"];

    private static readonly string[] JoiningKeys = ["two", "last", "ends-one", "ends-several"];
    private static readonly string[] VariantKeys = ["lines", "salutation", "unnamed"];

    private static readonly string[] EntryKeys =
    [
        "role", "titles", "offices", "whole", "countries", "bodies", "lines", "salutation", "unnamed", "woman", "man",
        "source",
    ];

    public static FormsOfAddress Read(PromptFile file)
    {
        var fields = new PromptFields(file, file.Root, Keys);
        var forms = fields.Node("forms") as PromptNode.List
            ?? throw file.Fault(fields.Node("forms"), "expected a list of forms, each with “role:”");
        List<FormOfAddressEntry> entries = [];
        foreach (var node in forms.Items)
        {
            var entry = ReadEntry(file, node);
            if (entries.Any(other => other.Role == entry.Role))
            {
                throw file.Fault(node, $"expected the role “{entry.Role}” once; found it again");
            }

            entries.Add(entry);
        }

        var missing = FormsOfAddress.Fallbacks.Except(entries.Select(entry => entry.Role)).FirstOrDefault();
        return missing is null
            ? new FormsOfAddress(entries, ReadWords(file, fields), ReadJoining(file, fields.Node("together")))
            : throw file.Fault(forms, $"expected a form for the role “{missing}”; found none");
    }

    private static FormOfAddressWords ReadWords(PromptFile file, PromptFields fields)
    {
        var words = new PromptFields(file, fields.Node("words"), WordKeys);
        return new FormOfAddressWords(
            Folded(words.Phrases("before")), Folded(words.Phrases("joining")), Folded(words.Phrases("articles")),
            Folded(fields.Phrases("states")), AsWritten(words.Phrases("woman")), AsWritten(words.Phrases("man")),
            AsWritten(words.PhrasesOrNone("feminine")), AsWritten(words.PhrasesOrNone("masculine")));
    }

    private static HashSet<string> Folded(IEnumerable<string> phrases) =>
        [.. phrases.Select(phrase => string.Join(' ', FormOfAddressPhrase.Words(phrase)))];

    private static HashSet<string> AsWritten(IEnumerable<string> words) =>
        [.. words.Select(word => word.ToLowerInvariant())];

    private static FormOfAddressJoining ReadJoining(PromptFile file, PromptNode node)
    {
        var fields = new PromptFields(file, node, JoiningKeys);
        return new FormOfAddressJoining(
            $" {fields.Text("two")} ", $"{Spaced(fields.Text("last"))} ",
            fields.TextOrNull("ends-one"), fields.TextOrNull("ends-several"));
    }

    /// <summary>A comma stands close, a word apart.</summary>
    private static string Spaced(string last) => last[0] == ',' ? last : " " + last;

    private static FormOfAddressEntry ReadEntry(PromptFile file, PromptNode node)
    {
        var fields = new PromptFields(file, node, EntryKeys);
        var role = fields.Text("role");
        var form = new FormOfAddress(
            role, Checked(file, fields, "lines"), Checked(file, fields, "salutation")[0],
            Checked(file, fields, "unnamed")[0], fields.Text("source"));
        var entry = new FormOfAddressEntry(
            ReadPhrases(file, fields, "titles"), ReadPhrases(file, fields, "offices"),
            [.. fields.PhrasesOrNone("whole").Select(FormOfAddressWhole.Of)],
            [.. fields.PhrasesOrNone("countries").Select(FormOfAddressPhrase.Words)],
            [.. fields.PhrasesOrNone("bodies").Select(FormOfAddressPhrase.Words)],
            form, Variant(file, fields.Find("woman"), form), Variant(file, fields.Find("man"), form));
        var isKnown = entry.Titles.Count + entry.Offices.Count + entry.Whole.Count > 0;
        return isKnown != FormsOfAddress.Fallbacks.Contains(role)
            ? entry
            : throw file.Fault(node, isKnown
                ? $"expected no offices for the role “{role}”, which stands for any; found some"
                : $"expected “titles:”, “offices:” or “whole:” for the role “{role}”; found none");
    }

    private static FormOfAddress Variant(PromptFile file, PromptNode? node, FormOfAddress form)
    {
        if (node is null)
        {
            return form;
        }

        var fields = new PromptFields(file, node, VariantKeys);
        return form with
        {
            Lines = fields.Find("lines") is null ? form.Lines : Checked(file, fields, "lines"),
            Salutation = fields.Find("salutation") is null ? form.Salutation : Checked(file, fields, "salutation")[0],
            Unnamed = fields.Find("unnamed") is null ? form.Unnamed : Checked(file, fields, "unnamed")[0],
        };
    }

    private static IReadOnlyList<FormOfAddressPhrase> ReadPhrases(PromptFile file, PromptFields fields, string key) =>
    [
        .. fields.PhrasesOrNone(key).Select(phrase => FormOfAddressPhrase.Of(phrase) is { Length: > 0 } words
            ? words
            : throw file.Fault(fields.Node(key), $"expected words of an office; found “{phrase}”")),
    ];

    private static IReadOnlyList<string> Checked(PromptFile file, PromptFields fields, string key)
    {
        var all = fields.Phrases(key);
        foreach (var words in all)
        {
            var slots = FormOfAddress.SlotPattern().Matches(words).Select(slot => slot.Groups[1].Value).ToList();
            var unknown = slots.Find(slot => !FormOfAddress.Slots.Contains(slot));
            var isOdd = words.Count(c => c is '{' or '}') != 2 * slots.Count;
            if (unknown is not null || isOdd)
            {
                throw file.Fault(
                    fields.Node(key),
                    $"expected only {{name}}, {{surname}}, {{title}} or {{organization}}; found “{words}”");
            }

            if (key == "unnamed" && slots.Exists(slot => slot is "name" or "surname"))
            {
                throw file.Fault(fields.Node(key), $"expected no name where none is known; found “{words}”");
            }
        }

        return all;
    }
}
