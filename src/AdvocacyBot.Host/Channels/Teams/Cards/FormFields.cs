using System.Text.Json;
using AdvocacyBot.Assistant;
using AdvocacyBot.Host.Channels.Teams.Cards.Elements;

namespace AdvocacyBot.Host.Channels.Teams.Cards;

/// <summary>A form of a reply as inputs of a card, and what was filled into them as a turn.</summary>
internal static class FormFields
{
    // As much as the assistant takes for answers, and below what one field may hold.
    private const int LongestForm = 2000;
    private const int LongestLine = 100;
    private const int MostFields = 64;
    private const string Prefix = "field:";

    public static IReadOnlyList<CardElement> Of(IReadOnlyList<FormField> fields, CardWords words) =>
    [
        .. fields.Select(field => Input(field, fields.Count, words)),
        new CardElement.ActionSet([new CardAction.Submit(words.PutIn, new SubmitData("form"))]),
    ];

    /// <summary>
    /// One line a field, whatever was typed: a line of its own would answer another field. By the field's name, since
    /// its label may stand in another language than the letter.
    /// </summary>
    /// <returns>Empty where nothing was typed; null where it is more than a form of ours takes.</returns>
    public static string? Read(JsonElement value)
    {
        List<string> lines = [];
        foreach (var field in value.EnumerateObject())
        {
            if (field.Name.StartsWith(Prefix, StringComparison.Ordinal)
                && field.Value.ValueKind == JsonValueKind.String
                && ShownText.OneLine(field.Value.GetString()!) is { Length: > 0 } words)
            {
                lines.Add(ShownText.OneLine($"{field.Name[Prefix.Length..]}: {words}"));
            }
        }

        var said = string.Join('\n', lines);
        return lines.Count <= MostFields && said.Length <= LongestForm ? said : null;
    }

    // One field alone must be filled, or nothing is said. Of several a person fills those that they know.
    private static CardElement.InputText Input(FormField field, int count, CardWords words) =>
        new(ShownText.OneLine(field.Label) + (field.Required ? "" : $" ({words.Optional})"))
        {
            Id = Prefix + field.Name,
            Placeholder = ShownText.OneLine(field.Question),
            IsMultiline = true,
            MaxLength = (LongestForm / count) - LongestLine,
            IsRequired = count == 1 ? true : null,
            ErrorMessage = count == 1 ? words.Empty : null,
        };
}
