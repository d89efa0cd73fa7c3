using System.Text.Json;
using System.Text.RegularExpressions;

namespace AdvocacyBot.Host.Channels.Teams;

/// <summary>What a person said in an activity, without the bot's own name.</summary>
internal static partial class ActivityText
{
    /// <summary>More than anybody types; what comes longer is a paste, and is cut.</summary>
    private const int Longest = 4_000;

    /// <summary>Mentions of the bot go by their entities, never by how the text looks; other people's names stay
    /// without their tags.</summary>
    public static string Of(Activity activity)
    {
        var text = activity.Text ?? "";
        foreach (var mention in Mentions(activity).Where(mention => mention.Id == activity.Recipient?.Id))
        {
            text = text.Replace(mention.Text, " ", StringComparison.OrdinalIgnoreCase);
        }

        var plain = Spaces().Replace(Tag().Replace(text, ""), " ").Trim();
        return plain.Length <= Longest ? plain : plain[..Longest];
    }

    public static bool IsToBot(Activity activity) =>
        Mentions(activity).Any(mention => mention.Id == activity.Recipient?.Id);

    private static IEnumerable<(string? Id, string Text)> Mentions(Activity activity) =>
        from entity in activity.Entities ?? []
        where entity.ValueKind == JsonValueKind.Object && Text(entity, "type") == "mention"
        let text = Text(entity, "text") ?? ""
        where text.Length > 0
            && entity.TryGetProperty("mentioned", out var one) && one.ValueKind == JsonValueKind.Object
        select (Text(entity.GetProperty("mentioned"), "id"), text);

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    [GeneratedRegex("</?at>", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    [GeneratedRegex(@"[^\S\n]+")]
    private static partial Regex Spaces();
}
