using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Assistant.Drafting;

/// <summary>The visible places that a draft leaves open: "[to confirm: …]".</summary>
internal static class OpenPlaces
{
    /// <summary>A bracket in the label would end the place too early.</summary>
    public static string Say(Wording wording, string label) =>
        wording.Say("open", ("label", label.Replace('[', '(').Replace(']', ')')));

    public static string Of(Wording wording, string key, params ReadOnlySpan<(string, string)> slots) =>
        Say(wording, wording.Say(key, slots));

    /// <summary>A person's words without what would look like an open place.</summary>
    public static string Without(string words, DraftPrompts prompts) =>
        ((string[])[Opening(prompts.English.Wording), Opening(prompts.Spanish.Wording)])
            .Aggregate(words, (left, opens) =>
            left.Replace(opens.Trim(), opens.Trim().Replace('[', '('), StringComparison.OrdinalIgnoreCase));

    private static string Opening(Wording wording)
    {
        var shape = wording.Say("open", ("label", "\0"));
        return shape[..shape.IndexOf('\0', StringComparison.Ordinal)];
    }

    /// <summary>Their spans in the words, brackets included.</summary>
    public static IEnumerable<TextSpan> In(string words, Wording wording)
    {
        var opens = Opening(wording);
        for (var at = words.IndexOf(opens, StringComparison.Ordinal); at >= 0;)
        {
            var end = words.IndexOf(']', at);
            if (end < 0)
            {
                yield break;
            }

            yield return new TextSpan(at, end + 1);
            at = words.IndexOf(opens, end, StringComparison.Ordinal);
        }
    }
}
