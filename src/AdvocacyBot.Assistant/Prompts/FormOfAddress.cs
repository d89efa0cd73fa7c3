using System.Text.RegularExpressions;

namespace AdvocacyBot.Assistant.Prompts;

/// <summary>How one kind of office is addressed: the lines above its postal address, and how it is greeted.</summary>
/// <param name="Lines">In order; a line none of whose slots is filled is left out.</param>
/// <param name="Unnamed">The salutation where no name is known.</param>
/// <param name="Source">Where the rule is from.</param>
internal sealed partial record FormOfAddress(
    string Role, IReadOnlyList<string> Lines, string Salutation, string Unnamed, string Source)
{
    public static IReadOnlyList<string> Slots { get; } = ["name", "surname", "title", "organization"];

    public IReadOnlyList<string> Address(string? name, string? title, string? organization) =>
        [.. Lines.Select(line => Filled(line, name, name, title, organization)).OfType<string>()];

    /// <summary>
    /// The whole name stands for an unknown surname. Without a name the office is greeted, never a guess at its holder.
    /// </summary>
    public string Greeting(string? name, string? surname, string? title, string? organization) =>
        name is null
            ? Filled(Unnamed, name, surname, title, organization) ?? Unnamed
            : Filled(Salutation, name, surname ?? name, title, organization) ?? Salutation;

    /// <summary>Null where the words have slots and none is filled.</summary>
    private static string? Filled(string words, string? name, string? surname, string? title, string? organization)
    {
        var slots = SlotPattern().Matches(words).Select(slot => Value(slot.Groups[1].Value)).ToList();
        return slots.Count > 0 && slots.TrueForAll(value => value is null)
            ? null
            : SlotPattern().Replace(words, slot => Value(slot.Groups[1].Value) ?? "").Trim();

        string? Value(string slot) => slot switch
        {
            "name" => name,
            "surname" => surname,
            "title" => title,
            _ => organization,
        };
    }

    [GeneratedRegex(@"\{([^{}]*)\}")]
    internal static partial Regex SlotPattern();
}
