using System.Text.Json;
using AdvocacyBot.Host.Channels.Slack.Modals;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Host.Channels.Slack.Inbound;

/// <summary>Modals that were filled in and sent: their words become orders in the place they were opened
/// from.</summary>
internal sealed class SentModals(ChannelInbox inbox, ChannelManners manners)
{
    public async Task<SlackReceipt> TakeAsync(SentView view, string user, CancellationToken cancel)
    {
        if (Origin(view) is not { } origin || view.State?.Values is not { } values)
        {
            return SlackReceipt.Unfit;
        }

        var words = manners.WordsIn(origin.To.InChannel);
        if (view.CallbackId == Modal.Form && Lines(values).Length == 0)
        {
            return values.Keys.FirstOrDefault() is { } field
                ? SlackReceipt.With(Refusal(field, words.NothingFilled))
                : SlackReceipt.Taken;
        }

        foreach (var (work, key) in Works(view, values, words))
        {
            if (!await inbox.TakesAsync(new SlackTurn(origin.Team, user, origin.To, work), key, cancel))
            {
                return SlackReceipt.With(Refusal(values.Keys.First(), words.Failed));
            }
        }

        return SlackReceipt.Taken;
    }

    private static IEnumerable<(SlackWork Work, string Key)> Works(
        SentView view, IReadOnlyDictionary<string, IReadOnlyDictionary<string, SentValue>> values, SlackWords words)
    {
        var key = "view:" + view.Id;
        var one = Value(values, Modal.OneField)?.Value?.Trim() ?? "";
        return view.CallbackId switch
        {
            Modal.Draft => [(new SlackWork.Say([words.DraftOrder, .. Lines(values)]) { WantsFile = true }, key)],
            Modal.Brief => [(new SlackWork.Say([words.BriefOrder + one]) { WantsFile = true }, key)],
            Modal.Question => [(new SlackWork.Say([one]), key)],
            Modal.Form => Lines(values).Select(lines => ((SlackWork)new SlackWork.Say([lines]), key)),
            Modal.Files =>
                from file in Value(values, Modal.OneField)?.Files ?? []
                where file.Id is { Length: > 0 }
                select ((SlackWork)new SlackWork.AddFile(file.Id!), $"{key}:{file.Id}"),
            _ => [],
        };
    }

    /// <summary>One line a field, whatever was typed: a line of its own would answer another field.</summary>
    private static string[] Lines(IReadOnlyDictionary<string, IReadOnlyDictionary<string, SentValue>> values)
    {
        var lines = string.Join('\n',
            from field in values.Keys
            let said = TextFolding.Spaces(Value(values, field)?.Value ?? "")
            where said.Length > 0
            select $"{field}: {said}");
        return lines.Length == 0 ? [] : [lines];
    }

    private static SentValue? Value(
        IReadOnlyDictionary<string, IReadOnlyDictionary<string, SentValue>> values, string field) =>
        values.TryGetValue(field, out var actions) && actions.TryGetValue(Modal.Action, out var value) ? value : null;

    private static ModalOrigin? Origin(SentView view)
    {
        try
        {
            return view.PrivateMetadata is null
                ? null : JsonSerializer.Deserialize(view.PrivateMetadata, SlackJson.Wire.ModalOrigin);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Refusal(string field, string reason) => JsonSerializer.Serialize(
        new ModalRefusal(new Dictionary<string, string> { [field] = reason }), SlackJson.Wire.ModalRefusal);
}

internal sealed record ModalRefusal(IReadOnlyDictionary<string, string> Errors)
{
    public string ResponseAction { get; init; } = "errors";
}
