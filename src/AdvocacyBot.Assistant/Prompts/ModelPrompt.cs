using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.AI;

namespace AdvocacyBot.Assistant.Prompts;

/// <summary>One prompt for a model, in Semantic Kernel's YAML schema.</summary>
/// <param name="Variables">Those that the template names, with the words that stand where none are given.</param>
internal sealed partial record ModelPrompt(
    string Name, string Template, IReadOnlyDictionary<string, string> Variables, float? Temperature, int? MostTokens)
{
    /// <summary>
    /// The messages of the prompt. Values are encoded as they are put in, in one pass, and decoded once the messages
    /// are apart: nothing in a letter or a question can open a slot, or open or close a message.
    /// </summary>
    public IReadOnlyList<ChatMessage> Render(params ReadOnlySpan<(string Name, string Value)> values)
    {
        var given = new Dictionary<string, string>(Variables, StringComparer.Ordinal);
        foreach (var (name, value) in values)
        {
            given[name] = given.ContainsKey(name)
                ? value
                : throw new ArgumentException($"{Name}: expected a variable of the prompt; found “{name}”");
        }

        return Messages(Slot().Replace(Template, slot => WebUtility.HtmlEncode(given[slot.Groups["name"].Value])));
    }

    /// <summary>The messages of a rendered prompt, decoded.</summary>
    public static IReadOnlyList<ChatMessage> Messages(string rendered) =>
    [
        .. Message().Matches(rendered).Select(message => new ChatMessage(
            new ChatRole(message.Groups["role"].Value), WebUtility.HtmlDecode(message.Groups["words"].Value.Trim()))),
    ];

    /// <summary>What stands outside of every message and is no blank.</summary>
    public static string Outside(string template) => Message().Replace(template, "").Trim();

    [GeneratedRegex(@"\{\{\s*\$(?<name>[A-Za-z0-9_]+)\s*\}\}")]
    internal static partial Regex Slot();

    [GeneratedRegex(
        "<message role=\"(?<role>system|user|assistant)\">(?<words>.*?)</message>", RegexOptions.Singleline)]
    private static partial Regex Message();
}
