using System.Globalization;

namespace AdvocacyBot.Assistant.Prompts;

/// <summary>Reads a *.prompt.yaml and checks what Semantic Kernel would refuse, and what we would not send.</summary>
internal static class ModelPromptReader
{
    private const string Format = "semantic-kernel";
    private const string Settings = "execution_settings";
    private const string Inputs = "input_variables";

    private static readonly string[] Known =
        ["name", "description", "template_format", "template", Inputs, "output_variable", Settings];

    private static readonly string[] OfVariable = ["name", "description", "default", "is_required"];

    public static ModelPrompt Read(PromptFile file)
    {
        var fields = new PromptFields(file, file.Root, Known);
        if (fields.Text("template_format") is not Format)
        {
            throw file.Fault(fields.Node("template_format"), $"expected “template_format: {Format}”");
        }

        var variables = Variables(file, fields);
        var template = Template(file, fields, variables);
        var settings = Default(file, fields);
        return new ModelPrompt(
            fields.Text("name"), template, variables,
            Number(file, settings, "temperature") is { } temperature ? (float)temperature : null,
            Number(file, settings, "max_tokens") is { } most ? (int)most : null);
    }

    private static Dictionary<string, string> Variables(PromptFile file, PromptFields fields)
    {
        Dictionary<string, string> variables = new(StringComparer.Ordinal);
        var node = fields.Node(Inputs);
        foreach (var one in (node as PromptNode.List ?? throw file.Fault(node, "expected a list of variables")).Items)
        {
            var variable = new PromptFields(file, one, OfVariable);
            if (!variables.TryAdd(variable.Text("name"), variable.TextOrNull("default") ?? ""))
            {
                throw file.Fault(one, $"expected each variable once; found “{variable.Text("name")}” again");
            }
        }

        return variables;
    }

    private static string Template(PromptFile file, PromptFields fields, Dictionary<string, string> variables)
    {
        var (node, template) = (fields.Node("template"), fields.Text("template"));
        var slots = ModelPrompt.Slot().Matches(template).Select(slot => slot.Groups["name"].Value).ToHashSet();
        if (slots.Except(variables.Keys).Concat(variables.Keys.Except(slots)).FirstOrDefault() is { } odd)
        {
            throw file.Fault(node, $"expected slots and {Inputs} to be the same; found “{odd}” in one of them alone");
        }

        if (ModelPrompt.Slot().Replace(template, "").Contains("{{", StringComparison.Ordinal))
        {
            throw file.Fault(node, "expected {{$name}} alone between braces; found something else");
        }

        return ModelPrompt.Messages(template).Count > 0 && ModelPrompt.Outside(template).Length == 0
            ? template
            : throw file.Fault(
                node, "expected <message role=\"system|user|assistant\"> … </message> and nothing outside of them");
    }

    private static PromptFields? Default(PromptFile file, PromptFields fields) => fields.Find(Settings) is { } node
        ? new PromptFields(
            file, new PromptFields(file, node, ["default"]).Node("default"), ["temperature", "max_tokens"])
        : null;

    private static double? Number(PromptFile file, PromptFields? settings, string key) =>
        settings?.TextOrNull(key) is not { } words ? null
        : double.TryParse(words, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= 0
            ? number
        : throw file.Fault(settings.Node(key), $"expected a number after “{key}:”; found “{words}”");
}
