namespace AdvocacyBot.Assistant.Prompts;

/// <summary>A gap that a person, the request or the shelf fills.</summary>
/// <param name="Label">What stands in the draft while it is open: "[to confirm: the date]".</param>
/// <param name="Ask">The question put to the person while it is open.</param>
/// <param name="Required">Whether its sentence stands without it; if not, the sentence is left out.</param>
internal sealed record LetterTemplateSlot(string Name, string Label, string Ask, bool Required, int Line)
{
    /// <summary>Filled from the request and the shelf. The default template labels them for every other.</summary>
    public static IReadOnlyList<string> BuiltIn { get; } =
        ["topic", "senders", "recipients", "office", "earlier.date", "earlier.topic"];

    public static bool IsBuiltIn(string name) => BuiltIn.Contains(name);

    /// <summary>Lower-case words joined by single full stops or hyphens: "meeting.when".</summary>
    public static bool IsName(string name) =>
        name.Split('.', '-').All(part => part.Length > 0 && part.All(char.IsAsciiLetterLower));
}
