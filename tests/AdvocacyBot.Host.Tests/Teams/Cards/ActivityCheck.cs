using System.Text.Json;
using AdvocacyBot.Host.Channels.Teams;

namespace AdvocacyBot.Host.Tests.Teams.Cards;

/// <summary>What every message that the bot sends to Teams must hold to.</summary>
internal static class ActivityCheck
{
    private const int MostBytes = 25_000;

    private static readonly HashSet<string> _elements =
    [
        "AdaptiveCard", "RichTextBlock", "TextRun", "Container", "Input.Text", "ActionSet", "Action.Submit",
        "Action.OpenUrl", "Action.ToggleVisibility",
    ];

    public static IReadOnlyList<string> Faults(Activity activity) =>
        [.. Around(activity), .. TextFaults(activity), .. CardsOf(activity).SelectMany(CardFaults)];

    public static IEnumerable<JsonElement> CardsOf(Activity activity) =>
        (activity.Attachments ?? []).Select(one => one.Content!.Value);

    public static string Json(Activity activity) => JsonSerializer.Serialize(activity, TeamsJson.Default.Activity);

    /// <summary>Every object in a card, and the objects in it.</summary>
    public static IEnumerable<JsonElement> Objects(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(one => Objects(one.Value)).Prepend(value),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Objects),
        _ => [],
    };

    public static string? Text(JsonElement value, string name) =>
        value.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    private static IEnumerable<string> Around(Activity activity)
    {
        var bytes = System.Text.Encoding.UTF8.GetByteCount(Json(activity));
        if (bytes > MostBytes)
        {
            yield return $"{bytes} bytes";
        }

        if (activity.Entities is not [var root] || Text(root, "type") != "https://schema.org/Message")
        {
            yield return "not one root entity";
        }

        if (activity.Text is null == activity.Attachments is null)
        {
            yield return "both text and card, or neither";
        }
    }

    private static IEnumerable<string> TextFaults(Activity activity)
    {
        var text = activity.Text ?? "";
        var citations = Citations(activity);
        if (citations.Count > 10)
        {
            yield return $"{citations.Count} citations";
        }

        foreach (var citation in citations)
        {
            var (name, words) = (Appearance(citation, "name"), Appearance(citation, "abstract"));
            if (name is not { Length: > 0 and <= 80 } || words is not { Length: > 0 and <= 160 })
            {
                yield return $"a citation named {name} of {words}";
            }

            if (!text.Contains($"[{citation.GetProperty("position").GetInt32()}]", StringComparison.Ordinal))
            {
                yield return $"no mark for {citation}";
            }
        }

        if (text.Contains('<', StringComparison.Ordinal))
        {
            yield return "a raw <";
        }

        foreach (var strange in MarkdownCheck.Strange(text))
        {
            yield return $"{strange} in {text}";
        }
    }

    private static IEnumerable<string> CardFaults(JsonElement card)
    {
        var ids = Objects(card).Select(one => Text(one, "id")).OfType<string>().ToList();
        if (ids.Distinct().Count() != ids.Count)
        {
            yield return "an id twice";
        }

        foreach (var one in Objects(card))
        {
            if (Text(one, "type") is { } type && !_elements.Contains(type))
            {
                yield return $"an element of type {type}";
            }

            if (Text(one, "url") is { } url && !IsOurs(url))
            {
                yield return $"a link to {url}";
            }

            if (Text(one, "type") == "TextRun" && Text(one, "text")!.Contains("{{", StringComparison.Ordinal))
            {
                yield return "a run that is replaced";
            }
        }
    }

    private static bool IsOurs(string url) => new[] { "drafts", "briefs" }.Any(kind =>
        url.StartsWith($"{Asked.Channel.PublicUrl}{kind}/{Asked.Channel.Conversation}", StringComparison.Ordinal));

    public static IReadOnlyList<JsonElement> Citations(Activity activity) =>
        activity.Entities![0].TryGetProperty("citation", out var claims) ? [.. claims.EnumerateArray()] : [];

    private static string? Appearance(JsonElement claim, string name) => Text(claim.GetProperty("appearance"), name);
}
