using System.Text.Json;
using AdvocacyBot.Assistant;
using AdvocacyBot.Host.Channels.Slack.Blocks;

namespace AdvocacyBot.Host.Channels.Slack.Modals;

/// <summary>The modals, each a few fields.</summary>
internal static class Modal
{
    public const string Draft = "draft";
    public const string Brief = "brief";
    public const string Question = "ask";
    public const string Files = "files";
    public const string Form = "form";

    /// <summary>The one action of each field; fields differ by their blocks.</summary>
    public const string Action = "words";

    public const string OneField = "one";

    /// <summary>The slots of every letter, as <see cref="FormField"/> names them.</summary>
    private static readonly string[] _slots = ["to", "topic", "from", "ask"];

    /// <summary>What is written in the fields of a draft goes into one turn, which is this long at most.</summary>
    private const int LongestSlot = 400;

    /// <summary>As much as the assistant takes for answers, all fields and their names together.</summary>
    private const int LongestForm = 2_000;

    private const int LongestName = 100;

    private static readonly string[] _files = ["txt", "md", "html", "htm", "docx", "pdf"];

    public static SlackView ToDraft(SlackWords words, ModalOrigin origin, string topic)
    {
        string[] labels = [words.Modal.To, words.Modal.About, words.Modal.From, words.Modal.Asks];
        return View(Draft, words.Modal.DraftTitle, words.Modal.DraftSubmit, words, origin,
        [
            .. _slots.Zip(labels, (slot, label) => Words(slot, label, LongestSlot, slot == "ask", isOptional: true) with
            {
                Element = new Field.Words(Action, LongestSlot, slot == "ask")
                {
                    InitialValue = slot == "topic" && topic.Length > 0 ? TextPieces.Short(topic, LongestSlot) : null,
                },
            }),
        ]);
    }

    public static SlackView ToBrief(SlackWords words, ModalOrigin origin) =>
        View(Brief, words.Modal.BriefTitle, words.Modal.BriefSubmit, words, origin,
            [Words(OneField, words.Modal.BriefSubject, LongestSlot, isLong: false, isOptional: false)]);

    /// <param name="text">Of the message that the question is about, to be made one.</param>
    public static SlackView ToAsk(SlackWords words, ModalOrigin origin, string text) =>
        View(Question, words.Modal.AskTitle, words.Modal.AskSubmit, words, origin,
        [
            Words(OneField, words.Modal.Question, SlackLimits.FieldWords, isLong: true, isOptional: false) with
            {
                Element = new Field.Words(Action, SlackLimits.FieldWords, Multiline: true)
                {
                    InitialValue = text.Length > 0 ? TextPieces.Short(text, SlackLimits.FieldWords) : null,
                },
            },
        ]);

    public static SlackView ToAddFiles(SlackWords words, ModalOrigin origin) =>
        View(Files, words.Modal.FilesTitle, words.Modal.FilesSubmit, words, origin,
        [
            new SlackBlock.Input(
                OneField, new PlainText(words.Modal.Files), new Field.Files(Action, _files, MaxFiles: 10),
                Optional: false),
        ]);

    /// <summary>The fields that a draft still asks for.</summary>
    public static SlackView ToFillIn(SlackWords words, ModalOrigin origin, IReadOnlyList<FormField> fields)
    {
        var most = Math.Max(1, (LongestForm / Math.Max(1, fields.Count)) - LongestName);
        return View(Form, words.Modal.FormTitle, words.Modal.FormSubmit, words, origin,
        [
            .. fields.Select(field => Words(field.Name, field.Label, most, isLong: true, !field.Required) with
            {
                Hint = new PlainText(TextPieces.Short(field.Question, SlackLimits.FieldWords / 2)),
            }),
        ]);
    }

    private static SlackView View(
        string callback, string title, string submit, SlackWords words, ModalOrigin origin,
        IReadOnlyList<SlackBlock> blocks) => new("modal", blocks)
        {
            CallbackId = callback,
            Title = new PlainText(title),
            Submit = new PlainText(submit),
            Close = new PlainText(words.Modal.Cancel),
            PrivateMetadata = JsonSerializer.Serialize(origin, SlackJson.Wire.ModalOrigin),
        };

    private static SlackBlock.Input Words(string block, string label, int most, bool isLong, bool isOptional) => new(
        block, new PlainText(TextPieces.Short(label, SlackLimits.Header)), new Field.Words(Action, most, isLong),
        isOptional);
}

/// <summary>Where a modal was opened from, which it keeps until it is sent.</summary>
/// <param name="To">Where the answer goes.</param>
internal sealed record ModalOrigin(string Team, SlackPlace To);
